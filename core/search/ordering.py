"""The orders in which a list can be read."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from core.search.folding import fold
from core.vault.item import ItemId, ItemSummary


class SortOrder(enum.StrEnum):
    """By name from A to Z, by a time with the newest first, or the weakest password first."""

    NAME = "name"
    LAST_USED = "last-used"
    MODIFIED = "modified"
    CREATED = "created"
    STRENGTH = "strength"


_NO_PASSWORD = 99
Strengths = Mapping[ItemId, int]
"""How strong the password of each item is, as far as known."""


def sort_key(
    summary: ItemSummary, order: SortOrder, strengths: Strengths = MappingProxyType({})
) -> tuple[int, str, str, bytes]:
    """Return what to sort by: no two items have the same, so the order is always the same.

    Names sort without case and diacritics; an item never used comes last, and by strength one
    of which none is known.
    """
    first = 0
    if order is SortOrder.LAST_USED:
        first = -(summary.last_used or 0)
    elif order is SortOrder.MODIFIED:
        first = -summary.modified
    elif order is SortOrder.CREATED:
        first = -summary.created
    elif order is SortOrder.STRENGTH:
        first = strengths.get(summary.id, _NO_PASSWORD)
    return (first, fold(summary.title), summary.title, summary.id)


def sorted_summaries(summaries: Iterable[ItemSummary], order: SortOrder) -> list[ItemSummary]:
    """Return the summaries in `order`."""
    return sorted(summaries, key=lambda summary: sort_key(summary, order))
