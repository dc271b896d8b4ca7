"""What a list of items is narrowed to: everything, favourites, a kind, a folder, the Trash."""

from __future__ import annotations

import dataclasses
import enum

from core.vault.folder import FolderId
from core.vault.item import ItemKind


class Place(enum.StrEnum):
    """The kinds of filters."""

    ALL = "all"
    FAVOURITES = "favourites"
    KIND = "kind"
    FOLDER = "folder"
    TRASH = "trash"


@dataclasses.dataclass(frozen=True)
class Filter:
    """One entry of the sidebar; `kind` and `folder` are set where the place needs them."""

    place: Place
    kind: ItemKind | None = None
    folder: FolderId | None = None

    def write(self) -> str:
        """Return a text from which `read_filter` makes the same filter."""
        if self.kind is not None:
            return f"kind:{self.kind.value}"
        if self.folder is not None:
            return f"folder:{self.folder.hex()}"
        return self.place.value


ALL = Filter(Place.ALL)
FAVOURITES = Filter(Place.FAVOURITES)
TRASH = Filter(Place.TRASH)


def of_kind(kind: ItemKind) -> Filter:
    """Return the filter that shows one kind."""
    return Filter(Place.KIND, kind=kind)


def of_folder(folder: FolderId) -> Filter:
    """Return the filter that shows a folder and what lies in it."""
    return Filter(Place.FOLDER, folder=folder)


def read_filter(text: str) -> Filter:
    """Return the filter written as `text`; what cannot be read shows all items."""
    head, _, rest = text.partition(":")
    try:
        if head == Place.KIND:
            return of_kind(ItemKind(rest))
        if head == Place.FOLDER and rest:
            return of_folder(FolderId(bytes.fromhex(rest)))
    except ValueError:
        return ALL
    return {FAVOURITES.write(): FAVOURITES, TRASH.write(): TRASH}.get(text, ALL)
