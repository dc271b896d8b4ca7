"""The rules of websites: read strictly, kept always, counted exactly."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import RecipeImpossibleError
from core.passwords.entropy import Choices, choices_of, recipe_bits
from core.passwords.generator import check_recipe, make_password
from core.passwords.recipe import DIGITS, LOWER, UPPER, RecipeFault, SiteRulesRecipe
from core.passwords.site_rules import SiteRules, read_site_rules
from tests.fakes.randomness import SeededRandomness, exact_distribution

USUAL = (
    "minlength: 8; maxlength: 16; required: lower; required: upper; required: digit;",
    "minlength: 6; maxlength: 20; required: lower, upper; required: digit; allowed: [-_.];",
    "required: upper; required: lower; required: digit; max-consecutive: 2; minlength: 8;",
    "minlength: 8; maxlength: 12; max-consecutive: 1; required: [#$%&]; allowed: digit, lower",
    "maxlength: 4; required: digit",
    "minlength: 40; allowed: ascii-printable",
    "minlength: 8; required: special; required: lower; allowed: unicode",
    "allowed: [ ], upper; required: [ ]; minlength: 10",
    "MinLength:9;REQUIRED:Upper;allowed:LOWER",
    "",
    " ; ;",
)


@pytest.mark.parametrize("rules", USUAL)
@pytest.mark.parametrize("length", [4, 14, 128])
def test_a_password_read_again_keeps_its_rules(rules: str, length: int) -> None:
    recipe, read = SiteRulesRecipe(rules, length), read_site_rules(rules)
    for seed in range(20):
        assert read.keeps(make_password(recipe, SeededRandomness(seed)))


def test_everything_in_a_rule_is_read() -> None:
    text = (
        "minlength: 8; maxlength: 64; max-consecutive: 2; required: upper, [-!?];"
        " required: digit; allowed: lower, [_.]]"
    )
    assert read_site_rules(text) == SiteRules(
        shortest=8,
        longest=64,
        longest_run=2,
        required=(frozenset(UPPER + "-!?"), frozenset(DIGITS)),
        allowed=frozenset(LOWER + "_.]"),
    )


def test_the_stricter_of_two_numbers_holds() -> None:
    read = read_site_rules(
        "minlength:6;minlength:9;maxlength:30;maxlength:20;max-consecutive:3;max-consecutive:2"
    )
    assert (read.shortest, read.longest, read.longest_run) == (9, 20, 2)


def test_marks_in_brackets_end_nothing() -> None:
    assert read_site_rules("allowed: [;,:[]]").allowed == frozenset(";,:[]")
    assert read_site_rules("allowed: []]").allowed == frozenset("]")


def test_without_classes_all_of_the_keyboard_is_allowed_and_no_space() -> None:
    assert len(read_site_rules("minlength: 8").characters) == 94
    assert " " not in read_site_rules("allowed: special").characters


@pytest.mark.parametrize(
    ("length", "made"), [(4, 8), (10, 10), (99, 12)], ids=["short", "between", "long"]
)
def test_the_length_nearest_to_the_wish_is_made(length: int, made: int) -> None:
    recipe = SiteRulesRecipe("minlength: 8; maxlength: 12", length)
    assert len(make_password(recipe, SeededRandomness())) == made
    assert choices_of(recipe) == Choices(made, 94)


@pytest.mark.parametrize(
    "rules",
    [
        "maxlength:4;required:[ab];required:[12];allowed:[x]",
        "maxlength:4;required:[ab];required:[a1];max-consecutive:1",
        "maxlength:4;allowed:[abc];max-consecutive:2",
    ],
)
def test_every_password_of_the_rules_is_drawn_with_the_same_chance(rules: str) -> None:
    recipe, read = SiteRulesRecipe(rules, 4), read_site_rules(rules)
    kept = {
        "".join(string)
        for string in itertools.product(read.characters, repeat=4)
        if read.keeps("".join(string))
    }
    chances = exact_distribution(lambda randomness: make_password(recipe, randomness))
    assert set(chances) == kept
    assert len(set(chances.values())) == 1
    assert recipe_bits(recipe) == pytest.approx(math.log2(len(kept)))


SETS = st.sampled_from(["upper", "lower", "digit", "special", "[-_.]", "[#]", "upper, [ ]"])


@given(
    st.lists(SETS, max_size=4),
    st.lists(SETS, max_size=2),
    st.integers(1, 3) | st.none(),
    st.integers(1, 30),
    st.integers(0, 2**32),
)
def test_any_rules_are_kept_or_refused(
    required: list[str], allowed: list[str], run: int | None, shortest: int, seed: int
) -> None:
    parts = [f"required: {part}" for part in required] + [f"allowed: {part}" for part in allowed]
    parts += [f"max-consecutive: {run}"] if run else []
    rules = "; ".join([*parts, f"minlength: {shortest}"])
    recipe = SiteRulesRecipe(rules, shortest)
    if len(required) > shortest or run:
        try:
            check_recipe(recipe)
        except RecipeImpossibleError as error:
            refused = error.reason
        else:
            refused = None
        assert refused in (None, RecipeFault.RULES_IMPOSSIBLE)
        if refused:
            return
    made = make_password(recipe, SeededRandomness(seed))
    assert len(made) == shortest
    assert read_site_rules(rules).keeps(made)


def test_what_breaks_the_rules_is_told_from_what_keeps_them() -> None:
    read = read_site_rules("minlength:4;maxlength:6;max-consecutive:2;required:digit;allowed:lower")
    assert read.keeps("aab1")
    for broken in ("ab1", "abcdef1", "aaab1", "abcd", "abC1"):
        assert not read.keeps(broken), broken


@pytest.mark.parametrize(
    ("rules", "fault", "at"),
    [
        ("sparkle: yes", RecipeFault.RULES_PROPERTY, 1),
        ("minlength: 8; : 9", RecipeFault.RULES_PROPERTY, 15),
        ("minlength: 8; required", RecipeFault.RULES_COLON, 15),
        ("minlength: eight", RecipeFault.RULES_NUMBER, 12),
        ("minlength: -8", RecipeFault.RULES_NUMBER, 12),
        ("minlength: 0", RecipeFault.RULES_NUMBER, 12),
        ("minlength: 99999", RecipeFault.RULES_NUMBER, 12),
        ("minlength:", RecipeFault.RULES_NUMBER, 11),
        ("required: emoji", RecipeFault.RULES_CLASS, 11),
        ("required: lower,, upper", RecipeFault.RULES_CLASS, 17),
        ("required:", RecipeFault.RULES_CLASS, 10),
        ("allowed: [abc", RecipeFault.RULES_BRACKET, 10),
        ("allowed: [abc]d]", RecipeFault.RULES_BRACKET, 10),
        ("allowed: [", RecipeFault.RULES_BRACKET, 10),
        ("allowed: [] ", RecipeFault.RULES_BRACKET, 10),
        ("allowed: [a-z]", RecipeFault.RULES_HYPHEN, 12),
        ("allowed: [é]", RecipeFault.RULES_CHARACTER, 11),
        ("allowed: [a\tb]", RecipeFault.RULES_CHARACTER, 12),
        ("minlength: 9; maxlength: 8", RecipeFault.RULES_LENGTHS, None),
        ("minlength: 129", RecipeFault.RULES_LENGTHS, None),
        ("maxlength: 1; required: lower; required: digit", RecipeFault.RULES_IMPOSSIBLE, None),
        ("allowed: [a]; max-consecutive: 2", RecipeFault.RULES_IMPOSSIBLE, None),
        (";".join(f"required:[{c}]" for c in "abcdefghi"), RecipeFault.RULES_IMPOSSIBLE, None),
        ("a" * 1025, RecipeFault.RULES_LONG, None),
    ],
)
def test_what_cannot_be_read_is_pointed_at(rules: str, fault: RecipeFault, at: int | None) -> None:
    with pytest.raises(RecipeImpossibleError) as refusal:
        recipe_bits(SiteRulesRecipe(rules))
    assert refusal.value.reason is fault
    assert refusal.value.data.get("at") == at


@given(st.text(":;,[]- abelowrqudm1", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read = read_site_rules(text)
    except RecipeImpossibleError:
        return
    assert read.characters
