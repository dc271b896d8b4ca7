"""Ctrl+L locks wherever the keyboard is, over a question too, and what was typed survives."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.screens.vault.leave_dialog import LeaveDialog

Key = Qt.Key


def press_on_screen(dialog: QDialog, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Press a key as the system brings it: to the window, not to a widget."""
    handle = dialog.windowHandle()
    assert handle is not None
    # Not a click: when the key is let go, the dialog is gone.
    QTest.keyPress(handle, key, held)


def test_a_question_does_not_keep_the_vault_open(vault_window: VaultWindow, qtbot: QtBot) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" Prime")
    vault_window.press(Key.Key_Escape)
    dialog = vault_window.dialog(LeaveDialog)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    press_on_screen(dialog, Key.Key_L, CONTROL)
    qtbot.waitUntil(lambda: isinstance(vault_window.started.page, UnlockView))
    assert vault_window.started.desktop.navigator.vault is None

    vault_window.started.unlock(vault_window.profile)
    assert vault_window.rows() == ["Amazon"]
    assert vault_window.view.panes.right.drafts.has_offers


def test_the_keys_are_heard_once_and_only_over_an_open_vault(
    vault_window: VaultWindow, qtbot: QtBot
) -> None:
    lock = vault_window.started.desktop.navigator.auto_lock
    asked: list[int] = []
    lock.asked.connect(lambda: asked.append(1))
    vault_window.press(Key.Key_L, CONTROL)
    assert isinstance(vault_window.started.page, UnlockView)
    assert asked == []
    dialog = QDialog(vault_window.started.window, modal=True)
    dialog.open()
    qtbot.waitExposed(dialog)
    press_on_screen(dialog, Key.Key_L, CONTROL)
    dialog.close()
    assert asked == []


@pytest.mark.parametrize("of_window", [True, False])
def test_an_open_menu_does_not_keep_the_vault_open(
    vault_window: VaultWindow, qtbot: QtBot, *, of_window: bool
) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    bar = vault_window.started.window.menuBar()
    search = vault_window.view.panes.list.search
    menu = bar.findChild(QMenu, "item") if of_window else search.ways
    assert isinstance(menu, QMenu)
    menu.popup(bar.mapToGlobal(bar.rect().bottomLeft()))
    assert QApplication.activePopupWidget() is menu
    handle = vault_window.started.window.windowHandle()
    assert handle is not None
    QTest.keyPress(handle, Key.Key_L, CONTROL)
    qtbot.waitUntil(lambda: isinstance(vault_window.started.page, UnlockView))
    assert QApplication.activePopupWidget() is None
    assert vault_window.started.desktop.navigator.vault is None
