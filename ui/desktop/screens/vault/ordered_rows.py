"""Summaries kept in order while single ones come, change and go."""

from __future__ import annotations

import bisect
import operator
from collections.abc import Iterable
from types import MappingProxyType

from core.search import SortOrder, Strengths, sort_key
from core.vault.item import ItemSummary

_FEW = 50
"""Beyond this, sorting everything once is quicker than moving one by one."""


class OrderedRows:
    """Summaries kept in one order while single ones come, change and go."""

    def __init__(self, order: SortOrder, strengths: Strengths = MappingProxyType({})) -> None:
        self.order, self._strengths = order, strengths
        self._keys: list[tuple[int, str, str, bytes]] = []
        self.rows: list[ItemSummary] = []

    def fill(self, summaries: Iterable[ItemSummary]) -> None:
        """Put these in order in place of all others."""
        pairs = sorted(
            ((self._key(summary), summary) for summary in summaries),
            key=operator.itemgetter(0),
        )
        self._keys = [key for key, _ in pairs]
        self.rows = [summary for _, summary in pairs]

    def add(self, summary: ItemSummary) -> None:
        """Put one where it belongs."""
        key = self._key(summary)
        place = bisect.bisect_left(self._keys, key)
        self._keys.insert(place, key)
        self.rows.insert(place, summary)

    def remove(self, summary: ItemSummary) -> None:
        """Take one out that is in."""
        place = bisect.bisect_left(self._keys, self._key(summary))
        del self._keys[place], self.rows[place]

    def reweigh(self, strengths: Strengths) -> bool:
        """Order by other strengths from now on; tell whether that moved anything."""
        known, self._strengths = self._strengths, strengths
        if self.order is not SortOrder.STRENGTH:
            return False
        moved = [row for row in self.rows if known.get(row.id) != strengths.get(row.id)]
        if len(moved) > _FEW:
            self.fill(self.rows)
            return True
        for row in moved:
            self._strengths = known
            self.remove(row)
            self._strengths = strengths
            self.add(row)
        return bool(moved)

    def _key(self, summary: ItemSummary) -> tuple[int, str, str, bytes]:
        return sort_key(summary, self.order, self._strengths)
