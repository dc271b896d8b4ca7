"""Write items as CSV for other programs, and say beforehand exactly what that loses."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from core.formats import spreadsheet_csv
from core.formats.imported import ImportedAttachment, ImportedItem, NotKept, Unit, Where
from core.formats.parts import Part
from core.formats.strongroom_csv import CARRIED, HEADER, NO, YES, Column, field_of, join_values
from core.formats.times import writable_time, write_time
from core.progress import SILENT, Progress
from core.vault.field import Field, FieldRole
from core.vault.folder import join_path
from core.vault.history import Version
from core.vault.item import Item, ItemDraft

_EVERY = 500


class Sink(Protocol):
    """Take bytes, as a file opened for writing does."""

    def write(self, content: bytes, /) -> object:
        """Write `content`."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ExportItem:
    """An item with the names that its ids stand for, and how many versions it has.

    `versions` and `files` are there for a format that can carry something of them; `carried` are
    the fields that find a place in a CSV.
    """

    item: Item
    folder_path: tuple[str, ...] = ()
    tag_names: tuple[str, ...] = ()
    version_count: int = 0
    versions: tuple[Version, ...] = ()
    files: tuple[ImportedAttachment, ...] = ()
    carried: tuple[tuple[FieldRole, Field], ...] = dataclasses.field(
        init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        """Choose the fields once; writing and every count of losses ask for them."""
        object.__setattr__(self, "carried", _carried(self.item))


class _EncodingSink:
    """Encode what the csv module writes; a text wrapper would close the file when it dies."""

    def __init__(self, stream: Sink) -> None:
        self._stream = stream

    def write(self, text: str) -> object:
        return self._stream.write(text.encode("utf-8"))


def write_rows(
    items: Sequence[ImportedItem],
    stream: Sink,
    *,
    for_spreadsheets: bool = False,
    progress: Progress = SILENT,
) -> None:
    """Write a header and a line per projected item: UTF-8, CRLF, RFC 4180.

    Text is written as it is: to defuse formulas would change passwords. Only
    `for_spreadsheets` it is done, as `spreadsheet_csv` has it.
    """
    if for_spreadsheets:
        stream.write(spreadsheet_csv.MARK)
    safe = spreadsheet_csv.make_safe if for_spreadsheets else str
    writer = csv.writer(_EncodingSink(stream), lineterminator="\r\n")
    writer.writerow(spreadsheet_csv.HEADER if for_spreadsheets else HEADER)
    for done, item in enumerate(items):
        if done % _EVERY == 0:
            progress.report(done, len(items), "write")
        writer.writerow([safe(cell) for cell in _cells(item)])


def project(exported: ExportItem) -> ImportedItem:
    """Return what of an item is left when its line is read again; `where` is the item's own."""
    item = exported.item
    return ImportedItem(
        draft=ItemDraft(
            kind=item.kind,
            title=_clean(item.title),
            fields=tuple(field_of(role, _clean(field.value)) for role, field in exported.carried),
            favourite=item.favourite,
        ),
        where=Where(Unit.ITEM, 1),
        folder_path=tuple(name for name in map(_clean, exported.folder_path) if name),
        tag_names=tuple(name for name in map(_clean, exported.tag_names) if name),
        created=writable_time(item.created),
        modified=writable_time(item.modified),
    )


def _carried(item: Item) -> tuple[tuple[FieldRole, Field], ...]:
    """Return the fields that find a place: of a role every website, else the first with a value."""
    places: dict[FieldRole, list[Field]] = {role: [] for role, _ in CARRIED}
    for field in item.fields:
        role = field.role
        if role is None or role not in places or not _clean(field.value):
            continue
        if role is FieldRole.WEBSITE or not places[role]:
            places[role].append(field)
    return tuple((role, field) for role, fields in places.items() for field in fields)


def _clean(text: str) -> str:
    """Return the text without NUL characters, which make a text file unreadable to many."""
    return text.replace("\0", "")


def _cells(left: ImportedItem) -> tuple[str, ...]:
    """Return a projected item as cells in the order of the header."""
    fields = left.draft.fields
    cells: dict[Column, str] = {
        column: join_values(tuple(f.value for f in fields if f.role is role))
        if role is FieldRole.WEBSITE
        else "".join(f.value for f in fields if f.role is role)
        for role, column in CARRIED
    }
    cells |= {
        Column.KIND: str(left.draft.kind),
        Column.TITLE: left.draft.title,
        Column.FOLDER: join_path(left.folder_path),
        Column.TAGS: join_values(left.tag_names),
        Column.FAVOURITE: YES if left.draft.favourite else NO,
        Column.CREATED: "" if left.created is None else write_time(left.created),
        Column.MODIFIED: "" if left.modified is None else write_time(left.modified),
    }
    return tuple(cells[column] for column in Column)


def _lost_fields(exported: ExportItem) -> int:
    item = exported.item
    carried = {id(field) for _, field in exported.carried}
    return sum(_says_anything(f) and id(f) not in carried for f in item.fields)


def _says_anything(field: Field) -> bool:
    return bool(_clean(field.value) or _clean(field.label))


def _count_carried(exported: ExportItem, differs: Callable[[Field], bool]) -> int:
    return sum(1 for _, field in exported.carried if differs(field))


def _retyped(field: Field) -> bool:
    role = field.role
    return role is not None and field_of(role, field.value).type != field.type_name


def _nul_texts(exported: ExportItem) -> int:
    values = [field.value for _, field in exported.carried]
    # Of a field of nothing else they are all that is lost.
    values += [f.value or f.label for f in exported.item.fields if not _says_anything(f)]
    names = (exported.item.title, *exported.folder_path, *exported.tag_names)
    return sum(1 for text in (*values, *names) if "\0" in text)


LOSSES: dict[Part, Callable[[ExportItem], int]] = {
    Part.FIELDS: _lost_fields,
    Part.LABELS: lambda e: _count_carried(e, lambda f: f.label != ""),
    Part.FIELD_TYPES: lambda e: _count_carried(e, _retyped),
    Part.ATTACHMENTS: lambda e: len(e.item.attachments),
    Part.VERSIONS: lambda e: e.version_count,
    Part.TRASH: lambda e: int(e.item.trashed is not None),
    Part.LAST_USED: lambda e: int(e.item.last_used is not None),
    Part.EXPIRES: lambda e: int(e.item.expires is not None),
    Part.RECIPE: lambda e: int(e.item.recipe is not None),
    Part.FOREIGN: lambda e: int(e.item.foreign is not None),
    Part.NUL_CHARACTERS: _nul_texts,
}
"""What `project` leaves out, counted. The order of fields is not kept either."""


def losses(items: Iterable[ExportItem]) -> tuple[NotKept, ...]:
    """Return what the CSV of these items leaves out, without what leaves out nothing."""
    counts = dict.fromkeys(LOSSES, 0)
    for exported in items:
        for part, count in LOSSES.items():
            counts[part] += count(exported)
    return tuple(NotKept(part, count) for part, count in counts.items() if count)
