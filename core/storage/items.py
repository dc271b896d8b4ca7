"""Items as rows: an overview that lists may open, and a detail that only a person's wish opens."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from core.crypto.envelope import FORMAT, Place, RowOpener, seal_row, tag_of
from core.crypto.primitives import SealBrokenError
from core.storage.broken_rows import note_or_raise
from core.storage.manifest import RowKey, RowMark
from core.storage.partial_items import item_from, part_of
from core.storage.rows import FieldId, TableId, damaged, slices
from core.vault.attachment import AttachmentId
from core.vault.broken import Extent
from core.vault.item import Item, ItemId, ItemSummary, summary_of

if TYPE_CHECKING:
    from core.storage.unit_of_work import UnitOfWork

Keys = dict[AttachmentId, bytes]


class StoredItem(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The detail: the item, and the key of each attachment in the same order."""

    value: Item
    attachment_keys: tuple[bytes, ...]

    def __repr__(self) -> str:
        return f"Stored{self.value!r}"

    def item(self) -> Item:
        """Return the value for everyone else."""
        return self.value

    def keys(self) -> Keys:
        """Return the attachments' keys by attachment."""
        ids = (attachment.id for attachment in self.value.attachments)
        return dict(zip(ids, self.attachment_keys, strict=True))


class StoredOverview(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The overview: the row of a list, and what binds it to its detail."""

    summary: ItemSummary
    detail_tag: bytes


def stored(item: Item, keys: Keys) -> StoredItem:
    """Return an item with the keys of its attachments."""
    return StoredItem(item, tuple(keys[attachment.id] for attachment in item.attachments))


class SeenItem(NamedTuple):
    """An item with its attachments' keys, as read."""

    item: Item
    keys: Keys


_Row = tuple[ItemId, int, int, int, bytes, bytes]
_DETAIL = msgspec.msgpack.Decoder(StoredItem)
_OVERVIEW = msgspec.msgpack.Decoder(StoredOverview)


class ItemRows:
    """Read and write items within a unit of work."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work
        key, profile = work.vault.keys.records, work.vault.profile
        self._overviews = RowOpener(key, profile, TableId.ITEMS, FieldId.OVERVIEW)
        self._details = RowOpener(key, profile, TableId.ITEMS, FieldId.DETAIL)

    def count(self) -> int:
        """Return how many items there are, Trash included."""
        (count,) = self._work.driver.execute("SELECT count(*) FROM items").fetchone()
        return int(count)

    def ids(self) -> set[ItemId]:
        """Return the id of every item, Trash included."""
        return {row for (row,) in self._work.driver.execute("SELECT id FROM items")}

    def summaries(self) -> list[ItemSummary]:
        """Return every item's list row, Trash included. Raises RecordDamagedError.

        Where broken rows are passed over, a row whose overview is broken is made from its detail.
        """
        query = "SELECT id, revision, epoch, format, overview FROM items"
        contents = self._overviews.open_all(self._work.driver.execute(query))
        try:
            return [_OVERVIEW.decode(content).summary for content in contents]
        except (SealBrokenError, msgspec.MsgspecError):
            # Slowly, and each on its own, now that one of them is broken.
            return [summary_of(seen.item) for seen in self.all()]

    def get(self, item: ItemId) -> SeenItem | None:
        """Return an item with everything in it, or None. Raises RecordDamagedError.

        Where broken rows are passed over, still raises for one of which nothing can be read.
        """
        seen = next(self._read(" WHERE id = ?", item), None)
        broken = self._work.vault.broken
        if seen is None and broken is not None and broken.part("items", item) is not None:
            raise damaged("items", item)
        return seen

    def get_all(self, items: Sequence[ItemId]) -> Iterator[SeenItem]:
        """Yield those of the items that there are, in no order. Raises as `all`."""
        for marks, part in slices(items):
            yield from self._read(f" WHERE id IN {marks}", *part)

    def all(self) -> Iterator[SeenItem]:
        """Yield every item with everything in it, sorted by id. Raises RecordDamagedError.

        Where broken rows are passed over, one that is broken in part is yielded with what is left.
        """
        return self._read(" ORDER BY id")

    def _read(self, where: str, *values: bytes) -> Iterator[SeenItem]:
        query = f"SELECT id, revision, epoch, format, overview, detail FROM items{where}"  # noqa: S608 - ours
        for row in self._work.driver.execute(query, values):
            head, value = self._opened(*row)
            if head is not None and value is not None and head.detail_tag == tag_of(row[-1]):
                yield SeenItem(value.item(), value.keys())
            else:
                yield from self._left_of(row[0], head, value)

    def _opened(
        self, row: bytes, revision: int, epoch: int, form: int, *blobs: bytes
    ) -> tuple[StoredOverview | None, StoredItem | None]:
        head, value = None, None
        with contextlib.suppress(SealBrokenError, msgspec.MsgspecError):
            head = _OVERVIEW.decode(self._overviews.open(row, revision, epoch, blobs[0]))
        with contextlib.suppress(SealBrokenError, msgspec.MsgspecError):
            value = _DETAIL.decode(self._details.open(row, revision, epoch, blobs[1]))
        return (head, value) if form == FORMAT else (None, None)

    def _left_of(
        self, row: object, head: StoredOverview | None, value: StoredItem | None
    ) -> Iterator[SeenItem]:
        broken = self._work.vault.broken
        if broken is None or (head is None and value is None):
            note_or_raise(broken, "items", row)
        elif head is not None:
            # Its detail is broken, or an older one than the overview binds: not to be shown.
            broken.note(part_of(head.summary, Extent.DETAIL))
            yield SeenItem(item_from(head.summary), {})
        elif value is not None:
            broken.note(part_of(value.item(), Extent.OVERVIEW))
            yield SeenItem(value.item(), value.keys())

    def revision_of(self, item: ItemId) -> int | None:
        """Return an item's revision, or None where there is no such item."""
        query = "SELECT revision FROM items WHERE id = ?"
        found = self._work.driver.execute(query, (item,)).fetchone()
        return int(found[0]) if found is not None else None

    def put(self, item: Item, keys: Keys, *, at_least: int = 1) -> Item:
        """Insert or replace an item; return it with its new revision, which only grows."""
        seen = self.revision_of(item.id) or 0
        written = msgspec.structs.replace(item, revision=max(at_least, seen + 1))
        self._write([self._sealed(written, keys)])
        return written

    def reseal(self, item: Item, keys: Keys) -> None:
        """Replace an item at its own revision, for what is no change to anyone who reads it."""
        self._write([self._sealed(item, keys)])

    def add_all(self, items: Iterable[Item]) -> None:
        """Insert new items without attachments, at their revisions, in one go."""
        self._write([self._sealed(item, {}) for item in items])

    def _sealed(self, item: Item, keys: Keys) -> _Row:
        vault = self._work.vault
        epoch = vault.keys.epoch

        def seal(field: FieldId, value: msgspec.Struct) -> bytes:
            place = Place(vault.profile, TableId.ITEMS, item.id, item.revision, epoch, field=field)
            content = msgspec.msgpack.encode(value)
            return seal_row(vault.keys.records, place, content, vault.randomness)

        detail = seal(FieldId.DETAIL, stored(item, keys))
        overview = seal(FieldId.OVERVIEW, StoredOverview(summary_of(item), tag_of(detail)))
        mark = RowMark(item.revision, tag_of(overview))
        self._work.mark(RowKey(TableId.ITEMS, item.id), mark)
        return item.id, item.revision, epoch, FORMAT, overview, detail

    def _write(self, rows: list[_Row]) -> None:
        self._work.driver.executemany(
            "INSERT INTO items (id, revision, epoch, format, overview, detail) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "revision = excluded.revision, epoch = excluded.epoch, format = excluded.format, "
            "overview = excluded.overview, detail = excluded.detail",
            rows,
        )

    def remove(self, item: ItemId) -> bool:
        """Remove an item; versions and chunks must be removed first, so that the manifest knows."""
        found = self.revision_of(item) is not None
        if found:
            self.remove_all([item])
        return found

    def remove_all(self, items: Sequence[ItemId]) -> None:
        """Remove items that are there, as `remove` does."""
        statement = "DELETE FROM items WHERE id = ?"
        self._work.driver.executemany(statement, [(item,) for item in items])
        for item in items:
            self._work.mark(RowKey(TableId.ITEMS, item), None)
