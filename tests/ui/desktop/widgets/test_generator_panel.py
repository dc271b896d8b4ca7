"""The generator's panel: a recipe in, a recipe out, and what is said about a value."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.passwords.entropy import recipe_bits
from core.passwords.recipe import (
    Capitals,
    CharactersRecipe,
    PassphraseRecipe,
    PatternRecipe,
    PinRecipe,
    PronounceableRecipe,
    Recipe,
    SiteRulesRecipe,
)
from core.passwords.strength import Strength, strength_of_bits
from ui.desktop.widgets.generator_panel import GeneratorPanel
from ui.desktop.widgets.strength_reason import find_stronger


@pytest.fixture
def panel(qtbot: QtBot) -> GeneratorPanel:
    made = GeneratorPanel(take="Copy")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    "recipe",
    [
        CharactersRecipe(),
        CharactersRecipe(
            length=64,
            upper=False,
            symbol_set="#&",
            own="äö",
            exclude="0",
            no_lookalikes=True,
            each_class=False,
        ),
        PassphraseRecipe(),
        PassphraseRecipe(words=3, separator=""),
        PassphraseRecipe(
            words=12,
            separator="own",
            capitals=Capitals.RANDOM,
            digit=True,
            word_list="de-long",
        ),
        PassphraseRecipe(word_list="own/gone"),
        PinRecipe(),
        PinRecipe(length=12, no_habits=False),
        PronounceableRecipe(),
        PronounceableRecipe(
            words=3, syllables=5, separator="::", capitals=Capitals.FIRST, digit=True
        ),
        PatternRecipe(),
        PatternRecipe("[ab]{3}-\\A99"),
        SiteRulesRecipe(),
        SiteRulesRecipe("minlength: 6; required: [#]", 44),
    ],
)
def test_a_recipe_comes_out_as_it_went_in(panel: GeneratorPanel, recipe: Recipe) -> None:
    told: list[Recipe] = []
    panel.recipe_changed.connect(told.append)
    panel.set_recipe(recipe)
    assert panel.recipe() == recipe
    assert told == []


def test_the_other_tab_keeps_its_recipe(panel: GeneratorPanel) -> None:
    panel.set_recipe(CharactersRecipe(length=33))
    panel.set_recipe(PassphraseRecipe(words=9))
    panel.pages.tabs.setCurrentIndex(0)
    assert panel.recipe() == CharactersRecipe(length=33)


def test_own_sets_are_open_where_there_are_some(panel: GeneratorPanel) -> None:
    panel.set_recipe(CharactersRecipe())
    assert panel.pages.characters.sets.isHidden()
    panel.set_recipe(CharactersRecipe(exclude="0O"))
    assert not panel.pages.characters.sets.isHidden()


def test_a_weak_recipe_is_told_what_would_make_it_good(panel: GeneratorPanel) -> None:
    recipe = CharactersRecipe(length=8)
    panel.set_recipe(recipe)
    panel.show_value("aB3#aB3#", recipe_bits(recipe))
    assert panel.meter.score == Strength.FAIR
    assert "Use 10 characters" in panel.meter.accessibleDescription()


@pytest.mark.parametrize("recipe", [CharactersRecipe(length=5), PassphraseRecipe(words=3)])
def test_the_advice_is_the_least_that_is_good(recipe: Recipe) -> None:
    better = find_stronger(recipe)
    assert better is not None
    if isinstance(recipe, CharactersRecipe):
        enough, short = CharactersRecipe(length=better), CharactersRecipe(length=better - 1)
        bits = recipe_bits(enough), recipe_bits(short)
    else:
        bits = (
            recipe_bits(PassphraseRecipe(words=better)),
            recipe_bits(PassphraseRecipe(words=better - 1)),
        )
    assert strength_of_bits(bits[0]) >= Strength.GOOD > strength_of_bits(bits[1])


def test_a_fault_takes_the_value_and_the_buttons_away(panel: GeneratorPanel) -> None:
    panel.show_value("Kd7#mW2v", 50)
    panel.show_fault("No characters are left.")
    assert panel.fault == "No characters are left."
    assert not panel.value.is_revealed
    assert not panel.take.isEnabled()
    panel.show_value("Kd7#mW2v", 50)
    assert panel.fault == ""
    assert panel.take.isEnabled()


@pytest.mark.parametrize(
    ("recipe", "why"),
    [
        (CharactersRecipe(), "20 characters, each one of 83, at least one of each kind."),
        (CharactersRecipe(each_class=False), "20 characters, each one of 83."),
        (PassphraseRecipe(words=6, word_list="eff-short"), "6 words, each one of 1,?296."),
        (PinRecipe(), "6 digits, less what people choose. Only for a lock that counts the tries"),
        (PinRecipe(length=4, no_habits=False), "4 digits. Only for a lock"),
        (PronounceableRecipe(words=3), "9 syllables, each one of 85. Use 4 words"),
        (PatternRecipe("9999-99999999"), "12 random places, each one of 10. Make the pattern"),
        (PatternRecipe("A9aa-"), "4 random places. Make the pattern longer"),
        (
            SiteRulesRecipe("maxlength: 6"),
            "6 characters, each one of 94, less what .* nothing good",
        ),
        (SiteRulesRecipe("maxlength: 40", 6), "6 characters, .* Use 10 characters"),
    ],
)
def test_why_a_value_is_so_strong_is_said_in_words(
    panel: GeneratorPanel, recipe: Recipe, why: str
) -> None:
    panel.set_recipe(recipe)
    panel.show_value("x", recipe_bits(recipe))
    assert re.search(why, panel.meter.accessibleDescription())
    assert f"{int(recipe_bits(recipe))} bits" in panel.meter.accessibleDescription()


def test_a_weaker_value_is_said_and_no_longer_when_there_is_none(panel: GeneratorPanel) -> None:
    panel.show_value("x", 52.4)
    panel.show_weaker(52.4, 127.5)
    assert panel.note == "Weaker than your default: 52 instead of 127 bits."
    panel.show_fault("No characters are left.")
    assert panel.note == ""


class ShownWindows(QObject):
    """Note every widget that is shown while it is a window."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_a_panel_that_is_made_shows_no_window(qtbot: QtBot, qapp: QApplication) -> None:
    """What is made visible before it has a parent is a window, and takes the keyboard away."""
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    made = GeneratorPanel(take="Use", size="small")
    qtbot.addWidget(made)
    qapp.removeEventFilter(shown)
    assert shown.seen == []
