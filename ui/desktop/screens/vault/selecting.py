"""What stays selected when the rows of a list become others."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Collection, Sequence
from typing import Final, cast

from core.vault.item import ItemId, ItemSummary
from ui.desktop.screens.vault.state import ListState, Selection

_ID: Final = operator.attrgetter("id")


def items_in(state: ListState) -> Sequence[ItemSummary]:
    """Return the rows that are items."""
    rows = state.rows
    if not state.elsewhere:
        # Without a second section there is no heading, and nothing to copy 100,000 rows for.
        return cast("Sequence[ItemSummary]", rows)
    return [row for row in rows if isinstance(row, ItemSummary)]


def kept_selection(
    old: Selection, before: Sequence[ItemSummary], after: Sequence[ItemSummary], *, first: bool
) -> Selection:
    """Return the selection after the rows changed: the same items, else the nearest row."""
    if not after:
        return Selection()
    if first or not old.items:
        return Selection(items=(after[0],), current=after[0].id)
    wanted = set(old.ids)
    kept = _rows_of(wanted, after)
    if kept:
        still = any(row.id == old.current for row in kept)
        current = old.current if still else kept[0].id
        return Selection(items=kept, current=current)
    flags = map(wanted.__contains__, map(_ID, before))
    place = next(itertools.compress(itertools.count(), flags), 0)
    # What followed the old selection stands where it stood; a list that is another
    # one altogether starts at its top.
    same = place + 1 >= len(before) or _rows_of({before[place + 1].id}, after) != ()
    nearest = after[min(place, len(after) - 1)] if same else after[0]
    return Selection(items=(nearest,), current=nearest.id)


def _rows_of(items: Collection[ItemId], rows: Sequence[ItemSummary]) -> tuple[ItemSummary, ...]:
    """Return the rows of some items, looking no further than the last of them."""
    # In C: what is there no more is looked for in all of 100,000 rows.
    flags = map(items.__contains__, map(_ID, rows))
    return tuple(itertools.islice(itertools.compress(rows, flags), len(items)))
