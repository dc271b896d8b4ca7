"""Re-seal a whole vault under the keys of the next epoch, in one transaction."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from sqlalchemy import Connection, Table, bindparam, select

from core.crypto.envelope import Place, open_row, seal_row, tag_of
from core.crypto.keys import SubKeys
from core.crypto.primitives import SealBrokenError, Sealer
from core.errors import RecordDamagedError, VaultDamagedError
from core.progress import Progress
from core.storage import manifest
from core.storage.attachments import CHUNKS_QUERY, list_chunks_marks
from core.storage.engine import raw_connection
from core.storage.items import StoredOverview
from core.storage.manifest import ManifestSeal, Root, RowKey, RowMark
from core.storage.rows import ITEMS, MANIFESTED, SEALED, FieldId, TableId, damaged, place_of
from core.storage.unit_of_work import UnitOfWork
from core.storage.vault_file import VaultFile

_OVERVIEW = msgspec.msgpack.Decoder(StoredOverview)


class Rotation:
    """One pass over every row; counts and ids before and after must agree or nothing changes.

    Attachments' chunks keep their seal: their keys lie in the details, which are re-sealed.
    `first` is done in the same transaction and returns how many rows it added.
    """

    def __init__(
        self,
        vault: VaultFile,
        keys: SubKeys,
        progress: Progress,
        *,
        first: Callable[[UnitOfWork], int] = lambda _: 0,
    ) -> None:
        self._first = first
        self._vault, self._new, self._old = vault, keys, vault.keys
        self._progress = progress
        self._marks: list[tuple[RowKey, RowMark]] = []

    def run(self) -> None:
        """Re-seal and commit; the vault then continues with the new keys."""
        self._vault.check_writable()
        if self._vault.find_damage() or self._vault.broken:
            # A rewrite would bless a row that somebody else put there.
            raise VaultDamagedError(path=str(self._vault.path), detail="rows-differ")
        with self._vault.unit_of_work() as work:
            connection = work.connection
            added = self._first(work)
            self._reseal_items(connection)
            for table in MANIFESTED:
                if table is not TableId.ITEMS:
                    self._reseal_sealed(connection, table)
            # Chunks keep their seal and so their marks.
            self._marks += list_chunks_marks(raw_connection(connection).execute(CHUNKS_QUERY))
            if len(self._marks) != self._vault.root.count + added:
                raise VaultDamagedError(path=str(self._vault.path), detail="row-count")
            self._reseal_drafts(connection)
            self._write_manifest(connection)
            connection.commit()
        self._vault.adopt(self._new)
        self._old.close()

    def _moved(self, place: Place, sealer: Sealer, target: Sealer, blob: bytes) -> bytes:
        try:
            content = open_row(sealer, place, blob)
        except SealBrokenError:
            raise damaged(TableId(place.table).name.lower(), place.id) from None
        moved = place._replace(epoch=self._new.epoch)
        return seal_row(target, moved, content, self._vault.randomness)

    def _reseal_items(self, connection: Connection) -> None:
        rows = connection.execute(select(ITEMS)).all()
        changes = []
        for done, row in enumerate(rows):
            if done % 256 == 0:
                self._progress.report(done, len(rows), "re-sealing")
            place = Place(
                self._vault.profile,
                TableId.ITEMS,
                row.id,
                row.revision,
                row.epoch,
                field=FieldId.DETAIL,
                format=row.format,
            )
            detail = self._moved(place, self._old.records, self._new.records, row.detail)
            overview = self._moved_overview(
                place._replace(field=FieldId.OVERVIEW), row.overview, row.detail, detail
            )
            self._marks.append(
                (RowKey(TableId.ITEMS, row.id), RowMark(row.revision, tag_of(overview)))
            )
            changes.append({"row": row.id, "overview": overview, "detail": detail})
        self._update(connection, ITEMS, changes, ("overview", "detail"))

    def _moved_overview(self, place: Place, blob: bytes, before: bytes, after: bytes) -> bytes:
        try:
            head = _OVERVIEW.decode(open_row(self._old.records, place, blob))
        except (SealBrokenError, msgspec.MsgspecError):
            raise damaged("items", place.id) from None
        if head.detail_tag != tag_of(before):
            raise damaged("items", place.id)
        content = msgspec.msgpack.encode(msgspec.structs.replace(head, detail_tag=tag_of(after)))
        moved = place._replace(epoch=self._new.epoch)
        return seal_row(self._new.records, moved, content, self._vault.randomness)

    def _reseal_sealed(self, connection: Connection, table: TableId) -> None:
        changes = []
        for row in connection.execute(select(SEALED[table])).all():
            place = place_of(self._vault.profile, table, row)
            blob = self._moved(place, self._old.records, self._new.records, row.sealed)
            self._marks.append((RowKey(table, row.id), RowMark(row.revision, tag_of(blob))))
            changes.append({"row": row.id, "sealed": blob})
        self._update(connection, SEALED[table], changes, ("sealed",))

    def _reseal_drafts(self, connection: Connection) -> None:
        table, changes = SEALED[TableId.DRAFTS], []
        for row in connection.execute(select(table)).all():
            place = place_of(self._vault.profile, TableId.DRAFTS, row)
            try:
                blob = self._moved(place, self._old.drafts, self._new.drafts, row.sealed)
            except RecordDamagedError:
                # Nothing lists drafts, so one put there by somebody must not stop a rotation.
                driver = raw_connection(connection)
                driver.execute("DELETE FROM drafts WHERE id = ?", (row.id,))
                continue
            changes.append({"row": row.id, "sealed": blob})
        self._update(connection, table, changes, ("sealed",))

    def _update(
        self,
        connection: Connection,
        table: Table,
        changes: list[dict[str, bytes]],
        names: tuple[str, ...],
    ) -> None:
        if changes:
            values: dict[str, object] = {name: bindparam(name) for name in names}
            values["epoch"] = self._new.epoch
            statement = table.update().where(table.c.id == bindparam("row"))
            connection.execute(statement.values(values), changes)

    def _write_manifest(self, connection: Connection) -> None:
        vault = self._vault
        seal = ManifestSeal(self._new.manifest, vault.profile, self._new.epoch, str(vault.path))
        sequence, bits = vault.root.sequence + 1, vault.root.bits
        rows, tags = [], []
        for number, bucket in enumerate(manifest.spread(self._marks, bits)):
            blob = seal.seal_bucket(number, bucket, sequence, vault.randomness)
            tags.append(tag_of(blob))
            rows.append({"row": manifest.bucket_id(number), "sealed": blob})
        root = Root(
            sequence,
            len(self._marks),
            bits,
            manifest.hash_tags(tags),
            *vault.log_state,
            activity=vault.root.activity,
            changed=sequence,
        )
        roots = [{"row": manifest.ROOT_ID, "sealed": seal.seal_root(root, vault.randomness)}]
        for table, changes in ((TableId.BUCKETS, rows), (TableId.ROOT, roots)):
            statement = SEALED[table].update().where(SEALED[table].c.id == bindparam("row"))
            connection.execute(
                statement.values(
                    epoch=self._new.epoch, revision=sequence, sealed=bindparam("sealed")
                ),
                changes,
            )
