"""Profiles in a window of their own, and a quick arming where its second is not the point."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.checking import in_a_child, read_back_here
from tests.fakes.clock import FakeClock
from tests.fakes.desktop import StartedWindow, start_window
from tests.fakes.doomed import Walk, make_doomed
from tests.fakes.listening import listening
from tests.fakes.rooms import rooms_without_vault
from ui.desktop.screens.deletion import confirm_page, run_up_page

__all__ = ["in_a_child", "listening", "read_back_here"]


@pytest.fixture(autouse=True)
def everything_here(read_back_here: None) -> None:
    """Let no copy be read back by a child; journeys do that."""


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=rooms_without_vault(), clock=clock)
    yield window
    window.close()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Arm after a moment and count down from one."""
    monkeypatch.setattr(confirm_page, "ARMING_MS", 1)
    monkeypatch.setattr(run_up_page, "RUN_UP_SECONDS", 1)


@pytest.fixture
def walk(started: StartedWindow, tmp_path: Path) -> Walk:
    """Return a walk that begins at step 1, beside another profile."""
    started.make_profile("Maria")
    folder = tmp_path / "copies"
    folder.mkdir()
    found = Walk(started, make_doomed(started), folder)
    found.begin()
    return found
