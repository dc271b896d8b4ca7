"""Hold what a reader made of a file against what a vault takes: one name too long loses no item."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable

import msgspec

from core.errors import FileTooLargeError
from core.formats.caps import ITEMS_LIMIT, over_limit
from core.formats.imported import ImportedItem, NotKept, Parsed
from core.formats.parts import Part
from core.vault.folder import NAME_LIMIT
from core.vault.item import TITLE_LIMIT

NAMES_LIMIT = ITEMS_LIMIT
"""Folders of a file, and tags of a file: each becomes a row, whoever made up its name."""


def within_bounds(parsed: Parsed, *, path: str) -> Parsed:
    """Return what of a file a vault takes, and count what it does not.

    A folder with too long a name is left out, and what lies in it lies where that folder would;
    so are tags with too long a name, and earlier versions with too long a title. Nothing is cut
    short: two names could become one. Raises FileTooLargeError for too many folders or tags.
    """
    lost: Counter[Part] = Counter()
    items = tuple(item if fits(item) else _fitting(item, lost) for item in parsed.items)
    check_names(items, path=path)
    if not lost:
        return parsed
    for part in parsed.not_kept:
        if not part.name:
            lost[part.what] += part.count
    named = tuple(part for part in parsed.not_kept if part.name)
    counted = tuple(NotKept(part, lost[part]) for part in Part if lost[part])
    return dataclasses.replace(parsed, items=items, not_kept=(*counted, *named))


def fits(item: ImportedItem) -> bool:
    """Tell whether names and earlier titles of an item are as long as a vault takes them."""
    names = (*item.folder_path, *item.tag_names)
    if names and any(len(name) > NAME_LIMIT for name in names):
        return False
    return not any(over_limit(old.draft.title, TITLE_LIMIT) for old in item.earlier)


def _fitting(item: ImportedItem, lost: Counter[Part]) -> ImportedItem:
    folders = tuple(name for name in item.folder_path if len(name) <= NAME_LIMIT)
    tags = tuple(name for name in item.tag_names if len(name) <= NAME_LIMIT)
    earlier = tuple(old for old in item.earlier if not over_limit(old.draft.title, TITLE_LIMIT))
    lost[Part.FOLDER] += len(item.folder_path) - len(folders)
    lost[Part.TAGS] += len(item.tag_names) - len(tags)
    lost[Part.VERSIONS] += len(item.earlier) - len(earlier)
    return msgspec.structs.replace(item, folder_path=folders, tag_names=tags, earlier=earlier)


def check_names(items: Iterable[ImportedItem], *, path: str) -> None:
    """Refuse a file that names more than 100,000 folders, or tags. Raises FileTooLargeError."""
    paths: set[tuple[str, ...]] = set()
    tags: set[str] = set()
    for item in items:
        folders = item.folder_path
        # A folder that is known brings no new one above it.
        while folders and folders not in paths:
            paths.add(folders)
            folders = folders[:-1]
        if item.tag_names:
            tags.update(item.tag_names)
        if len(paths) > NAMES_LIMIT or len(tags) > NAMES_LIMIT:
            raise FileTooLargeError(path=path, what="names", limit=NAMES_LIMIT)
