"""What comes due while the cards are on the screen: said before, said after, and never twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.deletion import lifecycle
from core.deletion.beginning import begin
from core.deletion.export_gate import without_copy
from core.storage.key_file import read_key_file
from core.vault.profile import Profile, ProfileState
from core.vault.secret import Secret
from tests.fakes.clock import FakeClock
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.doomed import Walk, delete_later_things, find_wizard, make_doomed
from tests.fakes.rooms import rooms_without_vault
from ui.desktop.screens.chooser.view import ChooserView, ProfileCard
from ui.desktop.screens.deletion import confirm_page
from ui.desktop.screens.receipt.view import ReceiptDialog
from ui.desktop.widgets.toast import ToastMessage

pytestmark = pytest.mark.usefixtures("theme")
DAY = 86_400_000
STEP = 10 * 60_000


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=rooms_without_vault(), clock=clock)
    yield window
    window.close()


@pytest.fixture
def waiting(started: StartedWindow) -> Profile:
    """Return a profile scheduled for 7 days, its card on the screen beside two others."""
    started.make_profile("Maria")
    started.make_profile("Work")
    profile = make_doomed(started)
    session = started.unlock(profile).context.session
    with Secret.from_text(MASTER) as secret:
        lifecycle.schedule(session, secret=secret, typed_name="Jonas", gate=without_copy(), days=7)
    started.desktop.navigator.leave_vault()
    delete_later_things()
    return profile


def record(started: StartedWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    show = started.window.toasts.show_message

    def note(message: ToastMessage, on_action: object = None) -> object:
        said.append(message.text)
        return show(message, on_action)  # type: ignore[arg-type] # passed on as it came

    monkeypatch.setattr(started.window.toasts, "show_message", note)
    return said


def pass_days(started: StartedWindow, clock: FakeClock, days: float) -> None:
    for _ in range(int(days * DAY / STEP)):
        clock.advance(STEP)
        started.desktop.waits.look()


def test_it_is_said_before_and_after(
    started: StartedWindow, waiting: Profile, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = record(started, monkeypatch)
    home = Walk(started, waiting, Path()).home
    clock.advance(8 * DAY)
    started.desktop.waits.look()
    assert said == ["Jonas is due. It is deleted after one more day with this window open."]
    pass_days(started, clock, 0.9)
    assert len(said) == 1, "nothing is said twice"
    assert home.exists()
    pass_days(started, clock, 0.2)
    assert said[1:] == [
        "The time of Jonas is over. It is being deleted.",
        "Jonas was deleted, 3 items. Receipt saved.",
    ]
    assert not home.exists()
    page = started.page
    assert isinstance(page, ChooserView)
    assert {card.row.profile.name for card in page.cards} == {"Work", "Maria"}
    toast = started.window.toasts.toast
    assert toast is not None
    toast.action.click()
    (shown,) = (
        w for w in QApplication.topLevelWidgets() if isinstance(w, ReceiptDialog) and w.isVisible()
    )
    shown.accept()


def test_nothing_counts_down_behind_the_tray(
    started: StartedWindow, waiting: Profile, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = record(started, monkeypatch)
    home = Walk(started, waiting, Path()).home
    started.window.hide()
    clock.advance(8 * DAY)
    pass_days(started, clock, 2)
    assert not said
    started.window.show()
    started.desktop.waits.look()
    assert said == ["Jonas is due. It is deleted after one more day with this window open."]
    assert home.exists()


def test_a_long_gap_is_not_the_end(
    started: StartedWindow, waiting: Profile, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = record(started, monkeypatch)
    clock.reboot(off_ms=3 * DAY)
    started.desktop.waits.look()
    assert said == ["Jonas will be deleted in 4 days."]
    page = started.page
    assert isinstance(page, ChooserView)
    card = page.cards[-1]
    assert card.row.profile.id == waiting.id
    assert card.row.profile.state is ProfileState.HELD
    assert "4 days left" in card.accessibleName()


def test_nothing_is_deleted_while_a_dialog_is_about_it(
    started: StartedWindow, waiting: Profile, clock: FakeClock
) -> None:
    started.desktop.navigator.entrance._delete_closed(Walk(started, waiting, Path()).read())
    wizard = find_wizard()
    pass_days(started, clock, 9)
    assert Walk(started, waiting, Path()).home.exists()
    wizard.reject()


def test_what_cannot_be_finished_is_told_and_stays_on_its_card(
    started: StartedWindow, waiting: Profile, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    stranger = started.app.paths.data / "notes.txt"
    stranger.write_text(waiting.id.hex())
    said = record(started, monkeypatch)
    clock.advance(7 * DAY)
    pass_days(started, clock, 1.5)
    assert "The deletion of Jonas is not complete. Continue on its card." in said
    page = started.page
    assert isinstance(page, ChooserView)
    assert page.cards[-1].row.profile.state is ProfileState.INCOMPLETE
    stranger.unlink()
    started.desktop.waits.look()
    assert said[-1] == "A profile was deleted, 3 items. Receipt saved."


def the_card(started: StartedWindow, profile: Profile) -> ProfileCard:
    page = started.page
    assert isinstance(page, ChooserView)
    (card,) = (c for c in page.cards if c.row.profile.id == profile.id)
    return card


def test_what_nothing_vouches_for_is_asked_about_on_its_card(
    started: StartedWindow, waiting: Profile, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = started.app.paths.installation_log
    first, *others = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join([first.replace(b"0", b"1", 1), *others]))
    said = record(started, monkeypatch)
    clock.advance(8 * DAY)
    started.desktop.waits.look()
    pass_days(started, clock, 1.1)
    assert Walk(started, waiting, Path()).home.exists()
    assert "The time of Jonas is over. Its card asks what to do." in said
    assert not [text for text in said if "being deleted" in text], "it was not"
    card = the_card(started, waiting)
    assert "Its time is over. Delete it or keep it?" in card.accessibleName()
    assert (card.action.text(), card.action.accessibleName()) == ("Decide…", "Decide about Jonas")


def test_a_deletion_that_stopped_and_lost_its_plan_is_asked_about(
    started: StartedWindow, waiting: Profile
) -> None:
    app = started.app
    seen = read_key_file(app.paths.profile(waiting.id).key_file)
    begin(app, seen, before=seen)
    for plan in app.paths.purging.iterdir():
        plan.unlink()
    started.desktop.navigator.entrance.show_chooser()
    started.desktop.waits.look()
    card = the_card(started, waiting)
    assert "Its deletion stopped, and everything is there." in card.accessibleName()
    assert card.action.text() == "Decide…"


def test_what_became_of_the_copy_is_said_while_there_is_time(
    started: StartedWindow, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confirm_page, "ARMING_MS", 1)
    started.make_profile("Maria")
    walk = Walk(started, make_doomed(started), tmp_path)
    walk.begin()
    copy = walk.make_copy()
    walk.choose_time()
    walk.fill()
    walk.wizard.extra.click()
    walk.wizard.next.click()
    delete_later_things()
    copy.unlink()
    said = record(started, monkeypatch)
    clock.advance(31 * DAY)
    started.desktop.waits.look()
    assert said[-1] == (
        "Jonas is due. It is deleted after one more day with this window open. The copy that was "
        "made of it cannot be reached. Find it, or restore the profile first."
    )
