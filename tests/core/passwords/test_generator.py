"""Every generated password keeps its recipe, and none is likelier than another."""

from __future__ import annotations

import dataclasses
import itertools
import math
from collections import Counter
from collections.abc import Iterable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import RecipeImpossibleError
from core.passwords.alphabet import Alphabet, alphabet_for, classes_of
from core.passwords.entropy import alphabet_of, recipe_bits
from core.passwords.generator import check_recipe, make_password
from core.passwords.recipe import (
    DIGITS,
    LENGTH_MAX,
    LENGTH_MIN,
    LOOKALIKES,
    LOWER,
    UPPER,
    CharactersRecipe,
    PassphraseRecipe,
    Recipe,
    RecipeFault,
)
from tests.fakes.randomness import ScriptedRandomness, SeededRandomness, exact_distribution

RECIPES = st.builds(
    CharactersRecipe,
    length=st.integers(LENGTH_MIN, LENGTH_MAX),
    upper=st.booleans(),
    lower=st.booleans(),
    digits=st.booleans(),
    symbols=st.booleans(),
    symbol_set=st.text("!#$aA1 é", max_size=8),
    own=st.text("abcXYZ09-ßλ🙂", max_size=6),
    exclude=st.text(LOWER + UPPER + DIGITS + "!#", max_size=40),
    no_lookalikes=st.booleans(),
    each_class=st.booleans(),
)

# Two classes of two: small enough to write out every string.
TWO_AND_TWO = CharactersRecipe(
    length=4, upper=False, symbols=False, exclude=LOWER[2:] + DIGITS[2:], each_class=True
)


def breaches(password: str, recipe: CharactersRecipe) -> list[str]:
    """Return how a password fails its recipe, judged from the recipe's own words."""
    gone = set(recipe.exclude) | (set(LOOKALIKES) if recipe.no_lookalikes else set())
    chosen = [
        set(text) - gone
        for text, wanted in (
            (UPPER, recipe.upper),
            (LOWER, recipe.lower),
            (DIGITS, recipe.digits),
            (recipe.symbol_set, recipe.symbols),
            (recipe.own, bool(recipe.own)),
        )
        if wanted
    ]
    found = []
    if len(password) != recipe.length:
        found.append("length")
    if set(password) & gone:
        found.append("excluded")
    if set(password) - set().union(*chosen):
        found.append("foreign")
    if recipe.each_class and not all(set(password) & group for group in chosen if group):
        found.append("class missing")
    return found


@given(RECIPES, st.integers(0, 2**32))
def test_a_password_keeps_its_recipe_or_the_recipe_is_refused(
    recipe: CharactersRecipe, seed: int
) -> None:
    try:
        check_recipe(recipe)
    except RecipeImpossibleError:
        with pytest.raises(RecipeImpossibleError):
            make_password(recipe, SeededRandomness(seed))
        return
    assert breaches(make_password(recipe, SeededRandomness(seed)), recipe) == []


@pytest.mark.parametrize(
    "recipe",
    [
        CharactersRecipe(),
        CharactersRecipe(length=4),
        CharactersRecipe(length=8, no_lookalikes=True, exclude="abcABC123"),
        CharactersRecipe(length=5, own="λß", symbol_set="!"),
        CharactersRecipe(length=12, symbols=False, each_class=False),
    ],
)
def test_twenty_thousand_draws_of_each_keep_their_recipe(recipe: CharactersRecipe) -> None:
    randomness = SeededRandomness(1)
    drawn = [make_password(recipe, randomness) for _ in range(20_000)]
    # Judged once per set of characters: what a rule looks at, and far fewer than draws.
    assert {len(password) for password in drawn} == {recipe.length}
    assert not set().union(*drawn) - set(alphabet_of(recipe))
    if recipe.each_class:
        for group in classes_of(recipe):
            assert not any(group.isdisjoint(password) for password in drawn)
    assert not any(breaches(password, recipe) for password in drawn[:2000])


def test_every_string_of_the_recipe_is_drawn_with_the_same_chance() -> None:
    chances = exact_distribution(lambda randomness: make_password(TWO_AND_TWO, randomness))
    expected = written_out("ab01", 4, [set("ab"), set("01")])
    assert chances == dict.fromkeys(expected, Fraction(1, len(expected)))


def test_place_one_of_each_and_shuffle_would_be_caught() -> None:
    """The usual short cut fails the test above: it favours strings with one of a class."""
    biased = exact_distribution(place_and_shuffle)
    expected = written_out("ab01", 4, [set("ab"), set("01")])
    assert set(biased) == expected
    assert biased != dict.fromkeys(expected, Fraction(1, len(expected)))
    assert biased["aa01"] > biased["aaa1"]


@pytest.mark.parametrize(
    ("characters", "length", "classes"),
    [
        ("ab01", 4, ["ab", "01"]),
        ("abc", 4, ["a", "b", "c"]),
        ("abc", 4, ["ab", "bc", "a"]),  # overlapping: own characters may be letters, too
        ("abcd1", 5, ["abcd", "1"]),
        ("abcd", 4, ["a", "b", "c", "d"]),
        ("abc", 5, []),
        ("ab1!", 5, ["ab", "1", "!", "a1"]),
    ],
)
def test_numbering_reaches_every_string_once(
    characters: str, length: int, classes: list[str]
) -> None:
    alphabet = Alphabet(characters, length, tuple(map(frozenset, classes)))
    expected = written_out(characters, length, [set(group) for group in classes])
    numbered = [alphabet.string_at(number) for number in range(alphabet.count)]
    assert len(numbered) == len(expected)
    assert set(numbered) == expected


