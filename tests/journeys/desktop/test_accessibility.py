"""Controls of the vault and of what opens over it: named, of a fitting role, met by Tab."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.fakes.listening import Listening
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import VaultWindow
from tests.ui.reaching import Sweep, list_faults
from ui.desktop.action_table import ActionId
from ui.desktop.item_models.filters import FAVOURITES
from ui.desktop.screens.vault.state import ListState, Shown
from ui.desktop.widgets import speech
from ui.desktop.widgets.toast import ToastMessage

OVER_THE_VAULT = (
    ActionId.NEW_FOLDER,
    ActionId.IMPORT,
    ActionId.MERGE,
    ActionId.EXPORT,
    ActionId.BACKUPS,
    ActionId.PALETTE,
    ActionId.ACTIVITY,
    ActionId.GENERATOR,
    ActionId.CHANGE_PASSWORD,
    ActionId.RECOVERY_KIT,
    ActionId.CHECK_PROFILE,
    ActionId.RECEIPTS,
    ActionId.LEFTOVERS,
    ActionId.SHORTCUTS,
    ActionId.ABOUT,
)
OF_THE_PALETTE = ("no Tab leads to: QListView 'What matches'", "no label: QLineEdit 'Find a")
"""The arrows choose in the list while the keyboard stays in the only field there is."""


def test_controls_are_named_fitting_large_and_met_by_tab(
    vault_window: VaultWindow, sweep: Sweep
) -> None:
    window = vault_window.started.window
    sweep.look(window, "nothing yet")
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.settle()
    sweep.look(window, "an item")
    for action in OVER_THE_VAULT:
        vault_window.started.desktop.actions[action].trigger()
        dialogs = [d for d in window.findChildren(QDialog) if d.isVisible()]
        assert dialogs, action
        known = OF_THE_PALETTE if action is ActionId.PALETTE else ()
        sweep.look(dialogs[-1], action, known=known)
        for dialog in dialogs:
            dialog.close()
        vault_window.settle()
    for action in (ActionId.SHOW_HEALTH, ActionId.SHOW_TRASH, ActionId.SETTINGS):
        vault_window.started.desktop.actions[action].trigger()
        vault_window.settle()
        sweep.look(window, action)


def test_tab_goes_round_through_every_editor_and_back(
    vault_window: VaultWindow, sweep: Sweep
) -> None:
    window = vault_window.started.window
    vault_window.select(vault_window.add(login_draft("Amazon")))
    for action in (ActionId.EDIT_ITEM, ActionId.NEW_NOTE, ActionId.NEW_ITEM):
        vault_window.started.desktop.actions[action].trigger()
        vault_window.settle()
        vault_window.view.panes.right.editor.fields.title.setFocus()
        sweep.look(window, action)
        before = vault_window.focused
        vault_window.press(Qt.Key.Key_Tab)
        vault_window.press(Qt.Key.Key_Backtab)
        assert vault_window.focused is before, action


def test_a_message_is_part_of_the_window_that_a_screen_reader_walks(
    vault_window: VaultWindow,
) -> None:
    window = vault_window.started.window
    window.toasts.show_message(ToastMessage(text="“Amazon” moved to Trash", action="Undo"))
    named = list(_list_names(QAccessible.queryAccessibleInterface(window)))
    assert {"“Amazon” moved to Trash", "Undo", "Close message"} <= set(named)


def test_what_is_found_is_said_once_nobody_types_any_more(
    vault_window: VaultWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    vault_window.add(login_draft("Amazon"))
    listening = Listening()
    monkeypatch.setattr(speech, "QAccessible", listening)
    listed = vault_window.view.panes.list
    listed.spoken.quiet.setInterval(1)
    for text, said in (
        ("ama", ["Found · 1. Amazon, Login, maria@mail.example"]),
        ("amaz", []),
        ("amazno", ["Found · 0. Did you mean Amazon?"]),
        ("ebay", ["Found · 0"]),
        ("ebays", []),
        ("", []),
        ("ebay", ["Found · 0"]),
    ):
        listed.search.setText(text)
        qtbot.waitUntil(lambda: not listed.spoken.quiet.isActive())
        assert listening.take() == said, text


def test_nothing_is_said_of_items_that_are_still_being_read(
    vault_window: VaultWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    listening = Listening()
    monkeypatch.setattr(speech, "QAccessible", listening)
    listed = vault_window.view.panes.list
    listed.spoken.quiet.setInterval(1)
    listed.show_state(ListState(shown=Shown.LOADING, query="ama"))
    qtbot.waitUntil(lambda: not listed.spoken.quiet.isActive())
    assert listening.take() == [], "least of all that everything is in Trash"


def test_a_row_of_the_sidebar_is_chosen_without_keys(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Amazon"))
    tree = vault_window.view.panes.sidebar.filters
    rows = QAccessible.queryAccessibleInterface(tree)
    (row,) = [
        child
        for child in (rows.child(place) for place in range(rows.childCount()))
        if child.text(QAccessible.Text.Name).startswith("Favourites")
    ]
    acts = row.actionInterface()
    acts.doAction(acts.toggleAction())
    assert vault_window.view.models.vault.filter == FAVOURITES
    assert tree.currentIndex().data() == "Favourites"
    assert not tree.selectedIndexes(), "nothing but the filter in force is marked"


def _list_names(thing: QAccessibleInterface) -> Iterator[str]:
    yield thing.text(QAccessible.Text.Name)
    for place in range(thing.childCount()):
        yield from _list_names(thing.child(place))


def test_a_control_without_name_room_and_stop_is_found(vault_window: VaultWindow) -> None:
    button = QPushButton(vault_window.view)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setGeometry(0, 0, 31, 31)
    button.show()
    faults = list_faults(vault_window.started.window)
    assert [fault.split(":")[0] for fault in faults] == ["no name", "small", "no Tab leads to"]
