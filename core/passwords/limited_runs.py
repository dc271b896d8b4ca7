"""Strings in which no character stands more than so many times in a row, counted.

The counterpart of `Alphabet` for websites with a `max-consecutive` rule: strings are
numbered, so that one unbiased number is an unbiased password, without drawing again.
"""

from __future__ import annotations

import itertools


class LimitedRuns:
    """The strings of `length` characters that hold one of each class, with no run over `most`.

    A run is one character standing several times in a row. `required` may overlap;
    a set of classes still missing is a bit mask over it.
    """

    def __init__(
        self, characters: str, length: int, required: tuple[frozenset[str], ...], most: int
    ) -> None:
        self.characters = characters
        self.length = length
        self.required = required
        self.most = most
        self._known_ways: dict[tuple[int, int, int], int] = {}
        self._known_terms: dict[int, tuple[tuple[int, int], ...]] = {}
        self._groups: dict[int, str] = {}
        for character in characters:
            classes = sum(1 << bit for bit, group in enumerate(required) if character in group)
            self._groups[classes] = self._groups.get(classes, "") + character

    @property
    def count(self) -> int:
        """Return how many strings there are."""
        return sum(
            times * (size * self._ways(self.length - 1, size, 1))
            for size, times in self._terms(self._all_missing)
        )

    def string_at(self, number: int) -> str:
        """Return string number `number` of [0, count)."""
        string, missing, last, run = "", self._all_missing, "", 0
        for rest in range(self.length - 1, -1, -1):
            if last and run < self.most:
                same = self._completions(rest, missing, run + 1)
                if number < same:
                    string, run = string + last, run + 1
                    continue
                number -= same
            for classes, group in self._groups.items() if missing else ((0, self.characters),):
                each = self._completions(rest, missing & ~classes, 1)
                others = group.replace(last, "") if last else group
                if number < len(others) * each:
                    position, number = divmod(number, each)
                    last, run, missing = others[position], 1, missing & ~classes
                    string += last
                    break
                number -= len(others) * each
        return string

    @property
    def _all_missing(self) -> int:
        return (1 << len(self.required)) - 1

    def _completions(self, rest: int, missing: int, run: int) -> int:
        """Count the ways to go on for `rest` characters and find every missing class.

        The last character stands `run` times, and is of no missing class: so it is
        part of whatever alphabet the others are drawn from.
        """
        return sum(times * self._ways(rest, size, run) for size, times in self._terms(missing))

    def _terms(self, missing: int) -> tuple[tuple[int, int], ...]:
        """Return inclusion and exclusion over the missing classes: (alphabet left, times)."""
        if missing not in self._known_terms:
            classes = [c for bit, c in enumerate(self.required) if missing >> bit & 1]
            terms: dict[int, int] = {}
            for taken in range(len(classes) + 1):
                for avoided in itertools.combinations(classes, taken):
                    size = len(self.characters) - len(frozenset().union(*avoided))
                    terms[size] = terms.get(size, 0) + (-1) ** taken
            self._known_terms[missing] = tuple((s, times) for s, times in terms.items() if times)
        return self._known_terms[missing]

    def _ways(self, rest: int, size: int, run: int) -> int:
        """Count the ways to go on over `size` characters, the last of which stands `run` times."""
        if rest == 0 or size == 0:
            return int(rest == 0)
        state = (rest, size, run)
        if state not in self._known_ways:
            same = self._ways(rest - 1, size, run + 1) if run < self.most else 0
            self._known_ways[state] = same + (size - 1) * self._ways(rest - 1, size, 1)
        return self._known_ways[state]