def test_chi_square_of_whole_passwords() -> None:
    randomness = SeededRandomness(2)
    counts = Counter(make_password(TWO_AND_TWO, randomness) for _ in range(60_000))
    cells = round(2 ** recipe_bits(TWO_AND_TWO))
    assert_uniform(counts.values(), cells)


@pytest.mark.parametrize("position", [0, 3, 7])
def test_chi_square_of_a_character(position: int) -> None:
    recipe = CharactersRecipe(length=8, symbols=False, each_class=False)
    randomness = SeededRandomness(3)
    counts = Counter(make_password(recipe, randomness)[position] for _ in range(20_000))
    assert_uniform(counts.values(), 62)


def test_chi_square_sees_a_bias() -> None:
    # What `% 62` of a random byte gives: eight characters a quarter too often.
    with pytest.raises(AssertionError):
        assert_uniform(
            Counter(byte % 62 for byte in SeededRandomness(5).bytes(20_000)).values(), 62
        )


def test_one_number_is_drawn_for_a_password_of_characters() -> None:
    randomness = ScriptedRandomness([])
    make_password(CharactersRecipe(length=128), randomness)
    assert [bound for _, bound in randomness.drawn] == [
        alphabet_for(CharactersRecipe(length=128)).count
    ]


def test_an_emptied_class_counts_as_not_chosen() -> None:
    recipe = CharactersRecipe(length=6, exclude=DIGITS, each_class=True)
    assert set(alphabet_of(recipe)).isdisjoint(DIGITS)
    assert breaches(make_password(recipe, SeededRandomness()), recipe) == []


@dataclasses.dataclass(frozen=True)
class Impossible:
    """A recipe and why it is refused."""

    recipe: Recipe
    fault: RecipeFault


@pytest.mark.parametrize(
    "case",
    [
        Impossible(CharactersRecipe(length=3), RecipeFault.LENGTH),
        Impossible(CharactersRecipe(length=129), RecipeFault.LENGTH),
        Impossible(
            CharactersRecipe(upper=False, lower=False, digits=False, symbols=False),
            RecipeFault.EMPTY_ALPHABET,
        ),
        Impossible(
            CharactersRecipe(upper=False, lower=False, symbols=False, exclude=DIGITS),
            RecipeFault.EMPTY_ALPHABET,
        ),
        Impossible(CharactersRecipe(length=4, own="λ"), RecipeFault.TOO_MANY_CLASSES),
        Impossible(CharactersRecipe(own="a\n"), RecipeFault.UNUSABLE_CHARACTER),
        Impossible(CharactersRecipe(own="\ud800"), RecipeFault.UNUSABLE_CHARACTER),
        Impossible(PassphraseRecipe(words=2), RecipeFault.WORDS),
        Impossible(PassphraseRecipe(words=13), RecipeFault.WORDS),
        Impossible(PassphraseRecipe(word_list="klingon"), RecipeFault.WORD_LIST),
        Impossible(PassphraseRecipe(separator="\0"), RecipeFault.UNUSABLE_CHARACTER),
    ],
)
def test_an_impossible_recipe_is_refused_and_says_why(case: Impossible) -> None:
    for act in (check_recipe, recipe_bits, lambda r: make_password(r, SeededRandomness())):
        with pytest.raises(RecipeImpossibleError) as refusal:
            act(case.recipe)
        assert refusal.value.reason is case.fault


def test_four_classes_fit_into_four_characters_where_own_ones_overlap() -> None:
    # Five classes in four characters: possible, since an own character is a letter, too.
    recipe = CharactersRecipe(length=4, own="a", symbol_set="!")
    password = make_password(recipe, SeededRandomness(4))
    assert "a" in password
    assert breaches(password, recipe) == []


def written_out(characters: str, length: int, classes: list[set[str]]) -> set[str]:
    """Return every string that holds one of each class, by trying all."""
    return {
        "".join(string)
        for string in itertools.product(characters, repeat=length)
        if all(group & set(string) for group in classes)
    }


def place_and_shuffle(randomness: ScriptedRandomness) -> str:
    """Draw four of "ab01" the biased way: one of each class, two of any, shuffled."""
    drawn = ["ab"[randomness.below(2)], "01"[randomness.below(2)]]
    drawn += ["ab01"[randomness.below(4)] for _ in range(2)]
    for last in (3, 2, 1):
        other = randomness.below(last + 1)
        drawn[last], drawn[other] = drawn[other], drawn[last]
    return "".join(drawn)


def assert_uniform(counts: Iterable[int], cells: int) -> None:
    """Fail where chi-square is beyond what one run in 30,000 shows (Wilson and Hilferty)."""
    observed = [*counts]
    observed += [0] * (cells - len(observed))
    assert len(observed) == cells
    expected = sum(observed) / cells
    assert expected >= 5
    chi_square = sum((count - expected) ** 2 / expected for count in observed)
    freedom = cells - 1
    spread = 2 / (9 * freedom)
    assert ((chi_square / freedom) ** (1 / 3) - (1 - spread)) / math.sqrt(spread) < 4
