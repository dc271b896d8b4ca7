"""How much an archive may hold: one measure for who imports one and for who calls one checked."""

from __future__ import annotations

from core.errors import FileNestedTooDeepError, FileTooLargeError
from core.vault.canonical import Value
from core.vault.folder import DEPTH_LIMIT, PLACES_LIMIT, Folder, FolderId, path_of
from core.vault.history import Version
from core.vault.item import ITEM_LIMIT, ITEMS_LIMIT, Item, weigh
from core.vault.tag import Tag


class Tally:
    """Count what comes of an archive, and raise where an import would take no more of it.

    A copy of which only the seals were looked at could be called checked and be one that nobody
    can read back: whoever says that of a file goes through this, as whoever imports it does.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._items = self._tags = 0
        self.folders: dict[FolderId, Folder] = {}

    def take(self, value: Value | None, size: int) -> None:
        """Count a value, of `size` bytes. Raises FileTooLargeError."""
        match value:
            case Folder():
                self.folders[value.id] = value
                self._hold("folders", len(self.folders), PLACES_LIMIT)
            case Tag():
                self._tags += 1
                self._hold("tags", self._tags, PLACES_LIMIT)
            case Item():
                self._items += 1
                self._hold("items", self._items, ITEMS_LIMIT)
                self._hold("item", weigh(value, size), ITEM_LIMIT)
            case Version():
                self._hold("item", weigh(value.item, size), ITEM_LIMIT)
            case _:
                pass

    def _hold(self, what: str, found: int, limit: int) -> None:
        if found > limit:
            raise FileTooLargeError(path=self._path, what=what, limit=limit)

    def finish(self) -> None:
        """Raise FileNestedTooDeepError where a folder lies too deep; all of them have come."""
        for folder in self.folders:
            if len(path_of(folder, self.folders)) > DEPTH_LIMIT:
                raise FileNestedTooDeepError(path=self._path, limit=DEPTH_LIMIT)
