"""The way back: with the password, with the recovery key, with one click where nobody proved it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.services.contents import vault_digest
from core.vault.profile import Profile, ProfileState
from core.vault.secret import Secret
from tests.fakes.clock import FakeClock
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.doomed import Walk, delete_later_things, make_doomed_with_key, wait_for
from tests.fakes.rooms import rooms_without_vault
from ui.desktop.screens.chooser.view import ChooserView, ProfileCard
from ui.desktop.screens.deletion import confirm_page, run_up_page
from ui.desktop.screens.deletion.places import Place
from ui.desktop.screens.restore.view import RestoreDialog
from ui.desktop.screens.unlock.view import UnlockView

pytestmark = pytest.mark.usefixtures("theme")
DAY = 86_400_000


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def started(
    qtbot: QtBot, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[StartedWindow]:
    monkeypatch.setattr(confirm_page, "ARMING_MS", 1)
    monkeypatch.setattr(run_up_page, "RUN_UP_SECONDS", 1)
    window = start_window(tmp_path / "data", rooms=rooms_without_vault(), clock=clock)
    yield window
    window.close()


@dataclasses.dataclass
class Waiting:
    """A scheduled profile beside another one, on the start screen."""

    started: StartedWindow
    profile: Profile
    key: str
    digest: bytes

    @property
    def card(self) -> ProfileCard:
        page = self.started.page
        assert isinstance(page, ChooserView)
        (found,) = (card for card in page.cards if card.row.profile.id == self.profile.id)
        return found

    def open(self) -> RestoreDialog:
        self.card.action.click()
        (found,) = (
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, RestoreDialog) and widget.isVisible()
        )
        return found

    def state(self) -> ProfileState:
        return Walk(self.started, self.profile, Path()).read().state

    def digest_now(self) -> bytes:
        return vault_digest(self.started.unlock(self.profile).context.session)


@pytest.fixture
def waiting(started: StartedWindow) -> Waiting:
    started.make_profile("Maria")
    profile, key = make_doomed_with_key(started)
    session = started.unlock(profile).context.session
    digest = vault_digest(session)
    with Secret.from_text(MASTER) as secret:
        lifecycle.schedule(session, secret=secret, typed_name="Jonas", gate=without_copy(), days=30)
    started.desktop.navigator.leave_vault()
    delete_later_things()
    return Waiting(started, Walk(started, profile, Path()).read(), key, digest)


@pytest.fixture
def unproved(started: StartedWindow) -> Waiting:
    started.make_profile("Maria")
    profile, key = make_doomed_with_key(started)
    lifecycle.schedule_without_password(started.app, profile=profile.id, typed_name="Jonas")
    started.desktop.navigator.show_start()
    return Waiting(started, Walk(started, profile, Path()).read(), key, b"")


def test_the_password_brings_it_back_as_it_was(waiting: Waiting) -> None:
    dialog = waiting.open()
    assert dialog.focusWidget() is dialog.secret.edit
    dialog.restore()
    assert dialog.secret_field.error == "Enter the master password."
    dialog.secret.edit.insert("not it")
    dialog.restore()
    assert dialog.secret_field.error == "That is not the master password for Jonas."
    assert waiting.state() is ProfileState.SCHEDULED
    dialog.secret.edit.selectAll()
    dialog.secret.edit.insert(MASTER)
    dialog.act.click()
    assert waiting.state() is ProfileState.ACTIVE
    assert not dialog.isVisible()
    toast = waiting.started.window.toasts.toast
    assert toast is not None
    assert toast.text() == "Jonas restored. Deletion cancelled."
    assert waiting.card.row.can_open
    assert toast.action.text() == "Schedule again"
    toast.action.click()
    page = waiting.started.page
    assert isinstance(page, UnlockView), "nobody but its owner goes on"
    assert waiting.state() is ProfileState.ACTIVE
    page.secret.edit.insert(MASTER)
    page.try_password()
    wizard = Walk(waiting.started, waiting.profile, Path()).wizard
    assert wizard.place is Place.LOSS, "and from the first step on"
    wizard.reject()
    assert waiting.state() is ProfileState.ACTIVE
    assert vault_digest(waiting.started.vault.context.session) == waiting.digest


def test_the_recovery_key_does_as_well(waiting: Waiting) -> None:
    dialog = waiting.open()
    dialog.other.click()
    assert dialog.focusWidget() is dialog.key
    assert not dialog.secret.isVisible()
    dialog.key.setText("0000-1111")
    dialog.restore()
    assert dialog.key_field.error
    assert waiting.state() is ProfileState.SCHEDULED
    dialog.key.setText(waiting.key.lower())
    dialog.restore()
    assert waiting.state() is ProfileState.ACTIVE
    assert waiting.digest_now() == waiting.digest


def test_cancelling_changes_nothing(waiting: Waiting) -> None:
    dialog = waiting.open()
    dialog.secret.edit.insert(MASTER)
    dialog.reject()
    assert waiting.state() is ProfileState.SCHEDULED


def test_one_click_where_nobody_proved_anything(unproved: Waiting) -> None:
    assert "The password was not given." in unproved.card.accessibleName().replace("\n", " ")
    unproved.card.action.click()
    assert unproved.state() is ProfileState.ACTIVE
    toast = unproved.started.window.toasts.toast
    assert toast is not None
    assert toast.text() == "Jonas restored. Deletion cancelled."


def test_a_waiting_profile_can_be_deleted_at_once(waiting: Waiting, tmp_path: Path) -> None:
    dialog = waiting.open()
    dialog.delete.click()
    walk = Walk(waiting.started, waiting.profile, tmp_path)
    wizard = walk.wizard
    assert wizard.step_label.text() == "Step 1 of 2"
    wizard.next.click()
    assert wizard.at.confirm.final.isVisible()
    walk.fill(MASTER + " not")
    wizard.extra.click()
    assert wizard.place is Place.RUN_UP
    assert wait_for(lambda: wizard.place is Place.CONFIRM)
    assert wizard.at.confirm.secret_field.error
    assert waiting.state() is ProfileState.SCHEDULED
    wizard.at.confirm.secret.edit.selectAll()
    wizard.at.confirm.secret.edit.insert(MASTER)
    walk.wait_until_armed()
    wizard.extra.click()
    assert wait_for(lambda: wizard.place is Place.END)
    assert not walk.home.exists()
    wizard.next.click()


def test_what_is_due_without_a_password_asks(
    unproved: Waiting, clock: FakeClock, tmp_path: Path
) -> None:
    started = unproved.started
    clock.advance(61 * DAY)
    started.desktop.waits.look()
    for _ in range(25 * 6):
        clock.advance(10 * 60_000)
        started.desktop.waits.look()
    QTest.qWait(5)
    assert unproved.state() is ProfileState.SCHEDULED
    assert "Delete it or keep it?" in unproved.card.accessibleName()
    dialog = unproved.open()
    assert not dialog.secret.isVisible()
    dialog.delete.click()
    walk = Walk(started, unproved.profile, tmp_path)
    wizard = walk.wizard
    wizard.next.click()
    assert not wizard.at.confirm.secret.isVisible()
    walk.fill()
    wizard.extra.click()
    assert wait_for(lambda: wizard.place is Place.END)
    assert wizard.title_label.text() == "Deleted permanently"
    assert not walk.home.exists()
    wizard.next.click()
