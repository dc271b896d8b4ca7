"""Which item of another copy is which of this one."""

from __future__ import annotations

import dataclasses

from core.services.import_parts import tell_now
from core.services.likeness import Likeness
from core.services.merge_copy import OtherCopy, list_removed
from core.session import Session
from core.storage.unit_of_work import UnitOfWork
from core.vault.history import Tombstone
from core.vault.item import Item, ItemId


@dataclasses.dataclass(frozen=True, repr=False)
class Pairing:
    """Every item here and every item there, each once.

    `graves` are those of items that were removed here for good and are still there.
    """

    pairs: tuple[tuple[Item, int], ...]
    only_here: tuple[Item, ...]
    only_there: tuple[int, ...]
    graves: dict[int, Tombstone]


def look_for_likes(session: Session, copy: OtherCopy) -> Likeness | None:
    """Return what finds likes of items that are not here by their ids; None where all are."""
    with session.unit_of_work() as work:
        known = {*work.items.ids(), *list_removed(work)}
    return None if all(item.id in known for item in copy.items) else Likeness(session)


def pair_up(work: UnitOfWork, copy: OtherCopy, likeness: Likeness | None) -> Pairing:
    """Return which items are the same by their ids, and of the others which are alike."""
    ours = {seen.item.id: seen.item for seen in work.items.all()}
    found = {item.id: index for index, item in enumerate(copy.items)}
    pairs = [(ours[row], index) for row, index in found.items() if row in ours]
    buried = list_removed(work)
    left = [index for row, index in found.items() if row not in ours]
    graves = {i: buried[copy.items[i].id] for i in left if copy.items[i].id in buried}
    taken = {item.id for item, _ in pairs}
    alike = _Alike(likeness, taken)
    only_there: list[int] = []
    for index in left:
        match = alike.match(copy, index) if index not in graves else None
        if match is None or match not in ours:
            only_there.append(index)
        else:
            pairs.append((ours[match], index))
    only_here = [item for row, item in ours.items() if row not in taken]
    return Pairing(tuple(pairs), tuple(only_here), tuple(only_there), graves)


class _Alike:
    """Find what a person would take for the same item; each item here is found once."""

    def __init__(self, likeness: Likeness | None, taken: set[ItemId]) -> None:
        self._likeness, self._taken = likeness, taken

    def match(self, copy: OtherCopy, index: int) -> ItemId | None:
        """Return the item here that one there is like, unless it is another one's already."""
        if self._likeness is None:
            return None
        match = self._likeness.match(tell_now(copy.imported[index]), self._taken)
        if match is None or match.item in self._taken:
            return None
        self._taken.add(match.item)
        return match.item
