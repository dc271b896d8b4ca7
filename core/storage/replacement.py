"""Put everything that one vault holds in the place of what another holds, in one transaction.

Every blob is opened and sealed anew for its place here, so it does not matter
under which keys, or in which profile, it lay before.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from core.crypto.envelope import FORMAT, Place, open_row, seal_row, tag_of
from core.crypto.keys import AttachmentKey
from core.crypto.primitives import SealBrokenError
from core.ports import Millis
from core.progress import Progress
from core.storage.attachments import CHUNKS_QUERY, list_chunks_marks
from core.storage.items import Keys
from core.storage.manifest import RowKey, RowMark
from core.storage.rows import COLUMNS, Columns, TableId, damaged, noun_of, place_of
from core.storage.unit_of_work import UnitOfWork
from core.vault.history import Tombstone

_MOVED = (
    TableId.FOLDERS,
    TableId.TAGS,
    TableId.OPERATIONS,
    TableId.GENERATED,
    TableId.RECIPES,
    TableId.VERSIONS,
)
"""Beside items, chunks and preferences. Activity stays: what happened is not undone by it; so do
drafts, which nobody has saved yet."""
_CHUNK = "attachment, number, last, item, epoch, format, sealed"
_ITEMS = "items"


class Replacement:
    """One replacement within a unit of work here and one there; the commit is the caller's.

    Revisions only grow: a row that is another here, or was removed, comes back
    above what was seen of it. `kept` names preferences that stay as they are.
    """

    def __init__(
        self, work: UnitOfWork, source: UnitOfWork, *, kept: frozenset[str], at: Millis
    ) -> None:
        self._work, self._source, self._kept, self._at = work, source, kept, at
        self._here = {table: self._revisions(table) for table in (TableId.ITEMS, *_MOVED)}
        self._graves = {grave.id: grave for grave in work.tombstones.all()}
        self._keys: Keys = {}

    def _revisions(self, table: TableId) -> dict[bytes, int]:
        query = f"SELECT id, revision FROM {noun_of(table)}"  # noqa: S608 - ours
        return dict(self._work.driver.execute(query).fetchall())

    def run(self, progress: Progress) -> None:
        """Replace everything. Raises RecordDamagedError, CancelledError."""
        self._clear()
        self._move_items(progress)
        for table in _MOVED:
            progress.report(0, 0, "restoring")
            self._move(table)
        self._move_files()
        self._move_preferences()
        self._bury()
        # So that nobody takes what comes back for a vault that somebody put back.
        self._work.above = max(self._work.above, self._source.vault.root.sequence)

    def _clear(self) -> None:
        driver = self._work.driver
        for (file,) in driver.execute("SELECT DISTINCT attachment FROM chunks").fetchall():
            self._work.mark(RowKey(TableId.CHUNKS, file), None)
        driver.execute("DELETE FROM chunks")
        for table in reversed((TableId.ITEMS, *_MOVED)):
            driver.execute(f"DELETE FROM {noun_of(table)}")  # noqa: S608 - ours
            for row in self._here[table]:
                self._work.mark(RowKey(table, row), None)

    def _revision(self, table: TableId, row: bytes, revision: int) -> int:
        here, grave = self._here[table].get(row), self._graves.get(row)
        if table is TableId.ITEMS and grave is not None:
            return max(revision, grave.revision + 1)
        return revision if here in (None, revision) else max(here or 0, revision) + 1

    def _move_items(self, progress: Progress) -> None:
        total = self._source.items.count()
        for done, (item, keys) in enumerate(self._source.items.all()):
            if done % 256 == 0:
                progress.report(done, total, "restoring")
            revision = self._revision(TableId.ITEMS, item.id, item.revision)
            self._work.items.reseal(msgspec.structs.replace(item, revision=revision), keys)
            self._keys.update(keys)

    def _move(self, table: TableId) -> None:
        there, here = self._source.vault, self._work.vault
        insert = f"INSERT INTO {noun_of(table)} ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608 - ours
        query = f"SELECT {COLUMNS} FROM {noun_of(table)} ORDER BY id"  # noqa: S608 - ours
        for row in map(Columns._make, self._source.driver.execute(query)):
            try:
                content = open_row(there.keys.records, place_of(there.profile, table, row), row[5])
            except SealBrokenError:
                raise damaged(noun_of(table), row.id) from None
            revision = self._revision(table, row.id, row.revision)
            place = Place(here.profile, table, row.id, revision, here.keys.epoch, row.parent)
            blob = seal_row(here.keys.records, place, content, here.randomness)
            self._work.mark(RowKey(table, row.id), RowMark(revision, tag_of(blob)))
            self._work.driver.execute(
                insert, Columns(row.id, row.parent, revision, here.keys.epoch, FORMAT, blob)
            )

    def _move_files(self) -> None:
        """Move attachments' bytes; within a profile as they are, since their keys moved along."""
        for stored in self._source.versions.all():
            self._keys.update(stored.item.keys())
        for chunk in self._chunks():
            self._work.driver.execute(
                f"INSERT INTO chunks ({_CHUNK}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - ours
                chunk,
            )
        for key, mark in list_chunks_marks(self._source.driver.execute(CHUNKS_QUERY)):
            if key.id in self._keys:
                self._work.mark(key, mark)

    def _chunks(self) -> Iterator[tuple[object, ...]]:
        there, here = self._source.vault.profile, self._work.vault
        query = f"SELECT {_CHUNK} FROM chunks"  # noqa: S608 - ours
        for file, number, last, item, epoch, form, sealed in self._source.driver.execute(query):
            secret = self._keys.get(file)
            if secret is None:
                continue  # nothing opens it, there as here
            blob = sealed
            if there != here.profile:
                place = Place(
                    there,
                    TableId.CHUNKS,
                    file,
                    0,
                    epoch,
                    item,
                    chunk=number,
                    last=last,
                    format=form,
                )
                key = AttachmentKey(bytearray(secret))
                try:
                    content = open_row(key, place, sealed)
                except SealBrokenError:
                    raise damaged("chunks", file) from None
                moved = place._replace(profile=here.profile)
                blob = seal_row(key, moved, content, here.randomness)
            yield file, number, last, item, epoch, form, blob

    def _move_preferences(self) -> None:
        here = {p.id: p for p in self._work.preferences.all()}
        wanted = {p.id: p for p in self._source.preferences.all() if p.name not in self._kept}
        for row, preference in here.items():
            if preference.name not in self._kept and row not in wanted:
                self._work.preferences.remove(row)
        changed = {row: value for row, value in wanted.items() if here.get(row) != value}
        self._work.preferences.put_all(changed)

    def _bury(self) -> None:
        """Leave tombstones of what is no more, and none of what is there again."""
        there = self._source.items.ids()
        for row in self._graves.keys() & there:
            self._work.tombstones.remove(row)
        gone = {
            row: Tombstone(_ITEMS, row, revision, self._at)
            for row, revision in self._here[TableId.ITEMS].items()
            if row not in there
        }
        older = {grave.id: grave for grave in self._source.tombstones.all()}
        new = {
            row: grave
            for row, grave in {**older, **gone}.items()
            if row not in there and row not in self._graves
        }
        self._work.tombstones.put_all(new)
