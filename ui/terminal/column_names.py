"""`import --columns`: what the columns of a table hold whose first line does not say."""

from __future__ import annotations

import argparse
from pathlib import Path

from core.errors import UsageError
from core.formats.catalogue import FormatId
from core.formats.csv_columns import Mapping
from core.formats.header_names import SINGLE, Target
from core.formats.imported import Parsed
from core.formats.looking import Reading
from core.services import importing

_TARGETS = {str(target): target for target in Target}


def read_columns(options: argparse.Namespace) -> Mapping:
    """Return what `--columns` says, in the order of the file. Raises UsageError."""
    sealed = options.file_password or options.key_file is not None
    if sealed or options.format not in (None, str(FormatId.CSV)):
        raise UsageError(reason="--columns is for a plain CSV only; leave the other options out.")
    targets = tuple(_target(name.strip().casefold()) for name in options.columns.split(","))
    twice = next((t for t in SINGLE if targets.count(t) > 1), None)
    if twice is not None:
        raise UsageError(reason=f"--columns names {twice} twice. Call one of them keep-as-field.")
    mapping = Mapping(targets)
    if mapping.missing():
        raise UsageError(reason="--columns must name a password, and a title or a website.")
    return mapping


def read_table(path: Path, mapping: Mapping) -> Parsed:
    """Return what a CSV holds whose first line is a row like all others.

    Raises UsageError where it has another number of columns, and as
    `core.services.importing.look_at` does.
    """
    reading = Reading(format_id=FormatId.CSV, mapping=mapping, named=False)
    look = importing.look_at(path, reading=reading)
    if look.table is None:
        raise UsageError(reason=f"{path} is no CSV. Import it without --columns.")
    there, given = len(look.table.names), len(mapping.targets)
    if there != given:
        # Guessing which ones are meant would put a password where it is shown.
        raise UsageError(
            reason=f"{path} has {there:,} columns, and --columns names {given:,}. Name each."
        )
    assert look.parsed is not None, "the mapping lacks nothing"
    return look.parsed


def _target(name: str) -> Target:
    found = _TARGETS.get(name)
    if found is None:
        names = ", ".join(Target)
        raise UsageError(reason=f"“{name}” is nothing a column can hold. Use: {names}.")
    return found
