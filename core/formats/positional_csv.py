"""The CSV files without names of columns, or with too few: told by where their addresses stand.

Which column is which, only the program's habit says. So each is known only by a shape that no
other has, and like any guess it is shown before anything is imported and can be changed.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence

from core.errors import MissingColumnError
from core.formats import header_names
from core.formats import known_csv_rows as rows
from core.formats.catalogue import FormatId
from core.formats.chrome_csv import ONE_ADDRESS
from core.formats.code_uri import code_field
from core.formats.csv_columns import Mapping as ColumnMapping
from core.formats.csv_table import Row, Table, read_table
from core.formats.header_names import Target
from core.formats.imported import ImportedItem, Parsed
from core.formats.known_csv_fields import with_fields
from core.formats.mapped_csv import CellRules, read_mapped
from core.formats.text import Encoding
from core.progress import SILENT, Progress
from core.vault.field import FieldDraft, FieldType

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_CODE_OF_KEEPER = "TFC:Keeper"
_SHARED = 6
_OWN_OF_KEEPER = 7


@dataclasses.dataclass(frozen=True, kw_only=True)
class PositionalCsv:
    """One program's CSV: how wide its rows are, in which column the address is, what each holds.

    Further columns than `targets` are kept as fields. `first` are the cells of a first line that
    names some columns, in lower case.
    """

    id: FormatId
    targets: tuple[Target, ...]
    widths: range
    first: tuple[str, ...] = ()
    rules: CellRules = ONE_ADDRESS
    adapt: Callable[[Table], Table] = lambda table: table
    finish: Callable[[ImportedItem], ImportedItem] = lambda item: item

    def fits(self, records: Sequence[Sequence[str]]) -> bool:
        """Tell whether these, the first of a file, are this program's."""
        if self.first:
            begins = tuple(cell.strip().casefold() for cell in records[0]) == self.first
            return begins and max(map(len, records)) > len(self.first)
        if any(map(header_names.is_known, records[0])):
            return False
        site = self.targets.index(Target.WEBSITE)
        found = [record[site] for record in records if len(record) > site and record[site]]
        wide = all(len(record) in self.widths for record in records)
        return wide and bool(found) and all(map(_ADDRESS.match, found))


def _folder_of_keeper(table: Table) -> Table:
    """Put a record that lies in a shared folder only into that."""

    def change(cells: list[str]) -> None:
        if not cells[0] and len(cells) > _SHARED:
            cells[0], cells[_SHARED] = cells[_SHARED], ""

    return rows.changed(table, change)


def _pairs_of_keeper(item: ImportedItem) -> ImportedItem:
    """Turn the further cells, a name and a value by turns, into fields; one is the code."""
    fields = [field for field in item.draft.fields if field.role is not None]
    own = {int(f.label): f.value for f in item.draft.fields if f.role is None}
    if _SHARED + 1 in own:
        fields.append(FieldDraft(FieldType.TEXT, own[_SHARED + 1], label="Shared folder"))
    names = range(_OWN_OF_KEEPER + 1, max(own, default=0) + 1, 2)
    for at in names:
        label, value = own.get(at, ""), own.get(at + 1, "")
        if label == _CODE_OF_KEEPER and value:
            fields.append(code_field(value, title=item.draft.title))
        elif value:
            # Which of them the program hides, the file does not say.
            fields.append(FieldDraft(FieldType.CONCEALED, value, label=label or str(at + 1)))
    return with_fields(item, tuple(fields), item.draft.kind)


def _concealed(item: ImportedItem) -> ImportedItem:
    """Conceal what stands in a column of which nobody knows what it is."""
    fields = [
        field if field.role else FieldDraft(FieldType.CONCEALED, field.value, label=field.label)
        for field in item.draft.fields
    ]
    return with_fields(item, tuple(fields), item.draft.kind)


_LOGIN = (Target.TITLE, Target.USERNAME, Target.PASSWORD, Target.WEBSITE, Target.NOTES)

POSITIONAL: tuple[PositionalCsv, ...] = (
    PositionalCsv(
        id=FormatId.KEEPER_CSV,
        targets=(Target.FOLDER, *_LOGIN),
        widths=range(7, 256),
        rules=CellRules(folder_separator="\\"),
        adapt=_folder_of_keeper,
        finish=_pairs_of_keeper,
    ),
    PositionalCsv(id=FormatId.UPM_CSV, targets=_LOGIN, widths=range(5, 6)),
    PositionalCsv(
        id=FormatId.DASHLANE_CSV,
        targets=(
            Target.TITLE,
            Target.WEBSITE,
            Target.USERNAME,
            Target.PASSWORD,
            Target.NOTES,
        ),
        widths=range(1, 7),
        finish=_concealed,
    ),
    PositionalCsv(
        id=FormatId.ZOHO_VAULT_CSV,
        first=("secret name", "secret url", "notes"),
        targets=(
            Target.TITLE,
            Target.WEBSITE,
            Target.NOTES,
            Target.USERNAME,
            Target.PASSWORD,
        ),
        widths=range(3, 256),
        finish=_concealed,
    ),
)


def find_positional(records: Sequence[Sequence[str]]) -> PositionalCsv | None:
    """Return the program whose file begins with these records."""
    return next((known for known in POSITIONAL if known.fits(records)), None)


def read_program_table(
    content: bytes,
    *,
    path: str,
    format_id: FormatId,
    encoding: Encoding | None = None,
    delimiter: str | None = None,
) -> Table:
    """Return a program's table, without a header where the program writes none.

    Raises as `read_table` does.
    """
    if any(known.id is format_id for known in POSITIONAL):
        table = read_table(content, path=path, encoding=encoding, delimiter=delimiter, named=False)
        if table.rows and positional_of(table, format_id) is not None:
            return table
    return read_table(content, path=path, encoding=encoding, delimiter=delimiter)


def positional_of(table: Table, format_id: FormatId) -> PositionalCsv | None:
    """Return how a program's table without a header is laid out, None where columns have names."""
    if table.is_named or not table.rows:
        return None
    names = tuple(cell.strip().casefold() for cell in table.rows[0].cells if cell)
    named = any(map(header_names.is_known, names))
    for known in POSITIONAL:
        if known.id is format_id and (names == known.first if known.first else not named):
            return known
    return None


def read_positional(table: Table, known: PositionalCsv, *, progress: Progress = SILENT) -> Parsed:
    """Return the items of a table of which the columns have no names.

    Raises MissingColumnError where it is too narrow.
    """
    width = len(table.header)
    if width < len(known.targets):
        names = known.targets[width:]
        raise MissingColumnError(path=table.path, columns=tuple(map(str, names)), found=())
    header = ("",) * width
    if known.first:
        table = table._replace(rows=table.rows[1:])
    plain = known.adapt(table._replace(header=header, rows=tuple(map(_whole, table.rows))))
    targets = (known.targets + (Target.KEEP_AS_FIELD,) * width)[:width]
    parsed = read_mapped(
        plain,
        ColumnMapping(targets),
        format_id=known.id,
        rules=known.rules,
        progress=progress,
    )
    return dataclasses.replace(parsed, items=tuple(map(known.finish, parsed.items)))


def _whole(row: Row) -> Row:
    """Return a row that counts as wide enough: these programs leave out the last empty cells."""
    return row._replace(width=len(row.cells))
