"""One generated password, by the recipes people use."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.figures import Figure, measure
from core.app import system_randomness
from core.passwords.generator import make_password
from core.passwords.recipe import Capitals, CharactersRecipe, PassphraseRecipe, Recipe

_EACH = 200
_RECIPES: dict[str, Recipe] = {
    "20 characters": CharactersRecipe(),
    "128 characters, one of each class": CharactersRecipe(length=128),
    "7 words": PassphraseRecipe(words=7, capitals=Capitals.RANDOM, digit=True),
}


def list_figures() -> Iterator[Figure]:
    """Yield a figure for every recipe, the word list loaded."""
    randomness = system_randomness()
    for name, recipe in _RECIPES.items():
        make_password(recipe, randomness)

        def make_many(recipe: Recipe = recipe) -> None:
            for _ in range(_EACH):
                make_password(recipe, randomness)

        yield Figure(what=f"generate one password: {name}", ours=measure(make_many) / _EACH, goal=1)
