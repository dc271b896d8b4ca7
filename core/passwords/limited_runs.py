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
        self._known: dict[tuple[int, int, int], int] = {}
        self._known_terms: dict[int, tuple[tuple[frozenset[str], int, int], ...]] = {}
        self._classes_of = {
            c: sum(1 << bit for bit, group in enumerate(required) if c in group) for c in characters
        }

    @property
    def count(self) -> int:
        """Return how many strings there are."""
        return self._completions(self.length, self._all_missing, "", 0)

    def string_at(self, number: int) -> str:
        """Return string number `number` of [0, count)."""
        string, missing, last, run = "", self._all_missing, "", 0
        for rest in range(self.length - 1, -1, -1):
            for characters, longer in self._choices(last, run):
                after = missing & ~self._classes_of[characters[0]]
                each = self._completions(rest, after, characters[0], longer)
                if number < len(characters) * each:
                    position, number = divmod(number, each)
                    last, run, missing = characters[position], longer, after
                    string += last
                    break
                number -= len(characters) * each
        return string

    @property
    def _all_missing(self) -> int:
        return (1 << len(self.required)) - 1

    def _choices(self, last: str, run: int) -> list[tuple[str, int]]:
        """Return the next characters in groups that are alike, each with its run."""
        groups: dict[int, str] = {}
        for character in self.characters:
            if character != last:
                classes = self._classes_of[character]
                groups[classes] = groups.get(classes, "") + character
        choices = [(characters, 1) for characters in groups.values()]
        return [*choices, (last, run + 1)] if last and run < self.most else choices

    def _completions(self, rest: int, missing: int, last: str, run: int) -> int:
        """Count the ways to go on for `rest` characters and find every missing class."""
        ways = 0
        for avoided, size, sign in self._terms(missing):
            # Inclusion and exclusion: strings that keep clear of some of the classes.
            if last and last not in avoided:
                ways += sign * self._after(rest, size, run)
            else:
                ways += sign * (size * self._after(rest - 1, size, 1) if rest else 1)
        return ways

    def _terms(self, missing: int) -> tuple[tuple[frozenset[str], int, int], ...]:
        if missing not in self._known_terms:
            classes = [c for bit, c in enumerate(self.required) if missing >> bit & 1]
            self._known_terms[missing] = tuple(
                (gone, len(self.characters) - len(gone), (-1) ** taken)
                for taken in range(len(classes) + 1)
                for avoided in itertools.combinations(classes, taken)
                for gone in [frozenset().union(*avoided)]
            )
        return self._known_terms[missing]

    def _after(self, rest: int, size: int, run: int) -> int:
        """Count the ways to go on over `size` characters, the last of which stands `run` times."""
        if rest == 0 or size == 0:
            return int(rest == 0)
        state = (rest, size, run)
        if state not in self._known:
            same = self._after(rest - 1, size, run + 1) if run < self.most else 0
            self._known[state] = same + (size - 1) * self._after(rest - 1, size, 1)
        return self._known[state]
