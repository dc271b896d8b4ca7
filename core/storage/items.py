"""Items as rows: an overview that lists may open, and a detail that only a person's wish opens."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert

from core.crypto.envelope import FORMAT, Place, open_row, seal_row, tag_of
from core.crypto.primitives import SealBrokenError
from core.storage.manifest import RowKey, RowMark
from core.storage.rows import ITEMS, FieldId, TableId, damaged
from core.vault.attachment import AttachmentId
from core.vault.item import Item, ItemId, ItemSummary, summary_of

if TYPE_CHECKING:
    from core.storage.unit_of_work import UnitOfWork

Keys = dict[AttachmentId, bytes]


class StoredItem(msgspec.Struct, frozen=True, array_like=True):
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


class StoredOverview(msgspec.Struct, frozen=True, array_like=True):
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


_DETAIL = msgspec.msgpack.Decoder(StoredItem)
_OVERVIEW = msgspec.msgpack.Decoder(StoredOverview)


class ItemRows:
    """Read and write items within a unit of work."""

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work

    def count(self) -> int:
        """Return how many items there are, Trash included."""
        query = select(func.count()).select_from(ITEMS)
        return int(self._work.connection.execute(query).scalar_one())

    def summaries(self) -> list[ItemSummary]:
        """Return every item's list row, Trash included. Raises RecordDamagedError."""
        key, profile = self._work.vault.keys.records, self._work.vault.profile
        cursor = self._work.connection.exec_driver_sql(
            "SELECT id, revision, epoch, format, overview FROM items"
        )
        values = []
        for row, revision, epoch, form, overview in cursor:
            place = Place(
                profile,
                TableId.ITEMS,
                row,
                revision,
                epoch,
                field=FieldId.OVERVIEW,
                format=form,
            )
            try:
                values.append(_OVERVIEW.decode(open_row(key, place, overview)).summary)
            except (SealBrokenError, msgspec.MsgspecError):
                raise damaged("items", row) from None
        return values

    def get(self, item: ItemId) -> SeenItem | None:
        """Return an item with everything in it, or None. Raises RecordDamagedError."""
        row = self._work.connection.execute(select(ITEMS).where(ITEMS.c.id == item)).first()
        return None if row is None else self._open(tuple(row))

    def all(self) -> Iterable[SeenItem]:
        """Return every item with everything in it, sorted by id. Raises RecordDamagedError."""
        cursor = self._work.connection.exec_driver_sql(
            "SELECT id, revision, epoch, format, overview, detail FROM items ORDER BY id"
        )
        for row in cursor:
            yield self._open(tuple(row))

    def _open(self, columns: tuple[bytes, int, int, int, bytes, bytes]) -> SeenItem:
        row, revision, epoch, form, overview, detail = columns
        key, profile = self._work.vault.keys.records, self._work.vault.profile
        place = Place(profile, TableId.ITEMS, row, revision, epoch, format=form)
        try:
            head = _OVERVIEW.decode(open_row(key, place._replace(field=FieldId.OVERVIEW), overview))
            value = _DETAIL.decode(open_row(key, place._replace(field=FieldId.DETAIL), detail))
        except (SealBrokenError, msgspec.MsgspecError):
            raise damaged("items", row) from None
        if head.detail_tag != tag_of(detail):
            raise damaged("items", row)
        return SeenItem(value.item(), value.keys())

    def revision_of(self, item: ItemId) -> int | None:
        """Return an item's revision, or None where there is no such item."""
        query = select(ITEMS.c.revision).where(ITEMS.c.id == item)
        revision: int | None = self._work.connection.execute(query).scalar()
        return revision

    def put(self, item: Item, keys: Keys, *, at_least: int = 1) -> Item:
        """Insert or replace an item; return it with its new revision, which only grows."""
        seen = self.revision_of(item.id) or 0
        written = msgspec.structs.replace(item, revision=max(at_least, seen + 1))
        self._write([self._sealed(written, keys)])
        return written

    def add_all(self, items: Iterable[Item]) -> None:
        """Insert new items without attachments, at revision 1, in one go."""
        self._write([self._sealed(item, {}) for item in items])

    def _sealed(self, item: Item, keys: Keys) -> dict[str, object]:
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
        return {
            "id": item.id,
            "revision": item.revision,
            "epoch": epoch,
            "format": FORMAT,
            "overview": overview,
            "detail": detail,
        }

    def _write(self, rows: list[dict[str, object]]) -> None:
        if not rows:
            return
        statement = insert(ITEMS)
        names = ("revision", "epoch", "format", "overview", "detail")
        update = {name: statement.excluded[name] for name in names}
        self._work.connection.execute(statement.on_conflict_do_update(["id"], set_=update), rows)

    def remove(self, item: ItemId) -> bool:
        """Remove an item; versions and chunks must be removed first, so that the manifest knows."""
        result = self._work.connection.execute(ITEMS.delete().where(ITEMS.c.id == item))
        if result.rowcount:
            self._work.mark(RowKey(TableId.ITEMS, item), None)
        return bool(result.rowcount)
