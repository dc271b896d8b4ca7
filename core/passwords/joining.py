"""How words become one text: what stands between them, capital letters, and a digit.

The words handed in start with a small letter and hold no digit. Whether different
choices always give different texts is for the caller to see to; the number of
choices is counted here.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.passwords.recipe import DIGITS, Capitals, PassphraseRecipe, PronounceableRecipe
from core.ports import Randomness

WordsRecipe = PassphraseRecipe | PronounceableRecipe


def join_words(words: Sequence[str], recipe: WordsRecipe, randomness: Randomness) -> str:
    """Return the words of a recipe as one text.

    Capitals are first letters: of every word (`FIRST`), or of a random,
    never empty choice of words (`RANDOM`). The digit follows a random word.
    """
    capitals = 0
    if recipe.capitals is Capitals.FIRST:
        capitals = (1 << len(words)) - 1
    elif recipe.capitals is Capitals.RANDOM:
        capitals = 1 + randomness.below((1 << len(words)) - 1)
    joined = [
        word[0].upper() + word[1:] if capitals >> position & 1 else word
        for position, word in enumerate(words)
    ]
    if recipe.digit:
        joined[randomness.below(len(words))] += DIGITS[randomness.below(len(DIGITS))]
    return recipe.separator.join(joined)


def count_joined(recipe: WordsRecipe) -> int:
    """Return in how many ways `join_words` may turn out for the same words."""
    ways = 1
    if recipe.capitals is Capitals.RANDOM:
        ways *= (1 << recipe.words) - 1
    if recipe.digit:
        ways *= recipe.words * len(DIGITS)
    return ways
