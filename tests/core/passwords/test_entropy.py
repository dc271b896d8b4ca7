"""The bits shown are the logarithm of what can really come out."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.passwords.alphabet import Alphabet
from core.passwords.entropy import alphabet_of, recipe_bits
from core.passwords.recipe import DIGITS, LOOKALIKES, LOWER, CharactersRecipe, PassphraseRecipe


@given(
    st.text("abcd1!", min_size=1, max_size=6).map(lambda text: "".join(sorted(set(text)))),
    st.integers(1, 5),
    st.lists(st.frozensets(st.sampled_from("abcd1!"), min_size=1), max_size=4),
)
def test_the_count_is_that_of_writing_every_string_out(
    characters: str, length: int, classes: list[frozenset[str]]
) -> None:
    within = tuple(group & frozenset(characters) for group in classes)
    alphabet = Alphabet(characters, length, within)
    written = sum(
        all(group & set(string) for group in within)
        for string in itertools.product(characters, repeat=length)
    )
    assert alphabet.count == written


def test_bits_of_a_small_recipe() -> None:
    recipe = CharactersRecipe(
        length=4, upper=False, symbols=False, exclude=LOWER[2:] + DIGITS[2:], each_class=True
    )
    assert recipe_bits(recipe) == pytest.approx(math.log2(4**4 - 2 * 2**4))


def test_bits_of_the_default_recipe() -> None:
    free = recipe_bits(CharactersRecipe(each_class=False))
    assert free == pytest.approx(20 * math.log2(83))
    # "At least one of each" costs a little, and the number says so.
    assert free - 0.3 < recipe_bits(CharactersRecipe()) < free


def test_bits_of_the_longest_recipe_are_finite() -> None:
    assert recipe_bits(CharactersRecipe(length=128, each_class=False)) == pytest.approx(
        128 * math.log2(83)
    )


def test_alphabet_is_what_is_left_of_the_classes() -> None:
    recipe = CharactersRecipe(
        upper=False, symbols=False, own="éa", exclude="bc", no_lookalikes=True
    )
    expected = (set(LOWER) | set(DIGITS) | {"é"}) - set("bc") - set(LOOKALIKES)
    assert alphabet_of(recipe) == "".join(sorted(expected))


def test_alphabet_of_nothing_is_empty() -> None:
    assert (
        alphabet_of(CharactersRecipe(upper=False, lower=False, digits=False, symbols=False)) == ""
    )


def test_bits_of_words() -> None:
    assert recipe_bits(PassphraseRecipe()) == pytest.approx(5 * math.log2(7776))
    assert recipe_bits(PassphraseRecipe(words=6, word_list="eff-short")) == pytest.approx(
        6 * math.log2(1296)
    )
