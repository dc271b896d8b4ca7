"""Rows told as masks: a byte of 1 or 0 for each, looked at in C.

A letter finds nearly every row of a vault. Of 100,000 rows, two masks are compared within a few
microseconds, where a list of numbers takes milliseconds to be made. They are compared as whole
numbers, hence `int`.
"""

from __future__ import annotations

import functools
import itertools
import operator
from collections.abc import Iterable, Sequence

# One row in so many: then it is quicker to look into all than to pick those few, or to go through
# all than to step from one to the next.
_MANY, _FEW = 3, 50


def number_of(flags: bytes | bytearray) -> int:
    """Return the mask of flags, one for each row."""
    return int.from_bytes(flags, "little")


def rows_in(mask: int, size: int) -> Iterable[int]:
    """Return the rows of a mask, ascending; `size` is how many rows there are."""
    flags = mask.to_bytes(size, "little")
    if not are_few(mask, size):
        return itertools.compress(_all_rows(size), flags)
    rows, place = [], flags.find(1)
    while place >= 0:
        rows.append(place)
        place = flags.find(1, place + 1)
    return rows


def are_few(mask: int, size: int) -> bool:
    """Tell whether going through the rows of a mask is quicker than any way through all."""
    return mask.bit_count() * _FEW <= size


def look(word: str, texts: Sequence[str], mask: int) -> int:
    """Return which rows of a mask have a text that holds a word."""
    size = len(texts)
    if mask.bit_count() * _MANY > size:
        return mask & number_of(holding(word, texts))
    if are_few(mask, size):
        rows = list(rows_in(mask, size))
        return _mask_of(rows, holding(word, map(texts.__getitem__, rows)), size)
    flags = mask.to_bytes(size, "little")
    held = holding(word, itertools.compress(texts, flags))
    if 0 not in held:
        return mask
    return _mask_of(rows_in(mask, size), held, size) if 1 in held else 0


def holding(word: str, texts: Iterable[str]) -> bytes:
    """Return for each text whether it holds a word, as a byte."""
    return bytes(map(operator.contains, texts, itertools.repeat(word)))


@functools.lru_cache(maxsize=1)
def _all_rows(size: int) -> tuple[int, ...]:
    """Return the numbers of all rows, which are made once: it takes longer than to pick some."""
    return tuple(range(size))


def _mask_of(rows: Iterable[int], held: bytes, size: int) -> int:
    """Return the mask of those rows that hold what is sought."""
    found = bytearray(size)
    for row in itertools.compress(rows, held):
        found[row] = 1
    return number_of(found)
