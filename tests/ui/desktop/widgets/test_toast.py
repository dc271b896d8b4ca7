"""A toast stays its time, waits while it is used, and leaves no clock behind."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.widgets.toast import FOREVER, Pace, Toast, ToastHost, ToastMessage, ToastTimes

pytestmark = pytest.mark.usefixtures("theme")

TIMES = ToastTimes(plain_ms=60, action_ms=120, deletion_ms=5_000, tick_ms=20)
COPIED = ToastMessage(text="Password copied", pace=Pace.PLAIN)
TRASHED = ToastMessage(text="“Amazon” moved to Trash", action="Undo", pace=Pace.DELETION)


@pytest.fixture
def pane(open_window: Callable[[QWidget], None]) -> QWidget:
    made = QWidget()
    field = QLineEdit()
    field.setAccessibleName("Search")
    QVBoxLayout(made).addWidget(field)
    made.resize(600, 400)
    open_window(made)
    field.setFocus()
    return made


@pytest.fixture
def host(pane: QWidget) -> ToastHost:
    return ToastHost(pane, times=TIMES)


def waits(toast: Toast) -> bool:
    return toast.is_paused


def running_clocks(toast: Toast) -> list[QTimer]:
    return [timer for timer in toast.findChildren(QTimer) if timer.isActive()]


def test_specified_times() -> None:
    times = ToastTimes()
    assert [times.of(pace) for pace in Pace] == [6_000, 10_000, 20_000, 0]


def test_it_goes_by_itself(host: ToastHost, qtbot: QtBot) -> None:
    with qtbot.waitSignal(host.closed) as told:
        toast = host.show_message(COPIED)
    assert told.args == [COPIED]
    assert host.toast is None
    assert not running_clocks(toast)


def test_one_that_stays_has_no_clock(host: ToastHost) -> None:
    toast = host.show_message(ToastMessage(text="Kept", pace=Pace.STAYS))
    assert waits(toast)
    assert not running_clocks(toast)


def test_the_newest_replaces_the_one_before(host: ToastHost) -> None:
    first = host.show_message(TRASHED)
    second = host.show_message(COPIED)
    assert host.toast is second
    assert not first.isVisible()
    assert not running_clocks(first)
    host.dismiss()


def test_action_runs_once_and_closes(host: ToastHost, qtbot: QtBot) -> None:
    done: list[str] = []
    toast = host.show_message(TRASHED, lambda: done.append("undone"))
    with qtbot.waitSignal(host.action_requested) as told:
        toast.action.click()
    assert told.args == [TRASHED]
    assert done == ["undone"]
    assert host.toast is None


def test_it_waits_under_the_pointer(host: ToastHost, qtbot: QtBot) -> None:
    toast = host.show_message(COPIED)
    place = QPointF(toast.rect().center())
    QApplication.sendEvent(toast, QEnterEvent(place, place, place))
    assert waits(toast)
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not waits(toast)
    with qtbot.waitSignal(host.closed):
        pass


def test_it_waits_while_it_has_the_focus_and_gives_it_back(
    host: ToastHost, pane: QWidget, qtbot: QtBot
) -> None:
    field = pane.findChild(QLineEdit)
    toast = host.show_message(TRASHED)
    assert host.focus_newest()
    assert toast.action.hasFocus()
    assert waits(toast)
    QTest.keyClick(toast.action, Qt.Key.Key_Escape)
    assert host.toast is None
    assert field is not None
    assert field.hasFocus()


def test_focus_without_a_toast(host: ToastHost) -> None:
    assert not host.focus_newest()


def test_seconds_count_down(host: ToastHost, qtbot: QtBot) -> None:
    message = ToastMessage(
        text="Password copied · clears in {seconds} s", countdown=3, pace=Pace.STAYS
    )
    toast = host.show_message(message)
    assert toast.text() == "Password copied · clears in 3 s"
    qtbot.waitUntil(lambda: toast.text() == "Password copied · clears in 0 s")
    assert not running_clocks(toast)
    host.dismiss()


def test_its_name_changes_every_ten_seconds_only(pane: QWidget, qtbot: QtBot) -> None:
    host = ToastHost(pane, times=ToastTimes(tick_ms=2))
    toast = host.show_message(
        ToastMessage(text="clears in {seconds} s", countdown=25, pace=Pace.STAYS)
    )
    names: list[str] = []
    toast._tick.timeout.connect(lambda: names.append(toast.accessibleName()))
    qtbot.waitUntil(lambda: toast.text() == "clears in 0 s")
    assert set(names) <= {f"clears in {left} s" for left in (25, 20, 10, 0)}
    host.dismiss()


def test_it_keeps_to_the_bottom_centre_of_its_pane(host: ToastHost, pane: QWidget) -> None:
    toast = host.show_message(TRASHED)
    pane.resize(420, 300)
    QApplication.sendPostedEvents()
    assert abs(toast.geometry().center().x() - pane.rect().center().x()) <= 1
    assert toast.geometry().bottom() < pane.height()
    assert pane.rect().contains(toast.geometry())
    host.dismiss()


def test_long_text_wraps_inside_a_narrow_pane(host: ToastHost, pane: QWidget) -> None:
    pane.resize(320, 300)
    toast = host.show_message(ToastMessage(text="Wort " * 20, action="Rückgängig"))
    assert pane.rect().contains(toast.geometry())
    host.dismiss()


def test_foreign_text_is_plain(host: ToastHost) -> None:
    toast = host.show_message(ToastMessage(text="“<b>x</b>” moved to Trash", pace=Pace.STAYS))
    assert toast._words.textFormat() is Qt.TextFormat.PlainText
    assert toast.text() == "“<b>x</b>” moved to Trash"


def test_messages_last_as_long_as_is_wanted_and_undo_longer() -> None:
    assert [ToastTimes(least_ms=10_000).of(pace) for pace in Pace] == [10_000, 10_000, 20_000, 0]
    assert [ToastTimes(least_ms=FOREVER).of(pace) for pace in Pace] == [0, 0, 0, 0]
