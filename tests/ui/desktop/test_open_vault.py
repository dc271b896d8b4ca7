"""What the window says of itself when a profile has been opened."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.deletion import lifecycle
from tests.fakes.desktop import StartedWindow, start_window
from tests.fakes.doomed import add_item
from tests.fakes.rooms import EmptyRooms

ALTERED = "The log of this computer was changed outside Strongroom."


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=EmptyRooms().rooms())
    yield window
    window.close()


def test_an_altered_log_is_said_at_the_next_unlock(started: StartedWindow) -> None:
    profile, _ = started.make_profile("Maria")
    # Something is in the log then: a deletion that opening the profile calls off.
    lifecycle.schedule_without_password(started.app, profile=profile.id, typed_name="Maria")
    started.unlock(profile)
    toast = started.window.toasts.toast
    assert toast is None or ALTERED not in toast.accessibleName()
    # What the vault remembers of the log is sealed anew with each change.
    add_item(started, "Mail")
    started.desktop.navigator.leave_vault()
    log = started.app.paths.installation_log
    log.write_text(log.read_text().replace("scheduled", "restored", 1))
    started.unlock(profile)
    toast = started.window.toasts.toast
    assert toast is not None
    assert ALTERED in toast.accessibleName()
