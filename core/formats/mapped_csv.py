"""Read the rows of a CSV file as items, by a mapping of its columns."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter

from core.errors import MappingIncompleteError
from core.formats.caps import over_limit
from core.formats.catalogue import FormatId
from core.formats.code_uri import code_field
from core.formats.csv_columns import Mapping, concealed_columns
from core.formats.csv_table import Row, Table
from core.formats.header_names import SINGLE, Target
from core.formats.imported import ImportedItem, NotKept, Parsed, Unit, Unreadable, Where, Why
from core.formats.parts import Part
from core.formats.times import read_time
from core.formats.websites import split_websites, title_of
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_YES = frozenset({"1", "true", "yes", "y", "x", "on", "ja", "oui", "sí", "si", "sim", "tak", "да"})
_NO = frozenset({"0", "false", "no", "n", "off", "nein", "non", "não", "nie", "нет"})
_NAME_LENGTH = 200
_NEEDED = (Target.TITLE, Target.USERNAME, Target.PASSWORD, Target.WEBSITE)
_EVERY = 500


@dataclasses.dataclass(frozen=True, kw_only=True)
class CellRules:
    """How a program writes several things into one cell."""

    several_websites: bool = False
    folder_separator: str = "/"


_TIMES = (Target.CREATED, Target.MODIFIED, Target.LAST_USED)
_ANYBODYS = CellRules(several_websites=True)


def read_mapped(
    table: Table,
    mapping: Mapping,
    *,
    format_id: FormatId = FormatId.CSV,
    rules: CellRules = _ANYBODYS,
    progress: Progress = SILENT,
) -> Parsed:
    """Return an item for each row.

    A row without website, username, password and code, but with notes, is a note. A row without
    title is named after its website or username. What cannot be read as its target says
    (a date, a yes) is kept as a field. Raises MappingIncompleteError where the mapping lacks
    a title and a website, or a password, and does not say that there is none.
    """
    missing = mapping.missing()
    if missing:
        raise MappingIncompleteError(missing=missing)
    reader = _RowReader(table, mapping, rules)
    items: list[ImportedItem] = []
    unreadable = list(table.unreadable)
    for done, row in enumerate(table.rows):
        if done % _EVERY == 0:
            progress.report(done, len(table.rows), "read")
        item = reader.read(row)
        if isinstance(item, Unreadable):
            unreadable.append(item)
        else:
            items.append(item)
    return Parsed(
        format_id=format_id,
        items=tuple(items),
        unreadable=tuple(sorted(unreadable, key=lambda u: u.where.number)),
        not_kept=_ignored(table, mapping),
    )


def _ignored(table: Table, mapping: Mapping) -> tuple[NotKept, ...]:
    """Count the values in columns that are not imported."""
    counts = Counter(
        {i: sum(1 for row in table.rows if row.cells[i]) for i in mapping.columns(Target.IGNORE)}
    )
    return tuple(
        NotKept(Part.COLUMN, count, table.header[i]) for i, count in counts.items() if count
    )


class _RowReader:
    """Read rows of one table by one mapping."""

    def __init__(self, table: Table, mapping: Mapping, rules: CellRules) -> None:
        self._rules = rules
        self._header = table.header
        self._concealed = concealed_columns(table.header, mapping)
        self._first: dict[Target, int] = {}
        self._extra: list[int] = []
        self._websites = mapping.columns(Target.WEBSITE)
        self._tags = mapping.columns(Target.TAGS)
        needed = [i for target in _NEEDED for i in mapping.columns(target)]
        self._needed = max(needed, default=-1) + 1
        for index, target in enumerate(mapping.targets):
            if target is Target.KEEP_AS_FIELD or (target in SINGLE and target in self._first):
                self._extra.append(index)
            elif target in SINGLE:
                self._first[target] = index
        self._times = [target for target in _TIMES if target in self._first]

    def read(self, row: Row) -> ImportedItem | Unreadable:
        """Return the item of a row, or why there is none."""
        where = Where(Unit.LINE, row.line)
        if row.width < self._needed:
            return Unreadable(where, Why.TOO_FEW_COLUMNS)
        extra = list(self._extra)
        websites = self._addresses(row)
        title = self._cell(row, Target.TITLE) or self._name(row, websites)
        if over_limit(title, TITLE_LIMIT):
            return Unreadable(where, Why.TITLE_TOO_LONG)
        fields = self._fields(row, title, websites)
        favourite = self._favourite(row, extra)
        times = {target: self._time(row, target, extra) for target in self._times}
        is_note = [field.role for field in fields] == [FieldRole.NOTES]
        fields += [self._kept(i, row.cells[i]) for i in sorted(extra) if row.cells[i]]
        folder = self._cell(row, Target.FOLDER)
        return ImportedItem(
            draft=ItemDraft(
                kind=ItemKind.NOTE if is_note else ItemKind.LOGIN,
                title=title,
                fields=tuple(fields),
                favourite=favourite,
            ),
            where=where,
            folder_path=tuple(name for name in folder.split(self._rules.folder_separator) if name),
            tag_names=tuple(tag for i in self._tags for tag in _tags(row.cells[i])),
            created=times.get(Target.CREATED),
            modified=times.get(Target.MODIFIED),
            last_used=times.get(Target.LAST_USED),
        )

    def _cell(self, row: Row, target: Target) -> str:
        index = self._first.get(target)
        return "" if index is None else row.cells[index]

    def _name(self, row: Row, websites: list[str]) -> str:
        if websites:
            return title_of(websites[0])
        return self._cell(row, Target.USERNAME)[:_NAME_LENGTH]

    def _addresses(self, row: Row) -> list[str]:
        cells = [row.cells[i] for i in self._websites if row.cells[i]]
        if not self._rules.several_websites:
            return cells
        return [address for cell in cells for address in split_websites(cell)]

    def _fields(self, row: Row, title: str, websites: list[str]) -> list[FieldDraft]:
        """Return the fields with a role, in the order of a login."""
        fields: list[FieldDraft] = []
        if username := self._cell(row, Target.USERNAME):
            fields.append(FieldDraft(FieldType.TEXT, username, FieldRole.USERNAME))
        if password := self._cell(row, Target.PASSWORD):
            fields.append(FieldDraft(FieldType.CONCEALED, password, FieldRole.PASSWORD))
        fields += [FieldDraft(FieldType.URL, w, FieldRole.WEBSITE) for w in websites]
        if code := self._cell(row, Target.ONE_TIME_CODE):
            fields.append(code_field(code, title=title))
        if notes := self._cell(row, Target.NOTES):
            fields.append(FieldDraft(FieldType.MULTILINE, notes, FieldRole.NOTES))
        return fields

    def _kept(self, index: int, value: str) -> FieldDraft:
        """Return a field named after its column, or after its number where it has no name."""
        kind = FieldType.MULTILINE if "\n" in value else FieldType.TEXT
        return FieldDraft(
            type=FieldType.CONCEALED if self._concealed[index] else kind,
            value=value,
            label=self._header[index].strip() or str(index + 1),
        )

    def _favourite(self, row: Row, extra: list[int]) -> bool:
        text = self._cell(row, Target.FAVOURITE)
        if not text:
            return False
        text = text.strip().casefold()
        if text and text not in _YES | _NO:
            extra.append(self._first[Target.FAVOURITE])
        return text in _YES

    def _time(self, row: Row, target: Target, extra: list[int]) -> Millis | None:
        text = self._cell(row, target)
        moment = read_time(text) if text else None
        if text and moment is None:
            extra.append(self._first[target])
        return moment


def _tags(text: str) -> tuple[str, ...]:
    """Return the tags of a cell, separated by semicolons where there is one, else by commas."""
    parts = re.split(";" if ";" in text else ",", text)
    return tuple(part.strip() for part in parts if part.strip())
