"""The characters of a recipe, and every string over them that keeps the recipe, counted.

Strings are numbered: `string_at` maps [0, count) one to one onto the strings
of the recipe. An unbiased number is therefore an unbiased password, with no
loop that might run long and no shuffling that would favour some strings.
"""

from __future__ import annotations

import functools
import itertools
import unicodedata

from core.errors import RecipeImpossibleError
from core.passwords.recipe import (
    DIGITS,
    LENGTH_MAX,
    LENGTH_MIN,
    LOOKALIKES,
    LOWER,
    UPPER,
    CharactersRecipe,
    RecipeFault,
)


def check_printable(text: str) -> None:
    """Refuse what cannot be typed or stored: control characters and lone surrogates.

    Raises RecipeImpossibleError.
    """
    if any(unicodedata.category(c) in ("Cc", "Cs") for c in text):
        raise RecipeImpossibleError(reason=RecipeFault.UNUSABLE_CHARACTER)


def classes_of(recipe: CharactersRecipe) -> tuple[frozenset[str], ...]:
    """Return what is left of each chosen class; a class emptied by the exclusions is absent.

    Absent, not an error: someone who excludes every digit has said that there
    are to be none, and neither length nor alphabet shrinks unseen, because the
    entropy shown is counted from what is left.
    """
    chosen = (
        UPPER if recipe.upper else "",
        LOWER if recipe.lower else "",
        DIGITS if recipe.digits else "",
        recipe.symbol_set if recipe.symbols else "",
        recipe.own,
    )
    unwanted = set(recipe.exclude) | set(LOOKALIKES if recipe.no_lookalikes else "")
    left = (frozenset(characters) - unwanted for characters in chosen)
    return tuple(characters for characters in left if characters)


class Alphabet:
    """The strings of `length` characters that hold at least one of each class in `required`.

    `required` may overlap (own characters may be letters, too). A set of
    classes still missing is written as a bit mask over `required`.
    """

    def __init__(
        self, characters: str, length: int, required: tuple[frozenset[str], ...] = ()
    ) -> None:
        self.characters = characters
        self.length = length
        self.required = required
        self._known_terms: dict[int, tuple[tuple[int, int], ...]] = {}
        self._known_choices: dict[int, tuple[tuple[str, int], ...]] = {}

    @property
    def count(self) -> int:
        """Return how many strings there are."""
        return self._completions(self.length, self._all_missing)

    def string_at(self, number: int) -> str:
        """Return string number `number` of [0, count)."""
        string: list[str] = []
        missing = self._all_missing
        for rest in range(self.length - 1, -1, -1):
            if not missing:
                number, position = divmod(number, len(self.characters))
                string.append(self.characters[position])
                continue
            for characters, still_missing in self._choices(missing):
                share = len(characters) * self._completions(rest, still_missing)
                if number < share:
                    break
                number -= share
            number, position = divmod(number, len(characters))
            string.append(characters[position])
            missing = still_missing
        return "".join(string)

    @property
    def _all_missing(self) -> int:
        return (1 << len(self.required)) - 1

    def _completions(self, length: int, missing: int) -> int:
        """Count the strings of `length` that hold one of each missing class."""
        if missing not in self._known_terms:
            self._known_terms[missing] = self._terms(missing)
        return sum(times * size**length for size, times in self._known_terms[missing])

    def _terms(self, missing: int) -> tuple[tuple[int, int], ...]:
        """Return inclusion and exclusion over the missing classes: (alphabet left, times)."""
        classes = [c for bit, c in enumerate(self.required) if missing >> bit & 1]
        terms: dict[int, int] = {}
        for taken in range(len(classes) + 1):
            for avoided in itertools.combinations(classes, taken):
                size = len(self.characters) - len(frozenset().union(*avoided))
                terms[size] = terms.get(size, 0) + (-1) ** taken
        return tuple((size, times) for size, times in terms.items() if times)

    def _choices(self, missing: int) -> tuple[tuple[str, int], ...]:
        """Return the next characters, grouped by what is missing after them; likely ones first."""
        if missing not in self._known_choices:
            groups: dict[int, list[str]] = {}
            for character in self.characters:
                found = sum(1 << bit for bit, c in enumerate(self.required) if character in c)
                groups.setdefault(missing & ~found, []).append(character)
            self._known_choices[missing] = tuple(
                ("".join(characters), after)
                for after, characters in sorted(groups.items(), key=lambda group: -len(group[1]))
            )
        return self._known_choices[missing]


@functools.lru_cache(maxsize=16)
def alphabet_for(recipe: CharactersRecipe) -> Alphabet:
    """Return the numbered strings of `recipe`.

    Raises RecipeImpossibleError where there are none, the length is out of
    bounds, or a character could not be stored.
    """
    if not LENGTH_MIN <= recipe.length <= LENGTH_MAX:
        raise RecipeImpossibleError(reason=RecipeFault.LENGTH)
    classes = classes_of(recipe)
    characters = "".join(sorted(frozenset().union(*classes)))
    if not characters:
        raise RecipeImpossibleError(reason=RecipeFault.EMPTY_ALPHABET)
    check_printable(characters)
    alphabet = Alphabet(characters, recipe.length, classes if recipe.each_class else ())
    if not alphabet.count:
        raise RecipeImpossibleError(reason=RecipeFault.TOO_MANY_CLASSES)
    return alphabet
