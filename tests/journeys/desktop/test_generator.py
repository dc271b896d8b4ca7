"""A person makes a password first, looks back for an older one, and turns one into a login."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from core.passwords.recipe import SiteRulesRecipe
from core.passwords.site_rules import read_site_rules
from core.services import generator, items
from core.services.cards import list_profiles
from core.vault.field import FieldRole
from tests.fakes.desktop import StartedWindow
from ui.desktop.action_table import ActionId
from ui.desktop.open_vault import OpenVault
from ui.desktop.screens.generator.view import GeneratorDialog
from ui.desktop.screens.vault.name_dialog import NameDialog
from ui.desktop.screens.vault.view import VaultView


@pytest.fixture
def vault(started_window: StartedWindow) -> OpenVault:
    profile, _ = started_window.make_profile("Maria")
    return started_window.unlock(profile)


def open_generator(started: StartedWindow) -> GeneratorDialog:
    started.vault.context.actions[ActionId.GENERATOR].trigger()
    shown = [d for d in started.window.findChildren(GeneratorDialog) if d.isVisible()]
    assert len(shown) == 1, "asking twice does not open two"
    return shown[0]


def value_of(dialog: GeneratorDialog) -> str:
    return dialog.panel.value.accessibleDescription()


def kept(vault: OpenVault) -> list[str]:
    return [entry.value for entry in generator.list_generated(vault.context.session)]


def test_a_value_is_copied_and_found_again(started_window: StartedWindow, vault: OpenVault) -> None:
    dialog = open_generator(started_window)
    assert open_generator(started_window) is dialog
    first = value_of(dialog)
    QTest.keyClick(dialog.panel.value, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == first
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    dialog.panel.pages.tabs.setCurrentIndex(1)
    words = value_of(dialog)
    assert words.count("-") >= 4
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    again = open_generator(started_window)
    line = again.history.lines[0]
    line.eye.click()
    assert again.history.lines[0].value.accessibleDescription() == words
    marks = {line.mark.whole_text() for line in again.history.lines}
    assert marks == {"", "copied"}
    assert set(kept(vault)) >= {first, words}
    again.done(0)


def test_a_recipe_of_ones_own_is_where_it_starts(started_window: StartedWindow) -> None:
    profile, _ = started_window.make_profile("Maria")
    started_window.unlock(profile)
    dialog = open_generator(started_window)
    dialog.panel.pages.tabs.setCurrentIndex(1)
    dialog.panel.pages.passphrase.words.slider.setValue(7)
    dialog.panel.bar.save_default.click()
    dialog.done(0)
    assert len(value_of(open_generator(started_window)).split("-")) >= 7


def test_a_value_becomes_a_login(started_window: StartedWindow, vault: OpenVault) -> None:
    dialog = open_generator(started_window)
    value = value_of(dialog)
    dialog.create_login.click()
    assert not dialog.isVisible()
    page = started_window.page
    assert isinstance(page, VaultView)
    title = page.panes.right.editor.fields.title
    assert title.isVisible()
    QTest.keyClicks(title, "Amazon")
    vault.context.actions[ActionId.SAVE].trigger()

    session = vault.context.session
    (summary,) = items.list_summaries(session)
    item = items.read_item(session, item=summary.id)
    assert (item.title, item.value(FieldRole.PASSWORD)) == ("Amazon", value)
    assert kept(vault) == [value]
    again = open_generator(started_window)
    marks = {line.mark.whole_text() for line in again.history.lines}
    assert marks == {"used in Amazon"}
    again.done(0)


def test_the_rules_of_a_bank_stay_with_its_login_and_under_a_name(
    started_window: StartedWindow, vault: OpenVault
) -> None:
    rules = "minlength: 6; maxlength: 10; required: digit; allowed: lower, [-]"
    dialog = open_generator(started_window)
    dialog.panel.pages.tabs.setCurrentIndex(5)
    dialog.panel.pages.site_rules.rules.setText(rules)
    assert read_site_rules(rules).keeps(value_of(dialog))
    assert "Weaker than your default" in dialog.panel.note
    dialog.panel.bar.save.click()
    (asked,) = dialog.findChildren(NameDialog)
    QTest.keyClicks(asked.edit, "Bank")
    QTest.keyClick(asked.edit, Qt.Key.Key_Return)
    first = value_of(dialog)
    dialog.create_login.click()
    page = started_window.page
    assert isinstance(page, VaultView)
    QTest.keyClicks(page.panes.right.editor.fields.title, "My bank")
    vault.context.actions[ActionId.SAVE].trigger()

    page.editing.begin_edit()
    page.editing.desk.generating.toggle()
    panel = page.panes.right.editor.fields.password_part.panel
    assert panel.recipe() == SiteRulesRecipe(rules, 20)
    panel.take.click()
    vault.context.actions[ActionId.SAVE].trigger()
    session = vault.context.session
    (summary,) = items.list_summaries(session)
    second = items.read_item(session, item=summary.id).value(FieldRole.PASSWORD)
    assert second != first
    assert read_site_rules(rules).keeps(second)
    assert {first, second} <= set(kept(vault))
    again = open_generator(started_window)
    assert len(value_of(again)) == 20, "what was used for one website is not the default"
    names = [again.panel.bar.choice.itemText(n) for n in range(again.panel.bar.choice.count())]
    assert names == ["as set here", "My default", "Bank"]
    again.done(0)


def test_a_lock_takes_the_generator_away_and_loses_nothing(
    started_window: StartedWindow, vault: OpenVault
) -> None:
    dialog = open_generator(started_window)
    value = value_of(dialog)
    profile = vault.context.session.profile
    started_window.desktop.navigator.lock()
    assert not any(d.isVisible() for d in started_window.window.findChildren(GeneratorDialog))
    found = next(p for p in list_profiles(started_window.app) if p.id == profile)
    assert kept(started_window.unlock(found)) == [value]
