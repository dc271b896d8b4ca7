"""An archive of ours as something to import: nothing in it is lost."""

from __future__ import annotations

import dataclasses
from collections import defaultdict

import msgspec

from core.errors import FileNestedTooDeepError, FileTooLargeError
from core.formats.archive_records import RecordsCheck
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem, Parsed, Unit, Where
from core.vault.attachment import AttachmentId
from core.vault.canonical import AttachedFile
from core.vault.folder import Folder, FolderId, path_of
from core.vault.history import Generated, NamedRecipe, Version
from core.vault.item import ITEMS_LIMIT, Item, ItemId
from core.vault.tag import Tag, TagId

_PLACES_LIMIT = 100_000
"""Folders, and tags."""
_DEPTH_LIMIT = 256
"""What counts or shows folders walks up from each: a chain of thousands would hold it up for good.

It is more than a foreign file may have, and than anybody makes by hand.
"""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ParsedArchive(Parsed):
    """A whole archive, read and proved by its digest."""

    stored: tuple[Item, ...]
    folders: dict[FolderId, Folder]
    tags: dict[TagId, Tag]
    versions: dict[ItemId, tuple[Version, ...]]
    files: dict[AttachmentId, bytes] = dataclasses.field(repr=False)
    generated: tuple[Generated, ...] = dataclasses.field(repr=False)
    recipes: tuple[NamedRecipe, ...]

    def item_id(self, index: int) -> ItemId:
        """Return the id under which the archive knows an item."""
        return self.stored[index].id


class Shelves:
    """Sort the records of an archive as they come; `take` raises as `RecordsCheck` does."""

    def __init__(self, path: str) -> None:
        self._check = RecordsCheck(path, self._take_bytes)
        self._path = path
        self._folders: dict[FolderId, Folder] = {}
        self._tags: dict[TagId, Tag] = {}
        self._items: list[Item] = []
        self._versions: dict[ItemId, list[Version]] = defaultdict(list)
        self._coming = bytearray()
        self._files: dict[AttachmentId, bytes] = {}
        self._generated: list[Generated] = []
        self._recipes: list[NamedRecipe] = []

    def take(self, kind: int, content: bytes) -> None:
        """Take the next record. Raises ArchiveDamagedError."""
        value = self._check.take(kind, content)
        match value:
            case Folder():
                self._folders[value.id] = value
            case Tag():
                self._tags[value.id] = value
            case Item():
                self._items.append(value)
            case Version():
                self._versions[value.item.id].append(value)
            case AttachedFile():
                # One file at a time is there twice, never all of them.
                self._files[AttachmentId(value.id)] = bytes(self._coming)
                self._coming = bytearray()
            case Generated():
                self._generated.append(value)
            case NamedRecipe():
                self._recipes.append(value)
            case _:
                pass

    def _take_bytes(self, _: AttachmentId, piece: bytes) -> None:
        self._coming += piece

    def parsed(self) -> ParsedArchive:
        """Return what came, which is all of it.

        Raises ArchiveDamagedError, FileTooLargeError, FileNestedTooDeepError.
        """
        self._check.finish()
        self._check_counts()
        imported = (
            imported_of(index, item, self._folders, self._tags)
            for index, item in enumerate(self._items)
        )
        return ParsedArchive(
            format_id=FormatId.STRONGROOM,
            items=tuple(imported),
            stored=tuple(self._items),
            folders=self._folders,
            tags=self._tags,
            versions={item: tuple(found) for item, found in self._versions.items()},
            files=self._files,
            generated=tuple(self._generated),
            recipes=tuple(self._recipes),
        )

    def _check_counts(self) -> None:
        for what, found, limit in (
            ("items", self._items, ITEMS_LIMIT),
            ("folders", self._folders, _PLACES_LIMIT),
            ("tags", self._tags, _PLACES_LIMIT),
        ):
            if len(found) > limit:
                raise FileTooLargeError(path=self._path, what=what, limit=limit)
        for folder in self._folders:
            if len(path_of(folder, self._folders)) > _DEPTH_LIMIT:
                raise FileNestedTooDeepError(path=self._path, limit=_DEPTH_LIMIT)


def imported_of(
    index: int, item: Item, folders: dict[FolderId, Folder], tags: dict[TagId, Tag]
) -> ImportedItem:
    """Return an item of ours as an import sees it."""
    return ImportedItem(
        draft=msgspec.structs.replace(item.draft(), folder=None, tags=()),
        where=Where(Unit.ITEM, index + 1),
        folder_path=path_of(item.folder, folders),
        tag_names=tuple(tags[tag].name for tag in item.tags if tag in tags),
        created=item.created,
        modified=item.modified,
        last_used=item.last_used,
        trashed=item.trashed is not None,
    )
