"""Summaries, tags and folders as short as a test of the search needs them."""

from __future__ import annotations

from core.ports import Millis
from core.vault.folder import Folder, FolderId
from core.vault.item import ItemId, ItemKind, ItemSummary
from core.vault.tag import Tag, TagId


def item_id(number: int) -> ItemId:
    """Return an id that sorts as its number."""
    return ItemId(number.to_bytes(16, "big"))


def tag(name: str) -> Tag:
    """Return a tag with an id made of its name."""
    return Tag(TagId(name.encode()), name)


def folder(name: str, parent: Folder | None = None) -> Folder:
    """Return a folder with an id made of its name and its parent's."""
    above = parent.id if parent is not None else b""
    return Folder(FolderId(above + name.encode()), name, parent.id if parent is not None else None)


def row(
    number: int,
    title: str,
    username: str = "",
    websites: tuple[str, ...] = (),
    tags: tuple[Tag, ...] = (),
) -> ItemSummary:
    """Return the summary of a login; `msgspec.structs.replace` gives it more."""
    return ItemSummary(
        id=item_id(number),
        revision=1,
        kind=ItemKind.LOGIN,
        title=title,
        username=username,
        websites=websites,
        folder=None,
        tags=tuple(one.id for one in tags),
        favourite=False,
        created=Millis(0),
        modified=Millis(0),
        last_used=None,
        expires=None,
        trashed=None,
        has_code=False,
        attachment_count=0,
    )
