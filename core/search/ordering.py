"""The orders in which a list can be read."""

from __future__ import annotations

import enum
from collections.abc import Iterable

from core.search.folding import fold
from core.vault.item import ItemSummary


class SortOrder(enum.StrEnum):
    """By name from A to Z, or by a time with the newest first."""

    NAME = "name"
    LAST_USED = "last-used"
    MODIFIED = "modified"
    CREATED = "created"


def sort_key(summary: ItemSummary, order: SortOrder) -> tuple[int, str, str, bytes]:
    """Return what to sort by: no two items have the same, so the order is always the same.

    Names sort without case and diacritics; an item never used comes last.
    """
    newest_first = 0
    if order is SortOrder.LAST_USED:
        newest_first = -(summary.last_used or 0)
    elif order is SortOrder.MODIFIED:
        newest_first = -summary.modified
    elif order is SortOrder.CREATED:
        newest_first = -summary.created
    return (newest_first, fold(summary.title), summary.title, summary.id)


def sorted_summaries(summaries: Iterable[ItemSummary], order: SortOrder) -> list[ItemSummary]:
    """Return the summaries in `order`."""
    return sorted(summaries, key=lambda summary: sort_key(summary, order))
