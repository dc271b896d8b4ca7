"""The key file: a profile's card, state and key slots, in two equal pages written in place.

It is never in SQLite: a database leaves old rows in journals and free pages,
where an examiner finds the key slots of yesterday. An overwritten small file
leaves none. `docs/file-formats.md` has the layout byte by byte.
"""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from core.crypto.keys import InstallationKey
from core.errors import KeyFileDamagedError
from core.storage.files import disk_errors
from core.storage.key_page import (
    LAST_SEQUENCE,
    MAGIC,
    MAX_SLOTS,
    PAGE,
    CopyRecord,
    Countdown,
    Decision,
    KeyFile,
    Life,
    MoveRecord,
    pack_page,
    unpack_page,
)

__all__ = [
    "MAGIC",
    "MAX_SLOTS",
    "OFFSETS",
    "PAGE",
    "SIZE",
    "CopyRecord",
    "Countdown",
    "Decision",
    "KeyFile",
    "Life",
    "MoveRecord",
    "make_key_file",
    "mend_key_file",
    "pack_page",
    "read_key_file",
    "read_whole_pages",
    "unpack_page",
    "write_key_file",
]

OFFSETS = (0, 2 * PAGE)
SIZE = 3 * PAGE
_NO_PLAIN_FILE = (errno.ELOOP, errno.EMLINK, errno.ENXIO, errno.EISDIR)


@contextlib.contextmanager
def _opened(path: Path, flags: int) -> Iterator[int]:
    flags |= os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
    with disk_errors(path):
        try:
            descriptor = os.open(path, flags, 0o600)
        except OSError as error:
            if error.errno in _NO_PLAIN_FILE:
                raise KeyFileDamagedError(path=str(path)) from error
            raise
        try:
            status = os.fstat(descriptor)
            # A second name for the file would let a write here change something elsewhere.
            if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1:
                raise KeyFileDamagedError(path=str(path))
            yield descriptor
        finally:
            os.close(descriptor)


def _read_raw(descriptor: int, offset: int) -> bytes:
    try:
        return os.pread(descriptor, PAGE, offset)
    except OSError:
        # A bad sector under one page is what the other page is for.
        return b""


def _read_pages(descriptor: int, path: Path) -> list[KeyFile | None]:
    return [unpack_page(_read_raw(descriptor, offset), path) for offset in OFFSETS]


def read_key_file(path: Path) -> KeyFile:
    """Return the newest whole page.

    Raises FileMissingError, KeyFileDamagedError, NewerSchemaError.
    """
    with _opened(path, os.O_RDONLY) as descriptor:
        pages = [page for page in _read_pages(descriptor, path) if page is not None]
    if not pages:
        raise KeyFileDamagedError(path=str(path))
    return max(pages, key=lambda page: page.sequence)


def read_whole_pages(path: Path) -> tuple[KeyFile, ...]:
    """Return every whole page, newest first; they differ only after an interrupted write.

    For what destroys: there the less final page counts. Raises as `read_key_file`.
    """
    with _opened(path, os.O_RDONLY) as descriptor:
        pages = [page for page in _read_pages(descriptor, path) if page is not None]
    if not pages:
        raise KeyFileDamagedError(path=str(path))
    return tuple(sorted(pages, key=lambda page: -page.sequence))


def write_key_file(path: Path, content: KeyFile, key: InstallationKey | None = None) -> KeyFile:
    """Overwrite both pages in place with the next sequence, each synced and read back.

    At any moment at least one page is whole; once this returns, nothing of the
    content before is left in the file. Where it fails, the content before is put
    back as far as the disk lets us. `key` marks it as of this installation.
    Returns what was written.
    """
    with _opened(path, os.O_RDWR) as descriptor:
        before = [_read_raw(descriptor, offset) for offset in OFFSETS]
        pages = [unpack_page(raw, path) for raw in before]
        ranks = [page.sequence if page is not None else -1 for page in pages]
        # Above both: a page that a failed write left behind must lose against this one.
        sequence = max(content.sequence, *ranks) + 1
        if sequence >= LAST_SEQUENCE:
            # Not counted up to: written there so that nothing could come after it.
            raise KeyFileDamagedError(path=str(path))
        page = pack_page(dataclasses.replace(content, sequence=sequence), key)
        written = unpack_page(page, path)
        assert written is not None, "what was packed can be read"
        # The damaged or older page goes first: the better one stays until the new one is proved.
        order = sorted(range(2), key=ranks.__getitem__)
        try:
            for index in order:
                _write_page(descriptor, OFFSETS[index], page, path)
        except (OSError, KeyFileDamagedError):
            if any(pages):
                _put_back(descriptor, order, before[order[1]], path)
            raise
    return written


def _put_back(descriptor: int, order: list[int], page: bytes, path: Path) -> None:
    """Have the page of before in both places again, best effort.

    First where it was best: what may be torn there is made whole while the other
    place holds the new page whole, or has not been touched.
    """
    with contextlib.suppress(OSError, KeyFileDamagedError):
        for index in reversed(order):
            if _read_raw(descriptor, OFFSETS[index]) != page:
                _write_page(descriptor, OFFSETS[index], page, path)


def _write_page(descriptor: int, offset: int, page: bytes, path: Path) -> None:
    done = 0
    while done < len(page):
        done += os.pwrite(descriptor, page[done:], offset + done)
    os.fsync(descriptor)
    os.posix_fadvise(descriptor, offset, PAGE, os.POSIX_FADV_DONTNEED)
    if os.pread(descriptor, PAGE, offset) != page:
        raise KeyFileDamagedError(path=str(path))


def make_key_file(path: Path, content: KeyFile, key: InstallationKey | None = None) -> None:
    """Create the file with both pages, synced; fails where something is there already."""
    page = pack_page(content, key)
    with _opened(path, os.O_RDWR | os.O_CREAT | os.O_EXCL) as descriptor:
        os.fchmod(descriptor, 0o600)
        os.ftruncate(descriptor, SIZE)
        for offset in OFFSETS:
            _write_page(descriptor, offset, page, path)


def mend_key_file(path: Path) -> None:
    """Make both pages equal again after an interrupted write or a bad sector."""
    with _opened(path, os.O_RDWR) as descriptor:
        raw = [_read_raw(descriptor, offset) for offset in OFFSETS]
        pages = [unpack_page(page, path) for page in raw]
        if raw[0] == raw[1] or not any(pages):
            return
        ranks = [page.sequence if page is not None else -1 for page in pages]
        # Copied as it is and only over the other: the good page itself is never written.
        good = ranks.index(max(ranks))
        _write_page(descriptor, OFFSETS[1 - good], raw[good], path)
