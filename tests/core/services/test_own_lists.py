"""Word lists of one's own: kept sealed, used, forgotten."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from core.app import App
from core.errors import (
    FileMissingError,
    NameEmptyError,
    NameHasControlError,
    NameTooLongError,
    RecipeNameTakenError,
    TooLargeError,
    WordListRefusedError,
)
from core.passwords.recipe import CharactersRecipe, PassphraseRecipe
from core.passwords.word_lists import BYTES_MAX, WordList, read_word_list
from core.services import generator, own_lists, preferences
from core.session import Session
from tests.core.services.vaults import Template, open_with_key

WORDS = tuple("".join(word) for word in itertools.product("abcdefghij", repeat=3))
MINE = PassphraseRecipe(words=7, word_list="own/Mine")


def keep(session: Session, name: str = "Mine") -> WordList:
    """Keep a list of a thousand words."""
    words = read_word_list("\n".join(WORDS).encode())
    assert own_lists.keep_list(session, name=name, words=words).preferences
    return words


def test_a_list_outlives_a_lock(app: App, session: Session, template: Template) -> None:
    words = keep(session, " Mine ")
    session.close()
    again = open_with_key(app, template)
    assert own_lists.list_own(again) == {"own/Mine": words}
    again.close()


def test_a_recipe_of_an_own_list_is_counted_and_forgotten_with_it(session: Session) -> None:
    keep(session)
    generator.set_default_recipe(session, recipe=MINE)
    assert generator.default_recipe(session) == MINE
    generator.keep_generated(session, value="x", recipe=MINE)
    assert own_lists.forget_list(session, name="own/Mine").preferences
    assert own_lists.list_own(session) == {}
    assert generator.default_recipe(session) == CharactersRecipe()
    generator.keep_generated(session, value="y", recipe=MINE)
    assert [round(e.bits, 1) for e in generator.list_generated(session)] in ([0.0, 69.8], [69.8, 0])


@pytest.mark.parametrize(
    ("name", "refusal"),
    [
        ("mine", RecipeNameTakenError),
        ("  ", NameEmptyError),
        ("x" * 61, NameTooLongError),
        ("a\nb", NameHasControlError),
    ],
)
def test_a_name_that_cannot_be_used(session: Session, name: str, refusal: type[Exception]) -> None:
    keep(session)
    with pytest.raises(refusal):
        keep(session, name)
    assert list(own_lists.list_own(session)) == ["own/Mine"]


def test_four_lists_are_kept(session: Session) -> None:
    for number in range(own_lists.LISTS_LIMIT):
        keep(session, f"List {number}")
    with pytest.raises(TooLargeError):
        keep(session)


def test_a_list_that_breaks_the_rules_is_not_used(session: Session) -> None:
    """An archive of somebody else could bring one that says more bits than there are."""
    name = own_lists.PREFERENCE + "Bad"
    preferences.set_preference(session, name=name, value="\n".join([*WORDS, WORDS[0]]))
    assert own_lists.list_own(session) == {}


def test_no_more_lists_are_read_than_can_be_kept(session: Session) -> None:
    for number in range(own_lists.LISTS_LIMIT + 3):
        name = f"{own_lists.PREFERENCE}{number}"
        preferences.set_preference(session, name=name, value="\n".join(WORDS))
    assert len(own_lists.list_own(session)) == own_lists.LISTS_LIMIT


def test_a_file_is_read_no_further_than_its_limit(tmp_path: Path) -> None:
    file = tmp_path / "words.txt"
    file.write_text("\n".join(WORDS), encoding="utf-8")
    assert own_lists.read_word_file(file).words == WORDS
    file.write_bytes(b"a" * (BYTES_MAX + 2))
    with pytest.raises(WordListRefusedError):
        own_lists.read_word_file(file)
    with pytest.raises(FileMissingError):
        own_lists.read_word_file(tmp_path / "none")
