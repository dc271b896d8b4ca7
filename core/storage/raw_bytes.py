"""A damaged file's bytes, read where they are asked for, so that its size costs no memory."""

from __future__ import annotations

import errno
import functools
import io
import os
from collections.abc import Iterator
from pathlib import Path

from core.errors import VaultTooLargeError
from core.storage.files import disk_errors

WINDOW = 65_536
"""How much is read at once, in bytes: a multiple of every page size, so none lies across two."""
_BLOCK = 4096
_UNIT = 512
"""What `st_blocks` counts in, whatever the block size of the file system."""
_KEPT = 16
"""How many windows are kept for what is read next, which mostly lies in one of them."""
_MOST_HOLES = 16 << 30
"""How much of a file may be holes.

A vault has few, where a file system keeps no zeros; a copy saved from a failing disk has one for
each place that could not be read.
"""


def _open_plain(path: str, flags: int) -> int:
    # Non-blocking, so that a planted FIFO cannot hang us; no link leads to another file.
    return os.open(path, flags | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)


class RawBytes:
    """The bytes of a file, with zeros where the disk cannot read them any more.

    Raises VaultTooLargeError for a file that is almost all holes: those cost whoever planted them
    nothing, and where the file system does not tell them from zeros they would be read for days.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with disk_errors(path):
            self._file = io.FileIO(path, opener=_open_plain)
            status = os.fstat(self._file.fileno())
            self.size = status.st_size
        occupied = status.st_blocks * _UNIT
        if self.size - occupied > _MOST_HOLES:
            self._file.close()
            raise VaultTooLargeError(
                path=str(path),
                matter="holes",
                mib=self.size >> 20,
                limit_mib=occupied + _MOST_HOLES >> 20,
            )
        # Of its own, not on the method: a cache shared by all would keep this one alive.
        self._window = functools.lru_cache(maxsize=_KEPT)(self._read_window)

    def close(self) -> None:
        """Close the file."""
        self._window.cache_clear()
        self._file.close()

    def read(self, at: int, size: int) -> bytes:
        """Return so many bytes from there on, fewer where the window or the file ends."""
        if not 0 <= at < self.size:
            return b""
        start = at % WINDOW
        return self._window(at // WINDOW)[start : start + size]

    def windows(self) -> Iterator[tuple[int, bytes]]:
        """Yield all that is not zeros, by windows: where each begins, and its bytes."""
        at = 0
        while at < self.size:
            window = self._window(at // WINDOW)
            if window.count(0) < len(window):
                yield at, window
                at += WINDOW
            else:
                at = self._next_written(at + WINDOW)

    def _next_written(self, at: int) -> int:
        """Return where the next window begins of which the disk holds something."""
        try:
            return os.lseek(self._file.fileno(), at, os.SEEK_DATA) // WINDOW * WINDOW
        except OSError as error:
            # Nothing follows; or this file system does not say, and the zeros are read.
            return self.size if error.errno == errno.ENXIO else at

    def _read_window(self, number: int) -> bytes:
        at = number * WINDOW
        wanted = min(WINDOW, self.size - at)
        whole = self._pread(at, wanted)
        if len(whole) == wanted:
            return whole
        ends = range(at, at + wanted, _BLOCK)
        blocks = ((start, min(_BLOCK, at + wanted - start)) for start in ends)
        return b"".join(self._pread(start, size).ljust(size, b"\0") for start, size in blocks)

    def _pread(self, at: int, size: int) -> bytes:
        try:
            return os.pread(self._file.fileno(), size, at)
        except OSError:
            return b""
