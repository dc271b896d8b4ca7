"""Say which column of a CSV file goes where: guessed from names, changed by a person, shown."""

from __future__ import annotations

import dataclasses
from typing import Annotated

import msgspec

from core.formats.caps import COLUMNS_LIMIT
from core.formats.csv_table import Table
from core.formats.header_names import Target, guess_targets, sounds_secret
from core.formats.text import Encoding
from core.vault.field import HIDDEN

_COLUMNS = msgspec.Meta(max_length=COLUMNS_LIMIT)
_SECRET_TARGETS = frozenset({Target.PASSWORD, Target.ONE_TIME_CODE})


@dataclasses.dataclass(frozen=True, slots=True)
class Mapping:
    """A target for each column, in the order of the file.

    `without` names the targets that a person said no column holds.
    """

    targets: Annotated[tuple[Target, ...], _COLUMNS]
    without: frozenset[Target] = frozenset()

    def missing(self) -> tuple[Target, ...]:
        """Return what still needs a column or a word that there is none.

        A password is needed, and a title, for which a website can stand in.
        """
        named = frozenset(self.targets) | self.without
        missing = [] if named & {Target.TITLE, Target.WEBSITE} else [Target.TITLE]
        missing += [] if Target.PASSWORD in named else [Target.PASSWORD]
        return tuple(missing)

    def columns(self, target: Target) -> tuple[int, ...]:
        """Return the columns that go to `target`, from 0."""
        return tuple(i for i, given in enumerate(self.targets) if given is target)


def guess_mapping(header: tuple[str, ...]) -> Mapping:
    """Return the mapping that the names of the columns suggest; positions play no part.

    Columns of which none has a name are kept as fields until a person says what they hold.
    """
    if not any(header):
        return Mapping((Target.KEEP_AS_FIELD,) * len(header))
    return Mapping(guess_targets(header))


@dataclasses.dataclass(frozen=True, slots=True)
class Cell:
    """A value to show in a preview; `concealed` ones are shown only when asked for."""

    text: str
    concealed: bool

    def __repr__(self) -> str:
        return f"Cell({HIDDEN if self.concealed else self.text!r})"


@dataclasses.dataclass(frozen=True, slots=True)
class PreviewColumn:
    """A column of the file, where it goes, and its first value that is not empty."""

    name: str
    target: Target
    example: Cell


def concealed_columns(header: tuple[str, ...], mapping: Mapping) -> tuple[bool, ...]:
    """Tell for each column whether its values are to be hidden, by its target and by its name."""
    return tuple(
        target in _SECRET_TARGETS or sounds_secret(name)
        for name, target in zip(header, mapping.targets, strict=True)
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TableHead:
    """What a person is shown of a table: `examples` are the first values that are not empty.

    Where the first line holds no names of columns, all of `names` are empty.
    """

    names: Annotated[tuple[str, ...], _COLUMNS]
    examples: Annotated[tuple[str, ...], _COLUMNS]
    rows: int
    delimiter: str
    encoding: Encoding

    @property
    def is_named(self) -> bool:
        """Tell whether the first line held names of columns."""
        return any(self.names)

    def __repr__(self) -> str:
        return f"TableHead({len(self.names)} columns, {self.rows} rows)"


def head_of(table: Table) -> TableHead:
    """Return what a person is shown of a table."""
    return TableHead(
        names=table.header,
        examples=tuple(
            next((row.cells[index] for row in table.rows if row.cells[index]), "")
            for index in range(len(table.header))
        ),
        rows=len(table.rows),
        delimiter=table.delimiter,
        encoding=table.encoding,
    )


def preview_columns(head: TableHead, mapping: Mapping) -> tuple[PreviewColumn, ...]:
    """Return each column with its target and an example, secrets marked."""
    concealed = concealed_columns(head.names, mapping)
    return tuple(
        PreviewColumn(name, mapping.targets[index], Cell(head.examples[index], concealed[index]))
        for index, name in enumerate(head.names)
    )
