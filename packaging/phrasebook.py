"""What the window says for an English text in another language: one text may have several answers.

It reads the very translations that the window is given, so whoever walks through the window finds
a control by its English name in every language.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from translations import file_of, read_language

_GAP = re.compile(r"(%L?\d|%L?n|\{\w+\})")


class Phrasebook:
    """Translate whole texts of the window, with what their gaps are filled with."""

    def __init__(self, language: str) -> None:
        plurals = {message[0]: message[1] for message in _list_messages("en")}
        self._exact: dict[str, set[str]] = {}
        self._own = set[str]()
        self._gapped: list[tuple[re.Pattern[str], list[str], set[str]]] = []
        for source, there in _list_messages(language) if language != "en" else ():
            self._own |= there
            for english in plurals.get(source, {source}):
                gaps = _GAP.findall(english)
                if gaps:
                    self._gapped.append((_pattern_of(english), gaps, there))
                else:
                    self._exact.setdefault(english, set()).update(there)

    def say(self, english: str) -> frozenset[str]:
        """Return all that the window may say for an English text; itself where nothing is known."""
        found = self._exact.get(english) or set(self._fill_gaps(english))
        return frozenset(found or {english})

    def is_untranslated(self, shown: str) -> bool:
        """Tell whether a text on the screen is English though there are other words for it."""
        # “Red” is English for a colour, and Spanish for a network.
        return _bare(shown) in self._exact and _bare(shown) not in self._own

    def _fill_gaps(self, english: str) -> Iterator[str]:
        for pattern, gaps, there in self._gapped:
            match = pattern.fullmatch(english)
            if match is None or not any(c.isalpha() for c in pattern.pattern):
                continue
            filled = [
                [(gap, said) for said in self.say(value)]
                for gap, value in zip(gaps, match.groups(), strict=True)
            ]
            for text, values in itertools.product(there, itertools.product(*filled)):
                for gap, value in values:
                    text = text.replace(gap, value)  # noqa: PLW2901 - one gap after the other
                yield text


def _list_messages(language: str) -> Iterator[tuple[str, set[str]]]:
    """Yield every text of a language's file and what it is there, without underlined letters."""
    for (_, source), forms in read_language(file_of(language)).items():
        there = {_bare(form) for form in forms if form}
        if there:
            yield _bare(source), there


def _bare(text: str) -> str:
    return text.replace("&", "")


def _pattern_of(english: str) -> re.Pattern[str]:
    parts = _GAP.split(english)
    return re.compile(
        "".join("(.+)" if at % 2 else re.escape(part) for at, part in enumerate(parts)), re.DOTALL
    )
