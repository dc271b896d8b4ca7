"""Understand a file as far as it goes: its format, its columns, what is in it."""

from __future__ import annotations

import dataclasses
import os
from typing import BinaryIO

from core.errors import FileEncryptedError, FileKeyRefusedError, FileTooLargeError
from core.formats.bounds import within_bounds
from core.formats.caps import FILE_LIMIT, ICONS_LIMIT
from core.formats.catalogue import KDBX_MAGIC, ZIP_MAGIC, FormatId, is_sealed, is_table
from core.formats.csv_columns import Mapping, TableHead, guess_mapping, head_of
from core.formats.csv_table import Table, read_table
from core.formats.file_keys import FileKeys
from core.formats.imported import Parsed
from core.formats.positional_csv import read_program_table
from core.formats.raw_lines import with_raw_lines
from core.formats.reading import find_out, read, read_csv, read_sealed
from core.formats.strongroom_csv import is_ours
from core.formats.text import Encoding
from core.progress import SILENT, Progress


@dataclasses.dataclass(frozen=True, kw_only=True)
class Reading:
    """How a person wants a file to be read; None leaves it to what is in the file."""

    format_id: FormatId | None = None
    encoding: Encoding | None = None
    delimiter: str | None = None
    mapping: Mapping | None = None
    named: bool | None = None


@dataclasses.dataclass(frozen=True, kw_only=True)
class Look:
    """What is known of a file.

    `mapping` is there where columns have to be told apart; `parsed` is None while the
    mapping lacks something or the file waits for its passphrase.
    """

    format_id: FormatId
    table: TableHead | None = None
    mapping: Mapping | None = None
    guessed: bool = False
    parsed: Parsed | None = None

    def __repr__(self) -> str:
        rows = self.parsed.in_file if self.parsed is not None else "no"
        return f"Look({self.format_id}, {rows} rows read)"


def look(stream: BinaryIO, *, path: str, reading: Reading, progress: Progress = SILENT) -> Look:
    """Return what a file is and holds, as far as that goes without asking anybody.

    What a passphrase opens comes back locked, a table whose columns nobody could tell apart
    unread. Raises as `core.formats.reading.read` does.
    """
    found = _look(stream, path, reading, progress)
    if found.parsed is None:
        return found
    return dataclasses.replace(found, parsed=within_bounds(found.parsed, path=path))


def _look(stream: BinaryIO, path: str, reading: Reading, progress: Progress) -> Look:
    if _is_zip(stream):
        parsed = _read_zip(stream, path, progress)
        return Look(format_id=FormatId(parsed.format_id), parsed=parsed)
    if _is_kdbx(stream, reading):
        return Look(format_id=FormatId.KDBX)
    content = _read_content(stream, path)
    format_id = find_out(content, path=path, format_id=reading.format_id, encoding=reading.encoding)
    if is_sealed(format_id):
        return Look(format_id=format_id)
    if not is_table(format_id):
        parsed = read(content, path=path, format_id=format_id, progress=progress)
        return Look(format_id=format_id, parsed=parsed)
    table = _read_table(content, path, format_id, reading)
    found = _look_at_table(table, format_id, reading, progress)
    if found.parsed is None or not found.parsed.unreadable:
        return found
    parsed = with_raw_lines(found.parsed, content, table=table)
    return dataclasses.replace(found, parsed=parsed)


def _read_table(content: bytes, path: str, format_id: FormatId, reading: Reading) -> Table:
    encoding, delimiter = reading.encoding, reading.delimiter
    if format_id is FormatId.CSV:
        return read_table(
            content, path=path, encoding=encoding, delimiter=delimiter, named=reading.named
        )
    return read_program_table(
        content, path=path, format_id=format_id, encoding=encoding, delimiter=delimiter
    )


def _is_zip(stream: BinaryIO) -> bool:
    stream.seek(0)
    return stream.read(len(ZIP_MAGIC)) == ZIP_MAGIC


def _is_kdbx(stream: BinaryIO, reading: Reading) -> bool:
    stream.seek(0)
    begins = stream.read(len(KDBX_MAGIC)) == KDBX_MAGIC
    return begins and reading.format_id in (None, FormatId.KDBX)


def _read_zip(stream: BinaryIO, path: str, progress: Progress) -> Parsed:
    """Read an archive from the disk as it is asked for: its attachments may be large."""
    from core.formats.zip_formats import read_zip

    return read_zip(stream, path=path, progress=progress)


def _read_content(stream: BinaryIO, path: str) -> bytes:
    """Return a file's bytes, of which none is read where there are too many."""
    size = stream.seek(0, os.SEEK_END)
    if size > FILE_LIMIT:
        raise FileTooLargeError(path=path, what="file", limit=FILE_LIMIT)
    stream.seek(0)
    return stream.read(size)


def _look_at_table(table: Table, format_id: FormatId, reading: Reading, progress: Progress) -> Look:
    """Return what a table holds; the mapping is guessed where a person chose none."""
    mapping = reading.mapping
    if mapping is not None and len(mapping.targets) != len(table.header):
        mapping = None  # of the file as it was when somebody chose them
    guessed = mapping is None
    asked_for = reading.format_id is FormatId.CSV
    if format_id is FormatId.CSV and mapping is None and (asked_for or not is_ours(table.header)):
        mapping = guess_mapping(table.header)
    parsed = None
    if mapping is None or not mapping.missing():
        parsed = read_csv(table, format_id=format_id, mapping=mapping, progress=progress)
    return Look(
        format_id=format_id,
        table=head_of(table),
        mapping=mapping,
        guessed=guessed and mapping is not None,
        parsed=parsed,
    )


def read_whole(
    stream: BinaryIO,
    *,
    path: str,
    reading: Reading,
    given: FileKeys | None = None,
    progress: Progress = SILENT,
) -> Parsed:
    """Return all of a file, of which nobody is there to ask anything.

    Of `reading` the format and the mapping count. Raises as `core.formats.reading.read` and
    `read_sealed` do; FileEncryptedError where a passphrase is needed and none is given;
    FileKeyRefusedError for a key file that is none, or where no file takes one.
    """
    return within_bounds(_read_whole(stream, path, reading, given, progress), path=path)


def _read_whole(
    stream: BinaryIO, path: str, reading: Reading, given: FileKeys | None, progress: Progress
) -> Parsed:
    if _is_zip(stream):
        return _read_zip(stream, path, progress)
    if _is_kdbx(stream, reading):
        return _read_kdbx(stream, path, given, progress)
    if given is not None and given.key_file is not None:
        raise FileKeyRefusedError(path=path, detail="format")
    content = _read_content(stream, path)
    format_id = find_out(content, path=path, format_id=reading.format_id)
    if given is not None and given.passphrase is not None and is_sealed(format_id):
        return read_sealed(
            content, path=path, format_id=format_id, passphrase=given.passphrase, progress=progress
        )
    return read(content, path=path, format_id=format_id, mapping=reading.mapping, progress=progress)


def _read_kdbx(stream: BinaryIO, path: str, given: FileKeys | None, progress: Progress) -> Parsed:
    """Read a database from the disk as it is asked for: its attachments may be large."""
    if given is None or given == FileKeys():
        raise FileEncryptedError(path=path, detail=str(FormatId.KDBX))
    from core.formats.kdbx import read_kdbx_file

    return read_kdbx_file(
        stream, path=path, given=given, icons_limit=ICONS_LIMIT, progress=progress
    )
