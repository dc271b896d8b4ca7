"""Idle time: a warning, a way to stay, and the lock; sleep locks at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.desktop.auto_lock import AutoLock


class Clocks:
    """Two clocks moved by hand."""

    def __init__(self) -> None:
        self.total = 1000.0
        self.awake = 500.0

    def pass_time(self, seconds: float, *, asleep: bool = False) -> None:
        self.total += seconds
        self.awake += 0 if asleep else seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def lock(qtbot: QtBot, clocks: Clocks) -> AutoLock:
    return AutoLock(idle_seconds=600, total=lambda: clocks.total, awake=lambda: clocks.awake)


class Heard(QObject):
    """Note what a lock tells."""

    def __init__(self, lock: AutoLock) -> None:
        super().__init__()
        self.told: list[str] = []
        lock.warned.connect(lambda seconds: self.told.append(f"warned {seconds}"))
        lock.stayed.connect(lambda: self.told.append("stayed"))
        lock.expired.connect(lambda seconds: self.told.append(f"expired {seconds}"))


def test_it_warns_once_and_then_locks(lock: AutoLock, clocks: Clocks) -> None:
    heard = Heard(lock)
    lock.start()
    clocks.pass_time(584)
    lock.check()
    assert heard.told == []
    for _ in range(3):
        clocks.pass_time(1)
        lock.check()
    assert heard.told == ["warned 15"]
    clocks.pass_time(13)
    lock.check()
    assert heard.told == ["warned 15", "expired 600"]


def test_any_input_stays(lock: AutoLock, clocks: Clocks, qtbot: QtBot) -> None:
    heard = Heard(lock)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    lock.start()
    clocks.pass_time(590)
    lock.check()
    handle = field.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert heard.told == ["warned 10", "stayed"]
    clocks.pass_time(580)
    lock.check()
    assert heard.told == ["warned 10", "stayed"]
    lock.stop()


def test_a_computer_that_slept_locks_at_once(lock: AutoLock, clocks: Clocks) -> None:
    heard = Heard(lock)
    lock.start()
    clocks.pass_time(5, asleep=True)
    lock.check()
    assert heard.told == ["expired 0"]


def test_a_shorter_time_counts_from_now_on(lock: AutoLock, clocks: Clocks) -> None:
    heard = Heard(lock)
    lock.start()
    clocks.pass_time(120)
    lock.set_idle_seconds(60)
    lock.check()
    assert heard.told == ["expired 120"]
    lock.stop()


def test_sleep_that_need_not_lock_counts_as_time(lock: AutoLock, clocks: Clocks) -> None:
    heard = Heard(lock)
    lock.set_after_sleep(locks=False)
    lock.start()
    clocks.pass_time(300, asleep=True)
    lock.check()
    assert heard.told == []
    clocks.pass_time(301, asleep=True)
    lock.check()
    assert heard.told == ["expired 601"]
