"""A started window of its own for each test."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.clock import FakeClock
from tests.fakes.desktop import StartedWindow, start_window
from tests.fakes.rooms import EmptyRooms
from ui.desktop.furnishing import ROOMS


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that the test moves."""
    return FakeClock()


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[StartedWindow]:
    """Return a window without the page of a vault, so that only backups are under test."""
    rooms = dataclasses.replace(ROOMS, vault=EmptyRooms().rooms().vault)
    window = start_window(tmp_path / "data", rooms=rooms, clock=clock)
    yield window
    window.close()
