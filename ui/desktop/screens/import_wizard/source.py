"""A file to import as it is understood now: its format, its columns, what was read of it."""

from __future__ import annotations

import dataclasses
import stat
from pathlib import Path

from core.errors import FileMissingError, FileTooLargeError, from_os_error
from core.formats.bitwarden_json import read_bitwarden_json
from core.formats.caps import FILE_LIMIT
from core.formats.catalogue import STRONGROOM_MAGIC, FormatId, is_sealed
from core.formats.csv_columns import Mapping, guess_mapping
from core.formats.csv_table import Table, read_table
from core.formats.header_names import Target
from core.formats.imported import Parsed
from core.formats.reading import find_out, read_csv
from core.formats.strongroom_csv import is_ours
from core.formats.text import Encoding
from core.formats.zip_file import ZIP_MAGIC
from core.progress import SILENT, Progress
from core.services import importing


@dataclasses.dataclass(frozen=True, kw_only=True)
class Reading:
    """How a person wants a file to be read; None leaves it to what is in the file."""

    format_id: FormatId | None = None
    encoding: Encoding | None = None
    delimiter: str | None = None
    mapping: Mapping | None = None
    named: bool | None = None


@dataclasses.dataclass(frozen=True, kw_only=True)
class Source:
    """A file and what is known of it.

    `mapping` is there where columns have to be told apart; `parsed` is None while the
    mapping lacks something or the file waits for its passphrase.
    """

    path: Path
    format_id: FormatId
    table: Table | None = None
    mapping: Mapping | None = None
    guessed: bool = False
    parsed: Parsed | None = None

    @property
    def missing(self) -> tuple[Target, ...]:
        """Return what no column is named for yet."""
        return self.mapping.missing() if self.mapping is not None else ()

    @property
    def is_locked(self) -> bool:
        """Tell whether the file waits for its passphrase."""
        return self.is_encrypted and self.parsed is None

    @property
    def is_encrypted(self) -> bool:
        """Tell whether others cannot read the file."""
        return is_sealed(self.format_id)

    @property
    def is_ours(self) -> bool:
        """Tell whether Strongroom wrote it."""
        archive = self.format_id is FormatId.STRONGROOM
        return archive or (self.table is not None and is_ours(self.table.header))


def look_at(path: Path, reading: Reading, *, progress: Progress = SILENT) -> Source:
    """Return what a file is and holds. Raises the family of UnreadableFileError, DiskError.

    What a passphrase opens comes back locked.
    """
    content = _read_bytes(path)
    if content.startswith(STRONGROOM_MAGIC):
        return Source(path=path, format_id=FormatId.STRONGROOM)
    if content.startswith(ZIP_MAGIC):
        read = importing.read_file(path, progress=progress)
        return Source(path=path, format_id=FormatId(read.format_id), parsed=read)
    name = str(path)
    format_id = find_out(content, path=name, format_id=reading.format_id, encoding=reading.encoding)
    if is_sealed(format_id):
        return Source(path=path, format_id=format_id)
    if format_id is FormatId.BITWARDEN_JSON:
        parsed = read_bitwarden_json(content, path=name, progress=progress)
        return Source(path=path, format_id=format_id, parsed=parsed)
    table = read_table(
        content,
        path=name,
        encoding=reading.encoding,
        delimiter=reading.delimiter,
        named=reading.named if format_id is FormatId.CSV else True,
    )
    return look_at_table(path, table, format_id, reading, progress=progress)


def look_at_table(
    path: Path,
    table: Table,
    format_id: FormatId,
    reading: Reading,
    *,
    progress: Progress = SILENT,
) -> Source:
    """Return what a table holds; the mapping is guessed where a person chose none."""
    mapping = reading.mapping
    guessed = mapping is None
    asked_for = reading.format_id is FormatId.CSV
    if format_id is FormatId.CSV and mapping is None and (asked_for or not is_ours(table.header)):
        mapping = guess_mapping(table.header)
    parsed = None
    if mapping is None or not mapping.missing():
        parsed = read_csv(table, format_id=format_id, mapping=mapping, progress=progress)
    return Source(
        path=path,
        format_id=format_id,
        table=table,
        mapping=mapping,
        guessed=guessed and mapping is not None,
        parsed=parsed,
    )


def _read_bytes(path: Path) -> bytes:
    """Return a file's content up to the limit; only its first bytes where it is an archive."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileMissingError(path=str(path))
        with open(path, "rb") as stream:
            content = stream.read(len(STRONGROOM_MAGIC))
            if content != STRONGROOM_MAGIC and not content.startswith(ZIP_MAGIC):
                content += stream.read(FILE_LIMIT + 1)
    except OSError as error:
        raise from_os_error(error, path) from None
    if len(content) > FILE_LIMIT:
        raise FileTooLargeError(path=str(path), what="file", limit=FILE_LIMIT)
    return content
