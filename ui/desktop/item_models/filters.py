"""What a list of items is narrowed to: everything, favourites, a kind, a tag, a folder, Trash."""

from __future__ import annotations

import dataclasses
import enum

from core.vault.folder import FolderId
from core.vault.item import ItemKind
from core.vault.tag import TagId


class Place(enum.StrEnum):
    """The kinds of filters."""

    ALL = "all"
    FAVOURITES = "favourites"
    KIND = "kind"
    TAG = "tag"
    FOLDER = "folder"
    HEALTH = "health"
    TRASH = "trash"


@dataclasses.dataclass(frozen=True)
class Filter:
    """One entry of the sidebar; `kind`, `tag` and `folder` are set where the place needs them."""

    place: Place
    kind: ItemKind | None = None
    folder: FolderId | None = None
    tag: TagId | None = None

    @property
    def is_named(self) -> bool:
        """Tell whether it is a folder or tag, to which a person gave its name."""
        return self.folder is not None or self.tag is not None

    def write(self) -> str:
        """Return a text from which `read_filter` makes the same filter."""
        if self.kind is not None:
            return f"kind:{self.kind.value}"
        if self.folder is not None:
            return f"folder:{self.folder.hex()}"
        if self.tag is not None:
            return f"tag:{self.tag.hex()}"
        return self.place.value


ALL = Filter(Place.ALL)
FAVOURITES = Filter(Place.FAVOURITES)
HEALTH = Filter(Place.HEALTH)
"""No list but a page: what to do about the passwords."""
TRASH = Filter(Place.TRASH)


def of_kind(kind: ItemKind) -> Filter:
    """Return the filter that shows one kind."""
    return Filter(Place.KIND, kind=kind)


def of_tag(tag: TagId) -> Filter:
    """Return the filter that shows what carries a tag."""
    return Filter(Place.TAG, tag=tag)


def of_folder(folder: FolderId) -> Filter:
    """Return the filter that shows a folder and what lies in it."""
    return Filter(Place.FOLDER, folder=folder)


def read_filter(text: str) -> Filter:
    """Return the filter written as `text`; what cannot be read shows all items."""
    head, _, rest = text.partition(":")
    try:
        if head == Place.KIND:
            return of_kind(ItemKind(rest))
        if head == Place.TAG and rest:
            return of_tag(TagId(bytes.fromhex(rest)))
        if head == Place.FOLDER and rest:
            return of_folder(FolderId(bytes.fromhex(rest)))
    except ValueError:
        return ALL
    return {one.write(): one for one in (FAVOURITES, HEALTH, TRASH)}.get(text, ALL)
