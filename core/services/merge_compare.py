"""Where two copies of an item differ, and which of them changed since they were the same."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterable, Iterator, Sequence

from core.services.merge_sides import SINGLE, Aspect, Side, Value, list_pairs, weigh

_NOTHING = b""
_Slot = tuple[int | None, int | None, int | None]


class Changed(enum.StrEnum):
    """Which copy says something new."""

    HERE = "here"
    THERE = "there"
    BOTH = "both"


@dataclasses.dataclass(frozen=True, kw_only=True, repr=False)
class Difference:
    """One thing that two copies do not agree in; None where a copy has no such thing.

    `before` is what both had once, where `known`. `here_at` and `there_at` count the fields,
    tags or attachments of the item.
    """

    aspect: Aspect
    changed: Changed
    before: Value | None
    known: bool
    here: Value | None
    there: Value | None
    here_at: int | None = None
    there_at: int | None = None

    @property
    def can_keep_both(self) -> bool:
        """Tell whether an item can have both values, one beside the other."""
        several = self.aspect in (Aspect.FIELD, Aspect.FILE)
        return several and self.here is not None and self.there is not None

    def __repr__(self) -> str:
        return f"Difference({self.aspect}, {self.changed})"


@dataclasses.dataclass(frozen=True)
class Past:
    """What is known of an item's past: what both copies had, and what each had on its way.

    `partial` tells of a base that knows title and fields only, as in files of other programs.
    """

    base: Side | None
    here: Sequence[Side] = ()
    there: Sequence[Side] = ()
    partial: bool = False


def compare(here: Side, there: Side, past: Past) -> tuple[Difference, ...]:
    """Return everything that two copies of an item do not agree in."""
    return (
        *_compare_single(here, there, past),
        *_compare_several(Aspect.FIELD, here, there, past),
        *_compare_several(Aspect.FILE, here, there, past),
        *_compare_several(Aspect.TAG, here, there, past),
    )


def _compare_single(here: Side, there: Side, past: Past) -> Iterator[Difference]:
    for aspect in SINGLE:
        ours, theirs = here.value(aspect), there.value(aspect)
        if weigh(ours) == weigh(theirs):
            continue
        known = past.base is not None and not (past.partial and aspect is not Aspect.TITLE)
        before = past.base.value(aspect) if past.base is not None and known else None
        changed = (
            _judge(before, ours, theirs)
            if known
            else _guess(
                (ours, theirs),
                (side.value(aspect) for side in past.here),
                (side.value(aspect) for side in past.there),
            )
        )
        yield Difference(
            aspect=aspect, changed=changed, before=before, known=known, here=ours, there=theirs
        )


def _judge(before: Value | None, ours: Value | None, theirs: Value | None) -> Changed:
    """Return who changed what was the same once."""
    was = weigh(before)
    if weigh(ours) == was:
        return Changed.THERE
    return Changed.HERE if weigh(theirs) == was else Changed.BOTH


def _guess(
    both: tuple[Value | None, Value | None],
    here: Iterable[Value | None],
    there: Iterable[Value | None],
) -> Changed:
    """Return who changed, where what both had is not known.

    What the other copy says and was so here once is old. Else what only one of them has is
    taken for new: taken for removed, it would be lost.
    """
    ours, theirs = map(weigh, both)
    if theirs in {weigh(value) for value in here}:
        return Changed.HERE
    if ours in {weigh(value) for value in there}:
        return Changed.THERE
    if ours == _NOTHING:
        return Changed.THERE
    return Changed.HERE if theirs == _NOTHING else Changed.BOTH


def several(side: Side, aspect: Aspect) -> tuple[Value, ...]:
    """Return what an item has several of."""
    if aspect is Aspect.FIELD:
        return side.fields
    return side.files if aspect is Aspect.FILE else side.tags


def _compare_several(aspect: Aspect, here: Side, there: Side, past: Past) -> Iterator[Difference]:
    known = past.base is not None and not (past.partial and aspect is not Aspect.FIELD)
    base = several(past.base, aspect) if past.base is not None and known else ()
    ours, theirs = several(here, aspect), several(there, aspect)
    for slot in _list_slots(base, ours, theirs):
        before, left, right = (
            values[at] if at is not None else None
            for values, at in zip((base, ours, theirs), slot, strict=True)
        )
        if weigh(left) == weigh(right):
            continue
        changed = (
            _judge(before, left, right)
            if known
            else _guess(
                (left, right),
                (v for side in past.here for v in several(side, aspect)),
                (v for side in past.there for v in several(side, aspect)),
            )
        )
        yield Difference(
            aspect=aspect,
            changed=changed,
            before=before,
            known=known,
            here=left,
            there=right,
            here_at=slot[1],
            there_at=slot[2],
        )


def _list_slots(
    base: tuple[Value, ...], ours: tuple[Value, ...], theirs: tuple[Value, ...]
) -> list[_Slot]:
    """Return which value of each copy is which of the others, in our order."""
    first = list(list_pairs(base, ours))
    in_base = {b: a for b, a in list_pairs(base, theirs) if b is not None and a is not None}
    alone = [a for b, a in first if b is None and a is not None]
    left = [at for at in range(len(theirs)) if at not in in_base.values()]
    new = list(list_pairs(tuple(ours[a] for a in alone), tuple(theirs[t] for t in left)))
    slots: list[_Slot] = [(b, a, in_base.get(b)) for b, a in first if b is not None]
    slots += [
        (None, alone[a] if a is not None else None, left[t] if t is not None else None)
        for a, t in new
    ]
    last = len(ours)
    return sorted(slots, key=lambda s: (s[1] if s[1] is not None else last, s[2] or 0))
