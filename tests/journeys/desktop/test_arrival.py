"""What is said to somebody who comes back: nothing of it hides another part of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.deletion import lifecycle
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.doomed import add_item
from tests.fakes.rooms import EmptyRooms
from ui.desktop.screens.recover.view import RecoverView
from ui.desktop.screens.unlock.view import UnlockView

OTHER = "canary-7Qd2-must-not-be-seen cactus"
ALTERED = "The log of this computer was changed outside Strongroom."
WRONG = "2 wrong attempts since you were last here."


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=EmptyRooms().rooms())
    yield window
    window.close()


def knock(started: StartedWindow, password: str) -> None:
    """Type a password at the door."""
    page = started.page
    assert isinstance(page, UnlockView)
    page.secret.edit.clear()
    QTest.keyClicks(page.secret.edit, password)
    QTest.keyClick(page.secret.edit, Qt.Key.Key_Return)


def come_in(started: StartedWindow, key: str) -> None:
    """Use the recovery kit at the door."""
    door = started.page
    assert isinstance(door, UnlockView)
    QTest.mouseClick(door.recover, Qt.MouseButton.LeftButton)
    page = started.page
    assert isinstance(page, RecoverView)
    page.key.setText(key)
    page.password.password.set_text(OTHER)
    page.password.repeat.set_text(OTHER)
    page.recover()


@pytest.mark.parametrize(
    ("by_kit", "told", "offered"),
    [
        (False, f"{ALTERED} {WRONG}", "Show"),
        (True, f"{ALTERED} {WRONG} The new master password is set.", "Make a kit…"),
    ],
)
def test_neither_an_altered_log_nor_wrong_attempts_are_hidden(
    started: StartedWindow, *, by_kit: bool, told: str, offered: str
) -> None:
    profile, key = started.make_profile("Maria", with_kit=True)
    # Something is in the log then: a deletion that opening the profile calls off.
    lifecycle.schedule_without_password(started.app, profile=profile.id, typed_name="Maria")
    started.unlock(profile)
    add_item(started, "Mail")
    started.desktop.navigator.lock()
    log = started.app.paths.installation_log
    log.write_text(log.read_text().replace("scheduled", "restored", 1))
    for _ in range(2):
        knock(started, "no such password")
    if by_kit:
        come_in(started, key)
    else:
        knock(started, MASTER)
    toast = started.window.toasts.toast
    assert toast is not None
    assert (toast.text(), toast.action.text()) == (told, offered)
    assert toast.is_paused, "it stays until it is closed"
