"""Sealed files made to hurt: costs that nobody pays, and bombs behind a seal that is right."""

from __future__ import annotations

import json
import struct

from core.crypto.kdbx_seal import (
    InnerCipher,
    KdbxArgon2Cost,
    OuterCipher,
)
from core.crypto.primitives import sha256
from core.errors import (
    AppError,
    ArchiveDamagedError,
    FileNestedTooDeepError,
    FileTooCostlyError,
    FileTooLargeError,
    MalformedFileError,
    TruncatedFileError,
)
from core.formats.caps import MIB
from core.formats.catalogue import KDBX_MAGIC
from core.formats.kdbx_file import KdbxContent, close_kdbx
from core.formats.kdbx_header import write_header
from tests.core.formats import test_aegis_protected as aegis
from tests.core.formats.archives import PASSPHRASE as ARCHIVE_PASSPHRASE
from tests.core.formats.bitwarden_files import PASSPHRASE as BITWARDEN_PASSPHRASE
from tests.core.formats.bitwarden_files import protected
from tests.core.formats.kdbx_files import PASSPHRASE, cheap_lock, make_three
from tests.core.formats.test_archive import CARD_RECORD, Forger
from tests.core.services.hostile import Hostile

_ENTRY = "<Entry><String><Key>Title</Key><Value>{}</Value></String></Entry>"


def _xml(inside: str, before: str = "") -> bytes:
    return (
        f"{before}<KeePassFile><Meta/><Root><Group>{inside}</Group></Root></KeePassFile>".encode()
    )


def _sealed(xml: bytes, *files: bytes) -> bytes:
    content = KdbxContent(
        xml=xml, inner_cipher=InnerCipher.CHACHA20, inner_key=b"k" * 64, files=files
    )
    return close_kdbx(content, cheap_lock())


def _kdbx(xml: bytes, ends_in: type[AppError], *files: bytes) -> Hostile:
    return Hostile(lambda: _sealed(xml, *files), ends_in, PASSPHRASE)


def _costly(cost: KdbxArgon2Cost) -> Hostile:
    def make() -> bytes:
        header = write_header(
            cipher=OuterCipher.CHACHA20, master_seed=b"m" * 32, iv=b"i" * 12, cost=cost
        )
        return header + sha256(header) + bytes(100)

    return Hostile(make, FileTooCostlyError, PASSPHRASE)


def _rounds(number: int) -> bytes:
    """Return a file of version 3 that asks for so many rounds of AES."""
    return make_three("<a/>").replace(
        struct.pack("<BHQ", 6, 8, 100), struct.pack("<BHQ", 6, 8, number), 1
    )


def _aegis(**changes: int) -> Hostile:
    content = json.dumps(aegis.make_export(changes)).encode()
    return Hostile(lambda: content, FileTooCostlyError, aegis.WORDS)


def _aegis_of_many_slots() -> bytes:
    export = json.loads(aegis.CONTENT)
    slot = export["header"]["slots"][-1] | {"n": 2**15, "uuid": "v"}
    export["header"]["slots"] = [slot] * 2_000
    # Its database first: by that it is known, however long the rest is.
    return json.dumps({"db": export.pop("db"), **export}).encode()


def _envelope(**changes: object) -> bytes:
    return json.dumps(json.loads(protected()) | changes).encode()


def _three_of_salsa() -> bytes:
    value = f'<Value Protected="True">{"A" * (8 * MIB)}</Value>'
    return make_three(_xml(f"<Entry><String><Key>a</Key>{value}</String></Entry>").decode())


def _archive(plain: bytes) -> bytes:
    return Forger().archive(plain)


def _costly_archive() -> bytes:
    whole = Forger().archive(b"")
    # The memory in KiB of the slot's header, which begins behind the frame of 16 bytes.
    at = whole.index(struct.pack(">I", 65_536), 16)
    return whole[:at] + struct.pack(">I", 2**31) + whole[at + 4 :]


_BINARY = '<Binary><Key>a</Key><Value Ref="0"/></Binary>'
_LAUGHS = "<!DOCTYPE a [<!ENTITY b0 'ha'>" + "".join(
    f"<!ENTITY b{n} '{f'&b{n - 1};' * 10}'>" for n in range(1, 10)
)

