"""A table of sealed values: one blob a row, translated where it is decrypted."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

from core.crypto.envelope import FORMAT, NO_PARENT, Place, RowOpener, seal_row, tag_of
from core.crypto.primitives import SealBrokenError
from core.storage.broken_rows import note_or_raise
from core.storage.manifest import RowKey, RowMark
from core.storage.rows import COLUMNS, SEALED_TABLES, Columns, TableId, damaged, slices

if TYPE_CHECKING:
    from core.storage.unit_of_work import UnitOfWork

T = TypeVar("T", bound=msgspec.Struct)


class SealedRows(Generic[T]):
    """Read and write the values of one table within a unit of work."""

    def __init__(self, work: UnitOfWork, table: TableId, kind: type[T]) -> None:
        self._work = work
        self._id = table
        self._name = SEALED_TABLES[table]
        self._opener = RowOpener(work.vault.keys.records, work.vault.profile, table)
        self._decoder: msgspec.msgpack.Decoder[T] = msgspec.msgpack.Decoder(kind)

    def get(self, row: bytes) -> T | None:
        """Return the value with this id, or None. Raises RecordDamagedError.

        Also where broken rows are passed over: one that was asked for must not seem never to
        have been.
        """
        value = next(self._read(" WHERE id = ?", row), None)
        broken = self._work.vault.broken
        if value is None and broken is not None and broken.part(self._name, row) is not None:
            raise damaged(self._name, row)
        return value

    def all(self) -> list[T]:
        """Return every value, sorted by id. Raises RecordDamagedError, or passes a row over."""
        return list(self._read(" ORDER BY id"))

    def children(self, parent: bytes) -> list[T]:
        """Return the values under `parent`, sorted by id. Raises as `all`."""
        return list(self._read(" WHERE parent = ? ORDER BY id", parent))

    def newest_first(self) -> Iterator[T]:
        """Yield the values by falling revision, opened one by one. Raises as `all`."""
        yield from self._in_turn(" ORDER BY revision DESC, id")

    def oldest_first(self) -> Iterator[T]:
        """Yield the values by rising revision, opened one by one. Raises as `all`."""
        yield from self._in_turn(" ORDER BY revision, id")

    def _in_turn(self, order: str) -> Iterator[T]:
        for (row,) in self._query("SELECT id", order).fetchall():
            yield from self._read(" WHERE id = ?", row)

    def ids(self) -> set[bytes]:
        """Return the id of every row."""
        return {row for (row,) in self._query("SELECT id", "")}

    def count(self, parent: bytes | None = None) -> int:
        """Return how many rows there are, or how many under `parent`."""
        where = ("",) if parent is None else (" WHERE parent = ?", parent)
        (count,) = self._query("SELECT count(*)", *where).fetchone()
        return int(count)

    def counts_by_parent(self) -> dict[bytes, int]:
        """Return how many rows there are under each parent."""
        return dict(self._query("SELECT parent, count(*)", " GROUP BY parent"))

    def _query(self, what: str, rest: str, *values: bytes) -> sqlite3.Cursor:
        return self._work.driver.execute(f"{what} FROM {self._name}{rest}", values)

    def _read(self, where: str, *values: bytes) -> Iterator[T]:
        cursor = self._query(f"SELECT {COLUMNS}", where, *values)
        for row, parent, revision, epoch, form, sealed in cursor:
            value = None
            if form == FORMAT:
                with contextlib.suppress(SealBrokenError, msgspec.MsgspecError):
                    opened = self._opener.open(row, revision, epoch, sealed, parent)
                    value = self._decoder.decode(opened)
            if value is not None:
                yield value
            else:
                note_or_raise(self._work.vault.broken, self._name, row)

    def put(self, row: bytes, value: T, *, parent: bytes = NO_PARENT, at_least: int = 1) -> int:
        """Insert or replace a value and return its revision, which only grows."""
        (revision,) = self.put_all({row: value}, parent=parent, at_least=at_least)
        return revision

    def put_all(
        self, values: Mapping[bytes, T], *, parent: bytes = NO_PARENT, at_least: int = 1
    ) -> list[int]:
        """Insert or replace values by their ids and return their revisions."""
        seen = self._revisions(tuple(values))
        rows = [
            self._sealed(row, value, parent, max(at_least, seen.get(row, 0) + 1))
            for row, value in values.items()
        ]
        self._work.driver.executemany(
            f"INSERT INTO {self._name} ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?) "  # noqa: S608 - ours
            "ON CONFLICT (id) DO UPDATE SET parent = excluded.parent, "
            "revision = excluded.revision, epoch = excluded.epoch, format = excluded.format, "
            "sealed = excluded.sealed",
            rows,
        )
        return [row.revision for row in rows]

    def revision_of(self, row: bytes) -> int | None:
        """Return a row's revision, or None where there is no such row."""
        return self._revisions((row,)).get(row)

    def _revisions(self, rows: Sequence[bytes]) -> dict[bytes, int]:
        found: dict[bytes, int] = {}
        for marks, part in slices(rows):
            found.update(self._query("SELECT id, revision", f" WHERE id IN {marks}", *part))
        return found

    def _sealed(self, row: bytes, value: T, parent: bytes, revision: int) -> Columns:
        vault = self._work.vault
        place = Place(vault.profile, self._id, row, revision, vault.keys.epoch, parent)
        content = msgspec.msgpack.encode(value)
        blob = seal_row(vault.keys.records, place, content, vault.randomness)
        self._work.mark(RowKey(self._id, row), RowMark(revision, tag_of(blob)))
        return Columns(row, parent, revision, vault.keys.epoch, FORMAT, blob)

    def remove(self, row: bytes) -> bool:
        """Remove a value; return whether it existed."""
        removed = self._query("DELETE", " WHERE id = ?", row).rowcount
        if removed:
            self._work.mark(RowKey(self._id, row), None)
        return bool(removed)

    def remove_under(self, *parents: bytes) -> None:
        """Remove every value under these parents without opening it."""
        for marks, part in slices(parents):
            where = f" WHERE parent IN {marks}"
            gone = self._query("SELECT id", where, *part).fetchall()
            self._query("DELETE", where, *part)
            for (row,) in gone:
                self._work.mark(RowKey(self._id, row), None)
