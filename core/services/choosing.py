"""What there is to export, counted for everything, each folder, each tag, and what is selected."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable

from core.services import items
from core.session import Session
from core.vault.choice import (
    EVERYTHING,
    Choice,
    InFolder,
    TheseItems,
    WithTag,
    make_test,
    ways_up,
)
from core.vault.folder import path_of
from core.vault.item import ItemId, ItemKind, ItemSummary


@dataclasses.dataclass(frozen=True, kw_only=True)
class Tally:
    """How many items, logins among them, attachments and earlier versions."""

    items: int = 0
    logins: int = 0
    attachments: int = 0
    versions: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            items=self.items + other.items,
            logins=self.logins + other.logins,
            attachments=self.attachments + other.attachments,
            versions=self.versions + other.versions,
        )


@dataclasses.dataclass(frozen=True, kw_only=True)
class Offer:
    """A choice with its counts; `name` is a tag's, `path` a folder's."""

    choice: Choice
    kept: Tally
    trashed: Tally
    path: tuple[str, ...] = ()
    name: str = ""

    def tally(self, *, trash: bool) -> Tally:
        """Return the counts, with what is in Trash or without it."""
        return self.kept + self.trashed if trash else self.kept


@dataclasses.dataclass(frozen=True)
class Offers:
    """All that can be chosen; folders by path and tags by name. `selected` where anything is."""

    everything: Offer
    selected: Offer | None
    folders: tuple[Offer, ...]
    tags: tuple[Offer, ...]


def list_offers(session: Session, *, selected: Iterable[ItemId] = ()) -> Offers:
    """Count what each choice would export; folders and tags with nothing in them are left out."""
    counting = _Counting(session, items.list_summaries(session))
    with session.unit_of_work() as work:
        folders = {folder.id: folder for folder in work.folders.all()}
        tags = work.tags.all()
    by_folder: dict[bytes, list[ItemSummary]] = defaultdict(list)
    by_tag: dict[bytes, list[ItemSummary]] = defaultdict(list)
    for summary in counting.summaries:
        for folder in ways_up(summary.folder, folders):
            by_folder[folder].append(summary)
        for tag in summary.tags:
            by_tag[tag].append(summary)
    picked = TheseItems(frozenset(selected))
    takes = make_test(picked, folders)
    chosen = [summary for summary in counting.summaries if takes(summary)]
    return Offers(
        counting.offer(EVERYTHING, counting.summaries),
        # What is picked in Trash is meant: it counts like all else.
        Offer(choice=picked, kept=counting.tally(chosen), trashed=Tally()) if chosen else None,
        tuple(
            counting.offer(InFolder(each), by_folder[each], path=path_of(each, folders))
            for each in sorted(folders, key=lambda row: path_of(row, folders))
            if by_folder[each]
        ),
        tuple(
            counting.offer(WithTag(tag.id), by_tag[tag.id], name=tag.name)
            for tag in sorted(tags, key=lambda tag: (tag.name.casefold(), tag.id))
            if by_tag[tag.id]
        ),
    )


class _Counting:
    """Count items of one profile."""

    def __init__(self, session: Session, summaries: list[ItemSummary]) -> None:
        self.summaries = summaries
        with session.unit_of_work() as work:
            self._versions = work.versions.counts_by_parent()

    def offer(
        self,
        choice: Choice,
        meant: list[ItemSummary],
        *,
        path: tuple[str, ...] = (),
        name: str = "",
    ) -> Offer:
        """Return a choice with its counts."""
        return Offer(
            choice=choice,
            kept=self.tally(s for s in meant if s.trashed is None),
            trashed=self.tally(s for s in meant if s.trashed is not None),
            path=path,
            name=name,
        )

    def tally(self, meant: Iterable[ItemSummary]) -> Tally:
        """Return the counts of some items."""
        some = list(meant)
        return Tally(
            items=len(some),
            logins=sum(summary.kind is ItemKind.LOGIN for summary in some),
            attachments=sum(summary.attachment_count for summary in some),
            versions=sum(self._versions.get(summary.id, 0) for summary in some),
        )
