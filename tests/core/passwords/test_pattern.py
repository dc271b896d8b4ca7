"""Patterns: every sign means what is written, and what cannot be read is pointed at."""

from __future__ import annotations

import math
import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import RecipeImpossibleError
from core.passwords.entropy import Choices, choices_of, recipe_bits
from core.passwords.generator import make_password
from core.passwords.pattern import PLACES, places_of
from core.passwords.recipe import SYMBOLS, PatternRecipe, RecipeFault
from tests.fakes.randomness import SeededRandomness, exact_distribution


@pytest.mark.parametrize(
    ("pattern", "shape"),
    [
        ("Aaaa-9999", "[A-Z][a-z]{3}-[0-9]{4}"),
        ("####", f"[{re.escape(SYMBOLS)}]{{4}}"),
        ("*{8}", f"[A-Za-z0-9{re.escape(SYMBOLS)}]{{8}}"),
        ("CvcV cvcv", "[^AEIOUa-z][aeiou][^aeiouA-Z][AEIOU] ([^aeiou][aeiou]){2}"),
        ("hh:hh:hh:hh:hh:hh", "([0-9a-f]{2}:){5}[0-9a-f]{2}"),
        ("H{4}-H{4}", "[0-9A-F]{4}-[0-9A-F]{4}"),
        ("[abc]{4}[]x][\\]]".replace("[]x]", "[x]"), "[abc]{4}x\\]"),
        (r"\A\a\9\#\*\[\{\\9", r"Aa9#\*\[\{\\[0-9]"),
        ("99.99/99 (9)", r"[0-9]{2}\.[0-9]{2}/[0-9]{2} \([0-9]\)"),
        ("Größe".replace("Gr", r"\G\r").replace("ß", r"\ß").replace("e", "9").replace("ö", "[öä]"),
         "Gr[öä]ß[0-9]"),
    ],
)  # fmt: skip
def test_a_pattern_is_kept(pattern: str, shape: str) -> None:
    for seed in range(30):
        made = make_password(PatternRecipe(pattern), SeededRandomness(seed))
        assert re.fullmatch(shape, made), made


@given(st.lists(st.sampled_from([*PLACES, "-", "[ab1]"]), min_size=4, max_size=40))
def test_bits_are_the_product_of_the_places(signs: list[str]) -> None:
    recipe = PatternRecipe("".join(signs))
    sizes = [len(PLACES.get(sign, "ab1" if len(sign) > 1 else "-")) for sign in signs]
    if all(size == 1 for size in sizes):
        return
    assert recipe_bits(recipe) == pytest.approx(math.log2(math.prod(sizes)))
    made = make_password(recipe, SeededRandomness(1))
    for place, sign in zip(made, signs, strict=True):
        assert place in PLACES.get(sign, "ab1" if len(sign) > 1 else "-")


def test_every_text_of_a_pattern_is_drawn_with_the_same_chance() -> None:
    chances = exact_distribution(lambda r: make_password(PatternRecipe("[aab]{2}v-[xy]"), r))
    assert len(chances) == 2 * 2 * 5 * 2
    assert set(chances.values()) == {Fraction(1, len(chances))}


def test_where_the_bits_come_from() -> None:
    assert choices_of(PatternRecipe("9999-9999")) == Choices(8, 10)
    assert choices_of(PatternRecipe("Aa99")) == Choices(4, 0)


@pytest.mark.parametrize(
    ("pattern", "fault", "at"),
    [
        ("999", RecipeFault.PATTERN_LENGTH, None),
        ("9{129}", RecipeFault.PATTERN_LENGTH, None),
        ("9{999}9{999}9{999}", RecipeFault.PATTERN_LENGTH, None),
        ("9" * 600, RecipeFault.PATTERN_LENGTH, None),
        ("----", RecipeFault.PATTERN_FIXED, None),
        ("", RecipeFault.PATTERN_LENGTH, None),
        ("99\n99", RecipeFault.UNUSABLE_CHARACTER, None),
        ("99x9", RecipeFault.PATTERN_CHARACTER, 3),
        ("9998", RecipeFault.PATTERN_CHARACTER, 4),
        ("9999é", RecipeFault.PATTERN_CHARACTER, 5),
        ("9999]", RecipeFault.PATTERN_CHARACTER, 5),
        ("9999}", RecipeFault.PATTERN_CHARACTER, 5),
        ("9999\\", RecipeFault.PATTERN_CHARACTER, 5),
        ("99[]99", RecipeFault.PATTERN_BRACKET, 3),
        ("99[ab", RecipeFault.PATTERN_BRACKET, 3),
        ("{3}999", RecipeFault.PATTERN_TIMES, 1),
        ("9{0}999", RecipeFault.PATTERN_TIMES, 2),
        ("9{x}999", RecipeFault.PATTERN_TIMES, 2),
        ("9{-1}999", RecipeFault.PATTERN_TIMES, 2),
        ("9{3", RecipeFault.PATTERN_TIMES, 2),
        ("9{3}{3}", RecipeFault.PATTERN_TIMES, 5),
        ("9{9999}", RecipeFault.PATTERN_TIMES, 2),
        ("9{٣}", RecipeFault.PATTERN_TIMES, 2),
    ],
)
def test_what_cannot_be_read_is_pointed_at(
    pattern: str, fault: RecipeFault, at: int | None
) -> None:
    with pytest.raises(RecipeImpossibleError) as refusal:
        places_of(pattern)
    assert refusal.value.reason is fault
    assert refusal.value.data.get("at") == at


@given(st.text("Aa9#*[]{}\\cvh-3é", max_size=40))
def test_any_text_is_a_pattern_or_is_refused(pattern: str) -> None:
    try:
        places = places_of(pattern)
    except RecipeImpossibleError:
        return
    assert len(make_password(PatternRecipe(pattern), SeededRandomness())) == len(places)
