"""Invented words: they can be said, are equally likely, and are counted once each."""

from __future__ import annotations

import math
import re
from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import RecipeImpossibleError
from core.passwords import pronounceable
from core.passwords.entropy import recipe_bits
from core.passwords.generator import make_password
from core.passwords.pronounceable import CONSONANTS, SYLLABLES, VOWELS
from core.passwords.recipe import Capitals, PronounceableRecipe, RecipeFault
from tests.core.passwords.test_generator import assert_uniform
from tests.fakes.randomness import SeededRandomness, exact_distribution

RECIPES = st.builds(
    PronounceableRecipe,
    words=st.integers(3, 12),
    syllables=st.integers(2, 5),
    separator=st.sampled_from(["-", "", " ", "ba", "1", "::"]),
    capitals=st.sampled_from(Capitals),
    digit=st.booleans(),
)


@given(RECIPES, st.integers(0, 2**32))
def test_a_text_keeps_its_recipe(recipe: PronounceableRecipe, seed: int) -> None:
    text = make_password(recipe, SeededRandomness(seed))
    word = f"([{CONSONANTS}][{VOWELS}]){{{recipe.syllables}}}[0-9]?"
    joined = re.escape(recipe.separator).join([word] * recipe.words)
    assert re.fullmatch(joined, text, re.IGNORECASE)
    free = text.replace(recipe.separator, "") if recipe.separator == "1" else text
    if recipe.separator != "1":
        assert sum(character.isdigit() for character in free) == int(recipe.digit)
    capitals = sum(character.isupper() for character in text)
    assert {
        Capitals.NONE: capitals == 0,
        Capitals.FIRST: capitals == recipe.words,
        Capitals.RANDOM: 1 <= capitals <= recipe.words,
    }[recipe.capitals]


@pytest.mark.parametrize("separator", ["", "-", "1", "11", "ba"])
@pytest.mark.parametrize("capitals", Capitals)
@pytest.mark.parametrize("digit", [True, False])
def test_bits_count_every_text_once(
    monkeypatch: pytest.MonkeyPatch, *, separator: str, capitals: Capitals, digit: bool
) -> None:
    monkeypatch.setattr(pronounceable, "SYLLABLES", ("ba", "bu"))
    monkeypatch.setattr(pronounceable, "SYLLABLES_MIN", 1)
    recipe = PronounceableRecipe(
        words=3, syllables=1, separator=separator, capitals=capitals, digit=digit
    )
    chances = exact_distribution(lambda randomness: make_password(recipe, randomness))
    assert set(chances.values()) == {Fraction(1, len(chances))}
    assert recipe_bits(recipe) == pytest.approx(math.log2(len(chances)))


def test_every_syllable_is_as_likely_as_another() -> None:
    assert len(set(SYLLABLES)) == len(SYLLABLES) == 85
    randomness = SeededRandomness(12)
    recipe = PronounceableRecipe(words=12, syllables=5, separator="")
    drawn = "".join(make_password(recipe, randomness) for _ in range(300))
    assert_uniform(Counter(drawn[n : n + 2] for n in range(0, len(drawn), 2)).values(), 85)


def test_the_usual_one_is_good() -> None:
    assert recipe_bits(PronounceableRecipe()) == pytest.approx(12 * math.log2(85))


@pytest.mark.parametrize(
    ("recipe", "fault"),
    [
        (PronounceableRecipe(words=2), RecipeFault.WORDS),
        (PronounceableRecipe(words=13), RecipeFault.WORDS),
        (PronounceableRecipe(syllables=1), RecipeFault.SYLLABLES),
        (PronounceableRecipe(syllables=6), RecipeFault.SYLLABLES),
        (PronounceableRecipe(separator="\t"), RecipeFault.UNUSABLE_CHARACTER),
    ],
)
def test_an_impossible_recipe_says_why(recipe: PronounceableRecipe, fault: RecipeFault) -> None:
    with pytest.raises(RecipeImpossibleError) as refusal:
        make_password(recipe, SeededRandomness())
    assert refusal.value.reason is fault
