"""Read the CSV file that Chrome, Edge, Brave, Opera and Vivaldi export."""

from __future__ import annotations

from core.errors import MissingColumnError
from core.formats.catalogue import FormatId
from core.formats.csv_columns import Mapping
from core.formats.csv_table import Table
from core.formats.header_names import Target, known_names
from core.formats.imported import Parsed
from core.formats.mapped_csv import CellRules, read_mapped
from core.progress import SILENT, Progress

REQUIRED = frozenset({"name", "url", "username", "password"})
OPTIONAL = frozenset({"note"})
ONE_ADDRESS = CellRules(several_websites=False)
"""Browsers write one address into a cell, and it may contain another."""

_TARGETS = {
    "name": Target.TITLE,
    "url": Target.WEBSITE,
    "username": Target.USERNAME,
    "password": Target.PASSWORD,
    "note": Target.NOTES,
}


def read_chrome_csv(table: Table, *, progress: Progress = SILENT) -> Parsed:
    """Return the logins of a Chrome-family export. Raises MissingColumnError."""
    require_columns(table, REQUIRED)
    return read_mapped(
        table,
        map_names(table, _TARGETS),
        format_id=FormatId.CHROME_CSV,
        rules=ONE_ADDRESS,
        progress=progress,
    )


def require_columns(table: Table, names: frozenset[str]) -> None:
    """Check that the columns are there. Raises MissingColumnError."""
    missing = names - table.names()
    if missing:
        raise MissingColumnError(
            path=table.path, columns=tuple(sorted(missing)), found=known_names(table.header)
        )


def map_names(table: Table, targets: dict[str, Target]) -> Mapping:
    """Return a mapping by fixed names in lower case; what has another name is kept as a field."""
    return Mapping(
        tuple(targets.get(n.strip().casefold(), Target.KEEP_AS_FIELD) for n in table.header)
    )
