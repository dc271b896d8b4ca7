"""What the list needs of a vault, read on its lane: everything at once, or what changed."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from core.errors import ItemNotFoundError, RecordDamagedError
from core.search import SortOrder, further_text
from core.services import folders, items, tags
from core.session import Session
from core.vault.folder import Folder
from core.vault.item import Item, ItemId, ItemSummary, summary_of
from core.vault.tag import Tag
from ui.desktop.screens.vault.catalogue import Catalogue


@dataclasses.dataclass(frozen=True)
class Difference:
    """What was read again after a change; None where nothing of the kind changed."""

    summaries: list[ItemSummary]
    removed: tuple[ItemId, ...]
    names: tuple[list[Folder], list[Tag]] | None
    further: dict[ItemId, str] = dataclasses.field(default_factory=dict)
    """What the items are found by beside their rows."""


@dataclasses.dataclass(frozen=True)
class ReadItem:
    """What the pane shows of an item; `lost` where it is no more than the list tells."""

    item: Item
    versions: int
    lost: bool = False


def read_shown(session: Session, item: ItemId) -> ReadItem:
    """Return an item with all that can be read of it. Raises ItemNotFoundError."""
    versions = items.count_versions(session, item=item)
    try:
        return ReadItem(items.read_item(session, item=item), versions)
    except RecordDamagedError:
        return ReadItem(items.read_left(session, item=item), versions, lost=True)


def read_catalogue(session: Session, order: SortOrder) -> Catalogue:
    """Return every summary, folder and tag, sorted and counted. Raises RecordDamagedError."""
    made = Catalogue(order)
    made.fill(
        items.list_summaries(session),
        folders=folders.list_folders(session),
        tags=tags.list_tags(session),
    )
    made.tally.list_usernames()
    return made


def read_difference(
    session: Session, touched: Sequence[ItemId], removed: tuple[ItemId, ...], *, names: bool
) -> Difference:
    """Return what the named rows are now; one that is gone meanwhile counts as removed."""
    summaries, further = [], {}
    for item in touched:
        try:
            found = items.read_item(session, item=item)
            summaries.append(summary_of(found))
            further[item] = further_text(found)
        except ItemNotFoundError:
            # Something that waited on the lane removed it after it was changed.
            removed = (*removed, item)
    return Difference(
        summaries,
        removed,
        (folders.list_folders(session), tags.list_tags(session)) if names else None,
        further,
    )
