"""A table of sealed values: one blob a row, translated where it is decrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec
from sqlalchemy import ColumnElement, func, select
from sqlalchemy.dialects.sqlite import insert

from core.crypto.envelope import FORMAT, NO_PARENT, Place, open_row, seal_row, tag_of
from core.crypto.primitives import SealBrokenError
from core.storage.manifest import RowKey, RowMark
from core.storage.rows import SEALED, TableId, damaged, place_of

if TYPE_CHECKING:
    from core.storage.unit_of_work import UnitOfWork

T = TypeVar("T", bound=msgspec.Struct)


class SealedRows(Generic[T]):
    """Read and write the values of one table within a unit of work."""

    def __init__(self, work: UnitOfWork, table: TableId, kind: type[T]) -> None:
        self._work = work
        self._id = table
        self._table = SEALED[table]
        self._decoder: msgspec.msgpack.Decoder[T] = msgspec.msgpack.Decoder(kind)

    def get(self, row: bytes) -> T | None:
        """Return the value with this id, or None. Raises RecordDamagedError."""
        found = self._select(self._table.c.id == row)
        return found[0] if found else None

    def all(self) -> list[T]:
        """Return every value, sorted by id. Raises RecordDamagedError."""
        return self._select(None)

    def children(self, parent: bytes) -> list[T]:
        """Return the values under `parent`, sorted by id. Raises RecordDamagedError."""
        return self._select(self._table.c.parent == parent)

    def count(self, parent: bytes | None = None) -> int:
        """Return how many rows there are, or how many under `parent`."""
        query = select(func.count()).select_from(self._table)
        if parent is not None:
            query = query.where(self._table.c.parent == parent)
        return int(self._work.connection.execute(query).scalar_one())

    def counts_by_parent(self) -> dict[bytes, int]:
        """Return how many rows there are under each parent."""
        query = select(self._table.c.parent, func.count()).group_by(self._table.c.parent)
        return {row.parent: row[1] for row in self._work.connection.execute(query)}

    def _select(self, where: ColumnElement[bool] | None) -> list[T]:
        query = select(self._table).order_by(self._table.c.id)
        if where is not None:
            query = query.where(where)
        key, profile = self._work.vault.keys.records, self._work.vault.profile
        values = []
        for row in self._work.connection.execute(query):
            place = place_of(profile, self._id, row)
            try:
                values.append(self._decoder.decode(open_row(key, place, row.sealed)))
            except (SealBrokenError, msgspec.MsgspecError):
                raise damaged(self._table.name, row.id) from None
        return values

    def put(self, row: bytes, value: T, *, parent: bytes = NO_PARENT, at_least: int = 1) -> int:
        """Insert or replace a value and return its revision, which only grows."""
        query = select(self._table.c.revision).where(self._table.c.id == row)
        seen = self._work.connection.execute(query).scalar()
        revision = max(at_least, (seen or 0) + 1)
        vault = self._work.vault
        place = Place(vault.profile, self._id, row, revision, vault.keys.epoch, parent)
        content = msgspec.msgpack.encode(value)
        blob = seal_row(vault.keys.records, place, content, vault.randomness)
        values = {
            "id": row,
            "parent": parent,
            "revision": revision,
            "epoch": vault.keys.epoch,
            "format": FORMAT,
            "sealed": blob,
        }
        statement = insert(self._table).values(values)
        changes = {name: value for name, value in values.items() if name != "id"}
        self._work.connection.execute(statement.on_conflict_do_update(["id"], set_=changes))
        self._work.mark(RowKey(self._id, row), RowMark(revision, tag_of(blob)))
        return revision

    def remove(self, row: bytes) -> bool:
        """Remove a value; return whether it existed."""
        result = self._work.connection.execute(self._table.delete().where(self._table.c.id == row))
        if result.rowcount:
            self._work.mark(RowKey(self._id, row), None)
        return bool(result.rowcount)
