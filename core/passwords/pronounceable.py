"""Invented words that can be said and remembered, though no dictionary has them.

A syllable is a consonant and a vowel, so every word of a recipe has the same
length, and a text can be read back in one way only. Left out are letters whose
sound depends on the language or on what follows: c, q, x, y.
"""

from __future__ import annotations

from core.errors import RecipeImpossibleError
from core.passwords.alphabet import check_printable
from core.passwords.joining import count_joined, join_words
from core.passwords.recipe import (
    SYLLABLES_MAX,
    SYLLABLES_MIN,
    WORDS_MAX,
    WORDS_MIN,
    PronounceableRecipe,
    RecipeFault,
)
from core.ports import Randomness

CONSONANTS = "bdfghjklmnprstvwz"
VOWELS = "aeiou"
SYLLABLES = tuple(consonant + vowel for consonant in CONSONANTS for vowel in VOWELS)


def check_pronounceable(recipe: PronounceableRecipe) -> None:
    """Refuse a recipe that nothing can satisfy. Raises RecipeImpossibleError."""
    if not WORDS_MIN <= recipe.words <= WORDS_MAX:
        raise RecipeImpossibleError(reason=RecipeFault.WORDS)
    if not SYLLABLES_MIN <= recipe.syllables <= SYLLABLES_MAX:
        raise RecipeImpossibleError(reason=RecipeFault.SYLLABLES)
    check_printable(recipe.separator)


def make_pronounceable(recipe: PronounceableRecipe, randomness: Randomness) -> str:
    """Return invented words joined by the separator. Raises RecipeImpossibleError."""
    check_pronounceable(recipe)
    words = [
        "".join(SYLLABLES[randomness.below(len(SYLLABLES))] for _ in range(recipe.syllables))
        for _ in range(recipe.words)
    ]
    return join_words(words, recipe, randomness)


def count_pronounceable(recipe: PronounceableRecipe) -> int:
    """Return the number of equally likely texts. Raises RecipeImpossibleError."""
    check_pronounceable(recipe)
    syllables: int = len(SYLLABLES) ** (recipe.words * recipe.syllables)
    return syllables * count_joined(recipe)
