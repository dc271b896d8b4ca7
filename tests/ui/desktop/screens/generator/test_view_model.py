"""The generator's values: made, kept, copied, turned into logins, never lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from core.errors import RecipeImpossibleError
from core.passwords.recipe import CharactersRecipe, PassphraseRecipe
from core.services import generator, items
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from tests.fakes.vault_context import OpenVault, open_vault
from ui.desktop.screens.generator.view_model import GeneratorModel, Made, WantedLogin


class Watched:
    """A model and everything it told."""

    def __init__(self, vault: OpenVault) -> None:
        self.model = GeneratorModel(vault.context)
        self.made: list[Made] = []
        self.wanted: list[WantedLogin] = []
        self.refused: list[RecipeImpossibleError] = []
        self.defaults: list[bool] = []
        self.model.shown.connect(self.made.append)
        self.model.login_wanted.connect(self.wanted.append)
        self.model.refused.connect(self.refused.append)
        self.model.default_changed.connect(self.defaults.append)
        self.model.begin()

    def kept(self) -> list[str]:
        """Return the remembered values, newest first, as the screen lists them."""
        return [entry.value for entry in self.model.history.known.entries]


@pytest.fixture
def vault(qapp: QApplication, tmp_path: Path) -> Iterator[OpenVault]:
    with open_vault(tmp_path) as opened:
        yield opened


@pytest.fixture
def watched(vault: OpenVault) -> Iterator[Watched]:
    found = Watched(vault)
    yield found
    found.model.end()


def test_it_begins_with_a_strong_value_of_the_default_recipe(watched: Watched) -> None:
    (made,) = watched.made
    assert len(made.value) == 20
    assert 126 < made.bits < 128
    assert watched.defaults == [True]
    assert made.value not in repr(made)


def test_another_keeps_the_one_before(watched: Watched) -> None:
    watched.model.make_another()
    first, second = watched.made
    assert first.value != second.value
    assert watched.kept() == [first.value]


def test_a_value_that_stood_is_kept_once(watched: Watched) -> None:
    watched.model.rest()
    watched.model.make_another()
    watched.model.end()
    assert sorted(watched.kept()) == sorted(made.value for made in watched.made)


def test_what_a_drag_passes_over_is_not_kept(watched: Watched) -> None:
    for length in range(21, 31):
        watched.model.ask(CharactersRecipe(length=length))
    watched.model.rest()
    assert watched.kept() == [watched.made[-1].value]


def test_a_changed_recipe_keeps_the_value_that_stood(watched: Watched) -> None:
    watched.model.rest()
    watched.model.ask(CharactersRecipe(length=30))
    watched.model.end()
    assert set(watched.kept()) == {made.value for made in watched.made}


def test_turning_the_tab_and_back_shows_the_same_value(watched: Watched) -> None:
    watched.model.ask(PassphraseRecipe())
    watched.model.ask(CharactersRecipe())
    characters, passphrase, again = watched.made
    assert again == characters
    assert set(watched.kept()) == {characters.value, passphrase.value}


def test_copying_clears_later_and_is_marked(watched: Watched, vault: OpenVault) -> None:
    watched.model.copy()
    assert QGuiApplication.clipboard().text() == watched.made[0].value
    assert vault.context.clipboard.milliseconds_left > 0
    (row,) = watched.model.history.known.rows()
    assert row.copied


def test_a_row_shows_the_start_and_never_the_value(watched: Watched) -> None:
    watched.model.rest()
    (row,) = watched.model.history.known.rows()
    assert row.start == watched.made[0].value[:4]
    assert watched.made[0].value not in repr(row) + repr(watched.model.history.known)


def test_of_a_short_value_a_row_shows_nothing(watched: Watched) -> None:
    watched.model.ask(CharactersRecipe(length=8))
    watched.model.rest()
    assert watched.model.history.known.rows()[0].start == ""


def test_a_login_is_wanted_with_a_kept_value(watched: Watched, vault: OpenVault) -> None:
    watched.model.want_login()
    (wanted,) = watched.wanted
    (entry,) = generator.list_generated(vault.session)
    assert (wanted.value, wanted.generated) == (watched.made[0].value, entry.id)
    assert wanted.value not in repr(wanted)


def test_the_history_says_where_a_value_is_used(watched: Watched, vault: OpenVault) -> None:
    watched.model.want_login()
    wanted = watched.wanted[0]
    password = FieldDraft(FieldType.CONCEALED, wanted.value, FieldRole.PASSWORD)
    draft = ItemDraft(ItemKind.LOGIN, "Amazon", (password,))
    (item,) = items.add_item(vault.session, draft=draft).items
    changes = generator.mark_used_in(vault.session, generated=wanted.generated, item=item)
    vault.context.events.changed.emit(changes)
    assert watched.model.history.known.rows()[0].used_in == "Amazon"


def test_an_old_value_is_copied_and_wanted(watched: Watched) -> None:
    watched.model.rest()
    row = watched.model.history.known.rows()[0]
    watched.model.copy_kept(row.id)
    watched.model.want_login_with(row.id)
    assert QGuiApplication.clipboard().text() == watched.made[0].value
    assert watched.wanted[0].generated == row.id
    assert watched.model.history.known.rows()[0].copied


def test_an_impossible_recipe_is_refused_and_the_next_one_works(watched: Watched) -> None:
    watched.model.ask(CharactersRecipe(upper=False, lower=False, digits=False, symbols=False))
    assert len(watched.refused) == 1
    watched.model.copy()
    watched.model.want_login()
    watched.model.make_another()
    assert not watched.wanted
    watched.model.ask(CharactersRecipe())
    assert len(watched.made) == 2


def test_a_saved_recipe_is_what_it_begins_with(watched: Watched, vault: OpenVault) -> None:
    recipe = PassphraseRecipe(words=7, separator=".", digit=True)
    watched.model.ask(recipe)
    assert watched.defaults == [True, False]
    watched.model.save_default()
    assert watched.defaults == [True, False, True]
    again = Watched(vault)
    assert again.model.recipe == recipe
    again.model.end()


def test_clearing_forgets_even_the_value_on_show(watched: Watched, vault: OpenVault) -> None:
    watched.model.rest()
    watched.model.clear()
    watched.model.end()
    assert generator.list_generated(vault.session) == []


def test_a_cleared_value_comes_back_once_it_is_used(watched: Watched, vault: OpenVault) -> None:
    watched.model.rest()
    watched.model.clear()
    watched.model.copy()
    (entry,) = generator.list_generated(vault.session)
    assert entry.copied
