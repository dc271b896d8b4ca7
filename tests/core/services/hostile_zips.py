"""Archives made to hurt: names that lead elsewhere, lists that lie, and what swells."""

from __future__ import annotations

import dataclasses
import io
import lzma
import struct
import zipfile
import zlib

from core.errors import (
    AppError,
    FileEncryptedError,
    FileTooLargeError,
    MalformedFileError,
    TruncatedFileError,
    UnknownFormatError,
    WrongEncodingError,
)
from core.formats.caps import MIB
from tests.core.services.hostile import Hostile

_DATA = b'{"encrypted":false,"folders":[],"items":[{"id":"i","type":1,"name":"Mail","login":{}}]}'


@dataclasses.dataclass(frozen=True)
class _Entry:
    """An entry, and what the list at the end says of it where that is something else."""

    name: bytes
    content: bytes = b"x"
    listed: bytes | None = None
    flags: int = 0x800
    method: int = 0
    size: int | None = None
    packed: int | None = None
    at: int | None = None
    more: bytes = b""

    def sizes(self) -> tuple[int, int]:
        """Return what is said of its length, packed and as it was."""
        plain = len(self.content) if self.size is None else self.size
        return len(self.content) if self.packed is None else self.packed, plain


def _written(
    *entries: _Entry, count: int | None = None, end: bytes = b"", tail: bytes = b""
) -> bytes:
    """Return an archive, byte by byte as it is told, whether that makes sense or not."""
    written, listed = b"", b""
    for entry in entries:
        at = len(written) if entry.at is None else entry.at
        packed, size = entry.sizes()
        common = struct.pack(
            "<4H3L", entry.flags, entry.method, 0, 33, zlib.crc32(entry.content), packed, size
        )
        if entry.at is None:
            names = struct.pack("<HH", len(entry.name), 0)
            written += b"PK\3\4" + struct.pack("<H", 20) + common + names + entry.name
            written += entry.content
        shown = entry.name if entry.listed is None else entry.listed
        lengths = struct.pack("<5H2L", len(shown), len(entry.more), 0, 0, 0, 0, at)
        listed += b"PK\1\2" + struct.pack("<HH", 20, 20) + common + lengths + shown + entry.more
    number = len(entries) if count is None else count
    record = struct.pack("<4H2LH", 0, 0, number, number, len(listed), len(written), len(tail))
    return written + listed + end + b"PK\5\6" + record + tail


def _named(name: bytes, ends_in: type[AppError] | None = MalformedFileError) -> Hostile:
    return Hostile(lambda: _written(_Entry(b"data.json", _DATA), _Entry(name)), ends_in)


def _bomb(name: bytes, method: int, packed: bytes, size: int) -> bytes:
    return _written(
        _Entry(b"export.attributes", b"{}"),
        _Entry(name, packed, method=method, size=size),
        _Entry(b"data.json", _DATA),
    )


def _deflated(size: int) -> bytes:
    packer = zlib.compressobj(9, wbits=-15)
    return packer.compress(bytes(size)) + packer.flush()


def _nested(depth: int) -> bytes:
    content = _DATA
    for _ in range(depth):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("data.json", content)
        content = stream.getvalue()
    return content


def _overlapping() -> bytes:
    """Return an archive of which every entry of the list is the same bytes, two thousand times."""
    kernel = _deflated(4 * MIB)
    first = _Entry(b"data.json", _DATA)
    swollen = _Entry(b"attachments/i/0", kernel, method=8, size=4 * MIB)
    at = len(_written(first)) - len(b"PK\1\2") - 42 - len(b"data.json") - 22
    others = [
        dataclasses.replace(swollen, name=b"attachments/i/%d" % number, at=at)
        for number in range(1, 1_500)
    ]
    return _written(first, swollen, *others)


_ZIP_64 = b"PK\6\6" + struct.pack("<Q", 44) + bytes(44)
_LOCATOR = b"PK\6\7" + struct.pack("<LQL", 0, 0, 1)
_EXTRA_64 = struct.pack("<HHQQ", 1, 16, 2**62, 2**62)

