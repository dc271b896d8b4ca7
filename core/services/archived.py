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
from core.storage.files import disk_errors
from core.vault.attachment import AttachmentId
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
    folders: dict[FolderId, Folder] = {}
    tags: dict[TagId, Tag] = {}
    items: list[Item] = []
    versions: dict[ItemId, list[Version]] = defaultdict(list)
    files: dict[AttachmentId, bytearray] = defaultdict(bytearray)
    generated: list[Generated] = []
    recipes: list[NamedRecipe] = []

    def take(attachment: AttachmentId, piece: bytes) -> None:
        files[attachment] += piece

    progress.report(0, 0, "reading")
    with disk_errors(path), open(path, "rb") as stream:
        for value in ArchiveReader(stream, path=str(path), passphrase=passphrase).read(take):
            match value:
                case Folder():
                    folders[value.id] = value
                case Tag():
                    tags[value.id] = value
                case Item():
                    items.append(value)
                case Version():
                    versions[value.item.id].append(value)
                case Generated():
                    generated.append(value)
                case NamedRecipe():
                    recipes.append(value)
                case _:
                    pass
    return ParsedArchive(
        format_id=FormatId.STRONGROOM,
        items=tuple(_imported(i, item, folders, tags) for i, item in enumerate(items)),
        stored=tuple(items),
        folders=folders,
        tags=tags,
        versions={item: tuple(found) for item, found in versions.items()},
        files={attachment: bytes(content) for attachment, content in files.items()},
        generated=tuple(generated),
        recipes=tuple(recipes),
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
