"""What an import leaves to be kept: a report of it, and the lines that could not be read."""

from __future__ import annotations

import csv
import hashlib
import io
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from core.errors import CopyDiffersError, RefusedPlaceError
from core.formats.csv_columns import TableHead
from core.formats.imported import Unreadable
from core.services import opening
from core.session import Session
from core.storage.files import read_bytes, write_file
from core.storage.places import check_place
from core.storage.registry import MadeCopy

_LINES = "unread-lines"
"""As which the registry knows them: not as a format, so that nothing takes them for an export."""


def check_report(session: Session, *, path: Path) -> None:
    """Raise RefusedPlaceError where no report can be written, before anything is imported.

    Nor where something is already (`reason` "taken"): for whoever cannot be asked. It may be
    the very file that is imported, under whatever name.
    """
    check_place(path, data=session.app.paths.data)
    if os.path.lexists(path):
        raise RefusedPlaceError(path=str(path), reason="taken")


def save_report(session: Session, *, path: Path, text: str) -> None:
    """Write a report, private, in place of what is there, and read it back.

    Raises RefusedPlaceError (also within the data folder), CopyDiffersError, DiskError.
    """
    _save(session, path, text.encode("utf-8"), lambda _: None)


def save_lines(
    session: Session, *, path: Path, table: TableHead, rows: Sequence[Unreadable]
) -> None:
    """Write the lines of a table that could not be read, below the names of its columns.

    They may hold passwords in clear: the file is private, and a deletion names it as it does
    exports. It is never offered for deletion: they are nowhere else. Put right, it can be imported.
    Raises as `save_report` does.
    """
    text = io.StringIO()
    if table.is_named:
        csv.writer(text, delimiter=table.delimiter, lineterminator="\n").writerow(table.names)
    for row in rows:
        text.write(row.raw if row.raw.endswith(("\n", "\r")) or not row.raw else f"{row.raw}\n")

    def note(content: bytes) -> None:
        opening.register(session.app, session.profile)
        made = MadeCopy(
            made=session.clock.now(),
            path=str(path),
            format=_LINES,
            sha256=hashlib.sha256(content).digest(),
            encrypted=False,
        )
        session.app.registry().note_copy(session.profile, made)

    _save(session, path, text.getvalue().encode("utf-8"), note)


def _save(session: Session, path: Path, content: bytes, note: Callable[[bytes], None]) -> None:
    check_place(path, data=session.app.paths.data)

    def write(stream: BinaryIO) -> None:
        stream.write(content)
        # Before it has its name, as with exports: none is there that nothing tells of.
        note(content)

    write_file(path, write)
    if read_bytes(path, len(content) + 1) != content:
        raise CopyDiffersError(path=str(path), differences=())
