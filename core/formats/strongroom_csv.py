"""The columns of the CSV that Strongroom writes, and its reader: exactly what was written.

One line per item, RFC 4180 with CRLF, UTF-8. Several websites, and several tags, stand one per
line in their cell; a backslash before a line end or a backslash makes it part of the value.
Folders are a path with "/", escaped the same way. Times are RFC 3339 in UTC.
"""

from __future__ import annotations

import enum

from core.formats.caps import over_limit
from core.formats.catalogue import FormatId
from core.formats.csv_table import Row, Table
from core.formats.imported import ImportedItem, Parsed, Unit, Unreadable, Where, Why
from core.formats.spreadsheet_csv import is_for_spreadsheets, plain_table
from core.formats.times import read_time, write_time
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.folder import split_path
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_EVERY = 500


class Column(enum.StrEnum):
    """The columns, in the order in which they are written."""

    KIND = "kind"
    TITLE = "title"
    USERNAME = "username"
    PASSWORD = "password"
    WEBSITE = "website"
    ONE_TIME_CODE = "one_time_code"
    NOTES = "notes"
    FOLDER = "folder"
    TAGS = "tags"
    FAVOURITE = "favourite"
    CREATED = "created"
    MODIFIED = "modified"


HEADER = tuple(str(column) for column in Column)
YES, NO = "true", "false"

CARRIED: tuple[tuple[FieldRole, Column], ...] = (
    (FieldRole.USERNAME, Column.USERNAME),
    (FieldRole.PASSWORD, Column.PASSWORD),
    (FieldRole.WEBSITE, Column.WEBSITE),
    (FieldRole.ONE_TIME_CODE, Column.ONE_TIME_CODE),
    (FieldRole.NOTES, Column.NOTES),
)
"""The roles that have a column, in the order in which their fields are read."""

_TYPES = {
    FieldRole.USERNAME: FieldType.TEXT,
    FieldRole.PASSWORD: FieldType.CONCEALED,
    FieldRole.WEBSITE: FieldType.URL,
    FieldRole.NOTES: FieldType.MULTILINE,
}


def is_ours(header: tuple[str, ...]) -> bool:
    """Tell whether these are the columns that Strongroom writes, in any order."""
    return is_for_spreadsheets(header) or _is_for_programs(header)


def _is_for_programs(header: tuple[str, ...]) -> bool:
    return len(header) == len(HEADER) and frozenset(header) == frozenset(HEADER)


def field_of(role: FieldRole, value: str) -> FieldDraft:
    """Return a field as a column of ours gives it; a code that is no URI is kept concealed."""
    if role is FieldRole.ONE_TIME_CODE:
        is_uri = value.startswith("otpauth://")
        return FieldDraft(FieldType.OTP if is_uri else FieldType.CONCEALED, value, role)
    return FieldDraft(_TYPES[role], value, role)


def join_values(values: tuple[str, ...]) -> str:
    """Return several values as one cell."""
    return "\n".join(v.replace("\\", "\\\\").replace("\n", "\\\n") for v in values)


def split_values(cell: str) -> tuple[str, ...]:
    """Return the values of a cell written by `join_values`; empty ones are dropped."""
    if "\\" not in cell:
        return tuple(value for value in cell.split("\n") if value)
    values: list[str] = []
    value: list[str] = []
    letters = iter(cell)
    for letter in letters:
        if letter == "\n":
            values.append("".join(value))
            value = []
        else:
            value.append(next(letters, "\\") if letter == "\\" else letter)
    values.append("".join(value))
    return tuple(value for value in values if value)


def read_strongroom_csv(table: Table, *, progress: Progress = SILENT) -> Parsed:
    """Return the items of a CSV that Strongroom wrote, exactly as `csv_export.project` has them."""
    if not _is_for_programs(table.header):
        table = plain_table(table, HEADER)
    at = {Column(name): index for index, name in enumerate(table.header)}
    items: list[ImportedItem] = []
    unreadable = list(table.unreadable)
    for done, row in enumerate(table.rows):
        if done % _EVERY == 0:
            progress.report(done, len(table.rows), "read")
        item = _read_row(row, at)
        if isinstance(item, Unreadable):
            unreadable.append(item)
        else:
            items.append(item)
    return Parsed(
        format_id=FormatId.CSV,
        items=tuple(items),
        unreadable=tuple(sorted(unreadable, key=lambda u: u.where.number)),
    )


def _read_row(row: Row, at: dict[Column, int]) -> ImportedItem | Unreadable:
    where = Where(Unit.LINE, row.line)
    if row.width < len(HEADER):
        return Unreadable(where, Why.TOO_FEW_COLUMNS)
    cell = {column: row.cells[index] for column, index in at.items()}
    try:
        kind = ItemKind(cell[Column.KIND])
    except ValueError:
        return Unreadable(where, Why.UNKNOWN_KIND)
    if over_limit(cell[Column.TITLE], TITLE_LIMIT):
        return Unreadable(where, Why.TITLE_TOO_LONG)
    times = (cell[Column.CREATED], cell[Column.MODIFIED])
    created, modified = map(read_time, times)
    # Only what we write ourselves will do: "…40.001" is what is left of a file cut at its end.
    if cell[Column.FAVOURITE] not in (YES, NO) or times != (_text(created), _text(modified)):
        return Unreadable(where, Why.BAD_VALUE)
    return ImportedItem(
        draft=ItemDraft(
            kind=kind,
            title=cell[Column.TITLE],
            fields=_fields(cell),
            favourite=cell[Column.FAVOURITE] == YES,
        ),
        where=where,
        folder_path=split_path(cell[Column.FOLDER]),
        tag_names=split_values(cell[Column.TAGS]),
        created=created,
        modified=modified,
    )


def _text(moment: Millis | None) -> str:
    return "" if moment is None else write_time(moment)


def _fields(cell: dict[Column, str]) -> tuple[FieldDraft, ...]:
    fields: list[FieldDraft] = []
    for role, column in CARRIED:
        text = cell[column]
        values = split_values(text) if role is FieldRole.WEBSITE else (text,)
        fields += [field_of(role, value) for value in values if value]
    return tuple(fields)
