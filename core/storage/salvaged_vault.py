"""A vault in memory, filled with what was found in a damaged file; every repository reads it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from core.crypto.envelope import FORMAT, NO_PARENT, tag_of
from core.crypto.keys import SubKeys
from core.ports import Randomness
from core.storage import manifest
from core.storage.attachments import CHUNKS_QUERY, list_chunks_marks
from core.storage.manifest import ManifestSeal, Root, RowKey, RowMark
from core.storage.raw_rows import Value
from core.storage.rows import APPLICATION_ID, SCHEMA, SCHEMA_TEXT, SEALED_TABLES, TableId, noun_of
from core.storage.salvaged_rows import Found
from core.storage.vault_file import EMPTY_LOG, VaultFile
from core.vault.condition import ReadOnlyReason
from core.vault.profile import ProfileId

Rows = tuple[Iterable[Found], Mapping[tuple[bytes, int], tuple[Value, ...]]]


class SalvagedVault(VaultFile):
    """What was salvaged, to be read and exported; the file it came from is not touched."""

    def __init__(
        self, path: Path, profile: ProfileId, keys: SubKeys, randomness: Randomness, *, rows: Rows
    ) -> None:
        self._rows = rows
        super().__init__(path, profile, keys, randomness, read_only=ReadOnlyReason.SALVAGED)
        del self._rows

    def _open(self) -> Engine:
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        connection.execute("BEGIN")
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={SCHEMA}")
        for statement in SCHEMA_TEXT:
            connection.execute(statement)
        self._fill(connection)
        connection.execute("COMMIT")
        connection.execute("PRAGMA query_only=ON")
        return create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)

    def _fill(self, connection: sqlite3.Connection) -> None:
        """Put the rows in, and a manifest that lists just them."""
        found, chunks = self._rows
        marks: list[tuple[RowKey, RowMark]] = []
        for key, mark, values, *_ in found:
            table = TableId(key.table)
            if table in (TableId.BUCKETS, TableId.ROOT):
                continue
            name = noun_of(table)
            connection.execute(f"INSERT INTO {name} VALUES (?, ?, ?, ?, ?, ?)", values)  # noqa: S608 - ours
            if table is not TableId.DRAFTS:
                marks.append((key, mark))
        connection.executemany("INSERT INTO chunks VALUES (?, ?, ?, ?, ?, ?, ?)", chunks.values())
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
