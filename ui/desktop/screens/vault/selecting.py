"""What stays selected when the rows of a list become others."""

from __future__ import annotations

from collections.abc import Sequence

from core.vault.item import ItemSummary
from ui.desktop.item_models.item_list import Row
from ui.desktop.screens.vault.state import Selection


def items_in(rows: Sequence[Row]) -> list[ItemSummary]:
    """Return the rows that are items."""
    return [row for row in rows if isinstance(row, ItemSummary)]


def kept_selection(
    old: Selection, before: list[ItemSummary], after: list[ItemSummary], *, first: bool
) -> Selection:
    """Return the selection after the rows changed: the same items, else the nearest row."""
    if not after:
        return Selection()
    if first or not old.items:
        return Selection(items=(after[0],), current=after[0].id)
    wanted = set(old.ids)
    kept = tuple(row for row in after if row.id in wanted)
    if kept:
        current = old.current if old.current in {row.id for row in kept} else kept[0].id
        return Selection(items=kept, current=current)
    place = next((i for i, row in enumerate(before) if row.id in wanted), 0)
    # What followed the old selection stands where it stood; a list that is another
    # one altogether starts at its top.
    same = place + 1 >= len(before) or before[place + 1].id in {row.id for row in after}
    nearest = after[min(place, len(after) - 1)] if same else after[0]
    return Selection(items=(nearest,), current=nearest.id)
