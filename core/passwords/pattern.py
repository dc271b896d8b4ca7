r"""Patterns: a password drawn place by place.

    A  a capital letter        c  a small consonant     C  a capital one
    a  a small letter          v  a small vowel         V  a capital one
    9  a digit                 h  0–9 a–f               H  0–9 A–F
    #  a symbol                *  any of A a 9 #
    [abc]  one of these        {3}  three times what stands before it
    \a  the letter a itself; in front of any character it means just that

Spaces and marks that mean nothing above stand for themselves. Any other letter or
digit is refused: it is more likely a slip than a wish.
"""

from __future__ import annotations

import functools
import math

from core.errors import RecipeImpossibleError
from core.passwords.alphabet import check_printable
from core.passwords.recipe import (
    DIGITS,
    LENGTH_MAX,
    LENGTH_MIN,
    LOWER,
    SYMBOLS,
    UPPER,
    PatternRecipe,
    RecipeFault,
)
from core.ports import Randomness

PATTERN_MAX = 512
_VOWELS = "aeiou"
_CONSONANTS = "".join(letter for letter in LOWER if letter not in _VOWELS)
PLACES = {
    "A": UPPER,
    "a": LOWER,
    "9": DIGITS,
    "#": SYMBOLS,
    "*": UPPER + LOWER + DIGITS + SYMBOLS,
    "c": _CONSONANTS,
    "v": _VOWELS,
    "C": _CONSONANTS.upper(),
    "V": _VOWELS.upper(),
    "h": DIGITS + "abcdef",
    "H": DIGITS + "ABCDEF",
}
"""What each sign of a pattern may become."""
_TIMES_DIGITS = 3


@functools.lru_cache(maxsize=16)
def places_of(pattern: str) -> tuple[str, ...]:
    """Return the characters that may stand at each place of the password.

    Raises RecipeImpossibleError, with the place in the pattern that is to blame.
    """
    if len(pattern) > PATTERN_MAX:
        raise RecipeImpossibleError(reason=RecipeFault.PATTERN_LENGTH)
    check_printable(pattern)
    places = _Reader(pattern).read()
    if not LENGTH_MIN <= len(places) <= LENGTH_MAX:
        raise RecipeImpossibleError(reason=RecipeFault.PATTERN_LENGTH)
    if all(len(choices) == 1 for choices in places):
        raise RecipeImpossibleError(reason=RecipeFault.PATTERN_FIXED)
    return tuple(places)


def make_patterned(recipe: PatternRecipe, randomness: Randomness) -> str:
    """Return a password of the pattern. Raises RecipeImpossibleError."""
    places = places_of(recipe.pattern)
    return "".join(choices[randomness.below(len(choices))] for choices in places)


def count_patterned(recipe: PatternRecipe) -> int:
    """Return the number of equally likely passwords. Raises RecipeImpossibleError."""
    return math.prod(len(choices) for choices in places_of(recipe.pattern))


class _Reader:
    """Read a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def read(self) -> list[str]:
        """Return the choices at every place."""
        places: list[str] = []
        while self._at < len(self._pattern):
            start = self._at
            sign = self._next()
            if sign == "[":
                places.append(self._read_choices(start))
            elif sign == "{":
                places += self._read_times(start, places)
            else:
                places.append(self._read_sign(sign, start))
            if len(places) > LENGTH_MAX:
                raise RecipeImpossibleError(reason=RecipeFault.PATTERN_LENGTH)
        return places

    def _next(self) -> str:
        self._at += 1
        return self._pattern[self._at - 1]

    def _read_sign(self, sign: str, start: int) -> str:
        if sign == "\\":
            return self._read_escaped(start)
        if sign in PLACES:
            return PLACES[sign]
        if sign.isalnum() or sign in "]}":
            raise _fault(RecipeFault.PATTERN_CHARACTER, start, sign)
        return sign

    def _read_escaped(self, start: int) -> str:
        if self._at == len(self._pattern):
            raise _fault(RecipeFault.PATTERN_CHARACTER, start, "\\")
        return self._next()

    def _read_choices(self, start: int) -> str:
        """Read to the closing bracket; a character given twice is no likelier for it."""
        choices: dict[str, None] = {}
        while self._at < len(self._pattern):
            sign = self._next()
            if sign == "]":
                if choices:
                    return "".join(choices)
                break
            choices[self._read_escaped(self._at - 1) if sign == "\\" else sign] = None
        raise _fault(RecipeFault.PATTERN_BRACKET, start, "[")

    def _read_times(self, start: int, places: list[str]) -> list[str]:
        """Return what has to be added for the place before to stand so many times."""
        end = self._pattern.find("}", self._at)
        number = self._pattern[self._at : end] if end >= 0 else ""
        fits = number.isascii() and number.isdigit() and len(number) <= _TIMES_DIGITS
        # A second {…} in a row would multiply what nobody can see any more.
        if not fits or int(number) < 1 or not places or self._pattern[start - 1 : start] == "}":
            raise _fault(RecipeFault.PATTERN_TIMES, start, self._pattern[start : start + 5])
        self._at = end + 1
        return places[-1:] * (int(number) - 1)


def _fault(reason: RecipeFault, start: int, found: str) -> RecipeImpossibleError:
    return RecipeImpossibleError(reason=reason, at=start + 1, found=found)
