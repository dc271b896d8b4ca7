"""How hard to guess, and what to say about it."""

from __future__ import annotations

import itertools
import math

import pytest
import zxcvbn_rs_py as zxcvbn
from hypothesis import given
from hypothesis import strategies as st

from core.passwords import strength
from core.passwords.entropy import recipe_bits
from core.passwords.recipe import CharactersRecipe, PassphraseRecipe
from core.passwords.strength import (
    Strength,
    Tip,
    Weakness,
    estimate,
    seconds_to_guess,
    strength_of_bits,
    strength_of_guesses,
)


@pytest.mark.parametrize(
    ("text", "score", "reason"),
    [
        ("", Strength.VERY_WEAK, None),
        ("password", Strength.VERY_WEAK, Weakness.TOP_TEN),
        ("1qaz2wsx3edc", Strength.VERY_WEAK, Weakness.COMMON),
        ("sommer2021", Strength.VERY_WEAK, Weakness.NEAR_COMMON),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.VERY_WEAK, Weakness.REPEATED_CHARACTER),
        ("footballfootball", Strength.VERY_WEAK, Weakness.REPEATED_PART),
        ("abcdefghijklmnop", Strength.VERY_WEAK, Weakness.SEQUENCE),
        ("Tr0ub4dour&3", Strength.WEAK, None),
        ("Tortoise-Bicycle", Strength.FAIR, None),
        ("Wintersturm2023!", Strength.GOOD, None),
        ("orbit-velvet-cactus-plenty-hinge", Strength.STRONG, None),
    ],
)
def test_known_passwords(text: str, score: Strength, reason: Weakness | None) -> None:
    found = estimate(text)
    assert (found.score, found.reason) == (score, reason)
    assert (found.tip is None) == (found.score is Strength.STRONG)


def test_what_the_attacker_knows_makes_it_weaker() -> None:
    alone = estimate("kernmaria-zwölf")
    known = estimate("kernmaria-zwölf", inputs=["Maria", "Kern", "", "\ud800"])
    assert known.guesses_log10 < alone.guesses_log10


def test_the_tip_is_the_precise_one() -> None:
    assert estimate("aaaaaaaaaaaa").tip is Tip.AVOID_REPEATS
    assert estimate("Tortoise-Bicycle").tip is Tip.ADD_WORDS


@given(st.text(st.characters(), max_size=400), st.lists(st.text(st.characters()), max_size=3))
def test_any_text_has_an_estimate(text: str, inputs: list[str]) -> None:
    found = estimate(text, inputs=inputs)
    assert 0 <= found.guesses_log10 < 20
    assert found.score is strength_of_guesses(found.guesses_log10)


def test_a_long_text_is_as_good_as_its_better_end() -> None:
    good = "Kd7#mW2v-pQ9zT4&xRb"
    assert estimate("a" * 1000 + good).score is Strength.STRONG
    assert estimate(good + "a" * 1000).score is Strength.STRONG
    assert estimate("a" * 100_000).score is Strength.VERY_WEAK


def test_of_a_text_full_of_signs_less_is_looked_at() -> None:
    # All of it at once would hold the window up for as long as somebody made it for.
    signs = "4@8({[<639!1|"
    text = signs + "a" * 19 + "b" * 19 + signs[::-1]
    ends = max(estimate(text[:32]).guesses_log10, estimate(text[-32:]).guesses_log10)
    assert estimate(text).guesses_log10 == ends
    few = text.translate(str.maketrans("[<63", "xyxy"))
    assert estimate(few).guesses_log10 > estimate(few[:32]).guesses_log10


def test_every_value_of_the_estimator_has_one_of_ours() -> None:
    assert {name for name in dir(zxcvbn.Warning) if name[0].isupper()} == set(strength._WEAKNESSES)
    suggestions = {name for name in dir(zxcvbn.Suggestion) if name[0].isupper()}
    # "No need for symbols" is no tip: it only ever comes beside "use a few words".
    assert suggestions - set(strength._TIPS) == {"NoNeedForSymbolsDigitsOrUppercaseLetters"}


@pytest.mark.parametrize(
    ("bits", "score"),
    [
        (0.0, Strength.VERY_WEAK),
        (27.9, Strength.VERY_WEAK),
        (28.0, Strength.WEAK),
        (40.0, Strength.FAIR),
        (59.99, Strength.FAIR),
        (60.0, Strength.GOOD),
        (80.0, Strength.STRONG),
        (816.0, Strength.STRONG),
    ],
)
def test_strength_of_bits(bits: float, score: Strength) -> None:
    assert strength_of_bits(bits) is score


def test_what_we_suggest_is_good_and_what_we_generate_is_strong() -> None:
    assert strength_of_bits(recipe_bits(PassphraseRecipe())) is Strength.GOOD
    assert strength_of_bits(recipe_bits(CharactersRecipe())) is Strength.STRONG


def test_strength_never_falls_with_guesses() -> None:
    scores = [strength_of_guesses(guesses / 4) for guesses in range(100)]
    assert all(one <= other for one, other in itertools.pairwise(scores))
    assert strength_of_guesses(9.99) is Strength.FAIR
    assert strength_of_guesses(10.0) is Strength.GOOD


def test_seconds_are_those_for_half_of_the_guesses() -> None:
    assert seconds_to_guess(10, 0.5) == pytest.approx(10**10 / 2 * 0.5)
    assert seconds_to_guess(0, 1.0) == 0.5
    assert seconds_to_guess(400, 1.0) == math.inf
