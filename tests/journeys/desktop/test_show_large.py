"""A password shown large, from the keys to the lock."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.services import activity
from core.vault.activity import What
from tests.fakes.vault_items import PASSWORD, login_draft
from tests.fakes.vault_window import CONTROL, SHIFT, VaultWindow
from ui.desktop.action_table import ActionId
from ui.desktop.screens.vault.large_dialog import LargeDialog


def open_large(vault_window: VaultWindow) -> LargeDialog:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Qt.Key.Key_R, CONTROL | SHIFT)
    return vault_window.dialog(LargeDialog)


def test_a_password_is_shown_character_by_character_and_noted(vault_window: VaultWindow) -> None:
    dialog = open_large(vault_window)
    assert dialog.characters.accessibleDescription() == ", ".join(PASSWORD)
    assert PASSWORD not in dialog.windowTitle()
    characters = dialog.characters
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert characters.accessibleDescription() == ""
    activity.write_waiting(vault_window.session)
    assert What.REVEALED in {line.what for line in activity.list_lines(vault_window.session)}


def test_a_lock_takes_it_away(vault_window: VaultWindow) -> None:
    dialog = open_large(vault_window)
    gone: list[str] = []
    dialog.destroyed.connect(lambda: gone.append("gone"))
    vault_window.started.desktop.actions[ActionId.LOCK].trigger()
    vault_window.settle()
    assert gone


def test_more_characters_than_a_line_holds_go_on_below(vault_window: VaultWindow) -> None:
    dialog = open_large(vault_window)
    characters = dialog.characters
    one = characters.heightForWidth(10_000)
    characters.show_text("x" * 50)
    assert characters.heightForWidth(300) > 3 * one
    dialog.close_button.click()
