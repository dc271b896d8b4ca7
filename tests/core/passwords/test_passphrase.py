"""Words: the lists are what they claim, and every choice gives another passphrase."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import RecipeImpossibleError
from core.passwords import passphrase
from core.passwords.entropy import recipe_bits
from core.passwords.generator import make_password
from core.passwords.passphrase import WORD_LISTS, word_list
from core.passwords.recipe import Capitals, PassphraseRecipe, RecipeFault
from tests.fakes.randomness import ScriptedRandomness, SeededRandomness, exact_distribution


@pytest.mark.parametrize("name", WORD_LISTS)
def test_a_list_has_its_words_once_each(name: str) -> None:
    words = word_list(name)
    assert len(words) == len(set(words)) == WORD_LISTS[name]
    assert all(word[0].isalpha() and word == word.lower() for word in words)
    assert not any(character.isdigit() for word in words for character in word)


@pytest.mark.parametrize("name", WORD_LISTS)
def test_no_word_begins_another(name: str) -> None:
    """Otherwise two choices could give one passphrase, and the bits shown would be too many."""
    words = sorted(word_list(name))
    assert not any(later.startswith(word) for word, later in itertools.pairwise(words))


def test_the_long_list_is_that_of_the_eff() -> None:
    words = word_list("eff-long")
    assert (words[0], words[-1], len(words)) == ("abacus", "zoom", 7776)


def test_an_unknown_list_is_refused() -> None:
    with pytest.raises(RecipeImpossibleError) as refusal:
        word_list("../../etc/passwd")
    assert refusal.value.reason is RecipeFault.WORD_LIST


@given(
    st.builds(
        PassphraseRecipe,
        words=st.integers(3, 12),
        separator=st.sampled_from(["-", " ", ".", "", "::", "a", "1"]),
        capitals=st.sampled_from(Capitals),
        digit=st.booleans(),
        word_list=st.sampled_from(sorted(WORD_LISTS)),
    ),
    st.integers(0, 2**32),
)
def test_a_passphrase_keeps_its_recipe(recipe: PassphraseRecipe, seed: int) -> None:
    text = make_password(recipe, SeededRandomness(seed))
    words, digits = read_back(text, recipe)
    assert len(words) == recipe.words
    assert digits == int(recipe.digit)
    capital = [word[0].isupper() for word in words]
    assert {
        Capitals.NONE: not any(capital),
        Capitals.FIRST: all(capital),
        Capitals.RANDOM: any(capital),
    }[recipe.capitals]


@pytest.mark.parametrize("separator", ["-", "", "x", "1", "11"])
@pytest.mark.parametrize("capitals", Capitals)
@pytest.mark.parametrize("digit", [True, False])
def test_bits_count_every_passphrase_once(
    monkeypatch: pytest.MonkeyPatch, *, separator: str, capitals: Capitals, digit: bool
) -> None:
    monkeypatch.setitem(WORD_LISTS, "tiny", 3)
    monkeypatch.setattr(passphrase, "word_list", lambda name: ("one", "two", "x-y"))
    recipe = PassphraseRecipe(
        words=3, separator=separator, capitals=capitals, digit=digit, word_list="tiny"
    )
    chances = exact_distribution(lambda randomness: make_password(recipe, randomness))
    assert set(chances.values()) == {Fraction(1, len(chances))}
    assert recipe_bits(recipe) == pytest.approx(math.log2(len(chances)))


def test_a_changed_list_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(WORD_LISTS, "eff-short", 1297)
    word_list.cache_clear()
    with pytest.raises(ValueError, match="eff-short"):
        word_list("eff-short")


def test_random_capitals_are_never_none() -> None:
    recipe = PassphraseRecipe(words=3, capitals=Capitals.RANDOM)
    assert make_password(recipe, ScriptedRandomness([])) == "Abacus-abacus-abacus"
    assert make_password(recipe, ScriptedRandomness([0, 0, 0, 6])) == "Abacus-Abacus-Abacus"


def read_back(text: str, recipe: PassphraseRecipe) -> tuple[list[str], int]:
    """Return the words and the number of digits after them, read from left to right."""
    known = set(word_list(recipe.word_list))

    def first_word(rest: str) -> str:
        return next((rest[:n] for n in range(1, len(rest) + 1) if rest[:n].lower() in known), "")

    words = [first_word(text)]
    text = text.removeprefix(words[0])
    digits = 0
    while text:
        if not (text.startswith(recipe.separator) and first_word(text[len(recipe.separator) :])):
            assert text[0].isdigit()
            digits, text = digits + 1, text[1:]
            continue
        text = text.removeprefix(recipe.separator)
        words.append(first_word(text))
        text = text.removeprefix(words[-1])
    return words, digits
