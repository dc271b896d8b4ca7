"""Several sequences read as one, without copying what may be long and not yet in order."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import TypeVar, overload

T = TypeVar("T")


class Joined(Sequence[T]):
    """Parts in a row."""

    def __init__(self, *parts: Sequence[T]) -> None:
        self.parts = parts

    def __len__(self) -> int:
        return sum(map(len, self.parts))

    @overload
    def __getitem__(self, place: int) -> T: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[T]: ...

    def __getitem__(self, place: int | slice) -> T | Sequence[T]:
        if isinstance(place, slice):
            first, end, step = place.indices(len(self))
            if step == 1:
                return self._between(first, end)
            return [self[one] for one in range(first, end, step)]
        left = place + len(self) if place < 0 else place
        for part in self.parts if left >= 0 else ():
            if left < len(part):
                return part[left]
            left -= len(part)
        raise IndexError(place)

    def __iter__(self) -> Iterator[T]:
        return itertools.chain.from_iterable(self.parts)

    def _between(self, first: int, end: int) -> list[T]:
        found: list[T] = []
        for part in self.parts:
            found += part[max(first, 0) : max(end, 0)]
            first, end = first - len(part), end - len(part)
        return found