ZIPS: dict[str, Hostile] = {
    "zip-absolute-name": _named(b"/etc/passwd"),
    "zip-climbing-name": _named(b"attachments/../../../etc/passwd"),
    "zip-climbing-backwards": _named(b"attachments\\..\\..\\x"),
    "zip-drive": _named(b"C:\\Windows\\System32\\x.dll"),
    "zip-share": _named(b"\\\\server\\share\\x"),
    "zip-name-with-a-nought": _named(b"attachments/i/a.txt\0.exe"),
    "zip-name-with-controls": _named(b"attachments/i/\x1b[2J"),
    "zip-empty-name": _named(b""),
    "zip-doubled-slash": _named(b"attachments//x"),
    # Nothing is unpacked to a disk; a file of this name is one on every other system.
    "zip-device-name": _named(b"attachments/i/CON", None),
    "zip-device-name-with-a-suffix": _named(b"attachments/i/nul.txt", None),
    "zip-name-with-a-drive": _named(b"attachments/i/C:x", None),
    "zip-the-same-name-twice": Hostile(
        lambda: _written(_Entry(b"data.json", _DATA), _Entry(b"data.json", b"{}")),
        MalformedFileError,
    ),
    "zip-encrypted": Hostile(
        lambda: _written(_Entry(b"data.json", _DATA, flags=1)), FileEncryptedError
    ),
    "zip-64-claims": Hostile(
        lambda: _written(_Entry(b"data.json", _DATA), end=_ZIP_64 + _LOCATOR), MalformedFileError
    ),
    "zip-64-sizes": Hostile(
        lambda: _written(
            _Entry(b"data.json", _DATA, size=2**32 - 1, packed=2**32 - 1, more=_EXTRA_64)
        ),
        MalformedFileError,
    ),
    "zip-overlapping-entries": Hostile(_overlapping, FileTooLargeError),
    "zip-in-a-zip-in-a-zip": Hostile(lambda: _nested(8), WrongEncodingError),
    "zip-of-bzip2": Hostile(
        lambda: _bomb(b"data2.json", zipfile.ZIP_BZIP2, b"BZh9", 9), MalformedFileError
    ),
    "zip-of-lzma": Hostile(
        lambda: _bomb(b"x", zipfile.ZIP_LZMA, lzma.compress(bytes(MIB)), MIB), MalformedFileError
    ),
    "zip-says-less-than-it-is": Hostile(
        lambda: _written(_Entry(b"data.json", _deflated(40 * MIB), method=8, size=9)),
        MalformedFileError,
    ),
    "zip-says-more-than-it-is": Hostile(
        lambda: _written(_Entry(b"data.json", _DATA, size=2**31, packed=2**31)), MalformedFileError
    ),
    "zip-other-name-in-the-list": Hostile(
        lambda: _written(_Entry(b"datA.json", _DATA, listed=b"data.json")), MalformedFileError
    ),
    "zip-entry-beyond-the-end": Hostile(
        lambda: _written(_Entry(b"data.json", _DATA), _Entry(b"attachments/i/a", at=2**31)),
        MalformedFileError,
    ),
    "zip-two-ends": Hostile(
        lambda: _written(_Entry(b"data.json", _DATA), tail=_written(_Entry(b"other", b"x"))[-22:]),
        MalformedFileError,
    ),
    "zip-only-an-end": Hostile(lambda: b"PK\3\4" + bytes(30) + _written(), UnknownFormatError),
    "zip-no-end": Hostile(lambda: b"PK\3\4" + bytes(60_000), TruncatedFileError),
    "zip-of-folders": Hostile(
        lambda: _written(*(_Entry(b"%d/" % number, b"") for number in range(2_001))),
        FileTooLargeError,
    ),
    "1pux-that-inflates": Hostile(
        lambda: _bomb(b"export.data", 8, _deflated(80 * MIB), 80 * MIB), FileTooLargeError
    ),
}
"""The longest of them takes a second."""
