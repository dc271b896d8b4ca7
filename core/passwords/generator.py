"""Make a password from a recipe."""

from __future__ import annotations

from core.passwords.alphabet import alphabet_for
from core.passwords.entropy import count_results
from core.passwords.passphrase import make_passphrase
from core.passwords.pattern import make_patterned
from core.passwords.pronounceable import make_pronounceable
from core.passwords.random_pin import make_pin
from core.passwords.recipe import (
    CharactersRecipe,
    PassphraseRecipe,
    PatternRecipe,
    PinRecipe,
    PronounceableRecipe,
    Recipe,
    SiteRulesRecipe,
)
from core.passwords.site_rules import make_for_site
from core.passwords.word_lists import NO_OWN_LISTS, OwnLists
from core.ports import Randomness


def make_password(recipe: Recipe, randomness: Randomness, own: OwnLists = NO_OWN_LISTS) -> str:
    """Return a random password, every one that keeps the recipe being equally likely.

    `own` are the word lists of a person's own. Raises RecipeImpossibleError.
    """
    match recipe:
        case CharactersRecipe():
            alphabet = alphabet_for(recipe)
            # One number picks the whole string. To place one character of each class and
            # then shuffle is the usual short cut; it favours strings with few of a class.
            return alphabet.string_at(randomness.below(alphabet.count))
        case PassphraseRecipe():
            return make_passphrase(recipe, randomness, own)
        case PinRecipe():
            return make_pin(recipe, randomness)
        case PronounceableRecipe():
            return make_pronounceable(recipe, randomness)
        case PatternRecipe():
            return make_patterned(recipe, randomness)
        case SiteRulesRecipe():
            return make_for_site(recipe, randomness)


def check_recipe(recipe: Recipe, own: OwnLists = NO_OWN_LISTS) -> None:
    """Refuse a recipe that no password can satisfy.

    A chosen class that the exclusions leave empty counts as not chosen (see
    `classes_of`). Raises RecipeImpossibleError with a RecipeFault as `reason`.
    """
    count_results(recipe, own)
