"""What the process that reads a foreign file is told, and the pieces in which it answers."""

from __future__ import annotations

import enum
import os
import struct
from collections.abc import Iterable, Iterator
from typing import Annotated

import msgspec

from core.errors import AppError
from core.formats.caps import ITEMS_LIMIT, MIB
from core.formats.catalogue import FormatId
from core.formats.csv_columns import Mapping, TableHead
from core.formats.imported import ImportedItem, NotKept, RowId, Unreadable
from core.formats.looking import Look, Reading
from core.vault.field import HIDDEN

ANSWER_LIMIT = 384 * MIB
"""Bytes of a whole answer: all the files in the largest archive, and its items."""
SLICE = 512
"""How many items, or records, are handed over together at most."""
TOGETHER = 256 * 1024
"""Bytes of items that are handed over together; a larger one comes alone."""
_LARGEST = 2**63 - 1
_HEAD = struct.Struct(">BI")
_ARRAY, _ARRAY_OF = struct.Struct(">BH"), 0xDC
"""How an array of up to 65,535 values begins in MessagePack."""


# Said of a type, a length is looked at before anything of an array is made.
_AS_MANY_AS_ITEMS = msgspec.Meta(max_length=ITEMS_LIMIT)
TEXT_LIMIT, TEXTS_LIMIT, FACTS_LIMIT = 256, 512, 8
"""Of the data of an error: the length of a text, how many are in a row, how many facts."""
_Texts = Annotated[tuple[str, ...], msgspec.Meta(max_length=TEXTS_LIMIT)]
Fact = int | float | bool | str | _Texts | None


class BadAnswerError(ValueError):
    """An answer that no reader of ours gives."""


class Order(msgspec.Struct):
    """What the child is told, on its standard input; the secrets are wiped after use.

    `whole` asks for all of the file or an error, else for what there is to see. `key_file` is what
    `core.formats.file_keys.take_key_file` gave. `room` is how many bytes of memory a derivation
    may take beside the rest, `parent` the process that waits.
    """

    descriptor: int
    reading: Reading
    whole: bool
    passphrase: bytearray | None = None
    key_file: bytearray | None = None
    room: int = 0
    parent: int = msgspec.field(default_factory=os.getpid)

    @property
    def is_of_archive(self) -> bool:
        """Tell whether all of an archive of ours is wanted."""
        return self.whole and self.reading.format_id is FormatId.STRONGROOM

    def __repr__(self) -> str:
        return f"Order({self.descriptor}, {HIDDEN})"


class Piece(enum.IntEnum):
    """What a piece of an answer is."""

    PROGRESS = 1
    ITEMS = 2
    LOOK = 3
    PROBLEM = 4
    RECORDS = 5


class Step(msgspec.Struct, frozen=True, array_like=True):
    """How far the reading is."""

    done: int
    total: int
    step: str


class Problem(msgspec.Struct, frozen=True):
    """Why a file cannot be read: the name of an error and its data without the path."""

    error: str
    facts: Annotated[dict[str, Fact], msgspec.Meta(max_length=FACTS_LIMIT)]


class Outcome(msgspec.Struct, frozen=True):
    """All that is known of a file but its items, which came before."""

    format_id: FormatId
    table: TableHead | None
    mapping: Mapping | None
    guessed: bool
    parsed_as: FormatId | None
    unreadable: Annotated[tuple[Unreadable, ...], _AS_MANY_AS_ITEMS]
    not_kept: Annotated[tuple[NotKept, ...], _AS_MANY_AS_ITEMS]
    gone: Annotated[tuple[RowId, ...], _AS_MANY_AS_ITEMS] = ()

    def __repr__(self) -> str:
        return f"Outcome({self.format_id}, {HIDDEN})"


_PIECES = frozenset(Piece)


def pack(piece: Piece, content: object) -> bytes:
    """Return a piece of an answer as it goes through the pipe."""
    packed = msgspec.msgpack.encode(content)
    return _HEAD.pack(piece, len(packed)) + packed


