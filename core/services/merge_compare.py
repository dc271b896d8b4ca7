"""Where two copies of an item differ, and which of them changed since they were the same."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Callable, Iterable, Iterator, Sequence

from core.services.merge_sides import SINGLE, Aspect, Side, Value, list_pairs, weigh

_NOTHING = b""
_Slot = tuple[int | None, int | None, int | None]
Tick = Callable[[int], None]
"""Called with how many values were looked at; where it raises, the comparison ends."""


class Changed(enum.StrEnum):
    """Which copy says something new."""

    HERE = "here"
    THERE = "there"
    BOTH = "both"


@dataclasses.dataclass(frozen=True, kw_only=True, repr=False)
class Difference:
    """One thing that two copies do not agree in; None where a copy has no such thing.

    `before` is what both had once, where `known`. `here_at` and `there_at` count the fields,
    tags or attachments of the item. `held` tells that what the other copy says is not lost
    where it is not taken: the item says it here, or one of its earlier versions does.
    """

    aspect: Aspect
    changed: Changed
    before: Value | None
    known: bool
    here: Value | None
    there: Value | None
    here_at: int | None = None
    there_at: int | None = None
    held: bool = True

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


def compare(
    here: Side, there: Side, past: Past, tick: Tick = lambda _: None
) -> tuple[Difference, ...]:
    """Return everything that two copies of an item do not agree in."""
    former = _Former(past, tick)
    return (
        *_compare_single(here, there, former),
        *_compare_several(Aspect.FIELD, here, there, former),
        *_compare_several(Aspect.FILE, here, there, former),
        *_compare_several(Aspect.TAG, here, there, former),
    )


class _Former:
    """What each copy said once, weighed once for each aspect.

    Weighed anew for each difference, a few thousand fields and versions would never end.
    """

    def __init__(self, past: Past, tick: Tick) -> None:
        self.past, self.tick = past, tick
        self._said: dict[Aspect, tuple[frozenset[bytes], frozenset[bytes]]] = {}

    def said(self, aspect: Aspect) -> tuple[frozenset[bytes], frozenset[bytes]]:
        """Return the weights of what was said here and there."""
        found = self._said.get(aspect)
        if found is None:
            here, there = self.past.here, self.past.there
            found = self._said[aspect] = (self._weights(aspect, here), self._weights(aspect, there))
        return found

    def _weights(self, aspect: Aspect, sides: Sequence[Side]) -> frozenset[bytes]:
        found: set[bytes] = set()
        for side in sides:
            values = (side.value(aspect),) if aspect in SINGLE else several(side, aspect)
            self.tick(len(values))
            found.update(map(weigh, values))
        return frozenset(found)


def _compare_single(here: Side, there: Side, former: _Former) -> Iterator[Difference]:
    past = former.past
    for aspect in SINGLE:
        ours, theirs = here.value(aspect), there.value(aspect)
        if weigh(ours) == weigh(theirs):
            continue
        known = past.base is not None and not (past.partial and aspect is not Aspect.TITLE)
        before = past.base.value(aspect) if past.base is not None and known else None
        changed = (
            _judge(before, ours, theirs) if known else _guess((ours, theirs), former.said(aspect))
        )
        yield Difference(
            aspect=aspect, changed=changed, before=before, known=known, here=ours, there=theirs
        )


def mark_held(found: Iterable[Difference], sides: Iterable[Side]) -> tuple[Difference, ...]:
    """Return differences with what of them is in `sides`: what stays of the item here."""
    kept = tuple(sides)
    held = {(Aspect.TITLE, weigh(side.title)) for side in kept}
    for aspect in (Aspect.FIELD, Aspect.FILE):
        held |= {(aspect, weigh(value)) for side in kept for value in several(side, aspect)}
    asked = (Aspect.TITLE, Aspect.FIELD, Aspect.FILE)
    return tuple(
        dataclasses.replace(each, held=False)
        if each.aspect in asked
        and weigh(each.there) != _NOTHING
        and (each.aspect, weigh(each.there)) not in held
        else each
        for each in found
    )


def _judge(before: Value | None, ours: Value | None, theirs: Value | None) -> Changed:
    """Return who changed what was the same once."""
    was = weigh(before)
    if weigh(ours) == was:
        return Changed.THERE
    return Changed.HERE if weigh(theirs) == was else Changed.BOTH


def _guess(
    both: tuple[Value | None, Value | None], said: tuple[frozenset[bytes], frozenset[bytes]]
) -> Changed:
    """Return who changed, where what both had is not known.

    What the other copy says and was so here once is old. Else what only one of them has is
    taken for new: taken for removed, it would be lost.
    """
    ours, theirs = map(weigh, both)
    if theirs in said[0]:
        return Changed.HERE
    if ours in said[1]:
        return Changed.THERE
    if ours == _NOTHING:
        return Changed.THERE
    return Changed.HERE if theirs == _NOTHING else Changed.BOTH


def several(side: Side, aspect: Aspect) -> tuple[Value, ...]:
    """Return what an item has several of."""
    if aspect is Aspect.FIELD:
        return side.fields
    return side.files if aspect is Aspect.FILE else side.tags


def _compare_several(
    aspect: Aspect, here: Side, there: Side, former: _Former
) -> Iterator[Difference]:
    past = former.past
    known = past.base is not None and not (past.partial and aspect is not Aspect.FIELD)
    base = several(past.base, aspect) if past.base is not None and known else ()
    ours, theirs = several(here, aspect), several(there, aspect)
    for slot in _list_slots(base, ours, theirs):
        former.tick(1)
        before, left, right = (
            values[at] if at is not None else None
            for values, at in zip((base, ours, theirs), slot, strict=True)
        )
        if weigh(left) == weigh(right):
            continue
        changed = (
            _judge(before, left, right) if known else _guess((left, right), former.said(aspect))
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
    placed = set(in_base.values())
    left = [at for at in range(len(theirs)) if at not in placed]
    new = list(list_pairs(tuple(ours[a] for a in alone), tuple(theirs[t] for t in left)))
    slots: list[_Slot] = [(b, a, in_base.get(b)) for b, a in first if b is not None]
    slots += [
        (None, alone[a] if a is not None else None, left[t] if t is not None else None)
        for a, t in new
    ]
    last = len(ours)
    return sorted(slots, key=lambda s: (s[1] if s[1] is not None else last, s[2] or 0))
