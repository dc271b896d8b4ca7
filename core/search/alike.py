"""Texts that many rows have, such as a username or a tag: each is looked into once, not once a row.

A row has the number of its text, in a byte, so that of 100,000 rows those of some texts are told
by translating bytes. Where there are more texts than a byte can tell, others have another byte.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.search.masks import number_of

_MOST = 255
"""Texts told by a byte; 0 is of a row whose text is empty or told by another."""


class AlikeTexts:
    """Which row has which of a few texts."""

    def __init__(self, texts: Sequence[str], each: Iterable[str]) -> None:
        self._size = len(texts)
        self._numbers = {text: number for number, text in enumerate(each)}
        self._parts: list[bytearray] = []
        for first in range(0, len(self._numbers), _MOST):
            here = range(first, first + _MOST)
            codes = {text: n - first + 1 if n in here else 0 for text, n in self._numbers.items()}
            codes[""] = 0
            self._parts.append(bytearray(map(codes.__getitem__, texts)))

    def insert(self, place: int, text: str) -> None:
        """Take in the text of a row at its place."""
        if text and self._numbers.setdefault(text, len(self._numbers)) >= _MOST * len(self._parts):
            self._parts.append(bytearray(self._size))
        self._size += 1
        at, code = divmod(self._numbers[text], _MOST) if text else (0, -1)
        for number, part in enumerate(self._parts):
            part.insert(place, code + 1 if number == at else 0)

    def remove(self, place: int) -> None:
        """Forget the text of a row."""
        self._size -= 1
        for part in self._parts:
            del part[place]

    def tells(self, word: str) -> bool:
        """Tell whether all rows that are left for a word hold it: they always do."""
        return bool(word)

    def narrow(self, mask: int, word: str) -> int:
        """Return the rows of a mask that hold a word."""
        tables = [bytearray(_MOST + 1) for _ in self._parts]
        for text, number in self._numbers.items():
            if word in text:
                at, code = divmod(number, _MOST)
                tables[at][code + 1] = 1
        found = 0
        for part, table in zip(self._parts, tables, strict=True):
            if any(table):
                found |= number_of(part.translate(table))
        return mask & found
