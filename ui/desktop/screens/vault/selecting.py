"""What stays selected when the rows of a list become others."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Final, cast

from core.vault.item import ItemId, ItemSummary
from ui.desktop.item_models.joined import Joined
from ui.desktop.screens.vault.state import ListState, Selection

Find = Callable[[ItemId], int | None]
"""Tells where an item stands in a list, None where it does not."""
_ID: Final = operator.attrgetter("id")
_FEW: Final = 500
"""To find so many where their places are told takes less than to look through 100,000 rows."""


def items_in(state: ListState) -> Sequence[ItemSummary]:
    """Return the rows that are items."""
    rows = state.rows
    if not state.elsewhere:
        # Without a second section there is no heading, and nothing to copy 100,000 rows for.
        return cast("Sequence[ItemSummary]", rows)
    if isinstance(rows, Joined):  # of which nobody may have read more than a screenful yet
        here, _heading, elsewhere = rows.parts
        return Joined(here, elsewhere)
    return [row for row in rows if isinstance(row, ItemSummary)]


def kept_selection(
    old: Selection,
    before: Sequence[ItemSummary],
    after: Sequence[ItemSummary],
    *,
    first: bool,
    find: Find | None = None,
) -> Selection:
    """Return the selection after the rows changed: the same items, else the nearest row.

    `find` tells where an item stands in `after`; without it, that is looked through: of
    100,000 rows that lie scattered in memory, that takes as long as all else together.
    """
    if not after:
        return Selection()
    if first or not old.items:
        return _one(after, 0)
    place_of = find or _scan(after)
    if len(old.items) == 1:
        at = place_of(old.items[0].id)
        if at is not None:
            return _one(after, at)
    else:
        kept = rows_of(set(old.ids), after, find)
        if kept:
            still = any(row.id == old.current for row in kept)
            return Selection(items=kept, current=old.current if still else kept[0].id)
    place = _place_before(old, before)
    gone = set(old.ids)
    next_one = next((n for n in range(place + 1, len(before)) if before[n].id not in gone), None)
    # What followed the old selection stands where it stood; a list that is another
    # one altogether starts at its top.
    same = next_one is None or place_of(before[next_one].id) is not None
    return _one(after, min(place, len(after) - 1) if same else 0)


def rows_of(
    items: Collection[ItemId], rows: Sequence[ItemSummary], find: Find | None = None
) -> tuple[ItemSummary, ...]:
    """Return the rows of some items in their order; `find` tells where one stands, if known."""
    if find is None or len(items) > _FEW:
        found = itertools.compress(rows, _among(items, rows))
        return tuple(itertools.islice(found, len(items)))  # no further than the last of them
    told = map(find, items)
    places = sorted(place for place in told if place is not None and place < len(rows))
    return tuple(rows[place] for place in places)


def _one(rows: Sequence[ItemSummary], place: int) -> Selection:
    return Selection(items=(rows[place],), current=rows[place].id, place=place)


def _place_before(old: Selection, before: Sequence[ItemSummary]) -> int:
    """Return where the first of the selected items stood."""
    known = old.place
    if known is not None and known < len(before) and before[known].id == old.items[0].id:
        return known
    return next(itertools.compress(itertools.count(), _among(set(old.ids), before)), 0)


def _scan(rows: Sequence[ItemSummary]) -> Find:
    return lambda item: next(itertools.compress(itertools.count(), _among({item}, rows)), None)


def _among(items: Collection[ItemId], rows: Sequence[ItemSummary]) -> Iterable[bool]:
    return map(items.__contains__, map(_ID, rows))
