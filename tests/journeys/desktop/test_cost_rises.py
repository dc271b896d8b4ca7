"""A profile made on a slower computer is unlocked here: nobody is asked and nobody waits."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from pytestqt.qtbot import QtBot

from core.app import KdfPolicy
from core.crypto.kdf import FLOOR, KdfParams
from core.crypto.slots import read_header
from core.storage.key_file import read_key_file
from core.vault.profile import Profile
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.rooms import EmptyRooms, EmptyVaultPage
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.tasks import Tasks, ThreadTasks

DEARER = dataclasses.replace(FLOOR, memory_kib=96 * 1024)


def cost_of(started: StartedWindow, profile: Profile) -> KdfParams:
    """Return what a guess at the key file on disk costs."""
    return read_header(
        read_key_file(started.app.paths.profile(profile.id).key_file).slots[0]
    ).params


def start(folder: Path, tasks: Tasks | None = None) -> tuple[StartedWindow, Profile]:
    """Return a window on a faster computer, with a profile made on a slower one."""
    started = start_window(folder, rooms=EmptyRooms().rooms(), tasks=tasks)
    profile, _ = started.make_profile("Maria")
    started.app.policy = KdfPolicy(DEARER)
    return started, profile


def test_the_next_unlock_raises_the_cost_beside_the_work(qtbot: QtBot, tmp_path: Path) -> None:
    started, profile = start(tmp_path / "data", ThreadTasks())
    started.desktop.navigator.entrance.show_unlock(profile)
    page = started.page
    assert isinstance(page, UnlockView)
    page.secret.edit.insert(MASTER)
    page.try_password()
    qtbot.waitUntil(lambda: isinstance(started.page, EmptyVaultPage))
    qtbot.waitUntil(lambda: cost_of(started, profile) == DEARER)
    assert started.window.toasts.toast is None, "nothing is said"
    started.close()


def test_it_costs_no_click_and_the_same_password_opens_it_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    started, profile = start(tmp_path / "data")
    assert cost_of(started, profile) == FLOOR
    started.unlock(profile)
    assert cost_of(started, profile) == DEARER
    started.desktop.navigator.lock()
    started.unlock(profile)
    assert cost_of(started, profile) == DEARER
    started.close()
