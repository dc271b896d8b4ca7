"""A profile leaves: with a copy and thirty days, at once, or without its password."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.deletion.receipt import list_receipts, read_receipt, verify_receipt
from core.services import importing
from core.services.cards import find_profile
from core.vault.profile import Profile, ProfileId, ProfileState
from core.vault.secret import Secret
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.doomed import ITEMS, Walk, make_doomed, no_wizard, wait_for
from tests.fakes.watch import WATCH
from ui.desktop.action_table import ActionId
from ui.desktop.screens.chooser.view import ChooserView, ProfileCard
from ui.desktop.screens.deletion import confirm_page, run_up_page
from ui.desktop.screens.deletion.places import Place
from ui.desktop.screens.restore.view import RestoreDialog
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.tasks import ThreadTasks

OTHER = "canary-7Qd2-must-not-be-seen cactus"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confirm_page, "ARMING_MS", 1)
    monkeypatch.setattr(run_up_page, "RUN_UP_SECONDS", 1)


@pytest.fixture
def walk(started_window: StartedWindow, tmp_path: Path) -> Walk:
    started_window.make_profile("Work", password=OTHER)
    folder = tmp_path / "Documents"
    folder.mkdir()
    return Walk(started_window, make_doomed(started_window), folder)


def image(started: StartedWindow, profile: ProfileId) -> dict[str, str]:
    """Return the hash of every file of a profile."""
    folder = started.app.paths.profile(profile).folder
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def chooser(started: StartedWindow) -> ChooserView:
    page = started.page
    assert isinstance(page, ChooserView)
    return page


def card(started: StartedWindow, name: str) -> ProfileCard:
    (found,) = (c for c in chooser(started).cards if c.row.profile.name == name)
    return found


def test_a_copy_thirty_days_and_back_again(walk: Walk) -> None:
    started = walk.started
    walk.begin()
    before = walk.digest()
    copy = walk.make_copy("Jonas.strongroom")
    walk.choose_time()
    walk.fill()
    QTest.keyClick(walk.wizard.at.confirm.typed, Qt.Key.Key_Return)
    assert walk.is_alive(), "Enter never deletes"
    walk.wizard.extra.click()
    walk.wizard.next.click()
    with Secret.from_text(MASTER) as secret:
        assert len(importing.read_file(copy, secret=secret).items) == ITEMS

    assert started.desktop.navigator.vault is None
    waiting = card(started, "Jonas")
    assert "30 days left" in waiting.accessibleName()
    waiting.click()
    (dialog,) = (d for d in started.window.findChildren(RestoreDialog) if d.isVisible())
    dialog.secret.edit.insert(MASTER)
    QTest.keyClick(dialog.secret.edit, Qt.Key.Key_Return)
    assert walk.is_alive()
    assert card(started, "Jonas").row.can_open
    started.unlock(walk.profile)
    assert walk.digest() == before


def test_at_once_and_nobody_else_is_touched(walk: Walk) -> None:
    started = walk.started
    work = find_profile(started.app, name="Work")
    others = image(started, work.id)
    walk.begin()
    walk.choose_no_copy()
    walk.choose_time(now=True)
    walk.fill()
    walk.wizard.extra.click()
    assert walk.wizard.place is Place.RUN_UP
    assert wait_for(lambda: walk.wizard.place is Place.END)
    walk.wizard.next.click()

    assert not walk.home.exists()
    assert image(started, work.id) == others
    (path,) = list_receipts(started.app.paths)
    found = verify_receipt(started.app, path)
    assert found.valid
    assert found.known
    assert read_receipt(path).counts["login"] == ITEMS
    assert isinstance(started.page, UnlockView), "one profile is left"


def test_without_the_password(walk: Walk) -> None:
    started = walk.started
    started.desktop.navigator.show_start()
    QTest.keyClick(card(started, "Jonas"), Qt.Key.Key_Delete)
    page = started.page
    assert isinstance(page, UnlockView)
    page.forgotten.click()
    walk.wizard.next.click()
    walk.fill()
    with WATCH.act("scheduling"):
        walk.wizard.extra.click()
    walk.wizard.next.click()
    seen = walk.read()
    assert seen.state is ProfileState.SCHEDULED
    assert not seen.with_password
    assert "The password was not given." in card(started, "Jonas").accessibleName()
    started.unlock(walk.profile)
    assert walk.is_alive(), "whoever opens it cancels it"


@pytest.fixture
def threaded(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", tasks=ThreadTasks(QApplication.instance()))
    yield window
    window.close()


def unlock(started: StartedWindow, profile: Profile) -> None:
    """Open a profile and wait for it."""
    started.desktop.navigator.entrance.show_unlock(profile)
    page = started.page
    assert isinstance(page, UnlockView)
    page.secret.edit.insert(MASTER)
    page.try_password()
    assert wait_for(lambda: started.desktop.navigator.vault is not None)


def test_the_same_with_the_work_on_other_threads(threaded: StartedWindow, tmp_path: Path) -> None:
    threaded.make_profile("Work", password=OTHER)
    profile, _ = threaded.make_profile("Jonas")
    unlock(threaded, profile)
    walk = Walk(threaded, profile, tmp_path)
    threaded.desktop.actions[ActionId.DELETE_PROFILE].trigger()
    wizard = walk.wizard
    assert not wizard.next.isEnabled(), "it is being counted"
    assert wait_for(wizard.next.isEnabled)
    walk.describe_copy()
    wizard.at.copy.go.click()
    assert wizard.at.copy.is_busy
    assert wizard.at.copy.stop.isVisible()
    assert wait_for(wizard.next.isEnabled)
    walk.choose_time(now=True)
    walk.fill()
    wizard.extra.click()
    assert wizard.place is Place.WORKING
    assert wait_for(lambda: wizard.place is Place.RUN_UP)
    assert wait_for(lambda: wizard.place is Place.END)
    assert not walk.home.exists()
    assert wait_for(lambda: isinstance(threaded.page, UnlockView))
    wizard.next.click()
    assert no_wizard()


def test_a_copy_can_be_stopped(threaded: StartedWindow, tmp_path: Path) -> None:
    profile, _ = threaded.make_profile("Jonas")
    unlock(threaded, profile)
    walk = Walk(threaded, profile, tmp_path)
    threaded.desktop.actions[ActionId.DELETE_PROFILE].trigger()
    assert wait_for(walk.wizard.next.isEnabled)
    path = walk.describe_copy()
    walk.wizard.at.copy.go.click()
    walk.wizard.at.copy.stop.click()
    assert wait_for(lambda: not walk.wizard.at.copy.is_busy)
    assert not path.exists()
    assert not walk.wizard.next.isEnabled()
    assert "No file was left behind" in walk.wizard.at.copy.banner.text()
    walk.wizard.reject()


def test_a_lock_while_it_is_being_scheduled_loses_nothing(
    threaded: StartedWindow, tmp_path: Path
) -> None:
    threaded.make_profile("Work", password=OTHER)
    profile, _ = threaded.make_profile("Jonas")
    walk = Walk(threaded, profile, tmp_path)
    unlock(threaded, profile)
    threaded.desktop.actions[ActionId.DELETE_PROFILE].trigger()
    assert wait_for(walk.wizard.next.isEnabled)
    walk.choose_no_copy()
    walk.choose_time()
    walk.fill()
    walk.wizard.extra.click()
    assert walk.wizard.place is Place.WORKING
    threaded.desktop.navigator.lock()
    assert no_wizard()
    assert wait_for(lambda: isinstance(threaded.page, ChooserView))
    assert "30 days left" in card(threaded, "Jonas").accessibleName()
    toast = threaded.window.toasts.toast
    assert toast is not None
    toast.action.click()
    assert wait_for(walk.is_alive)
