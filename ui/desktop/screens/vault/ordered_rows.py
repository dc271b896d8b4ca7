"""Summaries kept in order while single ones come, change and go."""

from __future__ import annotations

import bisect
import dataclasses
import operator
from collections.abc import Iterable
from types import MappingProxyType

from core.search import SortOrder, Strengths, sort_key
from core.search.remains import Rows
from core.vault.field import HIDDEN
from core.vault.item import ItemSummary


class OrderedRows:
    """Summaries kept in one order while single ones come, change and go."""

    def __init__(self, order: SortOrder, strengths: Strengths = MappingProxyType({})) -> None:
        self.order, self._strengths = order, strengths
        self._keys: list[tuple[int, str, str, bytes]] = []
        self.rows: list[ItemSummary] = []
        self._listed: tuple[ItemSummary, ...] | None = None

    def fill(self, summaries: Iterable[ItemSummary]) -> None:
        """Put these in order in place of all others."""
        pairs = sorted(
            ((self._key(summary), summary) for summary in summaries),
            key=operator.itemgetter(0),
        )
        self._keys = [key for key, _ in pairs]
        self.rows = [summary for _, summary in pairs]
        self._listed = tuple(self.rows)

    def listed(self) -> tuple[ItemSummary, ...]:
        """Return the rows as they are now, copied once: to copy and free many takes its time."""
        self._listed = self._listed or tuple(self.rows)
        return self._listed

    def add(self, summary: ItemSummary) -> None:
        """Put one where it belongs."""
        key = self._key(summary)
        place = bisect.bisect_left(self._keys, key)
        self._keys.insert(place, key)
        self.rows.insert(place, summary)
        self._listed = None

    def remove(self, summary: ItemSummary) -> None:
        """Take one out that is in."""
        place = bisect.bisect_left(self._keys, self._key(summary))
        del self._keys[place], self.rows[place]
        self._listed = None

    def place_of(self, summary: ItemSummary) -> int | None:
        """Return where one stands, without looking through the others."""
        place = bisect.bisect_left(self._keys, self._key(summary))
        found = place < len(self.rows) and self.rows[place].id == summary.id
        return place if found else None

    def let_go(self) -> list[Rows]:
        """Hand over all rows, to be freed elsewhere."""
        rows: list[Rows] = [self._keys, self.rows]
        self._keys, self.rows, self._listed = [], [], None
        return rows

    def _key(self, summary: ItemSummary) -> tuple[int, str, str, bytes]:
        return sort_key(summary, self.order, self._strengths)


@dataclasses.dataclass(frozen=True)
class OrderPlan:
    """Rows to put in another order; `stamp` tells whether the catalogue is still the same."""

    stamp: int
    order: SortOrder
    rows: tuple[ItemSummary, ...]
    strengths: Strengths

    def __repr__(self) -> str:
        return f"OrderPlan({self.order}, {len(self.rows)} items, {HIDDEN})"

    def make(self) -> OrderedRows:
        """Put them in order; with many items this is long work."""
        made = OrderedRows(self.order, self.strengths)
        made.fill(self.rows)
        return made