def pack_look(found: Look) -> Iterator[bytes]:
    """Yield the pieces of an answer that says what a file holds."""
    parsed = found.parsed
    items = parsed.items if parsed is not None else ()
    for some in _slices(items):
        size = _ARRAY.size + sum(map(len, some))
        head = _HEAD.pack(Piece.ITEMS, size) + _ARRAY.pack(_ARRAY_OF, len(some))
        if len(some) > 1:
            yield head + b"".join(some)
        else:
            # Apart, so that an attachment is not copied once more to stand behind a head.
            yield head
            yield from some
    yield pack(
        Piece.LOOK,
        Outcome(
            format_id=found.format_id,
            table=found.table,
            mapping=found.mapping,
            guessed=found.guessed,
            parsed_as=FormatId(parsed.format_id) if parsed is not None else None,
            unreadable=parsed.unreadable if parsed is not None else (),
            not_kept=parsed.not_kept if parsed is not None else (),
            gone=parsed.gone if parsed is not None else (),
        ),
    )


def pack_records(records: Iterable[tuple[int, bytes]]) -> Iterator[bytes]:
    """Yield the pieces that hand over the records of an archive, few of them in memory at once."""
    some: list[tuple[int, bytes]] = []
    size = 0
    for record in records:
        some.append(record)
        size += len(record[1])
        if size >= TOGETHER or len(some) == SLICE:
            yield pack(Piece.RECORDS, some)
            some, size = [], 0
    if some:
        yield pack(Piece.RECORDS, some)


def _slices(items: tuple[ImportedItem, ...]) -> Iterator[list[bytes]]:
    """Yield items, packed, few enough together that whoever hears them need not fear them."""
    some: list[bytes] = []
    size = 0
    for item in items:
        packed = msgspec.msgpack.encode(item)
        if some and (len(some) == SLICE or size + len(packed) > TOGETHER):
            yield some
            some, size = [], 0
        some.append(packed)
        size += len(packed)
    if some:
        yield some


def pack_error(error: AppError) -> bytes:
    """Return the piece that says why a file cannot be read."""
    facts = {name: _fact(value) for name, value in error.data.items() if name != "path"}
    return pack(Piece.PROBLEM, Problem(type(error).__name__, facts))


def _fact(value: object) -> Fact:
    """Return what of an error's data is told; a name of a column may hold anything."""
    if isinstance(value, int):
        # A cost that a file asks for may have hundreds of digits; msgpack has 64 bits.
        return max(-_LARGEST, min(value, _LARGEST))
    if value is None or isinstance(value, float):
        return value
    if isinstance(value, tuple):
        return tuple(_plain(str(text)) for text in value[:TEXTS_LIMIT])
    return _plain(str(value))


def _plain(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text[:TEXT_LIMIT])


class Pieces:
    """Cut what comes through the pipe into pieces, of `limit` bytes in all.

    Raises BadAnswerError for what is no piece.
    """

    def __init__(self, limit: int = ANSWER_LIMIT) -> None:
        self._buffer = bytearray()
        self._left = limit

    def add(self, content: bytes) -> Iterator[tuple[Piece, memoryview]]:
        """Yield the pieces that are whole by now."""
        self._left -= len(content)
        if self._left < 0:
            raise BadAnswerError
        self._buffer += content
        while len(self._buffer) >= _HEAD.size:
            kind, length = _HEAD.unpack_from(self._buffer)
            if length > ANSWER_LIMIT:
                raise BadAnswerError
            end = _HEAD.size + length
            if len(self._buffer) < end:
                return
            if kind not in _PIECES:
                raise BadAnswerError
            if len(self._buffer) == end:  # a large piece, most likely: it is not copied
                whole, self._buffer = self._buffer, bytearray()
            else:
                whole = self._buffer[:end]
                del self._buffer[:end]
            yield Piece(kind), memoryview(whole)[_HEAD.size :]
