"""Hold what a reader made of a file against what a vault takes: one name too long loses no item."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable

import msgspec

from core.errors import FileTooLargeError
from core.formats.caps import ITEMS_LIMIT, over_limit
from core.formats.imported import ImportedAttachment, ImportedItem, NotKept, Parsed
from core.formats.parts import Part
from core.vault.attachment import FILE_NAME_LIMIT
from core.vault.folder import NAME_LIMIT
from core.vault.item import ITEM_LIMIT, LIGHT_FIELDS, PART_WEIGHT, TITLE_LIMIT

NAMES_LIMIT = ITEMS_LIMIT
"""Folders of a file, and tags of a file: each becomes a row, whoever made up its name."""

_ANY_TYPE, _NO_NAME = "application/octet-stream", "attachment"


def within_bounds(parsed: Parsed, *, path: str) -> Parsed:
    """Return what of a file a vault takes, and count what it does not.

    A folder with too long a name is left out, and what lies in it lies where that folder would;
    so are tags with too long a name, and earlier versions with too long a title. None of these is
    cut short: two names could become one. Of a file's name the end is kept, as when one is
    attached. Raises FileTooLargeError for too many folders or tags, or too heavy an item.
    """
    if any(is_heavy(item) for item in parsed.items):
        raise FileTooLargeError(path=path, what="item", limit=ITEM_LIMIT)
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
    """Tell whether an item's names and earlier titles, and its files' names, fit into a vault."""
    names = (*item.folder_path, *item.tag_names)
    if names and any(len(name) > NAME_LIMIT for name in names):
        return False
    if not all(map(_file_fits, item.attachments)):
        return False
    return not any(over_limit(old.draft.title, TITLE_LIMIT) for old in item.earlier)


def is_heavy(item: ImportedItem) -> bool:
    """Tell whether an item, or what it was before, weighs more than a vault takes."""
    names = sum(PART_WEIGHT + 4 * len(file.name) for file in item.attachments)
    for draft in (item.draft, *(old.draft for old in item.earlier)):
        if len(draft.fields) <= LIGHT_FIELDS and not names > ITEM_LIMIT // 16:
            continue
        packed = len(msgspec.msgpack.encode(draft))
        if packed + PART_WEIGHT * len(draft.fields) + names > ITEM_LIMIT:
            return True
    return False


def _file_fits(file: ImportedAttachment) -> bool:
    return 1 <= len(file.name) <= FILE_NAME_LIMIT and len(file.media_type) <= FILE_NAME_LIMIT


def _fitting_file(file: ImportedAttachment) -> ImportedAttachment:
    if _file_fits(file):
        return file
    media_type = file.media_type if len(file.media_type) <= FILE_NAME_LIMIT else _ANY_TYPE
    name = file.name[-FILE_NAME_LIMIT:] or _NO_NAME
    return ImportedAttachment(name, media_type, file.content)


def _fitting(item: ImportedItem, lost: Counter[Part]) -> ImportedItem:
    folders = tuple(name for name in item.folder_path if len(name) <= NAME_LIMIT)
    tags = tuple(name for name in item.tag_names if len(name) <= NAME_LIMIT)
    earlier = tuple(old for old in item.earlier if not over_limit(old.draft.title, TITLE_LIMIT))
    lost[Part.FOLDER] += len(item.folder_path) - len(folders)
    lost[Part.TAGS] += len(item.tag_names) - len(tags)
    lost[Part.VERSIONS] += len(item.earlier) - len(earlier)
    return msgspec.structs.replace(
        item,
        folder_path=folders,
        tag_names=tags,
        earlier=earlier,
        attachments=tuple(map(_fitting_file, item.attachments)),
    )


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
