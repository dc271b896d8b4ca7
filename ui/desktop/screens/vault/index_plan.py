"""What a vault is searched by: made on another thread than the one that shows it, and kept."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping

from core.search import Flag, SearchIndex
from core.search.remains import Rows
from core.vault.field import HIDDEN
from core.vault.folder import Folder
from core.vault.item import ItemId, ItemSummary
from core.vault.tag import Tag


@dataclasses.dataclass(frozen=True)
class Indexes:
    """What is searched: the items outside Trash, and those in it."""

    live: SearchIndex
    trash: SearchIndex


@dataclasses.dataclass(frozen=True)
class IndexPlan:
    """What indexes are made of; `stamp` tells whether the catalogue is still the same."""

    stamp: int
    summaries: tuple[ItemSummary, ...]
    folders: tuple[Folder, ...]
    tags: tuple[Tag, ...]
    further: Mapping[ItemId, str] = dataclasses.field(default_factory=dict)
    """What items are found by beside their rows; it goes on growing while it is used."""

    def __repr__(self) -> str:
        return f"IndexPlan({len(self.summaries)} items, {HIDDEN})"

    def make(self) -> Indexes:
        """Make the indexes; with many items this is long work."""
        return Indexes(self._make(of_trash=False), self._make(of_trash=True))

    def _make(self, *, of_trash: bool) -> SearchIndex:
        return SearchIndex(
            self.summaries,
            tags=self.tags,
            folders=self.folders,
            further=self.further,
            of_trash=of_trash,
        )


class KeptIndexes:
    """The indexes in use, None before they are made; kept in step with single rows.

    Those in use go on being used while newer ones are made: `is_outdated` tells that.
    """

    def __init__(self) -> None:
        self.stamp = 0
        """Goes up with every change of what they are made of."""
        self.made: Indexes | None = None
        self.is_outdated = False
        self.further: dict[ItemId, str] = {}
        self.flagged: Mapping[Flag, Collection[ItemId]] = {}

    def __repr__(self) -> str:
        return f"KeptIndexes({HIDDEN})"

    def drop(self) -> None:
        """Have them made anew before the next search."""
        self.made, self.is_outdated = None, False

    def take(self, plan: IndexPlan, made: Indexes) -> None:
        """Use those that were made of a plan, unless something changed since."""
        if plan.stamp == self.stamp and (self.made is None or self.is_outdated):
            self.made, self.is_outdated = made, False

    def flag(self) -> Indexes | None:
        """Return them with what was found of passwords by now."""
        if self.made is not None:
            self.made.live.flag(self.flagged)
        return self.made

    def replace(self, summary: ItemSummary) -> None:
        """Take the new state of an item."""
        for index in (self.made.live, self.made.trash) if self.made is not None else ():
            index.replace(summary)

    def remove(self, item: ItemId) -> None:
        """Forget an item."""
        for index in (self.made.live, self.made.trash) if self.made is not None else ():
            index.remove(item)

    def learn(self, found: Mapping[ItemId, str]) -> list[ItemId]:
        """Take what items are found by beside their rows; return those for which it is other."""
        other = [item for item, text in found.items() if self.further.get(item, "") != text]
        for item in other:
            if found[item]:
                self.further[item] = found[item]
            else:
                del self.further[item]
        return other

    def let_go(self) -> list[Rows]:
        """Hand over all there is, to be freed elsewhere."""
        rows: list[Rows] = [self.further]
        for index in (self.made.live, self.made.trash) if self.made is not None else ():
            rows += index.let_go()
        self.further, self.flagged = {}, {}
        self.drop()
        return rows

    def forget(self, items: Iterable[ItemId]) -> None:
        """Forget what items that are no more were found by."""
        for item in items:
            self.further.pop(item, None)
