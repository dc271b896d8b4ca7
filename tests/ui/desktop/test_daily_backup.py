"""A backup that fails: said in the window with its reason, and outside without one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.errors import DiskFullError
from core.services import backups
from tests.fakes.desktop import StartedWindow, start_window
from tests.fakes.rooms import EmptyRooms
from ui.desktop.daily_backup import back_up_daily


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=EmptyRooms().rooms())
    yield window
    window.close()


def test_a_backup_that_fails_is_told(
    started: StartedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile, _ = started.make_profile("Maria")
    vault = started.unlock(profile)

    def fail(*_: object, **__: object) -> None:
        raise DiskFullError(path="/home/maria/secret place", detail="full")

    monkeypatch.setattr(backups, "back_up_daily", fail)
    outside: list[str] = []
    started.window.toasts.told_outside.connect(outside.append)
    back_up_daily(vault.context, vault)
    toast = started.window.toasts.toast
    assert toast is not None
    assert toast.text().startswith("No backup was made. ")
    assert outside == ["No backup was made."]
