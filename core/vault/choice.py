"""Which items an export is about: all of them, some, or what lies in a folder or bears a tag."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from core.vault.folder import Folder, FolderId
from core.vault.item import Item, ItemId, ItemSummary
from core.vault.tag import TagId


@dataclasses.dataclass(frozen=True)
class Everything:
    """Every item, and what else a profile holds."""


@dataclasses.dataclass(frozen=True)
class TheseItems:
    """Items that a person picked, wherever they lie; what was picked in Trash is meant, too."""

    items: frozenset[ItemId]


@dataclasses.dataclass(frozen=True)
class InFolder:
    """What lies in a folder or below it."""

    folder: FolderId


@dataclasses.dataclass(frozen=True)
class WithTag:
    """What bears a tag."""

    tag: TagId


Choice = Everything | TheseItems | InFolder | WithTag
EVERYTHING = Everything()

Test = Callable[[Item | ItemSummary], bool]


def make_test(
    choice: Choice, folders: Mapping[FolderId, Folder], *, include_trash: bool = False
) -> Test:
    """Return what tells whether an item is meant."""
    match choice:
        case TheseItems(chosen):
            return lambda item: item.id in chosen
        case InFolder(folder):
            within = frozenset(each for each in folders if folder in ways_up(each, folders))
            return lambda item: item.folder in within and (include_trash or item.trashed is None)
        case WithTag(tag):
            return lambda item: tag in item.tags and (include_trash or item.trashed is None)
        case _:
            return lambda item: include_trash or item.trashed is None


def ways_up(folder: FolderId | None, folders: Mapping[FolderId, Folder]) -> tuple[FolderId, ...]:
    """Return a folder and those that it lies in; broken or circular parents end the way."""
    way: dict[FolderId, None] = {}
    while folder is not None and folder in folders and folder not in way:
        way[folder] = None
        folder = folders[folder].parent
    return tuple(way)
