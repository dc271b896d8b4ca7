"""Read the ZIP that Dashlane exports: a CSV file for each kind of thing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

import msgspec

from core.errors import EmptyFileError
from core.formats.caps import FILE_LIMIT, check_count, check_depth
from core.formats.catalogue import FormatId
from core.formats.csv_table import Table, read_table
from core.formats.dashlane_csv import DASHLANE
from core.formats.imported import ImportedItem, NotKept, Parsed, Unit, Unreadable, Where
from core.formats.known_csv import read_known
from core.formats.parts import Part
from core.formats.zip_file import ZipReader
from core.progress import SILENT, Progress

_FILES = ("credentials.csv", "securenotes.csv", "payments.csv", "ids.csv", "personalInfo.csv")
"""In the order in which they are read: so the numbers of items are the same each time."""


def is_dashlane_zip(names: Iterable[str]) -> bool:
    """Tell by the names in an archive whether Dashlane made it."""
    return not {name.rpartition("/")[2] for name in names}.isdisjoint(_FILES)


def read_dashlane_zip(stream: BinaryIO, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the items of all files; rows are numbered through, as if it were one file.

    A file in it that is none of Dashlane's is counted. Raises EmptyFileError where no file has
    a row, and as `ZipReader` and `read_table` do.
    """
    archive = ZipReader(stream, path=path)
    items: list[ImportedItem] = []
    unreadable: list[Unreadable] = []
    others: list[NotKept] = []
    before = 0
    for name, table in _tables(archive, path):
        shape = next((known for known in DASHLANE if table.names() >= known.required), None)
        if shape is None:
            others.append(NotKept(Part.UNKNOWN_PARTS, 1, name))
            continue
        parsed = read_known(table, format_id=FormatId.DASHLANE_CSV, progress=progress)
        check_count(before + parsed.in_file, path=path)
        items += [_numbered(item, before) for item in parsed.items]
        unreadable += [
            Unreadable(_after(before, each.where), each.why) for each in parsed.unreadable
        ]
        others += parsed.not_kept
        lines = [row.line for row in table.rows]
        lines += [each.where.number for each in parsed.unreadable]
        before += max(lines, default=0)
    if not items and not unreadable:
        raise EmptyFileError(path=path, header_only=True)
    check_depth(items, path=path)
    return Parsed(
        format_id=FormatId.DASHLANE_CSV,
        items=tuple(items),
        unreadable=tuple(unreadable),
        not_kept=tuple(others),
    )


def _tables(archive: ZipReader, path: str) -> Iterator[tuple[str, Table]]:
    """Yield what is in each file; one with a header only is empty, as most of them are."""
    rank = {name: number for number, name in enumerate(_FILES)}
    names = sorted(archive.names(), key=lambda n: rank.get(n.rpartition("/")[2], len(rank)))
    for name in names:
        try:
            yield name, read_table(archive.read(name, limit=FILE_LIMIT), path=path)
        except EmptyFileError:
            continue


def _after(before: int, where: Where) -> Where:
    return Where(Unit.LINE, before + where.number)


def _numbered(item: ImportedItem, before: int) -> ImportedItem:
    return msgspec.structs.replace(item, where=_after(before, item.where))
