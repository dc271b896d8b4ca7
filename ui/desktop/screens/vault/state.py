"""What the list of items has to show, as one value."""

from __future__ import annotations

import dataclasses
import enum
import functools
import operator
from collections.abc import Mapping, Sequence
from typing import Final

from core.errors import AppError
from core.vault.field import HIDDEN
from core.vault.folder import Folder, FolderId
from core.vault.item import ItemId, ItemSummary
from core.vault.tag import TagId
from ui.desktop.item_models.filters import ALL, Filter
from ui.desktop.item_models.item_list import Row, ids_of
from ui.desktop.item_models.sidebar_tree import Counts

TRASHED: Final = operator.attrgetter("trashed")
"""Tells when an item went to Trash, None where it lies in none."""


class Shown(enum.Enum):
    """Which of its states a list is in."""

    LOADING = enum.auto()
    ROWS = enum.auto()
    NOTHING_YET = enum.auto()
    NOTHING_HERE = enum.auto()
    NOTHING_FOUND = enum.auto()
    FAILED = enum.auto()


@dataclasses.dataclass(frozen=True, kw_only=True)
class ListState:
    """Rows with the filter and query they answer; `place` is what the filter is called.

    The counts are of hits where there is a query.
    """

    shown: Shown = Shown.LOADING
    rows: Sequence[Row] = ()
    filter: Filter = ALL
    place: str = ""
    query: str = ""
    here: int = 0
    elsewhere: int = 0
    suggestion: str | None = None
    error: AppError | None = None

    @property
    def is_all(self) -> bool:
        """Tell whether these are all items in their order, so that each one's place is known."""
        return self.filter == ALL and not self.query.strip()

    def __repr__(self) -> str:
        return f"ListState({self.shown}, {len(self.rows)} rows, {HIDDEN})"


@dataclasses.dataclass(frozen=True, kw_only=True)
class SidebarState:
    """What the sidebar shows."""

    counts: Counts
    folders: Mapping[FolderId, Folder]
    filter: Filter
    tags: Mapping[TagId, str] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True, kw_only=True)
class Selection:
    """The selected items in the order of the list; `current` is the one the keyboard is on."""

    items: tuple[ItemSummary, ...] = ()
    current: ItemId | None = None
    place: int | None = dataclasses.field(default=None, compare=False)
    """Where `current` stood in the list when it was selected, as far as that is known."""
    are_alike: bool = dataclasses.field(default=False, compare=False)
    """Whether it is known that all of the items lie in Trash or none does."""

    @functools.cached_property
    def ids(self) -> tuple[ItemId, ...]:
        """Return the ids of the selected items."""
        return ids_of(self.items)

    @functools.cached_property
    def holds_trashed(self) -> bool:
        """Tell whether any of the items lies in Trash, with a look into each only where need be."""
        return any(map(TRASHED, self.items[:1] if self.are_alike else self.items))

    @property
    def single(self) -> ItemSummary | None:
        """Return the item if exactly one is selected."""
        return self.items[0] if len(self.items) == 1 else None
