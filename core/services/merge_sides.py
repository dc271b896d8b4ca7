"""One item as two copies of a profile can be compared by it: what it says, not where it lies."""

from __future__ import annotations

import dataclasses
import enum
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from typing import TypeAlias

import msgspec

from core.passwords.recipe import Recipe
from core.ports import Millis
from core.vault.attachment import Attachment
from core.vault.field import Field, FieldType
from core.vault.folder import Folder, FolderId, is_fit, path_of
from core.vault.item import Foreign, Item, ItemKind
from core.vault.tag import Tag, TagId

Value: TypeAlias = "bool | int | str | tuple[str, ...] | Recipe | Foreign | Field | Attachment"
_ENCODER = msgspec.msgpack.Encoder()


class Aspect(enum.StrEnum):
    """What two copies of an item can differ in."""

    TITLE = "title"
    KIND = "kind"
    FIELD = "field"
    FILE = "attachment"
    FOLDER = "folder"
    TAG = "tag"
    FAVOURITE = "favourite"
    EXPIRES = "expires"
    RECIPE = "recipe"
    FOREIGN = "foreign"


SINGLE = (
    Aspect.TITLE,
    Aspect.KIND,
    Aspect.FOLDER,
    Aspect.FAVOURITE,
    Aspect.EXPIRES,
    Aspect.RECIPE,
    Aspect.FOREIGN,
)
"""Of which an item has one; of fields, tags and attachments it has several."""


@dataclasses.dataclass(frozen=True, kw_only=True, repr=False)
class Side:
    """What one copy says of an item; `folder` and `tags` by name, as they are called here."""

    kind: ItemKind
    title: str
    fields: tuple[Field, ...]
    files: tuple[Attachment, ...]
    folder: tuple[str, ...]
    tags: tuple[str, ...]
    favourite: bool
    expires: Millis | None
    recipe: Recipe | None
    foreign: Foreign | None
    trashed: bool
    modified: Millis

    def __repr__(self) -> str:
        return f"Side({self.kind}, {len(self.fields)} fields)"

    def value(self, aspect: Aspect) -> Value | None:
        """Return what there is one of; what is not set is None."""
        found: dict[Aspect, Value | None] = {
            Aspect.TITLE: self.title,
            Aspect.KIND: self.kind,
            Aspect.FOLDER: self.folder or None,
            Aspect.FAVOURITE: self.favourite or None,
            Aspect.EXPIRES: self.expires,
            Aspect.RECIPE: self.recipe,
            Aspect.FOREIGN: self.foreign,
        }
        return found[aspect]


def weigh(value: Value | None) -> bytes:
    """Return by what two values are the same: ids are left out, and an empty field is none.

    How the lines of a long text end is no difference: other programs change that as they save.
    """
    match value:
        case Field():
            if not value.value:
                return b""
            text = value.value
            if value.type is FieldType.MULTILINE:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            parts = [value.type_name, value.role_name, value.label, text]
            return _ENCODER.encode(parts)
        case Attachment():
            return _ENCODER.encode([value.name, value.media_type, value.size, value.sha256])
        case None:
            return b""
    return _ENCODER.encode(value)


def weigh_said(side: Side) -> bytes:
    """Return by what two items say the same of title and fields, wherever they are filed."""
    fields = sorted(filter(None, map(weigh, side.fields)))
    return _ENCODER.encode([side.title, fields])


def weigh_side(side: Side) -> bytes:
    """Return by what two items are the same but for times and Trash."""
    return _ENCODER.encode(
        [
            weigh_said(side),
            [weigh(side.value(aspect)) for aspect in SINGLE],
            sorted(side.tags),
            sorted(map(weigh, side.files)),
        ]
    )


class Names:
    """Folders and tags of a copy as they are called here: known by id, else by name.

    A folder whose name no vault takes is left out, and what lies in it lies where it would; so
    is such a tag.
    """

    def __init__(
        self,
        here: tuple[Mapping[FolderId, Folder], Mapping[TagId, Tag]],
        there: tuple[Mapping[FolderId, Folder], Mapping[TagId, Tag]],
    ) -> None:
        self._here, self._here_tags = dict(here[0]), here[1]
        self._there, self._there_tags = there
        self._known: dict[FolderId | None, tuple[str, ...]] = {}

    def after(self, moved: Mapping[FolderId, Folder]) -> Names:
        """Return what all is called once these folders have been renamed or moved here."""
        here, there = {**self._here, **moved}, self._there
        return Names((here, self._here_tags), (there, self._there_tags))

    def path(self, folder: FolderId | None) -> tuple[str, ...]:
        """Return where a folder lies here; one that is only there, below what is here of it."""
        known = self._known.get(folder)
        if known is None:
            known = self._known[folder] = self._path(folder)
        return known

    def _path(self, folder: FolderId | None) -> tuple[str, ...]:
        names: list[str] = []
        seen: set[FolderId] = set()
        while folder is not None and folder not in self._here and folder not in seen:
            seen.add(folder)
            found = self._there.get(folder)
            if found is None:
                break
            if is_fit(found.name):
                names.append(found.name)
            folder = found.parent
        above = path_of(folder, self._here) if folder in self._here else ()
        return (*above, *reversed(names))

    def tags(self, tags: tuple[TagId, ...]) -> tuple[str, ...]:
        """Return what tags are called here; one that is nowhere is none."""
        return tuple(dict.fromkeys(name for name in map(self._tag, tags) if name is not None))

    def _tag(self, tag: TagId) -> str | None:
        here, there = self._here_tags.get(tag), self._there_tags.get(tag)
        if here is not None:
            return here.name
        return there.name if there is not None and is_fit(there.name) else None

    def side(self, item: Item) -> Side:
        """Return what a copy says of an item."""
        return Side(
            kind=item.kind,
            title=item.title,
            fields=item.fields,
            files=item.attachments,
            folder=self.path(item.folder),
            tags=self.tags(item.tags),
            favourite=item.favourite,
            expires=item.expires,
            recipe=item.recipe,
            foreign=item.foreign,
            trashed=item.trashed is not None,
            modified=item.modified,
        )


def list_pairs(
    first: tuple[Value, ...], second: tuple[Value, ...]
) -> Iterator[tuple[int | None, int | None]]:
    """Yield which of the first is which of the second, each once; what has no other is alone.

    The same id is the same; else the same value under the same name, else the next of that name.
    """
    left, right = dict(enumerate(first)), dict(enumerate(second))
    for key in (_id_of, lambda v: (name_of(v), weigh(v)), name_of):
        waiting: dict[object, deque[int]] = defaultdict(deque)
        for at, value in right.items():
            waiting[key(value)].append(at)
        for at, value in list(left.items()):
            found = waiting.get(key(value))
            if found and key(value) is not None:
                other = found.popleft()
                del left[at], right[other]
                yield at, other
    yield from ((at, None) for at in left)
    yield from ((None, at) for at in right)


def _id_of(value: Value) -> object:
    return (value.id or None) if isinstance(value, Field | Attachment) else None


def name_of(value: Value) -> object:
    """Return what a person knows a field or an attachment by, whatever is in it."""
    if isinstance(value, Field):
        return value.role_name or f"={value.label}"
    return value.name if isinstance(value, Attachment) else value
