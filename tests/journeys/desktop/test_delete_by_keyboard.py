"""A profile leaves without a hand on the mouse: after a wait, and at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.vault.profile import ProfileState
from tests.fakes.desktop import MASTER, StartedWindow
from tests.fakes.doomed import Walk, make_doomed, no_wizard, wait_for
from ui.desktop.screens.deletion import confirm_page, run_up_page
from ui.desktop.screens.deletion.places import Place


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confirm_page, "ARMING_MS", 1)
    monkeypatch.setattr(run_up_page, "RUN_UP_SECONDS", 1)


@pytest.fixture
def walk(started_window: StartedWindow, tmp_path: Path) -> Walk:
    started_window.make_profile("Work")
    found = Walk(started_window, make_doomed(started_window), tmp_path)
    found.begin()
    return found


def press(key: Qt.Key, times: int = 1) -> None:
    """Press a key wherever the focus is."""
    for _ in range(times):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def tab_to(wanted: QWidget) -> None:
    """Press Tab until something has the focus."""
    for _ in range(40):
        if QApplication.focusWidget() is wanted or wanted.hasFocus():
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {wanted}")


def type_text(text: str) -> None:
    """Type a text wherever the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def choose_no_copy(walk: Walk) -> None:
    """Go over the first two pages."""
    wizard = walk.wizard
    assert wizard.next.hasFocus(), "Enter goes on from what goes and stays"
    press(Qt.Key.Key_Return)
    assert wizard.at.copy.archive.isVisible()
    tab_to(wizard.at.copy.archive)
    press(Qt.Key.Key_Down, 3)
    assert wizard.at.copy.none.isChecked()
    tab_to(wizard.next)
    press(Qt.Key.Key_Space)
    assert wizard.place is Place.WHEN


def confirm(walk: Walk) -> None:
    """Fill the last page and press the button that deletes."""
    page = walk.wizard.at.confirm
    assert page.secret.edit.hasFocus() or page.secret.hasFocus()
    type_text(MASTER)
    press(Qt.Key.Key_Return)
    type_text("Jonas")
    for box in (page.no_copy, page.final):
        if box.isVisible():
            tab_to(box)
            press(Qt.Key.Key_Space)
    walk.wait_until_armed()
    tab_to(walk.wizard.extra)
    press(Qt.Key.Key_Return)
    assert walk.is_alive(), "Enter never deletes"
    press(Qt.Key.Key_Space)


def test_after_a_wait(walk: Walk) -> None:
    choose_no_copy(walk)
    tab_to(walk.wizard.next)
    press(Qt.Key.Key_Space)
    confirm(walk)
    assert walk.read().state is ProfileState.SCHEDULED
    press(Qt.Key.Key_Escape)
    assert no_wizard()


def test_at_once(walk: Walk) -> None:
    choose_no_copy(walk)
    tab_to(walk.wizard.at.when.later)
    press(Qt.Key.Key_Down)
    assert walk.wizard.at.when.now.isChecked()
    tab_to(walk.wizard.next)
    press(Qt.Key.Key_Space)
    confirm(walk)
    assert wait_for(lambda: walk.wizard.place is Place.END)
    assert not walk.home.exists()
    press(Qt.Key.Key_Escape)
    assert no_wizard()
