"""A started window of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.clock import FakeClock
from tests.fakes.desktop import StartedWindow, start_window
from tests.fakes.rooms import rooms_without_vault


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that the test moves."""
    return FakeClock()


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[StartedWindow]:
    """Return a window without the page of a vault, so that only backups are under test."""
    window = start_window(tmp_path / "data", rooms=rooms_without_vault(), clock=clock)
    yield window
    window.close()
