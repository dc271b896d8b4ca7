"""The system says that nobody may be at the screen: the window locks, and nothing typed is lost."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.fakes.buses import LOGIND, OURS, System, private_bus
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow

SESSION = f"{LOGIND}.Session"


@pytest.fixture
def computer(vault_window: VaultWindow, qtbot: QtBot) -> Iterator[System]:
    with tempfile.TemporaryDirectory() as folder, private_bus(Path(folder)) as (speaks, hears):
        made = System(speaks)
        listening = vault_window.started.desktop.system
        assert listening.listen(hears, hears)
        qtbot.waitUntil(lambda: OURS in listening._sessions)
        yield made


def test_another_persons_turn_locks_and_the_draft_is_there_again(
    vault_window: VaultWindow, computer: System, qtbot: QtBot
) -> None:
    vault_window.press(Qt.Key.Key_N, CONTROL)
    vault_window.write("Half an entry")
    gone = ("org.freedesktop.DBus.Properties", "PropertiesChanged", SESSION)
    computer.tell(OURS, *gone, {"Active": False}, ["IdleHint"])
    navigator = vault_window.started.desktop.navigator
    qtbot.waitUntil(lambda: navigator.vault is None)
    assert vault_window.started.window.windowTitle() == "Locked — Strongroom"
    computer.tell(OURS, SESSION, "Unlock")
    computer.tell(OURS, *gone, {"Active": True}, ["IdleHint"])
    QTest.qWait(20)
    assert navigator.vault is None, "nothing that is heard unlocks"
    vault_window.started.unlock(vault_window.profile)
    right = vault_window.view.panes.right
    assert right.drafts.text() == "Your unsaved changes to Half an entry are back."
    right.drafts.button.click()
    assert right.editor.fields.title.text() == "Half an entry"


def test_a_double_click_does_what_the_settings_say(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.started.desktop.settings.change("double_click", "edit")
    rows = vault_window.view.panes.list.view
    rows.doubleClicked.emit(rows.currentIndex())
    assert vault_window.view.panes.right.editor.isVisible()
