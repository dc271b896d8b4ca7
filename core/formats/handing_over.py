"""What the process that reads a foreign file is told, and the pieces in which it answers.

Whoever wrote the file may by then be who speaks: the answer is as little to be trusted as the
file itself. It is decoded into exactly these types, measured, and held against the same caps.
"""

from __future__ import annotations

import enum
import struct
from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from core import errors
from core.errors import AppError
from core.formats.caps import (
    DEPTH_LIMIT,
    FIELD_LIMIT,
    ITEMS_LIMIT,
    MIB,
    check_fields,
    over_limit,
)
from core.formats.catalogue import FormatId
from core.formats.csv_columns import Mapping, TableHead
from core.formats.imported import ImportedItem, NotKept, Parsed, Unreadable
from core.formats.looking import Look, Reading
from core.vault.field import HIDDEN
from core.vault.item import TITLE_LIMIT

_T = TypeVar("_T")
ANSWER_LIMIT = 384 * MIB
"""Bytes of a whole answer: all the files in the largest archive, and its items."""
_SLICE = 512
_HEAD = struct.Struct(">BI")
_EARLIEST, _LATEST = -62_135_596_800_000, 253_402_300_799_999
_TEXT_LIMIT, _TEXTS_LIMIT, _FACTS_LIMIT = 256, 512, 8


class BadAnswerError(ValueError):
    """An answer that no reader of ours gives."""


class Order(msgspec.Struct):
    """What the child is told, on its standard input; the passphrase is wiped after use.

    `whole` asks for all of the file or an error, else for what there is to see. `room` is how many
    bytes of memory a derivation may take beside the rest.
    """

    descriptor: int
    reading: Reading
    whole: bool
    passphrase: bytearray | None = None
    room: int = 0

    def __repr__(self) -> str:
        return f"Order({self.descriptor}, {HIDDEN})"


class Piece(enum.IntEnum):
    """What a piece of an answer is."""

    PROGRESS = 1
    ITEMS = 2
    LOOK = 3
    PROBLEM = 4


class Step(msgspec.Struct, frozen=True, array_like=True):
    """How far the reading is."""

    done: int
    total: int
    step: str


class Problem(msgspec.Struct, frozen=True):
    """Why a file cannot be read: the name of an error and its data without the path."""

    error: str
    facts: dict[str, int | float | bool | str | tuple[str, ...] | None]


class Outcome(msgspec.Struct, frozen=True):
    """All that is known of a file but its items, which came before."""

    format_id: FormatId
    table: TableHead | None
    mapping: Mapping | None
    guessed: bool
    parsed_as: FormatId | None
    unreadable: tuple[Unreadable, ...]
    not_kept: tuple[NotKept, ...]

    def __repr__(self) -> str:
        return f"Outcome({self.format_id}, {HIDDEN})"


_PIECES = frozenset(Piece)
_ITEMS = msgspec.msgpack.Decoder(tuple[ImportedItem, ...])
_OUTCOME = msgspec.msgpack.Decoder(Outcome)
_PROBLEM = msgspec.msgpack.Decoder(Problem)
_STEP = msgspec.msgpack.Decoder(Step)

_FAMILIES = (
    errors.UnreadableFileError,
    errors.WrongFilePasswordError,
    errors.ArchiveDamagedError,
    errors.NewerSchemaError,
    errors.KdfOutOfBoundsError,
    errors.MappingIncompleteError,
    errors.PrimitiveFailedError,
)
_ERRORS: dict[str, type[AppError]] = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, _FAMILIES)
}
"""What a reader may say; a child that names any other failure of the program is not believed."""


def pack(piece: Piece, content: object) -> bytes:
    """Return a piece of an answer as it goes through the pipe."""
    packed = msgspec.msgpack.encode(content)
    return _HEAD.pack(piece, len(packed)) + packed


def pack_look(found: Look) -> Iterator[bytes]:
    """Yield the pieces of an answer that says what a file holds."""
    parsed = found.parsed
    items = parsed.items if parsed is not None else ()
    for some in _slices(items):
        yield pack(Piece.ITEMS, some)
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
        ),
    )


def _slices(items: tuple[ImportedItem, ...]) -> Iterator[tuple[ImportedItem, ...]]:
    """Yield items together, but each that brings files alone: those may be large."""
    some: list[ImportedItem] = []
    for item in items:
        if some and (len(some) == _SLICE or item.attachments or some[-1].attachments):
            yield tuple(some)
            some = []
        some.append(item)
    if some:
        yield tuple(some)


