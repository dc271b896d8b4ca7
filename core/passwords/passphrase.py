"""Random words: the lists they come from, and how words become a passphrase.

Every list is free of prefixes (no word begins another) and of digits, and
starts each word with a small letter. So a passphrase can be read back in one
way only, whatever the separator: different choices never give the same text,
and the number of choices is the number of passphrases.
"""

from __future__ import annotations

import functools
import importlib.resources
import math

from core.errors import RecipeImpossibleError
from core.passwords.alphabet import check_printable
from core.passwords.recipe import (
    DIGITS,
    WORDS_MAX,
    WORDS_MIN,
    Capitals,
    PassphraseRecipe,
    RecipeFault,
)
from core.ports import Randomness

WORD_LISTS: dict[str, int] = {"eff-long": 7776, "eff-short": 1296, "de-long": 7776}
"""The word lists on offer and how many words each has.

`eff-long` and `eff-short`: Electronic Frontier Foundation, 2016, CC BY 3.0 US.
`de-long`: German words of dys2p/wordlists-de, BSD-3-Clause. All three come as
data of the xkcdpass package.
"""

_FILES = {"eff-long": "eff-long", "eff-short": "eff-short", "de-long": "ger-long"}


@functools.cache
def word_list(name: str) -> tuple[str, ...]:
    """Return the words of a list, read on first use and counted.

    Raises RecipeImpossibleError for an unknown name.
    """
    if name not in WORD_LISTS:
        raise RecipeImpossibleError(reason=RecipeFault.WORD_LIST)
    file = importlib.resources.files("xkcdpass").joinpath("static", _FILES[name])
    words = tuple(file.read_text(encoding="utf-8").split())
    # A changed list would make the entropy we show a lie; that is our bug, not the world's.
    if len(set(words)) != len(words) or len(words) != WORD_LISTS[name]:
        raise ValueError(f"word list {name} is not the list we know")
    return words


def check_passphrase(recipe: PassphraseRecipe) -> None:
    """Refuse a recipe that no passphrase can satisfy. Raises RecipeImpossibleError."""
    if not WORDS_MIN <= recipe.words <= WORDS_MAX:
        raise RecipeImpossibleError(reason=RecipeFault.WORDS)
    if recipe.word_list not in WORD_LISTS:
        raise RecipeImpossibleError(reason=RecipeFault.WORD_LIST)
    check_printable(recipe.separator)


def make_passphrase(recipe: PassphraseRecipe, randomness: Randomness) -> str:
    """Return random words joined by the separator.

    Capitals are first letters: of every word (`FIRST`), or of a random,
    never empty choice of words (`RANDOM`). The digit follows a random word.
    Raises RecipeImpossibleError.
    """
    check_passphrase(recipe)
    listed = word_list(recipe.word_list)
    words = [listed[randomness.below(len(listed))] for _ in range(recipe.words)]
    capitals = 0
    if recipe.capitals is Capitals.FIRST:
        capitals = (1 << recipe.words) - 1
    elif recipe.capitals is Capitals.RANDOM:
        capitals = 1 + randomness.below((1 << recipe.words) - 1)
    words = [
        word[0].upper() + word[1:] if capitals >> position & 1 else word
        for position, word in enumerate(words)
    ]
    if recipe.digit:
        words[randomness.below(recipe.words)] += DIGITS[randomness.below(len(DIGITS))]
    return recipe.separator.join(words)


def passphrase_bits(recipe: PassphraseRecipe) -> float:
    """Return log2 of the number of equally likely passphrases. Raises RecipeImpossibleError."""
    check_passphrase(recipe)
    choices: int = WORD_LISTS[recipe.word_list] ** recipe.words
    if recipe.capitals is Capitals.RANDOM:
        choices *= (1 << recipe.words) - 1
    if recipe.digit:
        choices *= recipe.words * len(DIGITS)
    return math.log2(choices)
