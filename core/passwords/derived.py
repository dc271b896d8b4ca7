"""A recipe that a password could have come from: as long, and of the same kinds of characters."""

from __future__ import annotations

from core.passwords.alphabet import classes_of
from core.passwords.recipe import (
    DIGITS,
    LENGTH_MAX,
    LENGTH_MIN,
    LOWER,
    SYMBOLS,
    UPPER,
    CharactersRecipe,
)

_OWN_MAX = 32


def derive_recipe(password: str) -> CharactersRecipe:
    """Return a recipe for another password like this one.

    Every kind of character in it is asked for; symbols beside the usual ones are
    added to them, letters of other alphabets become characters of one's own. What
    stands where in the password is not in the recipe.
    """
    held = set(password)
    symbols = sorted(c for c in held if c.isascii() and c.isprintable() and not c.isalnum())
    others = sorted(c for c in held if not c.isascii() and c.isprintable())[:_OWN_MAX]
    unusual = "".join(c for c in symbols if c not in SYMBOLS and c != " ")
    recipe = CharactersRecipe(
        length=max(LENGTH_MIN, min(len(password), LENGTH_MAX)),
        upper=not held.isdisjoint(UPPER),
        lower=not held.isdisjoint(LOWER),
        digits=not held.isdisjoint(DIGITS),
        symbols=bool(symbols),
        symbol_set=SYMBOLS + unusual,
        own="".join(others),
    )
    return recipe if classes_of(recipe) else CharactersRecipe()
