"""Making what a vault is searched by, on another thread than the one that shows it."""

from __future__ import annotations

import dataclasses

from core.search import SearchIndex
from core.vault.field import HIDDEN
from core.vault.folder import Folder
from core.vault.item import ItemSummary
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

    def __repr__(self) -> str:
        return f"IndexPlan({len(self.summaries)} items, {HIDDEN})"

    def make(self) -> Indexes:
        """Make the indexes; with many items this is long work."""
        return Indexes(
            SearchIndex(self.summaries, tags=self.tags, folders=self.folders),
            SearchIndex(self.summaries, tags=self.tags, folders=self.folders, of_trash=True),
        )
