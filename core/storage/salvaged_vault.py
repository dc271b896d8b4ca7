"""A vault in memory, filled with what was found in a damaged file; every repository reads it."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from core.crypto.envelope import FORMAT, NO_PARENT, tag_of
from core.crypto.keys import SubKeys
from core.ports import Randomness
from core.storage import manifest
from core.storage.attachments import CHUNKS_QUERY, list_chunks_marks
from core.storage.manifest import ManifestSeal, Root, RowKey, RowMark
from core.storage.raw_rows import RawFile
from core.storage.rows import APPLICATION_ID, SCHEMA, SCHEMA_TEXT, SEALED_TABLES, TableId, noun_of
from core.storage.salvaged_rows import Found, FoundChunk
from core.storage.vault_file import EMPTY_LOG, VaultFile
from core.vault.condition import ReadOnlyReason
from core.vault.profile import ProfileId

_CHUNKS_OF_OURS = ("CREATE TABLE chunks ", "CREATE INDEX chunks_by_item ")
_PLACES = (
    "CREATE TABLE chunk_places (attachment, number, last, item, epoch, format, place INTEGER)",
    "CREATE INDEX places_by_attachment ON chunk_places (attachment, number)",
    "CREATE INDEX places_by_item ON chunk_places (item)",
    "CREATE VIEW chunks AS SELECT attachment, number, last, item, epoch, format, "
    "read_piece(place) AS sealed FROM chunk_places",
)
"""Instead of the table of chunks: their bytes come from the damaged file when they are read."""


@dataclasses.dataclass(frozen=True)
class Rows:
    """What a vault is filled with, and the file from which attachments are read."""

    found: list[Found]
    chunks: Mapping[tuple[bytes, int], FoundChunk]
    raw: RawFile


class SalvagedVault(VaultFile):
    """What was salvaged, to be read and exported; the file it came from is not touched."""

    def __init__(
        self, path: Path, profile: ProfileId, keys: SubKeys, randomness: Randomness, *, rows: Rows
    ) -> None:
        self._rows: Rows | None = rows
        self._raw, self._pieces = rows.raw, tuple(rows.chunks.values())
        super().__init__(path, profile, keys, randomness, read_only=ReadOnlyReason.SALVAGED)
        self._rows = None  # a row is not kept twice

    def _check_schema(self) -> None:
        """Check nothing: no schema comes from the file, and this one differs in its chunks."""

    def close(self) -> None:
        """Close the vault in memory and the file that its attachments are read from."""
        super().close()
        self._raw.close()

    def _open(self) -> Engine:
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        connection.execute("BEGIN")
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={SCHEMA}")
        connection.create_function("read_piece", 1, self._read_piece)
        for statement in SCHEMA_TEXT:
            if not statement.startswith(_CHUNKS_OF_OURS):
                connection.execute(statement)
        for statement in _PLACES:
            connection.execute(statement)
        self._fill(connection)
        connection.execute("COMMIT")
        connection.execute("PRAGMA query_only=ON")
        return create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)

    def _read_piece(self, place: int) -> bytes:
        """Return the sealed bytes of a chunk. Whether the disk still holds them its seal tells."""
        piece = self._pieces[place]
        sealed = self._raw.read(piece.cell, piece.overflow).values[-1]
        assert isinstance(sealed, bytes)
        return sealed

    def _fill(self, connection: sqlite3.Connection) -> None:
        """Put the rows in, and a manifest that lists just them."""
        assert self._rows is not None
        marks: list[tuple[RowKey, RowMark]] = []
        for key, mark, values, *_ in self._rows.found:
            table = TableId(key.table)
            if table in (TableId.BUCKETS, TableId.ROOT):
                continue
            name = noun_of(table)
            connection.execute(f"INSERT INTO {name} VALUES (?, ?, ?, ?, ?, ?)", values)  # noqa: S608 - ours
            if table is not TableId.DRAFTS:
                marks.append((key, mark))
        connection.executemany(
            "INSERT INTO chunk_places VALUES (?, ?, ?, ?, ?, ?, ?)",
            ((*piece.columns, place) for place, piece in enumerate(self._pieces)),
        )
        marks += list_chunks_marks(connection.execute(CHUNKS_QUERY))
        self._list(connection, marks)

    def _list(self, connection: sqlite3.Connection, marks: list[tuple[RowKey, RowMark]]) -> None:
        seal = ManifestSeal(self.keys.manifest, self.profile, self.keys.epoch, str(self.path))
        bits = manifest.bits_for(len(marks))
        rows: list[tuple[TableId, bytes, bytes]] = []
        for number, bucket in enumerate(manifest.spread(marks, bits)):
            blob = seal.seal_bucket(number, bucket, 1, self.randomness)
            rows.append((TableId.BUCKETS, manifest.bucket_id(number), blob))
        tags = manifest.hash_tags(tag_of(blob) for _, _, blob in rows)
        root = Root(1, len(marks), bits, tags, *EMPTY_LOG)
        rows.append((TableId.ROOT, manifest.ROOT_ID, seal.seal_root(root, self.randomness)))
        for table, row, blob in rows:
            connection.execute(
                f"INSERT INTO {SEALED_TABLES[table]} VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608 - ours
                (row, NO_PARENT, 1, self.keys.epoch, FORMAT, blob),
            )
