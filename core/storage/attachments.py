"""Attachments' bytes as rows: 64 KiB chunks, each sealed under its attachment's own key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, Select, select

from core.crypto.envelope import FORMAT, Place, open_row, seal_row
from core.crypto.keys import AttachmentKey
from core.crypto.primitives import KEY_SIZE, SealBrokenError, wipe
from core.errors import VaultDamagedError
from core.storage.engine import database_errors
from core.storage.manifest import RowKey, RowMark
from core.storage.rows import CHUNKS, TableId, damaged, slices
from core.vault.attachment import AttachmentId
from core.vault.item import ItemId

if TYPE_CHECKING:
    from core.storage.unit_of_work import UnitOfWork

CHUNK = 64 * 1024
CHUNKS_QUERY = "SELECT attachment, item, count(*) FROM chunks GROUP BY attachment, item"
"""What is read at unlock to find attachments cut short; the index by item answers it."""

Mark = tuple[RowKey, RowMark]


class ChunkRows:
    """Read and write attachments' bytes within a unit of work.

    The key lies in the item's detail, so a rotation re-seals details, not chunks;
    a chunk's epoch is the one in which it was written.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work

    def write(self, attachment: AttachmentId, item: ItemId, content: Iterable[bytes]) -> bytes:
        """Store chunks of at most 64 KiB and return the new key; the item's row must exist."""
        vault = self._work.vault
        material = bytearray(vault.randomness.bytes(KEY_SIZE))
        key = AttachmentKey(material)
        place = Place(vault.profile, TableId.CHUNKS, attachment, 0, vault.keys.epoch, parent=item)
        pending: bytes | None = None
        number = 0
        for piece in content:
            if pending is not None:
                self._insert(key, place._replace(chunk=number), pending)
                number += 1
            pending = piece
        self._insert(key, place._replace(chunk=number, last=1), pending or b"")
        self._work.mark(RowKey(TableId.CHUNKS, attachment), chunks_mark(number + 1, item))
        secret = bytes(material)
        wipe(material)
        return secret

    def _insert(self, key: AttachmentKey, place: Place, piece: bytes) -> None:
        self._work.connection.execute(
            CHUNKS.insert(),
            {
                "attachment": place.id,
                "number": place.chunk,
                "last": place.last,
                "item": place.parent,
                "epoch": place.epoch,
                "format": FORMAT,
                "sealed": seal_row(key, place, piece, self._work.vault.randomness),
            },
        )

    def read(self, attachment: AttachmentId, item: ItemId, key: bytes) -> Iterator[bytes]:
        """Yield an attachment's bytes in order. Raises RecordDamagedError, also where cut short."""
        sealer = AttachmentKey(bytearray(key))
        query = select(CHUNKS).where(CHUNKS.c.attachment == attachment).order_by(CHUNKS.c.number)
        expected, finished = 0, False
        for row in self._rows(query, attachment):
            place = Place(
                self._work.vault.profile,
                TableId.CHUNKS,
                row.attachment,
                0,
                row.epoch,
                parent=row.item,
                chunk=row.number,
                last=row.last,
                format=row.format,
            )
            try:
                piece = open_row(sealer, place, row.sealed)
            except SealBrokenError:
                raise damaged("chunks", attachment) from None
            if finished or (row.number, row.item) != (expected, item):
                raise damaged("chunks", attachment)
            expected, finished = expected + 1, bool(row.last)
            yield piece
        if not finished:
            raise damaged("chunks", attachment)

    def _rows(self, query: Select[Any], attachment: AttachmentId) -> Iterator[Row[Any]]:
        try:
            with database_errors(self._work.vault.path):
                yield from self._work.connection.execute(query)
        except VaultDamagedError:
            # Broken pages under one attachment are no reason to give up the vault.
            raise damaged("chunks", attachment) from None

    def attachments(self) -> set[AttachmentId]:
        """Return the id of every attachment of which there are bytes."""
        query = "SELECT DISTINCT attachment FROM chunks"
        return {row for (row,) in self._work.driver.execute(query)}

    def remove(self, attachment: AttachmentId) -> None:
        """Remove an attachment's bytes."""
        where = CHUNKS.c.attachment == attachment
        if self._work.connection.execute(CHUNKS.delete().where(where)).rowcount:
            self._work.mark(RowKey(TableId.CHUNKS, attachment), None)

    def remove_under(self, *items: ItemId) -> None:
        """Remove the bytes of every attachment of these items."""
        for marks, part in slices(items):
            query = f"SELECT DISTINCT attachment FROM chunks WHERE item IN {marks}"  # noqa: S608 - ours
            for (attachment,) in self._work.driver.execute(query, part).fetchall():
                self.remove(attachment)


def chunks_mark(count: int, item: ItemId) -> RowMark:
    """Return how the manifest lists an attachment: how many chunks, and under which item.

    Not their tags: reading those would read every byte of every attachment at
    each unlock, and what a chunk holds its own seal proves when it is read.
    """
    return RowMark(count, item)


def list_chunks_marks(cursor: Iterable[tuple[bytes, bytes, int]]) -> Iterator[Mark]:
    """Yield the marks for the rows of `CHUNKS_QUERY`."""
    for attachment, item, count in cursor:
        yield RowKey(TableId.CHUNKS, attachment), chunks_mark(count, ItemId(item))
