"""What items were before, in both copies: by that a merge knows which of them changed."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator
from typing import NamedTuple

import msgspec

from core.ports import Millis
from core.services.merge_compare import Past, Tick
from core.services.merge_sides import Side, weigh_said, weigh_side
from core.services.operations import FOLDERS, ITEMS, TAGS
from core.storage.items import StoredItem
from core.storage.unit_of_work import UnitOfWork
from core.vault.history import Intention, Operation, OperationId, Version
from core.vault.item import Item, ItemId

_SECOND = 1000
_NEVER = Millis(0)
_BRINGING = (Intention.IMPORT, Intention.MERGE)


@dataclasses.dataclass(frozen=True, repr=False)
class Memory:
    """What an item was: its versions, and what undo remembers, which is forgotten in time.

    `undone` is when something that was done to it here was taken back last.
    """

    versions: tuple[Version, ...] = ()
    remembered: tuple[Item, ...] = ()
    undone: Millis = _NEVER

    def items(self) -> tuple[Item, ...]:
        """Return all that it was, newest first."""
        found = (*(version.item for version in self.versions), *self.remembered)
        return tuple(sorted(found, key=lambda each: -each.revision))

    def last(self, now: Side, other: Side, side_of: Callable[[Item], Side]) -> Millis:
        """Return when it was last decided that an item is what it is and not what the other is.

        Undo brings the older time back with what it brings back, and so tells nothing by it.
        """
        said = weigh_said(other)
        replaced = (v.replaced for v in self.versions if weigh_said(side_of(v.item)) == said)
        return max(now.modified, self.undone, *replaced)


def list_past(work: UnitOfWork, items: Iterable[ItemId]) -> dict[ItemId, Memory]:
    """Return what items were."""
    wanted = frozenset(items)
    if not wanted:
        return {}
    remembered, undone = list_remembered(work, wanted), list_undone(work)
    return {
        item: Memory(
            tuple(version.version() for version in work.versions.children(item)),
            remembered.get(item, ()),
            undone.get(item, _NEVER),
        )
        for item in wanted
    }


def list_undone(work: UnitOfWork) -> dict[ItemId, Millis]:
    """Return when something that was done to items was taken back, or done again, last.

    A merge or an import that was taken back decides nothing: it may be done again, and otherwise.
    """
    found: dict[ItemId, Millis] = {}
    for operation, first in _list_with_first(work):
        if operation.undoes is None or first.intention in _BRINGING:
            continue
        for step in operation.steps:
            if step.noun == ITEMS:
                item = ItemId(step.id)
                found[item] = max(found.get(item, operation.at), operation.at)
    return found


def list_remembered(
    work: UnitOfWork, wanted: Container[ItemId] | None = None
) -> dict[ItemId, tuple[Item, ...]]:
    """Return what undo remembers that items were: also before changes that leave no version.

    Not what a merge or an import had made of them that was taken back: were that an older state
    from here, the other copy would say nothing new, and a second merge would bring none of it.
    """
    found: dict[ItemId, list[Item]] = defaultdict(list)
    for operation, first in _list_with_first(work):
        if operation.undoes is not None and first.intention in _BRINGING:
            continue
        for step in operation.steps:
            item = ItemId(step.id)
            if step.noun != ITEMS or step.before is None or (wanted and item not in wanted):
                continue
            stored = msgspec.msgpack.decode(step.before, type=StoredItem)
            found[item].append(stored.item())
    return {item: tuple(past) for item, past in found.items()}


def _list_with_first(work: UnitOfWork) -> Iterator[tuple[Operation, Operation]]:
    """Yield every operation with the one that it takes back or does again in the end."""
    all_of_them = {operation.id: operation for operation in work.operations.all()}
    for operation in all_of_them.values():
        first, seen = operation, set[OperationId]()
        while first.undoes in all_of_them and first.id not in seen:
            seen.add(first.id)
            first = all_of_them[first.undoes]
        yield operation, first


class Touch(NamedTuple):
    """A folder or a tag, and what was done to it when."""

    row: bytes
    operation: OperationId
    at: Millis


def list_touched(work: UnitOfWork) -> frozenset[Touch]:
    """Return the folders and tags that undo remembers a change of."""
    return frozenset(
        Touch(step.id, operation.id, operation.at)
        for operation in work.operations.all()
        for step in operation.steps
        if step.noun in (FOLDERS, TAGS)
    )


def find_past(
    sides: tuple[Side, Side],
    before: tuple[tuple[Side, ...], tuple[Side, ...]],
    last: tuple[Millis, Millis],
    *,
    partial: bool,
    tick: Tick = lambda _: None,
) -> Past:
    """Return what is known of an item's past; each copy's is given newest first.

    `last` is when each copy last decided that it is what it is. A `partial` copy tells of its
    earlier versions no more than title and fields. Of a state that was not touched since the
    other copy had it, all is known even so.
    """
    here, there = before

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
        base = sides[0] if last[1] > last[0] else sides[1]
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
