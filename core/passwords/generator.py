"""Make a password from a recipe."""

from __future__ import annotations

from core.passwords.alphabet import alphabet_for
from core.passwords.passphrase import check_passphrase, make_passphrase
from core.passwords.recipe import CharactersRecipe, Recipe
from core.ports import Randomness


def make_password(recipe: Recipe, randomness: Randomness) -> str:
    """Return a random password, every one that keeps the recipe being equally likely.

    Raises RecipeImpossibleError.
    """
    if isinstance(recipe, CharactersRecipe):
        alphabet = alphabet_for(recipe)
        # One number picks the whole string. To place one character of each class and
        # then shuffle is the usual short cut; it favours strings with few of a class.
        return alphabet.string_at(randomness.below(alphabet.count))
    return make_passphrase(recipe, randomness)


def check_recipe(recipe: Recipe) -> None:
    """Refuse a recipe that no password can satisfy.

    A chosen class that the exclusions leave empty counts as not chosen (see
    `classes_of`). Raises RecipeImpossibleError with a RecipeFault as `reason`.
    """
    if isinstance(recipe, CharactersRecipe):
        alphabet_for(recipe)
    else:
        check_passphrase(recipe)
