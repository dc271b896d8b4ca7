"""The generator's window: keys, tabs, history lines, what is said and what is hidden."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.passwords.recipe import CharactersRecipe, PassphraseRecipe, PinRecipe, Recipe
from core.services import generator, own_lists, recipes
from tests.fakes.vault_context import OpenVault, open_vault
from ui.desktop.screens.generator.history_list import FIRST_ROWS
from ui.desktop.screens.generator.view import GeneratorDialog
from ui.desktop.screens.generator.view_model import WantedLogin
from ui.desktop.screens.vault.name_dialog import NameDialog
from ui.desktop.widgets.choice import Choice


@pytest.fixture
def vault(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenVault]:
    with open_vault(tmp_path) as opened:
        yield opened


@pytest.fixture
def dialog(qtbot: QtBot, vault: OpenVault) -> Iterator[GeneratorDialog]:
    made = GeneratorDialog(vault.context)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()


def asked_for(dialog: GeneratorDialog) -> Recipe:
    return dialog.model.recipe


def value_of(dialog: GeneratorDialog) -> str:
    return dialog.panel.value.accessibleDescription()


def choose_in(choice: Choice, text: str) -> None:
    """Choose as with the keyboard."""
    index = choice.findText(text, Qt.MatchFlag.MatchStartsWith)
    assert index >= 0, [choice.itemText(n) for n in range(choice.count())]
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


def choose(dialog: GeneratorDialog, name: str) -> None:
    choose_in(dialog.panel.bar.choice, name)


def name_it(dialog: GeneratorDialog, name: str) -> None:
    dialog.panel.bar.save.click()
    asked = dialog.findChildren(NameDialog)[-1]
    asked.edit.setText(name)
    asked.act.click()


def test_it_opens_with_the_value_in_the_focus(dialog: GeneratorDialog) -> None:
    assert dialog.panel.value.hasFocus()
    assert len(value_of(dialog)) == 20


def test_enter_and_ctrl_c_copy_and_f5_makes_another(dialog: GeneratorDialog) -> None:
    QTest.keyClick(dialog.panel.value, Qt.Key.Key_Return)
    first = value_of(dialog)
    assert QGuiApplication.clipboard().text() == first
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    assert value_of(dialog) != first
    QTest.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == value_of(dialog)
    assert dialog.toasts.toast is not None


def test_enter_on_another_button_presses_that(dialog: GeneratorDialog) -> None:
    first = value_of(dialog)
    dialog.panel.another.setFocus()
    QTest.keyClick(dialog.panel.another, Qt.Key.Key_Return)
    assert value_of(dialog) != first
    assert QGuiApplication.clipboard().text() != first


def test_a_tab_click_loses_no_value(dialog: GeneratorDialog) -> None:
    first = value_of(dialog)
    dialog.panel.pages.tabs.setCurrentIndex(1)
    assert value_of(dialog).count("-") >= 4
    dialog.panel.pages.tabs.setCurrentIndex(0)
    assert value_of(dialog) == first


def test_every_control_reaches_the_recipe(dialog: GeneratorDialog) -> None:
    characters = dialog.panel.pages.characters
    characters.length.slider.setValue(64)
    characters.boxes.symbols.setChecked(False)
    characters.boxes.no_lookalikes.setChecked(True)
    characters.boxes.each_class.setChecked(False)
    characters.own.setText("äö")
    characters.exclude.setText("x")
    expected: Recipe = CharactersRecipe(
        length=64, symbols=False, own="äö", exclude="x", no_lookalikes=True, each_class=False
    )
    assert asked_for(dialog) == expected
    assert len(value_of(dialog)) == 64
    dialog.panel.pages.tabs.setCurrentIndex(1)
    words = dialog.panel.pages.passphrase
    words.words.number.setValue(4)
    words.joining.separator_choice.select("own")
    words.joining.own.setText("::")
    words.joining.digit_box.setChecked(True)
    assert asked_for(dialog) == PassphraseRecipe(words=4, separator="::", digit=True)
    assert value_of(dialog).count("::") == 3


@pytest.mark.parametrize(
    ("tab", "shape"),
    [
        (2, "[0-9]{6}"),
        (3, "([a-z]{6}-){3}[a-z]{6}"),
        (4, "[A-Z][a-z]{3}-[0-9]{4}-.{4}-.{4}"),
        (5, "[A-Za-z0-9_.+-]{20}"),
    ],
)
def test_every_tab_makes_what_it_says(dialog: GeneratorDialog, tab: int, shape: str) -> None:
    dialog.panel.pages.tabs.setCurrentIndex(tab)
    assert re.fullmatch(shape, value_of(dialog))
    assert "bits" in dialog.panel.meter.accessibleDescription()


def test_what_cannot_be_read_is_pointed_at(dialog: GeneratorDialog) -> None:
    pages = dialog.panel.pages
    pages.tabs.setCurrentIndex(4)
    pages.pattern.pattern.setText("9999x")
    assert "At place 5, “x” means nothing" in dialog.panel.fault
    pages.tabs.setCurrentIndex(5)
    assert dialog.panel.fault == ""
    pages.site_rules.rules.setText("minlength: 8; requird: digit")
    assert "At place 15, “requird” is no rule" in dialog.panel.fault
    pages.site_rules.rules.setText("minlength: 8; maxlength: 10; required: digit; allowed: lower")
    assert len(value_of(dialog)) == 10


def test_a_recipe_is_kept_under_a_name_chosen_replaced_and_removed(
    dialog: GeneratorDialog, vault: OpenVault
) -> None:
    bar, pages = dialog.panel.bar, dialog.panel.pages
    pages.tabs.setCurrentIndex(2)
    name_it(dialog, "Card")
    assert bar.choice.currentText() == "Card"
    assert not bar.remove.isHidden()
    pages.pin.length.slider.setValue(8)
    assert bar.choice.currentText() == "as set here"
    name_it(dialog, "card")
    assert vault.prompts.questions[-1].act == "Replace recipe"
    assert recipes.read_shelf(vault.session).named[0].recipe == PinRecipe()
    vault.prompts.acts.append(True)
    name_it(dialog, "card")
    assert recipes.read_shelf(vault.session).named[0].recipe == PinRecipe(length=8)
    choose(dialog, "My default")
    assert asked_for(dialog) == CharactersRecipe()
    choose(dialog, "card")
    assert re.fullmatch("[0-9]{8}", value_of(dialog))
    vault.prompts.acts.append(True)
    bar.remove.click()
    assert recipes.read_shelf(vault.session).named == ()
    assert bar.choice.currentText() == "as set here"


def test_weaker_than_the_default_is_said_until_it_is_the_default(dialog: GeneratorDialog) -> None:
    assert dialog.panel.note == ""
    dialog.panel.pages.tabs.setCurrentIndex(2)
    assert dialog.panel.note == "Weaker than your default: 19 instead of 127 bits."
    dialog.panel.bar.save_default.click()
    assert dialog.panel.note == ""
    assert dialog.panel.bar.save_default.text() == "This is your default"


def test_a_word_list_of_ones_own(dialog: GeneratorDialog, vault: OpenVault, tmp_path: Path) -> None:
    words = ["".join(word) for word in itertools.product("abcdefghij", repeat=3)]
    file, bad = tmp_path / "Mine.txt", tmp_path / "bad.txt"
    file.write_text("\n".join(words), encoding="utf-8")
    bad.write_text("one", encoding="utf-8")
    controls = dialog.panel.pages.passphrase
    dialog.panel.pages.tabs.setCurrentIndex(1)
    vault.prompts.files += [bad, file]
    controls.add_list.click()
    assert "at least 1,000 words" in dialog.banner.text()
    controls.add_list.click()
    choose_in(controls.word_list, "Mine ")
    assert set(value_of(dialog).split("-")) <= set(words)
    assert re.search("each one of 1,?000", dialog.panel.meter.accessibleDescription())
    vault.prompts.acts.append(True)
    controls.remove_list.click()
    assert own_lists.list_own(vault.session) == {}
    dialog.panel.another.click()
    assert "no word list of that name" in dialog.panel.fault
    choose_in(controls.word_list, "Swedish ")
    assert dialog.panel.fault == ""


def test_tabs_that_do_not_all_fit_become_a_list(dialog: GeneratorDialog) -> None:
    pages = dialog.panel.pages
    assert pages.tabs.isVisible()
    assert not pages.kind.isVisible()
    pages.setFixedWidth(300)
    assert not pages.tabs.isVisible()
    choose_in(pages.kind, "PIN")
    assert asked_for(dialog) == PinRecipe()


def test_an_impossible_recipe_is_said_in_place(dialog: GeneratorDialog) -> None:
    boxes = dialog.panel.pages.characters.boxes
    for box in (boxes.upper, boxes.lower, boxes.digits, boxes.symbols):
        box.setChecked(False)
    assert "No characters are left" in dialog.panel.fault
    assert not dialog.panel.take.isEnabled()
    assert not dialog.create_login.isEnabled()
    boxes.lower.setChecked(True)
    assert dialog.panel.fault == ""
    assert value_of(dialog).islower()


def test_a_line_reveals_its_value_only_when_asked(dialog: GeneratorDialog) -> None:
    dialog.model.make_another()
    line = dialog.history.lines[0]
    (entry,) = dialog.model.history.known.entries
    assert line.masked.text() == entry.value[:4] + "••••••"
    assert not line.value.is_revealed
    line.eye.click()
    assert dialog.history.lines[0].value.accessibleDescription() == entry.value
    dialog.history.lines[0].eye.click()
    assert not dialog.history.lines[0].value.is_revealed


def test_a_long_history_shows_its_newest_lines_first(dialog: GeneratorDialog) -> None:
    for _ in range(FIRST_ROWS + 3):
        dialog.model.make_another()
    assert len(dialog.history.lines) == FIRST_ROWS
    dialog.history.more.click()
    assert len(dialog.history.lines) == FIRST_ROWS + 3


def test_a_login_is_wished_for_and_the_window_goes(dialog: GeneratorDialog) -> None:
    wanted: list[WantedLogin] = []
    dialog.login_wanted.connect(wanted.append)
    first = value_of(dialog)
    dialog.create_login.click()
    assert [wish.value for wish in wanted] == [first]
    assert dialog.isHidden()


def test_clearing_asks_with_a_count(dialog: GeneratorDialog, vault: OpenVault) -> None:
    dialog.model.make_another()
    dialog.clear.click()
    (question,) = vault.prompts.questions
    assert (question.safe, question.act) == ("Keep history", "Clear history")
    assert "1 generated" in question.text
    assert len(generator.list_generated(vault.session)) == 1
    vault.prompts.acts.append(True)
    dialog.clear.click()
    assert generator.list_generated(vault.session) == []
    assert dialog.clear.isHidden()


def test_everything_has_a_name_and_is_reached_by_tab(dialog: GeneratorDialog) -> None:
    dialog.model.make_another()
    for button in dialog.findChildren(QAbstractButton):
        if button.isVisibleTo(dialog) and button.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert button.accessibleName() or button.text()
    for edit in dialog.findChildren(QLineEdit):
        if edit.objectName() != "qt_spinbox_lineedit":
            assert edit.accessibleName()
    reached: set[QWidget] = set()
    place: QWidget | None = dialog.panel.value
    while place is not None and place not in reached:
        reached.add(place)
        place = place.nextInFocusChain()
    assert {dialog.panel.take, dialog.create_login, dialog.history.lines[0].copy} <= reached


def test_esc_closes_it_and_keeps_the_value(dialog: GeneratorDialog, vault: OpenVault) -> None:
    first = value_of(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert [entry.value for entry in generator.list_generated(vault.session)] == [first]
