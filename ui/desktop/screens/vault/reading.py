"""What the list needs of a vault, read on its lane: everything at once, or what changed."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from core.errors import ItemNotFoundError
from core.services import folders, items, tags
from core.session import Session
from core.vault.folder import Folder
from core.vault.item import ItemId, ItemSummary, summary_of
from core.vault.tag import Tag


@dataclasses.dataclass(frozen=True)
class Contents:
    """What was read of the vault at once."""

    summaries: list[ItemSummary]
    folders: list[Folder]
    tags: list[Tag]


@dataclasses.dataclass(frozen=True)
class Difference:
    """What was read again after a change; None where nothing of the kind changed."""

    summaries: list[ItemSummary]
    removed: tuple[ItemId, ...]
    names: tuple[list[Folder], list[Tag]] | None


def read_contents(session: Session) -> Contents:
    """Return every summary, folder and tag. Raises RecordDamagedError."""
    return Contents(
        items.list_summaries(session), folders.list_folders(session), tags.list_tags(session)
    )


def read_difference(
    session: Session, touched: Sequence[ItemId], removed: tuple[ItemId, ...], *, names: bool
) -> Difference:
    """Return what the named rows are now; one that is gone meanwhile counts as removed."""
    summaries = []
    for item in touched:
        try:
            summaries.append(summary_of(items.read_item(session, item=item)))
        except ItemNotFoundError:
            # Something that waited on the lane removed it after it was changed.
            removed = (*removed, item)
    return Difference(
        summaries,
        removed,
        (folders.list_folders(session), tags.list_tags(session)) if names else None,
    )
