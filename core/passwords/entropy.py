"""How hard a generated value is to guess, counted from its recipe alone."""

from __future__ import annotations

import math

from core.passwords.alphabet import alphabet_for, classes_of
from core.passwords.passphrase import passphrase_bits
from core.passwords.recipe import CharactersRecipe, Recipe


def recipe_bits(recipe: Recipe) -> float:
    """Return log2 of the number of equally likely results.

    Exact also with "at least one of each", which rules strings out. Raises
    RecipeImpossibleError.
    """
    if isinstance(recipe, CharactersRecipe):
        return math.log2(alphabet_for(recipe).count)
    return passphrase_bits(recipe)


def alphabet_of(recipe: CharactersRecipe) -> str:
    """Return the characters that may occur, each once, sorted; empty if nothing is left."""
    return "".join(sorted(frozenset().union(*classes_of(recipe))))
