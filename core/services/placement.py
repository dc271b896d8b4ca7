"""Where the values of one vault come to lie in another: under which ids, and below which folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from core.vault.canonical import AttachedFile, Noun, Value, noun_of
from core.vault.folder import Folder, FolderId
from core.vault.history import Generated, NamedRecipe, Version
from core.vault.item import Item, ItemId
from core.vault.tag import Tag, TagId


class Placement:
    """Give each value of a leaving vault its place; ids stay where they are free.

    An id gets one place, whatever refers to it, so that what hung together still
    does. What refers to nothing, here or there, must not come to refer to something
    of the other: folders and tags get new ids, for items remember such as are gone.
    Folders come before what lies in them.
    """

    def __init__(
        self,
        *,
        root: Folder,
        taken: set[bytes],
        tags: Iterable[Tag],
        new_id: Callable[[], bytes],
    ) -> None:
        self.root = root
        self._taken, self._new_id = taken, new_id
        self._tags = {tag.name: tag.id for tag in tags}
        self._folders: set[FolderId] = set()
        self._ids: dict[tuple[Noun, bytes], bytes] = {}
        self.made_tags: set[bytes] = set()
        """The tags that the other vault did not have by name."""

    def place(self, value: Value) -> Value | None:
        """Return a value as it lies in the other vault, None for what has no place there."""
        match value:
            case Folder():
                self._folders.add(value.id)
                above = self._below(value.parent) if value.parent else self.root.id
                return Folder(self._below(value.id), value.name, above)
            case Tag():
                return self._tag(value)
            case Item():
                return self._item(value)
            case Version() | AttachedFile() | Generated() | NamedRecipe():
                return self._other(value)
            case _:
                return None

    def _other(self, value: Version | AttachedFile | Generated | NamedRecipe) -> Value:
        row = self._id(noun_of(value), value.id)
        if isinstance(value, Version):
            return msgspec.structs.replace(value, id=row, item=self._item(value.item))
        if isinstance(value, Generated) and value.used_in is not None:
            used = self._id(Noun.ITEMS, value.used_in)
            return msgspec.structs.replace(value, id=row, used_in=used)
        return msgspec.structs.replace(value, id=row)

    def _id(self, noun: Noun, wanted: bytes) -> bytes:
        placed = self._ids.get((noun, wanted))
        if placed is None:
            placed = self._new_id() if noun in (Noun.FOLDERS, Noun.TAGS) else wanted
            while placed in self._taken:
                placed = self._new_id()
            self._taken.add(placed)
            self._ids[noun, wanted] = placed
        return placed

    def _below(self, folder: FolderId) -> FolderId:
        return FolderId(self._id(Noun.FOLDERS, folder))

    def _tag(self, tag: Tag) -> Tag:
        # Once: of two tags with one name the second stays a tag of its own.
        known = self._tags.pop(tag.name, None)
        if known is not None:
            self._ids[Noun.TAGS, tag.id] = known
            return Tag(known, tag.name)
        row = TagId(self._id(Noun.TAGS, tag.id))
        self.made_tags.add(row)
        return Tag(row, tag.name)

    def _item(self, item: Item) -> Item:
        inside = item.folder is not None and item.folder in self._folders
        files = (
            msgspec.structs.replace(a, id=self._id(Noun.ATTACHMENTS, a.id))
            for a in item.attachments
        )
        return msgspec.structs.replace(
            item,
            id=ItemId(self._id(Noun.ITEMS, item.id)),
            revision=1,
            folder=self._below(item.folder) if inside and item.folder else self.root.id,
            tags=tuple(TagId(self._id(Noun.TAGS, tag)) for tag in item.tags),
            attachments=tuple(files),
        )
