"""What is done ahead: one at a time, in order, and nothing after the end."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.desktop.widgets.quiet_moments import QuietMoments


def test_one_a_turn_and_in_order(qtbot: QtBot) -> None:
    owner = QObject()
    quiet = QuietMoments(owner)
    done: list[str] = []

    def begin() -> None:
        done.append("first")
        QTimer.singleShot(0, owner, lambda: done.append("a key"))

    quiet.use_for(begin, lambda: done.append("second"))
    assert done == [], "nothing at once"
    qtbot.waitUntil(lambda: "second" in done)
    assert done == ["first", "a key", "second"], "not both in one turn"
    quiet.use_for(lambda: done.append("third"))
    qtbot.waitUntil(lambda: "third" in done)
    assert done == ["first", "a key", "second", "third"]


def test_nothing_after_the_end(qtbot: QtBot) -> None:
    owner = QObject()
    quiet = QuietMoments(owner)
    done: list[str] = []
    quiet.use_for(lambda: done.append("never"))
    quiet.stop()
    QTest.qWait(50)
    assert done == []
