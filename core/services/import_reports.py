"""What an import leaves to be kept: a report of it, and the lines that could not be read."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from core.errors import CopyDiffersError
from core.formats.csv_columns import TableHead
from core.formats.imported import Unreadable
from core.session import Session
from core.storage.files import read_bytes, write_bytes
from core.storage.places import check_place


def check_report(session: Session, *, path: Path) -> None:
    """Raise RefusedPlaceError where no report can be written, before anything is imported."""
    check_place(path, data=session.app.paths.data)


def save_report(session: Session, *, path: Path, text: str) -> None:
    """Write a report, private, and read it back.

    Raises RefusedPlaceError (also within the data folder), CopyDiffersError, DiskError.
    """
    _save(session, path, text)


def save_lines(
    session: Session, *, path: Path, table: TableHead, rows: Sequence[Unreadable]
) -> None:
    """Write the lines of a table that could not be read, below the names of its columns.

    They may hold passwords in clear: the file is private. Put right, it can be imported.
    Raises as `save_report` does.
    """
    text = io.StringIO()
    if table.is_named:
        csv.writer(text, delimiter=table.delimiter, lineterminator="\n").writerow(table.names)
    for row in rows:
        text.write(row.raw if row.raw.endswith(("\n", "\r")) or not row.raw else f"{row.raw}\n")
    _save(session, path, text.getvalue())


def _save(session: Session, path: Path, text: str) -> None:
    content = text.encode("utf-8")
    check_place(path, data=session.app.paths.data)
    write_bytes(path, content)
    if read_bytes(path, len(content) + 1) != content:
        raise CopyDiffersError(path=str(path), differences=())
