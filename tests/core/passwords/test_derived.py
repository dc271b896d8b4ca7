"""A recipe like a password: as long, of the same kinds, and nothing else of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.passwords.derived import derive_recipe
from core.passwords.generator import check_recipe, make_password
from core.passwords.recipe import SYMBOLS, CharactersRecipe
from tests.fakes.randomness import SeededRandomness


@pytest.mark.parametrize(
    ("password", "recipe"),
    [
        ("", CharactersRecipe()),
        ("abc12345", CharactersRecipe(length=8, upper=False, symbols=False)),
        ("Aa1", CharactersRecipe(length=4, symbols=False)),
        (
            "ABC DEF/",
            CharactersRecipe(length=8, lower=False, digits=False, symbol_set=SYMBOLS + "/"),
        ),
        ("12345678", CharactersRecipe(length=8, upper=False, lower=False, symbols=False)),
        ("grüße", CharactersRecipe(length=5, upper=False, digits=False, symbols=False, own="ßü")),
        ("x" * 200, CharactersRecipe(length=128, upper=False, digits=False, symbols=False)),
    ],
)
def test_length_and_kinds_are_taken_over(password: str, recipe: CharactersRecipe) -> None:
    assert derive_recipe(password) == recipe


@given(st.text(max_size=140))
def test_of_any_password_comes_a_recipe_that_can_be_used(password: str) -> None:
    recipe = derive_recipe(password)
    check_recipe(recipe)
    assert len(make_password(recipe, SeededRandomness())) == recipe.length
