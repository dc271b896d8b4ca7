"""An archive of ours as something to import: nothing in it is lost."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from pathlib import Path

import msgspec

from core.formats.archive import ArchiveReader
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem, Parsed, Unit, Where
from core.progress import SILENT, Progress
from core.storage.files import open_file
from core.vault.attachment import AttachmentId
from core.vault.canonical import Value
from core.vault.folder import Folder, FolderId, path_of
from core.vault.history import Generated, NamedRecipe, Version
from core.vault.item import Item, ItemId
from core.vault.secret import Secret
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

    def item_id(self, index: int) -> ItemId:
        """Return the id under which the archive knows an item."""
        return self.stored[index].id


def read_archive(path: Path, *, passphrase: Secret, progress: Progress = SILENT) -> ParsedArchive:
    """Return an archive's content. Raises WrongFilePasswordError, ArchiveDamagedError."""
    progress.report(0, 0, "reading")
    shelves = _Shelves()
    with open_file(path) as stream:
        reader = ArchiveReader(stream, path=str(path), passphrase=passphrase)
        for value in reader.read(shelves.take_bytes):
            shelves.put(value)
    return shelves.parsed()


class _Shelves:
    """Sort what an archive holds, as it comes by."""

    def __init__(self) -> None:
        self._folders: dict[FolderId, Folder] = {}
        self._tags: dict[TagId, Tag] = {}
        self._items: list[Item] = []
        self._versions: dict[ItemId, list[Version]] = defaultdict(list)
        self._files: dict[AttachmentId, bytearray] = defaultdict(bytearray)
        self._generated: list[Generated] = []
        self._recipes: list[NamedRecipe] = []

    def take_bytes(self, attachment: AttachmentId, piece: bytes) -> None:
        self._files[attachment] += piece

    def put(self, value: Value) -> None:
        match value:
            case Folder():
                self._folders[value.id] = value
            case Tag():
                self._tags[value.id] = value
            case Item():
                self._items.append(value)
            case Version():
                self._versions[value.item.id].append(value)
            case Generated():
                self._generated.append(value)
            case NamedRecipe():
                self._recipes.append(value)
            case _:
                pass

    def parsed(self) -> ParsedArchive:
        imported = (
            _imported(index, item, self._folders, self._tags)
            for index, item in enumerate(self._items)
        )
        return ParsedArchive(
            format_id=FormatId.STRONGROOM,
            items=tuple(imported),
            stored=tuple(self._items),
            folders=self._folders,
            tags=self._tags,
            versions={item: tuple(found) for item, found in self._versions.items()},
            files={attachment: bytes(content) for attachment, content in self._files.items()},
            generated=tuple(self._generated),
            recipes=tuple(self._recipes),
        )


def _imported(
    index: int, item: Item, folders: dict[FolderId, Folder], tags: dict[TagId, Tag]
) -> ImportedItem:
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
