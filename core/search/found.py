"""The rows a search found, put in order as far as somebody looks."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import overload

from core.vault.field import HIDDEN
from core.vault.item import ItemSummary

_AT_ONCE = 512


class FoundRows(Sequence[ItemSummary]):
    """Rows in the order of their rank: how many is known at once, which they are when asked.

    A screen shows twenty of them; to put 100,000 in order would take longer than a key press.
    They stay as they were found while the index changes. Once it is let go, only those
    already read are left: rows of a locked vault are not kept for who has yet to look.
    """

    def __init__(self, count: int, rows: Iterator[ItemSummary]) -> None:
        self._count, self._rows = count, rows
        self._known: list[ItemSummary] = []

    def __len__(self) -> int:
        return self._count

    def __repr__(self) -> str:
        return f"FoundRows({self._count} rows, {HIDDEN})"

    @overload
    def __getitem__(self, place: int) -> ItemSummary: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[ItemSummary]: ...

    def __getitem__(self, place: int | slice) -> ItemSummary | Sequence[ItemSummary]:
        if isinstance(place, slice):
            first, end, step = place.indices(self._count)
            if step < 0:
                return self._reach(self._count)[place]
            return self._reach(end)[first:end:step]
        wanted = place + self._count if place < 0 else place
        if not 0 <= wanted < self._count:
            raise IndexError(place)
        return self._reach(wanted + 1)[wanted]

    def __iter__(self) -> Iterator[ItemSummary]:
        for start in range(0, self._count, _AT_ONCE):
            yield from self[start : start + _AT_ONCE]

    def _reach(self, wanted: int) -> list[ItemSummary]:
        """Put so many in order, and return all that are."""
        missing = wanted - len(self._known)
        if missing > 0:
            self._known.extend(itertools.islice(self._rows, missing))
        return self._known
