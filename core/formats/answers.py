"""Put together what the process that reads a foreign file answers, believing none of it.

Whoever wrote the file may by then be who speaks: the answer is as little to be trusted as the
file itself. It is decoded into exactly the types of drafts, and held against the same caps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from core import errors
from core.errors import AppError
from core.formats.answer_shape import check_count, check_items
from core.formats.archived import Shelves
from core.formats.bounds import check_names, fits, is_heavy
from core.formats.caps import (
    DEPTH_LIMIT,
    FIELD_LIMIT,
    ITEMS_LIMIT,
    MIB,
    VALUES_LIMIT,
    check_fields,
    over_limit,
)
from core.formats.catalogue import FormatId
from core.formats.closed_files import named_by_ending
from core.formats.handing_over import (
    TEXT_LIMIT,
    BadAnswerError,
    Outcome,
    Problem,
    Step,
)
from core.formats.imported import ImportedItem, Parsed
from core.formats.looking import Look
from core.formats.raw_lines import RAW_LIMIT
from core.ports import Millis
from core.vault.item import TITLE_LIMIT

_T = TypeVar("_T")
_EARLIEST, _LATEST = -62_135_596_800_000, 253_402_300_799_999
_LOOK_LIMIT = 64 * MIB
"""Of what is said of a file beside its items, with eight million characters of broken lines."""
_PROBLEM_LIMIT, _STEP_LIMIT = 8 * MIB, 4096
_TAKEN = ("self", "path", "data")
"""Names that an error has for itself, and no answer may give."""
_ITEMS = msgspec.msgpack.Decoder(tuple[ImportedItem, ...])
_RECORDS = msgspec.msgpack.Decoder(tuple[tuple[int, bytes], ...])
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


class Answer:
    """Put an answer together, piece by piece, believing none of it."""

    def __init__(self, path: str, *, archive: bool = False) -> None:
        self._path = path
        # Items of an archive know their ids: nothing else that is read may name any, but what a
        # database calls its entries, which only a merge asks for, and shows before it acts.
        self._shelves = Shelves(path) if archive else None
        self._items: list[ImportedItem] = []
        self._values = 0

    def step(self, content: bytes | memoryview) -> Step:
        """Return how far the reading is. Raises BadAnswerError."""
        if len(content) > _STEP_LIMIT:
            raise BadAnswerError
        step = _decode(_STEP, content)
        if not 0 <= step.done <= 2**53 or not 0 <= step.total <= 2**53:
            raise BadAnswerError
        if not _is_plain(step.step):
            raise BadAnswerError
        return step

    def take_items(self, content: bytes | memoryview) -> None:
        """Take some items in. Raises BadAnswerError."""
        check_items(content)
        items = _decode(_ITEMS, content)
        if len(self._items) + len(items) > ITEMS_LIMIT:
            raise BadAnswerError
        _check_items(items, measured=len(content) > FIELD_LIMIT, path=self._path)
        # Empty ones take a few bytes on the way and a hundred here.
        self._values += sum(map(_count_values, items))
        if self._values > VALUES_LIMIT:
            raise BadAnswerError
        self._items += items

    def take_records(self, content: bytes | memoryview) -> None:
        """Take some records of an archive in. Raises BadAnswerError, FileTooLargeError."""
        if self._shelves is None:
            raise BadAnswerError
        check_count(content)
        try:
            for kind, record in _decode(_RECORDS, content):
                self._shelves.take(kind, record)
        except errors.ArchiveDamagedError:
            raise BadAnswerError from None

    def look(self, content: bytes | memoryview) -> Look:
        """Return what is known of the file, with the items that came before.

        Raises BadAnswerError.
        """
        if len(content) > _LOOK_LIMIT:
            raise BadAnswerError
        outcome = _decode(_OUTCOME, content)
        _check_outcome(outcome)
        parsed: Parsed | None = None
        if self._shelves is not None:
            if self._items or outcome.parsed_as is not FormatId.STRONGROOM:
                raise BadAnswerError
            try:
                parsed = self._shelves.parsed()
            except errors.ArchiveDamagedError:
                raise BadAnswerError from None
        elif outcome.parsed_as is not None:
            parsed = self._parsed(outcome, outcome.parsed_as)
        elif self._items:
            raise BadAnswerError
        return Look(
            format_id=outcome.format_id,
            table=outcome.table,
            mapping=outcome.mapping,
            guessed=outcome.guessed,
            parsed=parsed,
        )

    def _parsed(self, outcome: Outcome, parsed_as: FormatId) -> Parsed:
        try:
            check_names(self._items, path=self._path)
        except errors.FileTooLargeError:
            raise BadAnswerError from None
        return Parsed(
            format_id=parsed_as,
            items=tuple(self._items),
            unreadable=outcome.unreadable,
            not_kept=outcome.not_kept,
            gone=outcome.gone,
        )

    def error(self, content: bytes | memoryview) -> AppError:
        """Return why the file cannot be read. Raises BadAnswerError."""
        if len(content) > _PROBLEM_LIMIT:
            raise BadAnswerError
        problem = _decode(_PROBLEM, content)
        kind = _ERRORS.get(problem.error)
        if kind is None:
            raise BadAnswerError
        for name, value in problem.facts.items():
            texts = value if isinstance(value, tuple) else (value,)
            if not name.isidentifier() or name in _TAKEN:
                raise BadAnswerError
            if not all(_is_plain(text) for text in (name, *texts) if isinstance(text, str)):
                raise BadAnswerError
        return named_by_ending(kind(path=self._path, **problem.facts), self._path)


def _decode(decoder: msgspec.msgpack.Decoder[_T], content: bytes | memoryview) -> _T:
    try:
        return decoder.decode(content)
    except (msgspec.MsgspecError, RecursionError, ValueError):
        raise BadAnswerError from None


def _is_plain(text: str) -> bool:
    """Tell whether a text is short and has no characters that a terminal obeys."""
    return len(text) <= TEXT_LIMIT and text.isprintable()


def _moments(item: ImportedItem) -> Iterator[Millis | None]:
    yield from (item.created, item.modified, item.last_used, item.draft.expires)
    for password in item.history:
        yield password.replaced
    for old in item.earlier:
        yield from (old.modified, old.replaced, old.draft.expires)


def _count_values(item: ImportedItem) -> int:
    earlier = sum(len(old.draft.fields) for old in item.earlier) + len(item.earlier)
    fields = len(item.draft.fields) + len(item.history) + len(item.attachments)
    return fields + earlier + len(item.tag_names) + len(item.folder_path)


def _check_items(items: Iterable[ImportedItem], *, measured: bool, path: str) -> None:
    """Raise BadAnswerError for an item that no reader makes; a short piece has no long field."""
    for item in items:
        for draft in (item.draft, *(old.draft for old in item.earlier)):
            if draft.folder is not None or draft.tags or draft.recipe is not None:
                raise BadAnswerError
            if over_limit(draft.title, TITLE_LIMIT):
                raise BadAnswerError
            if any(field.id is not None for field in draft.fields):
                raise BadAnswerError
        if len(item.folder_path) > DEPTH_LIMIT or item.where.number < 1 or not fits(item):
            raise BadAnswerError
        for time in _moments(item):
            if time is not None and not _EARLIEST <= time <= _LATEST:
                raise BadAnswerError
        if measured:
            if is_heavy(item):
                raise BadAnswerError
            try:
                check_fields(item, path=path)
            except errors.FileTooLargeError:
                raise BadAnswerError from None


def _check_outcome(outcome: Outcome) -> None:
    """Raise BadAnswerError unless its parts fit one another."""
    if len(outcome.unreadable) > ITEMS_LIMIT or len(outcome.not_kept) > ITEMS_LIMIT:
        raise BadAnswerError
    if len(outcome.gone) > ITEMS_LIMIT:
        raise BadAnswerError
    if sum(len(row.raw) for row in outcome.unreadable) > RAW_LIMIT:
        raise BadAnswerError
    table, mapping = outcome.table, outcome.mapping
    if mapping is not None and table is None:
        raise BadAnswerError
    if table is not None:
        widths = {len(table.names), len(table.examples)}
        if mapping is not None:
            widths.add(len(mapping.targets))
        if len(widths) > 1 or table.rows < 0 or len(table.delimiter) != 1:
            raise BadAnswerError
