"""The attachments of one item while it is merged: those here are kept, the others are written."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from core.storage.items import Keys, SeenItem
from core.storage.unit_of_work import UnitOfWork
from core.vault.attachment import Attachment, AttachmentId
from core.vault.item import ItemId


class ItemFiles:
    """Give each attachment of a copy its bytes under one item here, written once."""

    def __init__(
        self,
        work: UnitOfWork,
        item: ItemId,
        free: Callable[[bytes], bytes],
        read: Callable[[AttachmentId], Iterable[bytes]],
        before: SeenItem | None,
    ) -> None:
        self._work, self._item, self._free, self._read = work, item, free, read
        self.keys: Keys = dict(before.keys) if before is not None else {}
        self._here: dict[bytes, list[AttachmentId]] = {}
        for file in before.item.attachments if before is not None else ():
            self._here.setdefault(file.sha256, []).append(file.id)

    def place(self, wanted: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
        """Return attachments of either copy as an item here can have them."""
        used: set[AttachmentId] = set()
        placed: list[Attachment] = []
        for file in wanted:
            row = self._find(file, used)
            used.add(row)
            placed.append(msgspec.structs.replace(file, id=row))
        return tuple(placed)

    def _find(self, file: Attachment, used: set[AttachmentId]) -> AttachmentId:
        alike = [row for row in self._here.get(file.sha256, ()) if row not in used]
        if file.id in alike:
            return file.id
        if alike:
            return alike[0]
        row = AttachmentId(self._free(file.id))
        self.keys[row] = self._work.chunks.write(row, self._item, self._read(file.id))
        self._here.setdefault(file.sha256, []).append(row)
        return row
