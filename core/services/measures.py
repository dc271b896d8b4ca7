"""What a vault takes, so that every copy of it can be read back: its items' weight, its places.

An archive is read by a process with little memory, and by what walks up folders: a vault beyond
that could be written out, and no copy of it could come in again.
"""

from __future__ import annotations

from collections.abc import Container

import msgspec

from core.errors import TooLargeError
from core.storage.unit_of_work import UnitOfWork
from core.vault.folder import DEPTH_LIMIT, PLACES_LIMIT, Folder, FolderId
from core.vault.item import ITEM_LIMIT, Item, is_light, weigh


def check_weight(item: Item, before: Item | None = None) -> None:
    """Raise TooLargeError where an item weighs too much, and more than it did `before`."""
    if is_light(item):
        return
    weight = _weigh(item)
    if weight > ITEM_LIMIT and (before is None or weight > _weigh(before)):
        raise TooLargeError(what="item", limit=ITEM_LIMIT)


def _weigh(item: Item) -> int:
    return weigh(item, len(msgspec.msgpack.encode(item)))


def check_folders(work: UnitOfWork, moved: set[FolderId]) -> None:
    """Raise TooLargeError for too many folders, or where one lies too deep because of `moved`.

    `moved` are those that are new or lie elsewhere now; what was too deep before stays as it is.
    """
    if not moved:
        return
    folders = {folder.id: folder for folder in work.folders.all()}
    if len(folders) > PLACES_LIMIT:
        raise TooLargeError(what="folders", limit=PLACES_LIMIT)
    deep = [row for row, depth in _depths(folders).items() if depth > DEPTH_LIMIT]
    if any(not moved.isdisjoint(_way_up(row, folders)) for row in deep):
        raise TooLargeError(what="folder-depth", limit=DEPTH_LIMIT)


def _depths(folders: dict[FolderId, Folder]) -> dict[FolderId, int]:
    """Return how deep each folder lies; each is looked at once, however long its chain."""
    depths: dict[FolderId, int] = {}
    for row in folders:
        way = _way_up(row, folders, depths)
        above = folders[way[-1]].parent if way else None
        depth = depths.get(above, 0) if above is not None else 0
        for each in reversed(way):
            depth += 1
            depths[each] = depth
    return depths


def _way_up(
    row: FolderId, folders: dict[FolderId, Folder], known: Container[FolderId] = ()
) -> list[FolderId]:
    """Return a folder and those above it, up to one that is known or was passed already."""
    way: dict[FolderId, None] = {}
    at: FolderId | None = row
    while at is not None and at in folders and at not in way and at not in known:
        way[at] = None
        at = folders[at].parent
    return list(way)


def check_tags(work: UnitOfWork) -> None:
    """Raise TooLargeError for too many tags."""
    if work.tags.count() > PLACES_LIMIT:
        raise TooLargeError(what="tags", limit=PLACES_LIMIT)
