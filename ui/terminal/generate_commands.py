"""`generate`: passwords without a profile; none of them is kept anywhere."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

import msgspec

from core.app import system_randomness
from core.errors import UsageError
from core.passwords.entropy import recipe_bits
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
from core.passwords.word_lists import NO_OWN_LISTS, OWN, OwnLists
from ui.terminal.answers import Answer, absolute
from ui.terminal.generate_options import GENERATED
from ui.terminal.request import Request

COUNT_LIMIT = 10_000
_CLASSES = ("upper", "lower", "digits", "symbols")
_FROM_FILE = f"{OWN}file"
_BASES: Mapping[str, Recipe] = {
    "characters": CharactersRecipe(),
    "passphrase": PassphraseRecipe(),
    "pin": PinRecipe(),
    "pronounceable": PronounceableRecipe(),
    "pattern": PatternRecipe(),
    "site": SiteRulesRecipe(),
}
_OPTIONS: Mapping[str, tuple[str, ...]] = {
    "characters": ("length", "only", "symbols", "exclude", "no_lookalikes"),
    "passphrase": ("words", "separator", "capitals", "digit", "word_list", "word_file"),
    "pin": ("length", "any_pin"),
    "pronounceable": ("words", "syllables", "separator", "capitals", "digit"),
    "pattern": ("pattern",),
    "site": ("rules", "length"),
}
_NEEDED = {"pattern": "--pattern", "site": "--rules"}


def generate(request: Request) -> Answer:
    """Make passwords to a recipe, with the bits that the recipe gives each."""
    options = request.options
    recipe = _recipe(options)
    if not 1 <= options.count <= COUNT_LIMIT:
        raise UsageError(reason=f"--count goes from 1 to {COUNT_LIMIT:,}.")
    own = _read_list(options.word_file)
    bits = round(recipe_bits(recipe, own), 2)
    randomness = system_randomness()
    values = [make_password(recipe, randomness, own) for _ in range(options.count)]
    return Answer(document=[{"value": value, "bits": bits} for value in values], lines=values)


def _recipe(options: argparse.Namespace) -> Recipe:
    kind: str = options.kind
    if kind not in GENERATED:
        one_of = f"{', '.join(GENERATED[:-1])} or {GENERATED[-1]}"
        raise UsageError(reason=f"“{kind}” cannot be generated. Ask for {one_of}.")
    given = _given(options)
    for name in given:
        if name not in _OPTIONS[kind]:
            raise UsageError(reason=f"--{name.replace('_', '-')} means nothing for {kind}.")
    if kind in _NEEDED and _NEEDED[kind].removeprefix("--") not in given:
        raise UsageError(reason=f"Say with {_NEEDED[kind]} what to make.")
    return msgspec.structs.replace(_BASES[kind], **_settings(given))


def _given(options: argparse.Namespace) -> dict[str, object]:
    """Return what was asked for, by the names of the options."""
    names = {name: None for group in _OPTIONS.values() for name in group}
    return {name: value for name in names if (value := getattr(options, name)) not in (None, False)}


def _settings(given: Mapping[str, object]) -> dict[str, object]:
    """Return the same by the names of a recipe. Raises UsageError."""
    settings = dict(given)
    if "word_list" in settings and "word_file" in settings:
        raise UsageError(reason="Give --word-list or --word-file, not both.")
    if settings.pop("word_file", None) is not None:
        settings["word_list"] = _FROM_FILE
    if settings.pop("any_pin", False):
        settings["no_habits"] = False
    if "capitals" in settings:
        settings["capitals"] = _capitals(str(settings["capitals"]))
    if "symbols" in settings:
        settings["symbol_set"] = settings.pop("symbols")
    if "only" in settings:
        settings |= _only(str(settings.pop("only")))
    return settings


def _capitals(text: str) -> Capitals:
    if text not in list(Capitals):
        raise UsageError(reason=f"--capitals takes {', '.join(Capitals)}.")
    return Capitals(text)


def _only(text: str) -> dict[str, object]:
    chosen = [part.strip() for part in text.split(",")]
    if not set(chosen) <= set(_CLASSES):
        raise UsageError(reason=f"--only takes some of {', '.join(_CLASSES)}.")
    return {name: name in chosen for name in _CLASSES}


def _read_list(file: str | None) -> OwnLists:
    if file is None:
        return NO_OWN_LISTS
    from core.services.own_lists import read_word_file

    return {_FROM_FILE: read_word_file(absolute(file))}


ACTS: Mapping[str, Callable[[Request], Answer]] = {"generate": generate}
