"""How well a short text, such as the name of a command, answers what a person typed."""

from __future__ import annotations

import heapq
import re
from collections.abc import Sequence

from core.search.folding import fold

_BEGINS, _BEGINS_WORD, _WITHIN, _SCATTERED = range(4)
_WORDS = re.compile(r"[^\W_]+")
_LOOKED_THROUGH, _FEWEST_LETTERS = 10_000, 3
"""Titles that are looked through within a key press, and letters that leave few of them."""


def match_rank(text: str, wanted: str, *, scattered: bool = True) -> int | None:
    """Return how far `text` is from `wanted`, 0 for the nearest, None where it is no answer.

    Every word that is wanted must occur: at the beginning, at the beginning of a word,
    within one (a hyphen there need not be typed), or, where they may be `scattered`, as
    letters in this order from the beginning of a word on ("bkp").
    """
    folded, total = fold(text), 0
    for word in fold(wanted).split():
        rank = _rank_of_word(folded, word)
        if rank is None or (rank == _SCATTERED and not scattered):
            return None
        total += rank
    return total


def _rank_of_word(folded: str, word: str) -> int | None:
    if folded.startswith(word):
        return _BEGINS
    if any(found[0].startswith(word) for found in _WORDS.finditer(folded)):
        return _BEGINS_WORD
    if word in folded or word in folded.replace("-", ""):
        return _WITHIN
    if any(_has_in_order(folded[m.start() :], word) for m in _WORDS.finditer(folded)):
        return _SCATTERED
    return None


def _has_in_order(text: str, letters: str) -> bool:
    """Tell whether `text` begins with the first letter and holds the others in this order."""
    if not text.startswith(letters[0]):
        return False
    place = 0
    for letter in letters:
        place = text.find(letter, place) + 1
        if not place:
            return False
    return True


def scattered_in(titles: Sequence[str], wanted: str, most: int) -> list[int]:
    """Return where the letters of a word are in this order in folded titles, the closest first.

    They begin a word of the title there ("amzn"); a number is no such word. None are returned
    where there are more titles than can be looked through while somebody types.
    """
    word = fold(wanted)
    if not word.isalpha() or len(word) < _FEWEST_LETTERS or len(titles) > _LOOKED_THROUGH:
        return []
    widths = ((_width_of(title, word), place) for place, title in enumerate(titles))
    found = ((width, place) for width, place in widths if width)
    return [place for _, place in heapq.nsmallest(most, found)]


def _width_of(title: str, letters: str) -> int:
    """Return how far letters are spread in a title from the beginning of a word on, 0 if not there.

    Each is taken where it comes first, so a long title ends as well. No pattern is made of what
    was typed: those that were are remembered, also beyond a lock.
    """
    if any(letter not in title for letter in letters):
        return 0
    begins = (found.start() for found in _WORDS.finditer(title))
    start = next((at for at in begins if title.startswith(letters[0], at)), -1)
    if start < 0:
        return 0
    end = start
    for letter in letters:
        end = title.find(letter, end) + 1
        if not end:
            return 0
    return end - start
