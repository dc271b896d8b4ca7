"""A week and a day before the end: on the card, above the cards, and said once each."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.vault.profile import Card, Profile, ProfileId, ProfileState
from tests.fakes.clock import FakeClock
from tests.fakes.desktop import StartedWindow
from tests.fakes.doomed import Walk, add_item
from tests.ui.desktop.test_waits import DAY, clock, record, started, waiting
from ui.desktop.screens.chooser.reminder_words import say_briefly, say_reminder, say_reminders
from ui.desktop.screens.chooser.view import ChooserView
from ui.desktop.screens.chooser.view_model import row_of

__all__ = ["clock", "started", "waiting"]
pytestmark = pytest.mark.usefixtures("theme")


def chooser(started: StartedWindow) -> ChooserView:
    page = started.page
    assert isinstance(page, ChooserView)
    return page


def pass_a_day(started: StartedWindow, clock: FakeClock) -> None:
    clock.advance(DAY)
    started.desktop.waits.look()


def test_each_threshold_is_said_once_and_stays_above_the_cards(
    started: StartedWindow, waiting: Profile, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Profile] = []
    monkeypatch.setattr(started.desktop.navigator.entrance, "restore", asked.append)
    said = record(started, monkeypatch)
    started.desktop.waits.look()
    assert said == [], "right after the decision there is nothing to recall"
    assert not chooser(started).reminders.isVisible()

    pass_a_day(started, clock)
    assert said == ["Jonas will be deleted in 6 days."]
    toast = started.window.toasts.toast
    assert toast is not None
    outside = "A profile waits for its deletion, and the wait ends soon."
    assert toast.message.outside == outside, "the desktop is told no name"
    toast.action.click()
    assert [found.id for found in asked] == [waiting.id], "the way back is offered with it"

    pass_a_day(started, clock)
    assert len(said) == 1, "nothing is said twice"
    banner = chooser(started).reminders
    assert banner.isVisible()
    assert banner.text() == "Jonas will be deleted in 5 days."
    assert banner.button.isVisible()
    banner.button.click()
    assert [found.id for found in asked] == [waiting.id] * 2
    assert "Soon to be deleted" in chooser(started).cards[-1].accessibleName()

    for _ in range(4):
        pass_a_day(started, clock)
    assert said[1:] == ["Jonas will be deleted within a day."]
    assert chooser(started).reminders.text() == "Jonas will be deleted within a day."


def test_whoever_opens_another_profile_hears_of_it_once(
    started: StartedWindow, waiting: Profile, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    maria = next(card.row.profile for card in chooser(started).cards if card.row.can_open)
    started.desktop.navigator.entrance.show_unlock(maria)
    clock.advance(2 * DAY)
    before = Walk(started, waiting, Path()).read()
    said = record(started, monkeypatch)
    started.unlock(maria)
    assert said == ["Jonas will be deleted in 5 days."]
    toast = started.window.toasts.toast
    assert toast is not None
    assert not toast.action.isVisible(), "a restore needs the start page"
    assert Walk(started, waiting, Path()).read() == before, "a look without the card is none"
    started.desktop.navigator.lock()
    started.unlock(maria)
    assert len(said) == 1


def test_what_came_with_the_opening_is_not_taken_from_the_screen_by_a_reminder(
    started: StartedWindow, waiting: Profile, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    maria = next(card.row.profile for card in chooser(started).cards if card.row.can_open)
    started.unlock(maria)
    add_item(started, "Mail")
    started.desktop.navigator.lock()
    log = started.app.paths.installation_log
    log.write_text(log.read_text().replace("scheduled", "restored", 1))
    clock.advance(2 * DAY)
    said = record(started, monkeypatch)
    started.unlock(maria)
    assert said == ["The log of this computer was changed outside Strongroom."]


def test_the_words(clock: FakeClock) -> None:
    def waits(name: str, seconds: int, *, with_password: bool = True) -> Profile:
        return Profile(
            id=ProfileId(name.encode().ljust(16)),
            card=Card(name=name),
            state=ProfileState.SCHEDULED,
            seconds_left=seconds,
            with_password=with_password,
        )

    day = DAY // 1000
    jonas = row_of(waits("Jonas", 3 * day), clock.now())
    eva = row_of(waits("Eva %2", day, with_password=False), clock.now())
    assert (
        say_reminder(eva) == "The wait of Eva %2 ends within a day. Its card then asks what to do."
    )
    assert say_reminders([jonas, eva]).count("\n") == 1
    assert say_briefly([jonas]) == "Jonas will be deleted in 3 days."
    assert say_briefly([jonas, eva]) == "The wait of 2 profiles ends soon."