SEALED: dict[str, Hostile] = {
    "kdbx-four-gib": _costly(KdbxArgon2Cost(b"s" * 32, 4 * 2**30, 1, 1)),
    "kdbx-all-memory-there-is": _costly(KdbxArgon2Cost(b"s" * 32, 2**63, 1, 1)),
    "kdbx-passes-for-ever": _costly(KdbxArgon2Cost(b"s" * 32, 2**20, 2**32 - 1, 1)),
    "kdbx-a-million-lanes": _costly(KdbxArgon2Cost(b"s" * 32, 2**30, 1, 2**20)),
    "kdbx-rounds-for-ever": Hostile(lambda: _rounds(2**63), FileTooCostlyError, PASSPHRASE),
    "kdbx-laughs": _kdbx(_xml(_ENTRY.format("&b9;"), _LAUGHS + "]>"), MalformedFileError),
    "kdbx-asks-for-a-file": _kdbx(
        _xml(_ENTRY.format("&x;"), '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        MalformedFileError,
    ),
    "kdbx-that-inflates": Hostile(
        lambda: _sealed(_xml(" " * (200 * MIB))), FileTooLargeError, PASSPHRASE
    ),
    "kdbx-deep": _kdbx(
        _xml("<Group><Name>a</Name>" * 5_000 + "</Group>" * 5_000), FileNestedTooDeepError
    ),
    "kdbx-one-file-a-thousand-times": _kdbx(
        _xml(f"<Entry>{_BINARY * 1_000}</Entry>"),
        FileTooLargeError,
        b"x" * MIB,
    ),
    "kdbx-many-entries": Hostile(
        lambda: _sealed(_xml(_ENTRY.format("x") * 100_001)), FileTooLargeError, PASSPHRASE
    ),
    "kdbx-half-a-character": _kdbx(_xml(_ENTRY.format("&#xD800;")), MalformedFileError),
    "kdbx-no-xml": _kdbx(b"\0" * 100, MalformedFileError),
    "kdbx-protected-nonsense": _kdbx(
        _xml(_ENTRY.replace("<Value>", '<Value Protected="True">').format("//79")),
        MalformedFileError,
    ),
    "kdbx-slow-old-cipher": Hostile(_three_of_salsa, FileTooLargeError, PASSPHRASE),
    "kdbx-block-longer-than-the-file": Hostile(
        lambda: _sealed(_xml(""))[:-36] + bytes(32) + b"\xff" * 4, TruncatedFileError, PASSPHRASE
    ),
    "kdbx-head-of-many-fields": Hostile(
        lambda: KDBX_MAGIC + struct.pack("<HH", 1, 4) + b"\x0c\0\0\0\0" * 100, MalformedFileError
    ),
    "aegis-scrypt-of-a-terabyte": _aegis(n=2**40),
    "aegis-scrypt-of-wide-blocks": _aegis(r=2**30),
    "aegis-scrypt-for-ever": _aegis(p=2**40),
    "aegis-scrypt-beyond-64-bits": _aegis(n=2**90),
    "aegis-of-many-slots": Hostile(_aegis_of_many_slots, FileTooCostlyError, aegis.WORDS),
    "bitwarden-depth-behind-the-seal": Hostile(
        lambda: protected(b'{"items":' + b"[" * 200_000),
        FileNestedTooDeepError,
        BITWARDEN_PASSPHRASE,
    ),
    "bitwarden-iterations-beyond-64-bits": Hostile(
        lambda: _envelope(kdfIterations=2**70), MalformedFileError, BITWARDEN_PASSPHRASE
    ),
    "archive-two-tib": Hostile(_costly_archive, FileTooCostlyError, ARCHIVE_PASSPHRASE),
    "archive-record-longer-than-itself": Hostile(
        lambda: _archive(struct.pack(">BI", 4, 2**31) + b"x"),
        ArchiveDamagedError,
        ARCHIVE_PASSPHRASE,
    ),
    "archive-deep": Hostile(
        lambda: _archive(struct.pack(">BI", 4, 60_000) + b"\x91" * 60_000),
        ArchiveDamagedError,
        ARCHIVE_PASSPHRASE,
    ),
    "archive-of-endless-names": Hostile(
        lambda: _archive(
            struct.pack(">BI", *(CARD_RECORD[0], len(CARD_RECORD[1])))
            + CARD_RECORD[1]
            + b"\x03" * 99
        ),
        ArchiveDamagedError,
        ARCHIVE_PASSPHRASE,
    ),
}
