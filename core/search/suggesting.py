"""What may have been meant with a text that finds nothing.

Looking at every title takes longer than a key press, so it is done a piece at a time on another
thread than the one that shows the list, and given up once something else is typed.
"""

from __future__ import annotations

import dataclasses
import itertools
import operator
from collections.abc import Mapping, Sequence

from core.progress import SILENT, Progress
from core.search.folding import fold
from core.search.operator_values import value_of
from core.vault.field import HIDDEN

_NEAR_TITLE, _NEAR_WORD = 70.0, 72.0
_AT_ONCE = 2_000

Suggested = int | str | None
"""The row whose title is nearly the same, or a text with other words, or nothing."""


@dataclasses.dataclass(frozen=True)
class SuggestionPlan:
    """Where to look: every title and text, and for each typed word the words of about its length.

    The lists are those of an index and may change meanwhile: what was found holds only
    where the index is still the same.
    """

    text: str
    titles: Sequence[str]
    texts: Sequence[Sequence[str]]
    words: Mapping[str, Sequence[str]]
    operators: Mapping[str, Mapping[str, str]]
    """For each operator whose value is nobody's, what may be meant, by that folded value."""

    def __repr__(self) -> str:
        return f"SuggestionPlan({len(self.titles)} titles, {HIDDEN})"

    def make(self, progress: Progress = SILENT) -> Suggested:
        """Return what is nearest, a title before a text of other words. Raises CancelledError."""
        place = self.nearest_title(progress)
        return place if place is not None else self.corrected(progress)

    def nearest_title(self, progress: Progress = SILENT) -> int | None:
        """Return the row whose title is nearly the text. Raises CancelledError."""
        return _nearest(fold(self.text), self.titles, _NEAR_TITLE, progress)

    def corrected(self, progress: Progress = SILENT) -> str | None:
        """Return the text with each word or value that is nowhere replaced by one nearly the same.

        Whether that finds anything is for the index to say. Raises CancelledError.
        """
        tokens = self.text.split()
        for number, token in enumerate(tokens):
            known = self.words.get(token, ())
            meant = self.operators.get(token)
            if meant:
                values = list(meant)
                place = _nearest(value_of(token), values, _NEAR_WORD, progress)
                tokens[number] = meant[values[place]] if place is not None else token
            elif known and not self._is_somewhere(fold(token), progress):
                place = _nearest(fold(token), known, _NEAR_WORD, progress)
                tokens[number] = known[place] if place is not None else token
        better = " ".join(tokens)
        return better if better != self.text else None

    def _is_somewhere(self, word: str, progress: Progress) -> bool:
        for texts in self.texts:
            for start in range(0, len(texts), _AT_ONCE):
                progress.report(start, len(texts))
                some = texts[start : start + _AT_ONCE]
                if any(map(operator.contains, some, itertools.repeat(word))):
                    return True
        return False


def _nearest(wanted: str, known: Sequence[str], least: float, progress: Progress) -> int | None:
    """Return the place of the text most like `wanted`, the first of several; None below `least`."""
    from rapidfuzz import fuzz, process  # 0.1 s to import: not before it is needed

    found: int | None = None
    for start in range(0, len(known), _AT_ONCE):
        progress.report(start, len(known))
        some = known[start : start + _AT_ONCE]
        near = process.extractOne(wanted, some, scorer=fuzz.ratio, score_cutoff=least)
        if near is not None and (found is None or near[1] > least):
            found, least = start + near[2], near[1]
    return found
