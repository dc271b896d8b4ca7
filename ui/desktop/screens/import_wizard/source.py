"""A file to import as it is understood now: its format, its columns, what was read of it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from core.formats.catalogue import FormatId, is_sealed
from core.formats.csv_columns import Mapping, TableHead
from core.formats.header_names import Target
from core.formats.imported import Parsed
from core.formats.looking import Look, Reading
from core.formats.strongroom_csv import is_ours
from core.services.source_files import SourceFile
from core.vault.secret import Secret

__all__ = ["GivenKeys", "Reading", "Source", "source_of"]


@dataclasses.dataclass(frozen=True)
class GivenKeys:
    """What a person gives to open a file: a passphrase, a key file, or both."""

    passphrase: Secret | None = None
    key_file: Path | None = None


@dataclasses.dataclass(frozen=True, kw_only=True)
class Source:
    """A file and what is known of it.

    `mapping` is there where columns have to be told apart; `parsed` is None while the
    mapping lacks something or the file waits for its passphrase. `file` is what the file is
    known again by.
    """

    path: Path
    format_id: FormatId
    table: TableHead | None = None
    mapping: Mapping | None = None
    guessed: bool = False
    parsed: Parsed | None = None
    file: SourceFile | None = None

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
    def takes_key_file(self) -> bool:
        """Tell whether the file may be opened with a key file."""
        return self.format_id is FormatId.KDBX

    @property
    def is_ours(self) -> bool:
        """Tell whether Strongroom wrote it."""
        archive = self.format_id is FormatId.STRONGROOM
        return archive or (self.table is not None and is_ours(self.table.names))


def source_of(file: SourceFile, found: Look) -> Source:
    """Return a file with what is known of it."""
    return Source(
        path=file.path,
        file=file,
        format_id=found.format_id,
        table=found.table,
        mapping=found.mapping,
        guessed=found.guessed,
        parsed=found.parsed,
    )
