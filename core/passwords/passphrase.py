"""Random words, joined to a passphrase."""

from __future__ import annotations

import unicodedata

from core.errors import RecipeImpossibleError
from core.passwords.alphabet import check_printable
from core.passwords.joining import count_joined, join_words
from core.passwords.recipe import WORDS_MAX, WORDS_MIN, Capitals, PassphraseRecipe, RecipeFault
from core.passwords.word_lists import NO_OWN_LISTS, OwnLists, list_facts, word_list
from core.ports import Randomness


def check_passphrase(recipe: PassphraseRecipe, own: OwnLists = NO_OWN_LISTS) -> None:
    """Refuse a recipe that no passphrase can satisfy. Raises RecipeImpossibleError."""
    if not WORDS_MIN <= recipe.words <= WORDS_MAX:
        raise RecipeImpossibleError(reason=RecipeFault.WORDS)
    facts = list_facts(recipe.word_list, own)
    check_printable(recipe.separator)
    if not facts.prefix_free and not _divides(recipe.separator, facts.joints):
        raise RecipeImpossibleError(reason=RecipeFault.SEPARATOR)
    if recipe.capitals is not Capitals.NONE and not facts.has_capitals:
        raise RecipeImpossibleError(reason=RecipeFault.CAPITALS)


def make_passphrase(
    recipe: PassphraseRecipe, randomness: Randomness, own: OwnLists = NO_OWN_LISTS
) -> str:
    """Return random words joined by the separator. Raises RecipeImpossibleError."""
    check_passphrase(recipe, own)
    known = own.get(recipe.word_list)
    listed = known.words if known is not None else word_list(recipe.word_list)
    words = [listed[randomness.below(len(listed))] for _ in range(recipe.words)]
    return join_words(words, recipe, randomness)


def count_passphrases(recipe: PassphraseRecipe, own: OwnLists = NO_OWN_LISTS) -> int:
    """Return the number of equally likely passphrases. Raises RecipeImpossibleError."""
    check_passphrase(recipe, own)
    words: int = list_facts(recipe.word_list, own).count ** recipe.words
    return words * count_joined(recipe)


def _divides(separator: str, joints: str) -> bool:
    """Tell whether a separator shows where a word ends: none of it can stand within one.

    Else “door”, “doorway” and “way” would let two choices give one text, and the
    bits shown would be too many.
    """
    within = (unicodedata.category(c)[0] in "LMN" or c in joints for c in separator)
    return bool(separator) and not any(within)
