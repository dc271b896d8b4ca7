"""Rows of ours in the raw bytes of a SQLite file that SQLite cannot read any more.

Nothing in the file is believed. A record of ours is known by its header (the
types of its columns, which are always the same), wherever it stands in a page,
so a broken page header, cell pointer, parent page or schema hides no row. Of
pointers only those to overflow pages are followed, and no further than the
content is long. Whether what was found is a row of ours its seal decides, not
this module. Format: https://sqlite.org/fileformat2.html, sections 1.5, 1.6, 2.1.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from typing import NamedTuple

from core.storage.raw_bytes import RawBytes

_MAGIC = b"SQLite format 3\x00"
PAGE_SIZES = (4096, 8192, 16384, 32768, 65536, 2048, 1024, 512)
_ID = 0x2C
"""The type of a blob of 16 bytes: 12 + 2 * 16."""
_INTEGER_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 8: 0, 9: 0}
_NUMBER = rb"[\x01-\x06\x08\x09]"
_SMALLEST_BLOB = 12 + 64 + 16
_CLAIMED = 16
"""How many times its size the records of a file may claim in all; ours claim it about once."""


class Shape(enum.Enum):
    """Which tables have columns of these types."""

    ITEM = enum.auto()
    CHUNK = enum.auto()
    SEALED = enum.auto()


_HEADER = re.compile(
    rb"(?=[\x07-\x1f]\x2c(?:"
    rb"(?P<item>" + _NUMBER + rb"{3})"
    rb"|(?P<sealed>\x2c" + _NUMBER + rb"{3})"
    rb"|(?P<chunk>" + _NUMBER + rb"{2}\x2c" + _NUMBER + rb"{2})"
    rb"))",
    re.DOTALL,
)
_SHAPES = {
    "item": (Shape.ITEM, 4, 2),
    "sealed": (Shape.SEALED, 5, 1),
    "chunk": (Shape.CHUNK, 6, 1),
}
"""By group: how many columns of fixed type stand first, and how many blobs follow."""

Value = int | bytes


class RawRow(NamedTuple):
    """A record that may be a row: its columns in order, and the pages its content came from."""

    shape: Shape
    values: tuple[Value, ...]
    pages: tuple[int, ...]


class Cell(NamedTuple):
    """Where a record begins, the types of its columns, and how much of it lies there."""

    start: int
    shape: Shape
    head: int
    types: tuple[int, ...]
    size: int
    local: int


class RawFile:
    """The bytes of a database, cut into pages of one size."""

    def __init__(self, content: RawBytes, page_size: int, reserved: int = 0) -> None:
        self._content, self._page = content, page_size
        self._usable = page_size - reserved
        self.pages = -(-content.size // page_size)
        self._most = (self._usable - 12) * 64 // 255 - 23
        self._least = (self._usable - 12) * 32 // 255 - 23

    def close(self) -> None:
        """Close the file that the bytes come from."""
        self._content.close()

    def cells(self) -> Iterator[Cell]:
        """Yield every place where a record of ours may begin.

        Records that together claim many times the file were made to keep us busy: then it ends.
        """
        left = _CLAIMED * self._content.size
        for begin, window in self._content.windows():
            for match in _HEADER.finditer(window):
                cell = self._cell(window, match.start(), str(match.lastgroup))
                if cell is not None:
                    left -= cell.size
                    if left < 0:
                        return
                    yield cell._replace(start=begin + cell.start)

    def _cell(self, content: bytes, start: int, group: str) -> Cell | None:
        """Return the record that begins there in a window; a header lies within one page."""
        head = content[start]
        shape, fixed, blobs = _SHAPES[group]
        types, at = list(content[start + 1 : start + 1 + fixed]), start + 1 + fixed
        for _ in range(blobs):
            kind, at = _varint(content, at)
            if kind % 2 or kind < 12 + 2 * _SMALLEST_BLOB:
                return None
            types.append(kind)
        size = head + sum(map(_size_of, types))
        if at - start != head or size > self._content.size:
            return None
        local = self._local(size)
        left = self._usable - start % self._page
        if local + (4 if local < size else 0) > left:
            return None
        return Cell(start, shape, head, tuple(types), size, local)

    def _local(self, size: int) -> int:
        if size <= self._most:
            return size
        fitting = self._least + (size - self._least) % (self._usable - 4)
        return fitting if fitting <= self._most else self._least

    def read(self, cell: Cell, overflow: int | None = None) -> RawRow:
        """Return a record's columns; `overflow` is where its content goes on, if not as it says."""
        end = cell.start + cell.local
        body = self._content.read(cell.start + cell.head, cell.local - cell.head)
        pages: tuple[int, ...] = (cell.start // self._page + 1,)
        if cell.local < cell.size:
            first = overflow or int.from_bytes(self._content.read(end, 4), "big")
            rest, more = self._follow(first, cell.size - cell.local)
            body, pages = body + rest, pages + more
        return RawRow(cell.shape, tuple(_columns(cell.types, body)), pages)

    def _follow(self, number: int, size: int) -> tuple[bytes, tuple[int, ...]]:
        parts: list[bytes] = []
        pages: dict[int, None] = {}  # in order; a list would make a long chain cost its square
        last = 0
        left = size
        while left > 0:
            if not 1 < number <= self.pages or number in pages:
                # SQLite mostly fills pages one after the other; what does not fit its seal refuses.
                number = last + 1 if pages else 0
                if not 1 < number <= self.pages or number in pages:
                    break
            start = (number - 1) * self._page
            part = self._content.read(start + 4, min(self._usable - 4, left))
            pages[number], last = None, number
            parts.append(part)
            left -= self._usable - 4
            number = int.from_bytes(self._content.read(start, 4), "big")
        return b"".join(parts), tuple(pages)


def read_layouts(content: RawBytes) -> Iterator[tuple[tuple[int, int], bool]]:
    """Yield page sizes with reserved bytes to try, and whether each is likely.

    Likely are what the file says itself and what SQLite takes unasked.
    """
    likely = [(PAGE_SIZES[0], 0)]
    header = content.read(0, 21)
    if header[:16] == _MAGIC and len(header) == 21:
        size, reserved = int.from_bytes(header[16:18], "big"), header[20]
        own = (65536 if size == 1 else size, reserved)
        if own[0] in PAGE_SIZES and reserved < 64 and own not in likely:
            likely.insert(0, own)
    yield from ((layout, True) for layout in likely)
    yield from (((size, 0), False) for size in PAGE_SIZES if (size, 0) not in likely)


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for byte in content[at : at + 4]:
        value, at = value << 7 | byte & 0x7F, at + 1
        if byte < 0x80:
            return value, at
    return 0, at  # longer than any content of ours


def _size_of(kind: int) -> int:
    return _INTEGER_SIZES[kind] if kind < 12 else (kind - 12) // 2


def _columns(types: tuple[int, ...], body: bytes) -> Iterator[Value]:
    at = 0
    for kind in types:
        size = _size_of(kind)
        part = body[at : at + size]
        at += size
        if kind >= 12:
            yield part
        elif kind in (8, 9):
            yield kind - 8
        else:
            yield int.from_bytes(part, "big", signed=True)
