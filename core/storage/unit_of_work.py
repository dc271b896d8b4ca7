"""A unit of work: everything one intention changes, committed with its manifest or not at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from core.crypto.envelope import FORMAT, NO_PARENT, tag_of
from core.errors import VaultReadOnlyError
from core.storage import manifest
from core.storage.activity_rows import ActivityRows
from core.storage.attachments import ChunkRows
from core.storage.drafts import DraftRows
from core.storage.engine import raw_connection
from core.storage.items import ItemRows
from core.storage.manifest import Bucket, Root, RowKey, RowMark
from core.storage.rows import COLUMNS, SEALED_TABLES, Columns, TableId
from core.storage.sealed_rows import SealedRows
from core.storage.versions import StoredVersion
from core.vault.folder import Folder
from core.vault.history import Generated, NamedRecipe, Operation, Preference, Tombstone
from core.vault.tag import Tag

if TYPE_CHECKING:
    from core.storage.vault_file import VaultFile


class UnitOfWork:
    """The repositories of one vault inside one transaction, and the way to commit it.

    `above` is a sequence that the next commit must exceed: the one of another
    copy of this vault that was seen before.
    """

    def __init__(self, vault: VaultFile, connection: Connection) -> None:
        self.vault = vault
        self.connection = connection
        self.driver = raw_connection(connection)
        self._marks: dict[RowKey, RowMark | None] = {}
        self._dirty = False
        self._why_read_only = vault.why_read_only()
        self.above = 0

    @cached_property
    def items(self) -> ItemRows:
        """Return the repository of items."""
        return ItemRows(self)

    @cached_property
    def chunks(self) -> ChunkRows:
        """Return the repository of attachments' bytes."""
        return ChunkRows(self)

    @cached_property
    def drafts(self) -> DraftRows:
        """Return the repository of drafts."""
        return DraftRows(self)

    @cached_property
    def versions(self) -> SealedRows[StoredVersion]:
        """Return the repository of earlier versions; the parent is the item."""
        return SealedRows(self, TableId.VERSIONS, StoredVersion)

    @cached_property
    def folders(self) -> SealedRows[Folder]:
        """Return the repository of folders."""
        return SealedRows(self, TableId.FOLDERS, Folder)

    @cached_property
    def tags(self) -> SealedRows[Tag]:
        """Return the repository of tags."""
        return SealedRows(self, TableId.TAGS, Tag)

    @cached_property
    def operations(self) -> SealedRows[Operation]:
        """Return the repository of operations."""
        return SealedRows(self, TableId.OPERATIONS, Operation)

    @cached_property
    def tombstones(self) -> SealedRows[Tombstone]:
        """Return the repository of tombstones."""
        return SealedRows(self, TableId.TOMBSTONES, Tombstone)

    @cached_property
    def generated(self) -> SealedRows[Generated]:
        """Return the repository of generated values."""
        return SealedRows(self, TableId.GENERATED, Generated)

    @cached_property
    def recipes(self) -> SealedRows[NamedRecipe]:
        """Return the repository of named recipes."""
        return SealedRows(self, TableId.RECIPES, NamedRecipe)

    @cached_property
    def preferences(self) -> SealedRows[Preference]:
        """Return the repository of the profile's preferences."""
        return SealedRows(self, TableId.PREFERENCES, Preference)

    @cached_property
    def activity(self) -> ActivityRows:
        """Return the repository of activity lines."""
        return ActivityRows(self)

    def mark(self, key: RowKey, row: RowMark | None) -> None:
        """Note that a manifested row is now `row`, or gone. Raises VaultReadOnlyError."""
        self._check_writable()
        self._marks[key] = row
        self._dirty = True

    def touch(self) -> None:
        """Note a change outside the manifest. Raises VaultReadOnlyError."""
        self._check_writable()
        self._dirty = True

    def _check_writable(self) -> None:
        # As it was when this began: what is passed over in here is told of, by name, at the commit.
        if self._why_read_only is not None:
            raise VaultReadOnlyError(reason=self._why_read_only)

    def commit(self) -> None:
        """Make everything durable at once; when this returns it survives a power cut.

        Raises RecordDamagedError where a row was passed over because it is broken: what was read
        without it must not be written over what is there.
        """
        if not self._dirty:
            return
        beside = any(key.table != TableId.ACTIVITY for key in self._marks)
        self.activity.write(along=bool(self._marks))
        if self.vault.broken is not None:
            self.vault.broken.check()
        if self._marks:
            root, root_tag, tags = self._write_manifest(beside=beside)
            self.connection.commit()
            vault = self.vault
            vault.root, vault.root_tag, vault.bucket_tags = root, root_tag, tags
            self._marks, self.above = {}, 0
            self.activity.settle()
        else:
            self.connection.commit()
        self._dirty = False
        # What is still done in this unit of work must not be committed statement by statement.
        self.connection.begin()

    def _write_manifest(self, *, beside: bool) -> tuple[Root, bytes, list[bytes]]:
        old = self.vault.root
        sequence = max(old.sequence, self.above) + 1
        by_bucket: dict[int, dict[RowKey, RowMark | None]] = defaultdict(dict)
        for key, mark in self._marks.items():
            by_bucket[manifest.bucket_of(key.id, old.bits)][key] = mark
        count, changed = old.count, {}
        for number, bucket in self._read_buckets(sorted(by_bucket)):
            before = len(bucket)
            for key, mark in by_bucket[number].items():
                if mark is None:
                    bucket.pop(key, None)
                else:
                    bucket[key] = mark
            count += len(bucket) - before
            changed[number] = bucket
        bits = manifest.bits_for(count)
        if bits > old.bits:
            changed, tags = self._split_buckets(changed, bits)
        else:
            bits, tags = old.bits, list(self.vault.bucket_tags)
        rows = []
        for number, bucket in changed.items():
            blob = self.vault.seal.seal_bucket(number, bucket, sequence, self.vault.randomness)
            tags[number] = tag_of(blob)
            rows.append((manifest.bucket_id(number), sequence, blob))
        root = Root(
            sequence,
            count,
            bits,
            manifest.hash_tags(tags),
            *self.vault.log_state,
            activity=self.activity.chain,
            changed=sequence if beside else old.last_change,
        )
        blob = self.vault.seal.seal_root(root, self.vault.randomness)
        self._upsert(TableId.BUCKETS, rows)
        self._upsert(TableId.ROOT, [(manifest.ROOT_ID, sequence, blob)])
        return root, tag_of(blob), tags

    def _split_buckets(
        self, changed: dict[int, Bucket], bits: int
    ) -> tuple[dict[int, Bucket], list[bytes]]:
        everything = dict(self._read_buckets(range(1 << self.vault.root.bits)))
        everything.update(changed)
        rows = (entry for bucket in everything.values() for entry in bucket.items())
        return dict(enumerate(manifest.spread(rows, bits))), [b""] * (1 << bits)

    def _read_buckets(self, numbers: Iterable[int]) -> Iterable[tuple[int, Bucket]]:
        query = f"SELECT {COLUMNS} FROM manifest_buckets WHERE id = ?"  # noqa: S608 - ours
        for number in numbers:
            row = self.driver.execute(query, (manifest.bucket_id(number),)).fetchone()
            yield number, self.vault.seal.open_bucket(Columns(*row))

    def _upsert(self, table: TableId, rows: list[tuple[bytes, int, bytes]]) -> None:
        epoch = self.vault.keys.epoch
        self.driver.executemany(
            f"INSERT INTO {SEALED_TABLES[table]} ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?) "  # noqa: S608 - ours
            "ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, "
            "epoch = excluded.epoch, format = excluded.format, sealed = excluded.sealed",
            [(row, NO_PARENT, revision, epoch, FORMAT, blob) for row, revision, blob in rows],
        )
