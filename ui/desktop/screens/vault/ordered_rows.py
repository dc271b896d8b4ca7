"""Summaries kept in order while single ones come, change and go."""

from __future__ import annotations

import bisect
import operator
from collections.abc import Iterable

from core.search import SortOrder, sort_key
from core.vault.item import ItemSummary


class OrderedRows:
    """Summaries kept in one order while single ones come, change and go."""

    def __init__(self, order: SortOrder) -> None:
        self.order = order
        self._keys: list[tuple[int, str, str, bytes]] = []
        self.rows: list[ItemSummary] = []

    def fill(self, summaries: Iterable[ItemSummary]) -> None:
        """Put these in order in place of all others."""
        pairs = sorted(
            ((sort_key(summary, self.order), summary) for summary in summaries),
            key=operator.itemgetter(0),
        )
        self._keys = [key for key, _ in pairs]
        self.rows = [summary for _, summary in pairs]

    def add(self, summary: ItemSummary) -> None:
        """Put one where it belongs."""
        key = sort_key(summary, self.order)
        place = bisect.bisect_left(self._keys, key)
        self._keys.insert(place, key)
        self.rows.insert(place, summary)

    def remove(self, summary: ItemSummary) -> None:
        """Take one out that is in."""
        place = bisect.bisect_left(self._keys, sort_key(summary, self.order))
        del self._keys[place], self.rows[place]
