"""One generated password, by the recipes people use."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.figures import Figure, measure
from core.app import system_randomness
from core.passwords.generator import make_password
from core.passwords.recipe import (
    Capitals,
    CharactersRecipe,
    PassphraseRecipe,
    PatternRecipe,
    PinRecipe,
    PronounceableRecipe,
    Recipe,
    SiteRulesRecipe,
)

_EACH = 200
_RULES = "required: lower; required: upper; required: digit; required: special; max-consecutive: 2"
_RECIPES: dict[str, Recipe] = {
    "20 characters": CharactersRecipe(),
    "128 characters, one of each class": CharactersRecipe(length=128),
    "7 words": PassphraseRecipe(words=7, capitals=Capitals.RANDOM, digit=True),
    "PIN of 6 digits": PinRecipe(),
    "5 invented words": PronounceableRecipe(words=5, capitals=Capitals.RANDOM, digit=True),
    "pattern of 128 places": PatternRecipe("*{128}"),
    "rules of a website, 20 characters": SiteRulesRecipe(f"{_RULES}; maxlength: 20"),
    "rules of a website, 128 characters": SiteRulesRecipe(f"{_RULES}; minlength: 128"),
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
