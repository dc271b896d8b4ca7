"""After a lock the freed memory is swept, on the UI thread and on the lane of the vault."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.fakes.desktop import StartedWindow, started_window
from tests.fakes.held_tasks import LateTasks
from ui.desktop import sweeping
from ui.desktop.action_table import ActionId
from ui.desktop.sweeping import Sweeping
from ui.desktop.tasks import InlineTasks

__all__ = ["started_window"]


def test_locking_begins_a_sweep_of_both_threads(
    started_window: StartedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    swept: list[None] = []
    monkeypatch.setattr(sweeping, "sweep_freed_memory", lambda: swept.append(None))
    profile, _ = started_window.make_profile()
    started_window.unlock(profile)
    owner = QObject()
    watched = Sweeping(InlineTasks(), owner)
    started_window.desktop.navigator.forgotten.connect(watched.begin)
    started_window.desktop.actions[ActionId.LOCK].trigger()
    assert not swept, "the page is hidden first"
    qtbot.waitUntil(lambda: len(swept) == 2)


def test_a_sweep_can_be_called_off(qtbot: QtBot) -> None:
    owner = QObject()
    watched = Sweeping(InlineTasks(), owner)
    watched.begin()
    watched.stop()
    assert not watched._timer.isActive()


def test_what_is_still_computed_at_a_lock_is_swept_behind_its_end(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(sweeping, "sweep_freed_memory", lambda: done.append("swept"))
    owner, tasks = QObject(), LateTasks()
    tasks.long(lambda _: done.append("computed"), lambda _: None, lambda _: None, owner=owner)
    Sweeping(tasks, owner).begin()
    qtbot.waitUntil(lambda: done == ["swept", "swept"])
    tasks.go_on()
    assert done == ["swept", "swept", "computed", "swept", "swept"]
    assert not tasks.waiting
