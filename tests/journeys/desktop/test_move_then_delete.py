"""A profile leaves, and all that it held goes on in another one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.deletion.receipt import MoveFate, list_receipts, read_receipt
from core.errors import CancelledError
from core.progress import Progress
from core.services import items, undo
from core.services.cards import find_profile
from tests.conftest import CANARY
from tests.fakes.checking import answer_here, check_here
from tests.fakes.desktop import MASTER, StartedWindow
from tests.fakes.doomed import ITEMS, Walk, delete_later_things, make_doomed, wait_for
from ui.desktop.screens.deletion import confirm_page, run_up_page
from ui.desktop.screens.deletion.copy_page import CopyPage
from ui.desktop.screens.deletion.places import Place

OTHER = f"{CANARY} cactus"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confirm_page, "ARMING_MS", 1)
    monkeypatch.setattr(run_up_page, "RUN_UP_SECONDS", 1)
    check_here(monkeypatch)


@pytest.fixture
def walk(started_window: StartedWindow, tmp_path: Path) -> Walk:
    started_window.make_profile("Work", password=OTHER)
    return Walk(started_window, make_doomed(started_window), tmp_path)


def describe(walk: Walk, *, other: str = OTHER, own: str = MASTER) -> CopyPage:
    """Go from step 1 to step 2 with everything that a move needs."""
    walk.begin().next.click()
    page = walk.wizard.at.copy
    page.to_profile.click()
    page.moving.other.edit.insert(other)
    page.moving.own.edit.insert(own)
    return page


def open_work(walk: Walk) -> None:
    """Leave what is open, if anything, and open the other profile."""
    started = walk.started
    if started.desktop.navigator.vault is not None:
        started.desktop.navigator.leave_vault()
        delete_later_things()
    started.unlock(find_profile(started.app, name="Work"), password=OTHER)


def test_everything_goes_on_in_another_profile(walk: Walk) -> None:
    page = describe(walk, other="not it")
    page.go.click()
    assert page.moving.other_field.error == "That is not the master password for Work."
    assert walk.wizard.focusWidget() is page.moving.other.edit
    page.moving.other.edit.clear()
    page.moving.other.edit.insert(OTHER)
    QTest.keyClick(page.moving.own.edit, Qt.Key.Key_Return)
    assert walk.wizard.place is Place.COPY, "Enter moved and pressed nothing else"
    assert page.outcome.title.text() == "Everything is in the other profile"
    assert page.moving.other.edit.is_empty()
    assert page.moving.own.edit.is_empty()
    assert walk.wizard.focusWidget() is walk.wizard.next
    walk.choose_time(now=True)
    assert "Moved and checked: 3 of 3 items" in walk.wizard.at.confirm.copy_note.text()
    assert not walk.wizard.at.confirm.no_copy.isVisible()
    walk.fill()
    walk.wizard.extra.click()
    assert wait_for(lambda: walk.wizard.place is Place.END)
    walk.wizard.next.click()

    assert not walk.home.exists()
    (path,) = list_receipts(walk.started.app.paths)
    told = read_receipt(path).move()
    assert told is not None
    assert (told.items, told.at_the_end) == (ITEMS, MoveFate.SAME)
    open_work(walk)
    assert len(items.list_summaries(walk.started.vault.context.session)) == ITEMS


def test_stopped_or_kept_after_all(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped, nothing is left there; kept after all, both hold everything and undo is there."""

    def stop(
        what: str, order: bytearray, progress: Progress, *, descriptors: tuple[int, ...] = ()
    ) -> bytes:
        """Press Stop while it is read back."""
        answer_here(what, order, progress, descriptors=descriptors)
        raise CancelledError()

    page = describe(walk, own="not it")
    page.go.click()
    assert page.moving.own_field.error == "That is not the master password for Jonas."
    page.moving.own.edit.clear()
    page.go.click()
    assert page.moving.own_field.error == "Enter this master password."
    page.moving.own.edit.insert(MASTER)
    with monkeypatch.context() as patch:
        patch.setattr("core.services.move_check.ask_child", stop)
        page.go.click()
    assert "Nothing was left in the other profile." in page.banner.text()
    assert not walk.wizard.next.isEnabled()
    page.go.click()
    assert walk.wizard.next.isEnabled()
    walk.wizard.reject()
    assert walk.is_alive()
    open_work(walk)
    session = walk.started.vault.context.session
    assert len(items.list_summaries(session)) == ITEMS
    undo.undo(session)
    # It may be the only copy, so undo puts it where it can be brought back from.
    left = items.list_summaries(session)
    assert len(left) == ITEMS
    assert all(summary.trashed is not None for summary in left)


@pytest.mark.soak
def test_whom_it_offers(started_window: StartedWindow, tmp_path: Path) -> None:
    """Nobody where there is no other; by numbers where the names of closed profiles are hidden."""
    walk = Walk(started_window, make_doomed(started_window), tmp_path)
    walk.begin().next.click()
    assert not walk.wizard.at.copy.to_profile.isVisible()
    walk.wizard.reject()
    started_window.desktop.navigator.leave_vault()
    delete_later_things()
    started_window.make_profile("Work", password=OTHER)
    started_window.desktop.settings.change("hide_names", value=True)
    page = describe(walk, other="not it")
    assert page.moving.target.currentText() == "Profile 2"
    page.go.click()
    assert page.moving.other_field.error == "That is not the master password for Profile 2."
    walk.wizard.reject()
