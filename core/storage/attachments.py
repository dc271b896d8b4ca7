"""Attachments' bytes as rows: 64 KiB chunks, each sealed under its attachment's own key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sqlalchemy import select

from core.crypto.envelope import FORMAT, Place, open_row, seal_row
from core.crypto.keys import AttachmentKey
from core.crypto.primitives import KEY_SIZE, SealBrokenError
from core.errors import RecordDamagedError
from core.storage.rows import CHUNKS, TableId
from core.vault.attachment import AttachmentId
from core.vault.item import ItemId

if TYPE_CHECKING:
    from core.storage.unit_of_work import UnitOfWork

CHUNK = 64 * 1024


class ChunkRows:
    """Read and write attachments' bytes within a unit of work.

    The key lies in the item's detail, so a rotation re-seals details, not chunks;
    a chunk's epoch is the one in which it was written.
    """

    def __init__(self, work: UnitOfWork) -> None:
        self._work = work

    def _place(
        self, attachment: AttachmentId, item: ItemId, number: int, last: int, epoch: int
    ) -> Place:
        return Place(
            self._work.vault.profile,
            TableId.CHUNKS,
            attachment,
            0,
            epoch,
            parent=item,
            chunk=number,
            last=last,
        )

    def write(self, attachment: AttachmentId, item: ItemId, content: Iterable[bytes]) -> bytes:
        """Store chunks of at most 64 KiB and return the new key; the item's row must exist."""
        vault = self._work.vault
        material = bytearray(vault.randomness.bytes(KEY_SIZE))
        key = AttachmentKey(material)
        pending: bytes | None = None
        number, epoch = 0, vault.keys.epoch
        for piece in content:
            if pending is not None:
                self._insert(key, self._place(attachment, item, number, 0, epoch), pending)
                number += 1
            pending = piece
        self._insert(key, self._place(attachment, item, number, 1, epoch), pending or b"")
        self._work.touch()
        return bytes(material)

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
        for row in self._work.connection.execute(query):
            place = self._place(attachment, item, row.number, row.last, row.epoch)
            try:
                piece = open_row(sealer, place, row.sealed)
            except SealBrokenError:
                raise RecordDamagedError(table="chunks", id=attachment.hex()) from None
            if row.number != expected or finished:
                break
            expected, finished = expected + 1, bool(row.last)
            yield piece
        if not finished:
            raise RecordDamagedError(table="chunks", id=attachment.hex())

    def remove(self, attachment: AttachmentId) -> None:
        """Remove an attachment's bytes."""
        self._work.connection.execute(CHUNKS.delete().where(CHUNKS.c.attachment == attachment))
        self._work.touch()

    def remove_under(self, item: ItemId) -> None:
        """Remove the bytes of every attachment of an item."""
        self._work.connection.execute(CHUNKS.delete().where(CHUNKS.c.item == item))
        self._work.touch()
