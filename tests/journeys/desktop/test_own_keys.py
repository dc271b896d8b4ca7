"""Other keys for what is done often: chosen in the settings, in force at once, and kept."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.desktop import start_window
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, SHIFT, VaultWindow
from ui.desktop.action_table import ActionId
from ui.desktop.dialogs.keys import KeysDialog
from ui.desktop.screens.settings.view import SettingsView
from ui.desktop.screens.unlock.view import UnlockView

Key = Qt.Key


def open_keys(window: VaultWindow, qtbot: QtBot) -> KeysDialog:
    """Open the dialog as a person does: the settings, and the button of its row."""
    window.press(Key.Key_Comma, CONTROL)
    page = window.started.page
    assert isinstance(page, SettingsView)
    QTest.mouseClick(page.keys.button, Qt.MouseButton.LeftButton)
    dialog = window.dialog(KeysDialog)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    return dialog


def choose(dialog: KeysDialog, action: ActionId, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Press the button of an action, and then other keys."""
    button: QWidget = dialog.rows[action].button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, key, held)


def test_another_key_is_in_force_everywhere_at_once(
    vault_window: VaultWindow, qtbot: QtBot
) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    dialog = open_keys(vault_window, qtbot)
    choose(dialog, ActionId.FAVOURITE, Key.Key_J, CONTROL)
    row = dialog.rows[ActionId.FAVOURITE]
    assert row.button.accessibleName() == "Keys of “Favourite on or off”: Ctrl+J"
    assert row.reset.isVisible()
    dialog.finish.click()
    actions = vault_window.started.desktop.actions
    sheet = {text: keys for _, rows in actions.list_shortcuts() for text, keys in rows}
    assert sheet["Favourite on or off"] == "Ctrl+J"
    kept = json.loads(vault_window.started.app.paths.settings.read_bytes())
    assert kept == {"keys": {"favourite": ["Ctrl+J"]}}
    vault_window.settle()
    vault_window.press(Key.Key_1, CONTROL)
    vault_window.press(Key.Key_D, CONTROL)
    assert not vault_window.view.models.vault.selection.items[0].favourite
    vault_window.press(Key.Key_J, CONTROL)
    assert vault_window.view.models.vault.selection.items[0].favourite


def test_what_is_taken_or_typed_with_is_told_and_not_taken(
    vault_window: VaultWindow, qtbot: QtBot
) -> None:
    dialog = open_keys(vault_window, qtbot)
    row = dialog.rows[ActionId.GENERATOR]
    for key, held, fault in (
        (Key.Key_D, CONTROL, "Ctrl+D already belongs to “Favourite on or off”."),
        (Key.Key_L, CONTROL, "Ctrl+L already belongs to “Lock”."),
        (Key.Key_V, CONTROL, "Ctrl+V is needed for typing and moving."),
        (Key.Key_X, SHIFT, "Shift+X types something: hold Ctrl or Alt with it."),
    ):
        choose(dialog, ActionId.GENERATOR, key, held)
        assert row.fault() == fault
        assert row.button.text() == "Ctrl+G"
    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert row.button.text() == "Press keys…"
    QTest.keyClick(row.button, Key.Key_Escape)
    assert dialog.isVisible(), "Esc gives up the waiting, not the dialog"
    assert row.button.text() == "Ctrl+G"
    assert vault_window.started.desktop.settings.value.keys == {}


def test_one_or_all_can_be_reset(vault_window: VaultWindow, qtbot: QtBot) -> None:
    dialog = open_keys(vault_window, qtbot)
    choose(dialog, ActionId.GENERATOR, Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    generator, favourite = (dialog.rows[a] for a in (ActionId.GENERATOR, ActionId.FAVOURITE))
    assert generator.button.text() == "No key"
    choose(dialog, ActionId.FAVOURITE, Key.Key_G, CONTROL)
    generator.reset.click()
    assert generator.fault() == "Ctrl+G already belongs to “Favourite on or off”."
    favourite.reset.click()
    generator.reset.click()
    assert (generator.button.text(), favourite.button.text()) == ("Ctrl+G", "Ctrl+D")
    assert not dialog.reset_all.isEnabled()
    choose(dialog, ActionId.FAVOURITE, Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    choose(dialog, ActionId.LOCK, Key.Key_F12, Qt.KeyboardModifier.NoModifier)
    assert dialog.rows[ActionId.LOCK].button.text() == "Ctrl+L · F12"
    QTest.keyClicks(dialog.search, "favour")
    assert [a for a, row in dialog.rows.items() if row.isVisible()] == [
        ActionId.FAVOURITE,
        ActionId.SHOW_FAVOURITES,
    ]
    dialog.reset_all.click()
    assert vault_window.started.desktop.settings.value.keys == {}
    assert favourite.button.text() == "Ctrl+D"


@pytest.mark.parametrize(
    "keys",
    [
        {"lock": ["Ctrl+F8"], "generator": ["Ctrl+L"], "quit": ["A", "Ctrl+L"]},
        {row: ["Ctrl+L"] for row in ActionId},
        {"lock": [], "search": [7], "quit": {"a": 1}},
    ],
)
def test_no_file_takes_the_keys_that_lock_away(
    qtbot: QtBot, vault_window: VaultWindow, keys: object
) -> None:
    started = vault_window.started
    paths = started.app.paths
    started.close()
    paths.settings.write_text(json.dumps({"keys": keys}))
    again = start_window(paths.data)
    with qtbot.waitActive(again.window):
        again.window.activateWindow()
    again.begin()
    again.unlock(vault_window.profile)
    reopened = VaultWindow(again, vault_window.profile)
    reopened.press(Key.Key_L, CONTROL)
    assert isinstance(again.page, UnlockView)
    again.close()
