"""Which rows hold a word, and in which of their fields: a byte a row, looked at in C.

A letter finds nearly every row of a vault. So rows are told as masks, a byte of 1 or 0 for
each: of 100,000, two are compared within a few microseconds, where a list of numbers takes
milliseconds to be made. They are compared as whole numbers, hence `int`.
"""

from __future__ import annotations

import bisect
import functools
import itertools
import operator
import re
from collections.abc import Iterable, Iterator, Sequence

# Folding turns it into a space, so it is never part of a title or of a word searched for.
MARK = "\x1f"
_LAST = "\U0010ffff"
# Rows for each text that there is: then each is looked into once, not once a row.
_ALIKE = 8
_AT_ONCE = 1_000
_WORD_START = re.compile(r"(?<![^\W_])(?=[^\W_])")
# One row in so many: then it is quicker to look into all than to pick those few.
_MANY, _SOME = 5, 10


def mark(text: str) -> str:
    """Return a folded text with a mark before each word, a word being letters and digits."""
    if text.replace(" ", "").isalnum():  # the usual case, and four times as quick
        return MARK + text.replace(" ", " " + MARK)
    return _WORD_START.sub(MARK, text)


def number_of(flags: bytes | bytearray) -> int:
    """Return the mask of flags, one for each row."""
    return int.from_bytes(flags, "little")


def rows_in(mask: int, size: int) -> Iterable[int]:
    """Return the rows of a mask, ascending; `size` is how many rows there are."""
    flags = mask.to_bytes(size, "little")
    if mask.bit_count() * _SOME > size:
        return itertools.compress(range(size), flags)
    rows, place = [], flags.find(1)
    while place >= 0:
        rows.append(place)
        place = flags.find(1, place + 1)
    return rows


class Column:
    """The texts of one field of all rows.

    They are kept once more: where many rows have the same, such as a username, each once; else
    many in one text. That a word is in none of them is the usual answer, and there it takes half
    the time or none. What is gone is in there too: it only says that a word might be found.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = list(texts)
        self._filled = bytearray(map(bool, self.texts))
        self._mask: int | None = None
        each = list(filter(None, dict.fromkeys(self.texts)))
        self._few = set(each) if len(each) * _ALIKE <= len(self.texts) else None
        # Not all in one: a single letter of another alphabet would make it several times larger.
        parts = range(0, len(each) if self._few is None else 0, _AT_ONCE)
        self._joined = [MARK.join(each[at : at + _AT_ONCE]) for at in parts]

    def insert(self, place: int, text: str) -> None:
        """Put a text at its place."""
        self._mask = None
        self.texts.insert(place, text)
        self._filled.insert(place, bool(text))
        if self._few is None:
            self._joined.append(text)
        elif text:
            self._few.add(text)

    def remove(self, place: int) -> None:
        """Take a text out."""
        self._mask = None
        del self.texts[place], self._filled[place]

    def look(self, word: str, mask: int) -> int:
        """Return which rows of a mask hold a word."""
        if self._mask is None:
            self._mask = number_of(self._filled)
        mask &= self._mask
        if self._few is None or not mask:
            known = mask and any(_contain(word, self._joined))
            return look(word, self.texts, mask) if known else 0
        held = {text for text in self._few if word in text}
        if len(held) in (0, len(self._few)):
            return mask if held else 0
        if mask.bit_count() * _MANY > len(self.texts):
            return mask & number_of(bytearray(map(held.__contains__, self.texts)))
        return look(word, self.texts, mask)


def look(word: str, texts: Sequence[str], mask: int) -> int:
    """Return which rows of a mask have a text that holds a word."""
    if mask.bit_count() * _MANY > len(texts):
        return mask & number_of(bytearray(_contain(word, texts)))
    rows = list(rows_in(mask, len(texts)))
    held = list(itertools.compress(rows, _contain(word, map(texts.__getitem__, rows))))
    found = bytearray(len(texts) if held else 0)
    for row in held:
        found[row] = 1
    return number_of(found)


def look_into(columns: Iterable[Column], word: str, masks: Iterable[int]) -> tuple[int, ...]:
    """Return for each column which rows hold a word in it and in none before.

    The masks tell which rows hold a beginning of the word in that column first, if any: what is
    in none of those up to a column is not looked for there.
    """
    found, left = [], 0
    for column, mask in zip(columns, masks, strict=True):
        left |= mask
        found.append(column.look(word, left))
        left ^= found[-1]
    return tuple(found)


class Hits:
    """The rows that hold a word: by the first of their fields that does, which the title is."""

    def __init__(
        self, word: str, fields: tuple[int, ...], titles: Sequence[str], marked: Sequence[str]
    ) -> None:
        self._word, self.fields = word, fields
        self._titles, self._marked = titles, marked

    @functools.cached_property
    def everywhere(self) -> int:
        """Return the mask of the rows that hold the word in any field."""
        return functools.reduce(operator.or_, self.fields)

    def by_rank(self) -> Iterator[int]:
        """Part the rows into masks, best first, each row in one.

        Best is a title that begins with the word, then one with a word that does, one that
        holds it, then each other field. What nobody asks for is not looked up.
        """
        left = self.everywhere
        for found in self._in_order():
            yield found & left
            left ^= found & left

    @functools.cached_property
    def ranks(self) -> bytes:
        """Return the rank of each row, the best being 0; of no meaning for one without it."""
        ranks = sum(rank * found for rank, found in enumerate(self.by_rank()))
        return ranks.to_bytes(len(self._titles), "little")

    def _in_order(self) -> Iterator[int]:
        size = len(self._titles)
        first = bisect.bisect_left(self._titles, self._word)
        end = bisect.bisect_left(self._titles, self._word + _LAST, lo=first)
        yield number_of(bytes(first) + b"\1" * (end - first) + bytes(size - end))
        yield self._begun
        yield from self.fields

    @functools.cached_property
    def _begun(self) -> int:
        marked = mark(self._word)
        return look(marked, self._marked, self.fields[0]) if marked.startswith(MARK) else 0


def _contain(word: str, texts: Iterable[str]) -> Iterable[bool]:
    return map(operator.contains, texts, itertools.repeat(word))
