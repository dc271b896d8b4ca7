"""`generate`: passwords without a profile; none of them is kept anywhere."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

import msgspec

from core.app import system_randomness
from core.errors import UsageError
from core.passwords.entropy import recipe_bits
from core.passwords.generator import make_password
from core.passwords.recipe import CharactersRecipe, PassphraseRecipe, Recipe
from ui.terminal.answers import Answer
from ui.terminal.grammar import not_in_this_version
from ui.terminal.request import Request

COUNT_LIMIT = 10_000
LATER = ("pin", "pronounceable", "pattern")
_OPTIONS = {
    "characters": ("length", "exclude", "no_lookalikes"),
    "passphrase": ("words", "separator"),
}


def generate(request: Request) -> Answer:
    """Make passwords to a recipe, with the bits that the recipe gives each."""
    options = request.options
    recipe = _recipe(options)
    if not 1 <= options.count <= COUNT_LIMIT:
        raise UsageError(reason=f"--count goes from 1 to {COUNT_LIMIT:,}.")
    bits = round(recipe_bits(recipe), 2)
    randomness = system_randomness()
    values = [make_password(recipe, randomness) for _ in range(options.count)]
    return Answer(document=[{"value": value, "bits": bits} for value in values], lines=values)


def _recipe(options: argparse.Namespace) -> Recipe:
    kind: str = options.kind
    if kind in LATER:
        raise not_in_this_version(f"generate {kind}")
    if kind not in _OPTIONS:
        raise UsageError(reason=f"“{kind}” cannot be generated. Ask for characters or passphrase.")
    given = {
        name: value
        for name in ("length", "exclude", "no_lookalikes", "words", "separator", "pattern")
        if (value := getattr(options, name)) not in (None, False)
    }
    for name in given:
        if name not in _OPTIONS[kind]:
            raise UsageError(reason=f"--{name.replace('_', '-')} means nothing for {kind}.")
    base: Recipe = CharactersRecipe() if kind == "characters" else PassphraseRecipe()
    return msgspec.structs.replace(base, **given)


ACTS: Mapping[str, Callable[[Request], Answer]] = {"generate": generate}
