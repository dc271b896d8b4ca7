"""An archive of ours as something to import: nothing in it is lost."""

from __future__ import annotations

import dataclasses
from collections import defaultdict

import msgspec

from core.crypto.primitives import sha256
from core.formats.archive_limits import Tally
from core.formats.archive_records import RecordsCheck
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem, Parsed, Unit, Where
from core.vault.attachment import AttachmentId
from core.vault.canonical import AttachedFile
from core.vault.field import FieldId
from core.vault.folder import Folder, FolderId, path_of
from core.vault.history import Generated, NamedRecipe, Version
from core.vault.item import Item, ItemId
from core.vault.tag import Tag, TagId


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

    def __repr__(self) -> str:
        return f"ParsedArchive({len(self.stored)} items, {len(self.files)} files)"

    def item_id(self, index: int) -> ItemId:
        """Return the id under which the archive knows an item."""
        return self.stored[index].id


class Shelves:
    """Sort the records of an archive as they come; `take` raises as its check and `Tally` do."""

    def __init__(self, path: str) -> None:
        self._check = RecordsCheck(path, self._take_bytes)
        self._tally = Tally(path)
        self._tags: dict[TagId, Tag] = {}
        self._items: list[Item] = []
        self._versions: dict[ItemId, list[Version]] = defaultdict(list)
        self._coming = bytearray()
        self._files: dict[AttachmentId, bytes] = {}
        self._generated: list[Generated] = []
        self._recipes: list[NamedRecipe] = []

    def take(self, kind: int, content: bytes) -> None:
        """Take the next record. Raises ArchiveDamagedError, FileTooLargeError."""
        value = self._check.take(kind, content)
        self._tally.take(value, len(content))
        match value:
            case Tag():
                self._tags[value.id] = value
            case Item():
                self._items.append(_told_apart(value))
            case Version():
                item = _told_apart(value.item)
                value = msgspec.structs.replace(value, item=item)
                self._versions[item.id].append(value)
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

        Raises ArchiveDamagedError, FileNestedTooDeepError.
        """
        self._check.finish()
        self._tally.finish()
        folders = self._tally.folders
        imported = (
            imported_of(index, item, folders, self._tags) for index, item in enumerate(self._items)
        )
        return ParsedArchive(
            format_id=FormatId.STRONGROOM,
            items=tuple(imported),
            stored=tuple(self._items),
            folders=folders,
            tags=self._tags,
            versions={item: tuple(found) for item, found in self._versions.items()},
            files=self._files,
            generated=tuple(self._generated),
            recipes=tuple(self._recipes),
        )


def _told_apart(item: Item) -> Item:
    """Return an item with each tag once and no two fields of one id: an edit would lose one."""
    tags = tuple(dict.fromkeys(item.tags))
    known: set[FieldId] = set()
    fields = list(item.fields)
    for at, field in enumerate(fields):
        row, number = field.id, at
        while row in known:
            row, number = FieldId(sha256(field.id, number.to_bytes(4, "big"))[:16]), number + 1
        known.add(row)
        fields[at] = field if row == field.id else msgspec.structs.replace(field, id=row)
    if len(tags) == len(item.tags) and fields == list(item.fields):
        return item
    return msgspec.structs.replace(item, tags=tags, fields=tuple(fields))


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
