"""PINs: random, without what people choose, and counted for what is left."""

from __future__ import annotations

import itertools
import math
from collections import Counter

import pytest

from core.errors import RecipeImpossibleError
from core.passwords.entropy import recipe_bits
from core.passwords.generator import make_password
from core.passwords.pin import find_habit
from core.passwords.random_pin import HABITS
from core.passwords.recipe import PIN_MAX, PIN_MIN, PinRecipe, RecipeFault
from tests.core.passwords.test_generator import assert_uniform
from tests.fakes.randomness import ScriptedRandomness, SeededRandomness


def written_out(length: int) -> set[str]:
    """Return every PIN with a habit, put together from the habits instead of tried."""
    found = {
        part * (length // size)
        for size in range(1, length // 2 + 1)
        if length % size == 0
        for part in every(size)
    }
    for start, step in itertools.product(range(10), (-2, -1, 1, 2)):
        digits = [start + step * place for place in range(length)]
        if min(digits) >= 0 and max(digits) <= 9:
            found.add("".join(map(str, digits)))
    years = [str(year) for year in range(1900, 2100)]
    months = [f"{number:02}" for number in range(1, 13)]
    days = [f"{number:02}" for number in range(1, 32)]
    dates = {a + b for d, m in itertools.product(days, months) for a, b in ((d, m), (m, d))}
    if length == 4:
        found.update(years)
    if length == 6:
        found.update(text for d in dates for year in every(2) for text in (d + year, year + d))
    if length == 8:
        found.update(text for d in dates for year in years for text in (d + year, year + d))
    return found


def every(length: int) -> list[str]:
    """Return every string of so many digits."""
    return [f"{number:0{length}}" for number in range(10**length)]


@pytest.mark.parametrize("length", range(PIN_MIN, PIN_MAX))
def test_the_habits_are_counted(length: int) -> None:
    assert len(written_out(length)) == HABITS[length]


@pytest.mark.soak
def test_the_habits_of_the_longest_are_counted() -> None:
    assert len(written_out(PIN_MAX)) == HABITS[PIN_MAX]


@pytest.mark.parametrize("length", [4, 5])
def test_what_is_counted_is_what_is_left_out(length: int) -> None:
    assert {pin for pin in every(length) if find_habit(pin)} == written_out(length)


@pytest.mark.soak
def test_what_is_counted_is_what_is_left_out_of_six() -> None:
    assert {pin for pin in every(6) if find_habit(pin)} == written_out(6)


def test_every_pin_without_a_habit_is_drawn_with_the_same_chance() -> None:
    randomness, recipe = SeededRandomness(11), PinRecipe(length=4)
    counts = Counter(make_password(recipe, randomness) for _ in range(50_000))
    assert not any(find_habit(pin) for pin in counts)
    assert_uniform(counts.values(), 10_000 - HABITS[4])


def test_a_habit_is_drawn_anew_as_a_whole() -> None:
    randomness = ScriptedRandomness([1234, 0, 1984, 2468, 7391])
    assert make_password(PinRecipe(length=4), randomness) == "7391"
    assert {bound for _, bound in randomness.drawn} == {10_000}


def test_bits_are_those_of_what_is_left() -> None:
    assert recipe_bits(PinRecipe(length=4)) == pytest.approx(math.log2(9680))
    assert recipe_bits(PinRecipe(length=4, no_habits=False)) == pytest.approx(math.log2(10_000))
    assert make_password(PinRecipe(length=4, no_habits=False), ScriptedRandomness([7])) == "0007"


@pytest.mark.parametrize("length", [3, 13])
def test_a_length_out_of_bounds_is_refused(length: int) -> None:
    with pytest.raises(RecipeImpossibleError) as refusal:
        recipe_bits(PinRecipe(length=length))
    assert refusal.value.reason is RecipeFault.PIN_LENGTH