def pack_error(error: AppError) -> bytes:
    """Return the piece that says why a file cannot be read."""
    facts = {
        name: value if isinstance(value, int | float | str | tuple | None) else str(value)
        for name, value in error.data.items()
        if name != "path"
    }
    return pack(Piece.PROBLEM, Problem(type(error).__name__, facts))


class Pieces:
    """Cut what comes through the pipe into pieces. Raises BadAnswerError for one that is none."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._taken = 0

    def add(self, content: bytes) -> Iterator[tuple[Piece, memoryview]]:
        """Yield the pieces that are whole by now."""
        self._taken += len(content)
        if self._taken > ANSWER_LIMIT:
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


class Answer:
    """Put an answer together, piece by piece, believing none of it."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._items: list[ImportedItem] = []

    def step(self, content: bytes | memoryview) -> Step:
        """Return how far the reading is. Raises BadAnswerError."""
        step = _decode(_STEP, content)
        if not 0 <= step.done <= 2**53 or not 0 <= step.total <= 2**53:
            raise BadAnswerError
        if len(step.step) > _TEXT_LIMIT:
            raise BadAnswerError
        return step

    def take_items(self, content: bytes | memoryview) -> None:
        """Take some items in. Raises BadAnswerError."""
        items = _decode(_ITEMS, content)
        if len(self._items) + len(items) > ITEMS_LIMIT:
            raise BadAnswerError
        _check_items(items, measured=len(content) > FIELD_LIMIT, path=self._path)
        self._items += items

    def look(self, content: bytes | memoryview) -> Look:
        """Return what is known of the file, with the items that came before.

        Raises BadAnswerError.
        """
        outcome = _decode(_OUTCOME, content)
        _check_outcome(outcome)
        parsed = None
        if outcome.parsed_as is not None:
            parsed = Parsed(
                format_id=outcome.parsed_as,
                items=tuple(self._items),
                unreadable=outcome.unreadable,
                not_kept=outcome.not_kept,
            )
        elif self._items:
            raise BadAnswerError
        return Look(
            format_id=outcome.format_id,
            table=outcome.table,
            mapping=outcome.mapping,
            guessed=outcome.guessed,
            parsed=parsed,
        )

    def error(self, content: bytes | memoryview) -> AppError:
        """Return why the file cannot be read. Raises BadAnswerError."""
        problem = _decode(_PROBLEM, content)
        kind = _ERRORS.get(problem.error)
        if kind is None or len(problem.facts) > _FACTS_LIMIT:
            raise BadAnswerError
        for name, value in problem.facts.items():
            texts = value if isinstance(value, tuple) else (value,)
            if not name.isidentifier() or name in ("path", "data") or len(texts) > _TEXTS_LIMIT:
                raise BadAnswerError
            if any(isinstance(text, str) and len(text) > _TEXT_LIMIT for text in (name, *texts)):
                raise BadAnswerError
        return kind(path=self._path, **problem.facts)


def _decode(decoder: msgspec.msgpack.Decoder[_T], content: bytes | memoryview) -> _T:
    try:
        return decoder.decode(content)
    except (msgspec.MsgspecError, RecursionError, ValueError):
        raise BadAnswerError from None


def _check_items(items: Iterable[ImportedItem], *, measured: bool, path: str) -> None:
    """Raise BadAnswerError for an item that no reader makes; a short piece has no long field."""
    for item in items:
        draft = item.draft
        if draft.folder is not None or draft.tags or over_limit(draft.title, TITLE_LIMIT):
            raise BadAnswerError
        if any(field.id is not None for field in draft.fields):
            raise BadAnswerError
        if len(item.folder_path) > DEPTH_LIMIT or item.where.number < 1:
            raise BadAnswerError
        for time in (item.created, item.modified, item.last_used, draft.expires):
            if time is not None and not _EARLIEST <= time <= _LATEST:
                raise BadAnswerError
        if measured:
            try:
                check_fields(item, path=path)
            except errors.FileTooLargeError:
                raise BadAnswerError from None


def _check_outcome(outcome: Outcome) -> None:
    """Raise BadAnswerError unless its parts fit one another."""
    if len(outcome.unreadable) > ITEMS_LIMIT or len(outcome.not_kept) > ITEMS_LIMIT:
        raise BadAnswerError
    table, mapping = outcome.table, outcome.mapping
    if mapping is not None and table is None:
        raise BadAnswerError
    if table is not None:
        widths = {len(table.names), len(table.examples)}
        if mapping is not None:
            widths.add(len(mapping.targets))
        if len(widths) > 1 or table.rows < 0:
            raise BadAnswerError
