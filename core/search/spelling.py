"""The words of titles, and which of them is nearly what somebody typed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from core.search.folding import fold
from core.search.remains import Rows
from core.vault.field import HIDDEN

_SHORTEST, _SPREAD, _AT_ONCE = 4, 2, 1_000


class Vocabulary:
    """Words by their length: only those about as long as what was typed are looked at.

    A word stays when the last title with it is gone; whoever takes one looks whether it finds
    anything.
    """

    def __init__(self, titles: Sequence[str]) -> None:
        self._words: dict[int, dict[str, None]] = defaultdict(dict)
        for start in range(0, len(titles), _AT_ONCE):
            self.add(" ".join(titles[start : start + _AT_ONCE]))

    def __repr__(self) -> str:
        return f"Vocabulary({sum(map(len, self._words.values()))} words, {HIDDEN})"

    def add(self, title: str) -> None:
        """Take the words of a folded title, or of many; a number is nobody's misspelt word."""
        for word in dict.fromkeys(title.split()):
            if len(word) >= _SHORTEST and not word.isdigit():
                self._words[len(word)][word] = None

    def let_go(self) -> list[Rows]:
        """Hand over every word, to be freed elsewhere; there is none here after that."""
        words: list[Rows] = [*self._words.values()]
        self._words = defaultdict(dict)
        return words

    def like(self, word: str) -> list[str]:
        """Return the words that may be meant with this folded one: those of about its length."""
        if len(word) < _SHORTEST:
            return []
        sizes = range(len(word) - _SPREAD, len(word) + _SPREAD + 1)
        return [one for size in sizes for one in self._words.get(size, ())]


def spelt_as_in(title: str, text: str) -> str:
    """Return a text whose plain words have the marks and letters that they have in a title."""
    spelt = {fold(word): word.lower() for word in title.split()}
    return " ".join(spelt.get(word, word) for word in text.split(" "))
