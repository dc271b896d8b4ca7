"""What is dragged within the window: random ids of items or of a folder, and nothing to read.

Other programs are shown what is dragged over them, so no name and no value goes along.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QMimeData

from core.vault.folder import FolderId
from core.vault.item import ItemId

ITEMS: Final = "application/x-strongroom-items"
FOLDER: Final = "application/x-strongroom-folder"
_ID: Final = 16
_MOST: Final = 100_000 * _ID


def pack_items(items: Iterable[ItemId]) -> QMimeData:
    """Return items as they are dragged."""
    mime = QMimeData()
    mime.setData(ITEMS, b"".join(items))
    return mime


def pack_folder(folder: FolderId) -> QMimeData:
    """Return a folder as it is dragged."""
    mime = QMimeData()
    mime.setData(FOLDER, folder)
    return mime


def read_items(mime: QMimeData) -> tuple[ItemId, ...]:
    """Return the items that are dragged; none of what is no list of ids."""
    packed = bytes(mime.data(ITEMS).data())
    if len(packed) % _ID or len(packed) > _MOST:
        return ()
    return tuple(ItemId(packed[at : at + _ID]) for at in range(0, len(packed), _ID))


def read_folder(mime: QMimeData) -> FolderId | None:
    """Return the folder that is dragged."""
    packed = bytes(mime.data(FOLDER).data())
    return FolderId(packed) if len(packed) == _ID else None
