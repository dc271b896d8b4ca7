"""Words: the lists are what they claim, and every choice gives another passphrase."""

from __future__ import annotations

import importlib.resources
import itertools
import math
from fractions import Fraction

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import RecipeImpossibleError
from core.passwords.entropy import recipe_bits
from core.passwords.generator import check_recipe, make_password
from core.passwords.recipe import Capitals, PassphraseRecipe, RecipeFault
from core.passwords.word_lists import WORD_LISTS, WordList, is_prefix_free, word_list
from tests.fakes.randomness import ScriptedRandomness, SeededRandomness, exact_distribution

PREFIX_FREE = ["de-long", "eff-apart", "eff-long", "eff-short"]
DIVIDED = sorted(set(WORD_LISTS) - set(PREFIX_FREE))


@pytest.mark.parametrize("name", WORD_LISTS)
def test_a_list_has_its_words_once_each(name: str) -> None:
    words = word_list(name)
    assert len(words) == len(set(words)) == WORD_LISTS[name]
    assert all(word[0].isalpha() and word == word.lower() for word in words)
    assert not any(character.isdigit() for word in words for character in word)


@pytest.mark.parametrize("name", PREFIX_FREE)
def test_no_word_begins_another(name: str) -> None:
    """Otherwise two choices could give one passphrase, and the bits shown would be too many."""
    words = sorted(word_list(name))
    assert not any(later.startswith(word) for word, later in itertools.pairwise(words))


@pytest.mark.parametrize("name", DIVIDED)
def test_lists_whose_words_run_into_each_other_hold_only_letters(name: str) -> None:
    assert not is_prefix_free(word_list(name))
    assert all(word.isalpha() for word in word_list(name))


@pytest.mark.parametrize("name", DIVIDED)
@pytest.mark.parametrize("separator", ["", "a", "1", "-a", "\u0301"])
def test_such_lists_need_a_separator_that_no_word_can_hold(name: str, separator: str) -> None:
    with pytest.raises(RecipeImpossibleError) as refusal:
        recipe_bits(PassphraseRecipe(word_list=name, separator=separator))
    assert refusal.value.reason is RecipeFault.SEPARATOR


@pytest.mark.parametrize("name", WORD_LISTS)
def test_every_word_has_a_capital_that_leads_back_to_it(name: str) -> None:
    firsts = {word[0] for word in word_list(name)}
    assert all(len(c.upper()) == 1 and c.upper() != c == c.upper().lower() for c in firsts)


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
        word_list=st.sampled_from(PREFIX_FREE),
    )
    | st.builds(
        PassphraseRecipe,
        words=st.integers(3, 12),
        separator=st.sampled_from(["-", " ", ".", "::", "§_"]),
        capitals=st.sampled_from(Capitals),
        digit=st.booleans(),
        word_list=st.sampled_from(DIVIDED),
    ),
    st.integers(0, 2**32),
)
def test_a_passphrase_keeps_its_recipe(recipe: PassphraseRecipe, seed: int) -> None:
    text = make_password(recipe, SeededRandomness(seed))
    words, digits = (
        read_back(text, recipe) if recipe.word_list in PREFIX_FREE else split(text, recipe)
    )
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
    *, separator: str, capitals: Capitals, digit: bool
) -> None:
    own = {"own/tiny": WordList(("one", "two", "x-y"), prefix_free=True)}
    recipe = PassphraseRecipe(
        words=3, separator=separator, capitals=capitals, digit=digit, word_list="own/tiny"
    )
    chances = exact_distribution(lambda randomness: make_password(recipe, randomness, own))
    assert set(chances.values()) == {Fraction(1, len(chances))}
    assert recipe_bits(recipe, own) == pytest.approx(math.log2(len(chances)))


@pytest.mark.parametrize("separator", ["-", " ", "_.", "'"])
@pytest.mark.parametrize("digit", [True, False])
def test_bits_count_every_passphrase_of_words_that_begin_others_once(
    *, separator: str, digit: bool
) -> None:
    own = {"own/tiny": WordList(("door", "doorway", "way"), prefix_free=False)}
    recipe = PassphraseRecipe(
        words=3, separator=separator, capitals=Capitals.RANDOM, digit=digit, word_list="own/tiny"
    )
    chances = exact_distribution(lambda randomness: make_password(recipe, randomness, own))
    assert set(chances.values()) == {Fraction(1, len(chances))}
    assert recipe_bits(recipe, own) == pytest.approx(math.log2(len(chances)))


def test_without_a_separator_such_words_would_be_fewer_passphrases_than_choices() -> None:
    """What the refusal is for: “door” and “way” give what “doorway” gives."""
    words = ("door", "doorway", "way")
    texts = {"".join(choice) for choice in itertools.product(words, repeat=3)}
    assert len(texts) < len(words) ** 3


@pytest.mark.parametrize(
    ("words", "recipe", "fault"),
    [
        (("a-b", "a", "b"), PassphraseRecipe(separator="-"), RecipeFault.SEPARATOR),
        (("ßa", "b"), PassphraseRecipe(capitals=Capitals.FIRST), RecipeFault.CAPITALS),
        (("ßa", "b"), PassphraseRecipe(capitals=Capitals.RANDOM), RecipeFault.CAPITALS),
    ],
)
def test_what_an_own_list_does_not_allow(
    words: tuple[str, ...], recipe: PassphraseRecipe, fault: RecipeFault
) -> None:
    own = {"own/x": WordList(words, is_prefix_free(words), "ßa" not in words, "-")}
    with pytest.raises(RecipeImpossibleError) as refusal:
        check_recipe(msgspec.structs.replace(recipe, word_list="own/x"), own)
    assert refusal.value.reason is fault


def test_a_changed_list_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_package(monkeypatch, "eff-short", "only two")
    with pytest.raises(ValueError, match="eff-short"):
        word_list("eff-short")
    assert package == ["xkcdpass"]


def test_random_capitals_are_never_none() -> None:
    recipe = PassphraseRecipe(words=3, capitals=Capitals.RANDOM)
    assert make_password(recipe, ScriptedRandomness([])) == "Abacus-abacus-abacus"
    assert make_password(recipe, ScriptedRandomness([0, 0, 0, 6])) == "Abacus-Abacus-Abacus"


def tmp_package(monkeypatch: pytest.MonkeyPatch, name: str, content: str) -> list[str]:
    """Stand in for the package with the lists: the file `name` holds `content`."""
    asked: list[str] = []

    class Package:
        def joinpath(self, *parts: str) -> Package:
            assert parts == ("static", name)
            return self

        def read_text(self, *, encoding: str) -> str:
            assert encoding == "utf-8"
            return content

    def files(package: str) -> Package:
        asked.append(package)
        return Package()

    monkeypatch.setattr(importlib.resources, "files", files)
    word_list.cache_clear()
    return asked


def split(text: str, recipe: PassphraseRecipe) -> tuple[list[str], int]:
    """Return the words and the number of digits after them, taken apart at the separator."""
    known = set(word_list(recipe.word_list))
    words = [part.rstrip("0123456789") for part in text.split(recipe.separator)]
    assert all(word.lower() in known for word in words)
    return words, sum(character.isdigit() for character in text)


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
