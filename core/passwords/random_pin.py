"""Random PINs, without those that people choose and that are therefore tried first."""

from __future__ import annotations

from core.errors import RecipeImpossibleError
from core.passwords.pin import find_habit
from core.passwords.recipe import PIN_MAX, PIN_MIN, PinRecipe, RecipeFault
from core.ports import Randomness

HABITS = {
    4: 320,
    5: 26,
    6: 106_692,
    7: 18,
    8: 249_406,
    9: 1004,
    10: 100_092,
    11: 10,
    12: 1_009_900,
}
"""How many PINs of each length follow a habit (`find_habit`); a test counts them anew."""


def check_pin_recipe(recipe: PinRecipe) -> None:
    """Refuse a recipe that no PIN can satisfy. Raises RecipeImpossibleError."""
    if not PIN_MIN <= recipe.length <= PIN_MAX:
        raise RecipeImpossibleError(reason=RecipeFault.PIN_LENGTH)


def make_pin(recipe: PinRecipe, randomness: Randomness) -> str:
    """Return random digits. Raises RecipeImpossibleError."""
    check_pin_recipe(recipe)
    while True:
        pin = f"{randomness.below(10**recipe.length):0{recipe.length}}"
        # Drawing the whole PIN anew keeps all others equally likely; to mend a digit would
        # not. At least four in five are taken, so the loop ends.
        if not (recipe.no_habits and find_habit(pin)):
            return pin


def count_pins(recipe: PinRecipe) -> int:
    """Return the number of equally likely PINs. Raises RecipeImpossibleError."""
    check_pin_recipe(recipe)
    every: int = 10**recipe.length
    return every - (HABITS[recipe.length] if recipe.no_habits else 0)
