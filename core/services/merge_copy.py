"""The other copy of a profile as a merge sees it, whatever kind of file it was."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from core.formats.archived import ParsedArchive, imported_of
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem, NotKept, Unreadable
from core.ports import Millis
from core.services.merge_history import Touch, list_remembered, list_touched, list_undone
from core.services.merge_sides import Side
from core.services.operations import ITEMS
from core.storage.unit_of_work import UnitOfWork
from core.vault.attachment import AttachmentId
from core.vault.folder import Folder, FolderId
from core.vault.history import Generated, NamedRecipe, Tombstone, Version
from core.vault.item import Item, ItemId
from core.vault.tag import Tag, TagId


def _as_it_is(_item: Item, side: Side) -> Side:
    return side


@dataclasses.dataclass(frozen=True, kw_only=True, repr=False)
class OtherCopy:
    """A whole copy, read; nothing of it is here yet.

    `imported` are the items as an import sees them, by which their likes are found. `past` is
    what items were before changes that leave no version, `undone` when something was taken back
    that was done to them, `touched` the folders and tags that were made, renamed or moved of
    late, as far as the copy remembers. A `partial` copy is of a
    format that keeps neither places nor attachments of earlier versions; `project` gives what
    that could say of an item here.
    """

    format_id: str
    items: tuple[Item, ...]
    imported: tuple[ImportedItem, ...]
    folders: Mapping[FolderId, Folder]
    tags: Mapping[TagId, Tag]
    versions: Mapping[ItemId, tuple[Version, ...]]
    read_file: Callable[[AttachmentId], Iterable[bytes]]
    graves: Mapping[bytes, Tombstone] = dataclasses.field(default_factory=dict)
    past: Mapping[ItemId, tuple[Item, ...]] = dataclasses.field(default_factory=dict)
    undone: Mapping[ItemId, Millis] = dataclasses.field(default_factory=dict)
    touched: frozenset[Touch] = frozenset()
    generated: tuple[Generated, ...] = ()
    recipes: tuple[NamedRecipe, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    not_kept: tuple[NotKept, ...] = ()
    partial: bool = False
    project: Callable[[Item, Side], Side] = _as_it_is

    def __repr__(self) -> str:
        return f"OtherCopy({self.format_id}, {len(self.items)} items)"


def copy_of_vault(work: UnitOfWork) -> OtherCopy:
    """Return what a vault holds as a copy to merge with.

    Its attachments can be read while `work` is open.
    """
    versions: dict[ItemId, list[Version]] = defaultdict(list)
    files: dict[AttachmentId, tuple[ItemId, bytes]] = {}
    for seen in work.items.all():
        files |= {file: (seen.item.id, key) for file, key in seen.keys.items()}
    for stored in work.versions.all():
        item = stored.item.value.id
        versions[item].append(stored.version())
        files |= {file: (item, key) for file, key in stored.item.keys().items()}
    folders = {folder.id: folder for folder in work.folders.all()}
    tags = {tag.id: tag for tag in work.tags.all()}
    items = tuple(seen.item for seen in work.items.all())
    return OtherCopy(
        format_id=FormatId.STRONGROOM,
        items=items,
        imported=tuple(imported_of(index, item, folders, tags) for index, item in enumerate(items)),
        folders=folders,
        tags=tags,
        versions={item: tuple(found) for item, found in versions.items()},
        read_file=lambda file: work.chunks.read(file, *files[file]),
        graves=list_removed(work),
        past=list_remembered(work),
        undone=list_undone(work),
        touched=list_touched(work),
        generated=tuple(work.generated.all()),
        recipes=tuple(work.recipes.all()),
    )


def list_removed(work: UnitOfWork) -> dict[bytes, Tombstone]:
    """Return the tombstones of the items that a person removed; none of what undo took away."""
    return {grave.id: grave for grave in work.tombstones.all() if grave.noun == ITEMS}


def copy_of_archive(parsed: ParsedArchive) -> OtherCopy:
    """Return an archive as a copy to merge with."""
    return OtherCopy(
        format_id=parsed.format_id,
        items=parsed.stored,
        imported=parsed.items,
        folders=parsed.folders,
        tags=parsed.tags,
        versions=parsed.versions,
        read_file=lambda file: (parsed.files.get(file, b""),),
        generated=parsed.generated,
        recipes=parsed.recipes,
        unreadable=parsed.unreadable,
        not_kept=parsed.not_kept,
    )
