"""How hard a generated value is to guess, counted from its recipe alone."""

from __future__ import annotations

import dataclasses
import math

from core.passwords.alphabet import alphabet_for, classes_of
from core.passwords.passphrase import count_passphrases
from core.passwords.pattern import count_patterned, places_of
from core.passwords.pronounceable import SYLLABLES, count_pronounceable
from core.passwords.random_pin import count_pins
from core.passwords.recipe import (
    DIGITS,
    CharactersRecipe,
    PassphraseRecipe,
    PatternRecipe,
    PinRecipe,
    PronounceableRecipe,
    Recipe,
    SiteRulesRecipe,
)
from core.passwords.site_rules import strings_for
from core.passwords.word_lists import NO_OWN_LISTS, OwnLists, list_facts


@dataclasses.dataclass(frozen=True)
class Choices:
    """Where the bits of a recipe come from: so many times one of so many.

    `out_of` is 0 where that differs from place to place.
    """

    times: int
    out_of: int


def count_results(recipe: Recipe, own: OwnLists = NO_OWN_LISTS) -> int:
    """Return how many results a recipe has, all equally likely. Raises RecipeImpossibleError.

    Exact also with "at least one of each", which rules strings out.
    """
    match recipe:
        case CharactersRecipe():
            return alphabet_for(recipe).count
        case PassphraseRecipe():
            return count_passphrases(recipe, own)
        case PinRecipe():
            return count_pins(recipe)
        case PronounceableRecipe():
            return count_pronounceable(recipe)
        case PatternRecipe():
            return count_patterned(recipe)
        case SiteRulesRecipe():
            return strings_for(recipe).count


def recipe_bits(recipe: Recipe, own: OwnLists = NO_OWN_LISTS) -> float:
    """Return log2 of the number of equally likely results. Raises RecipeImpossibleError."""
    return math.log2(count_results(recipe, own))


def choices_of(recipe: Recipe, own: OwnLists = NO_OWN_LISTS) -> Choices:
    """Return where the bits come from, to be said beside them. Raises RecipeImpossibleError."""
    match recipe:
        case CharactersRecipe():
            return Choices(recipe.length, len(alphabet_for(recipe).characters))
        case PassphraseRecipe():
            return Choices(recipe.words, list_facts(recipe.word_list, own).count)
        case PinRecipe():
            return Choices(recipe.length, len(DIGITS))
        case PronounceableRecipe():
            return Choices(recipe.words * recipe.syllables, len(SYLLABLES))
        case PatternRecipe():
            free = [choices for choices in places_of(recipe.pattern) if len(choices) > 1]
            sizes = {len(choices) for choices in free}
            return Choices(len(free), sizes.pop() if len(sizes) == 1 else 0)
        case SiteRulesRecipe():
            strings = strings_for(recipe)
            return Choices(strings.length, len(strings.characters))


def alphabet_of(recipe: CharactersRecipe) -> str:
    """Return the characters that may occur, each once, sorted; empty if nothing is left."""
    return "".join(sorted(frozenset().union(*classes_of(recipe))))
