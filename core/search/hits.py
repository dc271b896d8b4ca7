"""Which rows hold a word, in which of their fields, and how near each of them comes to it."""

from __future__ import annotations

import bisect
import functools
import operator
import re
from collections.abc import Iterable, Iterator, Sequence

from core.search.alike import AlikeTexts
from core.search.letters import Letters
from core.search.masks import look, number_of

# Folding turns it into a space, so it is never part of a title or of a word searched for.
MARK = "\x1f"
_LAST = "\U0010ffff"
# Rows for each text that there is, and texts: then it is worth while to know which row has which.
_ALIKE, _FEW = 8, 1_020
_WORD_START = re.compile(r"(?<![^\W_])(?=[^\W_])")


def mark(text: str) -> str:
    """Return a folded text with a mark before each word, a word being letters and digits."""
    if text.replace(" ", "").isalnum():  # the usual case, and four times as quick
        return MARK + text.replace(" ", " " + MARK)
    return _WORD_START.sub(MARK, text)


class Column:
    """The texts of one field of all rows, and what tells of most rows without looking into them."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = list(texts)
        each = list(filter(None, dict.fromkeys(self.texts)))
        are_alike = len(each) <= min(_FEW, len(self.texts) // _ALIKE)
        self._told = AlikeTexts(self.texts, each) if are_alike else Letters(self.texts)

    def insert(self, place: int, text: str) -> None:
        """Put a text at its place."""
        self.texts.insert(place, text)
        self._told.insert(place, text)

    def remove(self, place: int) -> None:
        """Take a text out."""
        del self.texts[place]
        self._told.remove(place)

    def look(self, word: str, mask: int) -> int:
        """Return which rows of a mask hold a word."""
        mask = self._told.narrow(mask, word) if mask else 0
        return look(word, self.texts, mask) if mask and not self._told.tells(word) else mask


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
