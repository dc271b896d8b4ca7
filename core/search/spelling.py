"""The words of titles, and which of them is nearly what somebody typed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from core.vault.field import HIDDEN

_NEAR = 72.0
_SHORTEST, _SPREAD = 4, 2


class Vocabulary:
    """Words by their length: only those about as long as what was typed are looked at.

    A word stays when the last title with it is gone; whoever takes one looks whether it finds
    anything.
    """

    def __init__(self, titles: Iterable[str]) -> None:
        self._words: dict[int, dict[str, None]] = defaultdict(dict)
        for title in titles:
            self.add(title)

    def __repr__(self) -> str:
        return f"Vocabulary({sum(map(len, self._words.values()))} words, {HIDDEN})"

    def add(self, title: str) -> None:
        """Take the words of a folded title; a number is nobody's misspelt word."""
        for word in title.split():
            if len(word) >= _SHORTEST and not word.isdigit():
                self._words[len(word)][word] = None

    def nearest(self, word: str) -> str | None:
        """Return the word that is nearly this folded one, None where none is."""
        from rapidfuzz import fuzz, process  # 0.1 s to import: not before it is needed

        if len(word) < _SHORTEST:
            return None
        sizes = range(len(word) - _SPREAD, len(word) + _SPREAD + 1)
        known = [one for size in sizes for one in self._words.get(size, ())]
        near = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=_NEAR)
        return near[0] if near is not None else None
