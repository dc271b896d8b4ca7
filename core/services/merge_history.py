"""What items were before, in both copies: by that a merge knows which of them changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable

import msgspec

from core.services.merge_compare import Past, Tick
from core.services.merge_sides import Side, weigh_said, weigh_side
from core.services.operations import FOLDERS, ITEMS, TAGS
from core.storage.items import StoredItem
from core.storage.unit_of_work import UnitOfWork
from core.vault.item import Item, ItemId

_SECOND = 1000


def list_past(work: UnitOfWork, items: Iterable[ItemId]) -> dict[ItemId, tuple[Item, ...]]:
    """Return what items were, newest first: their versions, and what undo remembers."""
    found: dict[ItemId, list[Item]] = defaultdict(list)
    wanted = frozenset(items)
    if not wanted:
        return {}
    for item in wanted:
        for version in work.versions.children(item):
            found[item].append(version.item.item())
    for item, remembered in list_remembered(work, wanted).items():
        found[item].extend(remembered)
    return {
        item: tuple(sorted(past, key=lambda each: -each.revision)) for item, past in found.items()
    }


def list_remembered(
    work: UnitOfWork, wanted: Container[ItemId] | None = None
) -> dict[ItemId, tuple[Item, ...]]:
    """Return what undo remembers that items were: also before changes that leave no version."""
    found: dict[ItemId, list[Item]] = defaultdict(list)
    for operation in work.operations.all():
        for step in operation.steps:
            item = ItemId(step.id)
            if step.noun != ITEMS or step.before is None or (wanted and item not in wanted):
                continue
            stored = msgspec.msgpack.decode(step.before, type=StoredItem)
            found[item].append(stored.item())
    return {item: tuple(past) for item, past in found.items()}


def list_touched(work: UnitOfWork) -> frozenset[bytes]:
    """Return the folders and tags that undo remembers a change of."""
    return frozenset(
        step.id
        for operation in work.operations.all()
        for step in operation.steps
        if step.noun in (FOLDERS, TAGS)
    )


def find_past(
    sides: tuple[Side, Side],
    here: tuple[Side, ...],
    there: tuple[Side, ...],
    *,
    partial: bool,
    tick: Tick = lambda _: None,
) -> Past:
    """Return what is known of an item's past; each copy's is given newest first.

    A `partial` copy tells of its earlier versions no more than title and fields. Of a state that
    was not touched since the other copy had it, all is known even so.
    """

    def weighing(side: Side) -> bytes:
        tick(len(side.fields))
        return weigh_said(side) if partial else weigh_side(side)

    ours, theirs = map(weighing, sides)
    was_here = {weighing(side): side for side in reversed(here)}
    was_there = {weighing(side): side for side in reversed(there)}
    old_there, old_here = theirs in was_here, ours in was_there
    base: Side | None = None
    if old_there and old_here:
        # To and fro: whoever changed last came back to what it was.
        base = sides[0] if sides[1].modified > sides[0].modified else sides[1]
    elif old_there:
        base = sides[1]
    elif old_here:
        base = sides[0]
    else:
        base = next((side for key, side in was_here.items() if key in was_there), None)
    untouched = (base is sides[0] and _is_old(sides[0], was_there[ours])) or (
        base is sides[1] and _is_old(sides[1], was_here[theirs])
    )
    return Past(base, here, there, partial=partial and not untouched)


def _is_old(side: Side, other: Side) -> bool:
    """Tell whether a copy was not changed since the other one had this state, to the second."""
    return side.modified // _SECOND <= other.modified // _SECOND
