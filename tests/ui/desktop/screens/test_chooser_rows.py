"""What the cards say: when a profile was last open, and how much of its wait is left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.ports import Millis
from core.vault.profile import Card, Profile, ProfileId, ProfileState
from core.vault.secret import Secret
from tests.fakes.clock import START, FakeClock
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.rooms import EmptyRooms
from ui.desktop.screens.chooser.view import ChooserView
from ui.desktop.screens.chooser.view_model import Opened, row_of
from ui.desktop.screens.unlock.view import UnlockView

DAY = 86_400_000


def profile(**known: object) -> Profile:
    values: dict[str, object] = {"id": ProfileId(bytes(16)), "card": Card(name="Jonas"), **known}
    return Profile(**values)  # type: ignore[arg-type]  # the test names the fields


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (None, Opened.NEVER),
        (START, Opened.TODAY),
        (START - 8 * 3_600_000 - 1, Opened.YESTERDAY),
        (START - 3 * DAY, Opened.EARLIER),
    ],
)
def test_when_it_was_open(last: int | None, said: Opened) -> None:
    seen = profile(last_opened=None if last is None else Millis(last))
    assert row_of(seen, START).opened is said


@pytest.mark.parametrize(
    ("seconds", "days"), [(0, 0), (1, 1), (86_400, 1), (86_401, 2), (30 * 86_400, 30)]
)
def test_begun_days_count(seconds: int, days: int) -> None:
    seen = profile(state=ProfileState.SCHEDULED, seconds_left=seconds)
    assert row_of(seen, START).days_left == days


@pytest.mark.parametrize(
    ("state", "with_password", "opens", "restores"),
    [
        (ProfileState.ACTIVE, True, True, False),
        (ProfileState.SCHEDULED, True, False, True),
        (ProfileState.HELD, True, False, True),
        (ProfileState.SCHEDULED, False, True, True),
        (ProfileState.PURGING, True, False, True),
        (ProfileState.INCOMPLETE, True, False, False),
        (ProfileState.DAMAGED, True, False, False),
    ],
)
def test_what_can_be_done_with_a_card(
    state: ProfileState,
    with_password: bool,  # noqa: FBT001 - a column of the table
    opens: bool,  # noqa: FBT001
    restores: bool,  # noqa: FBT001
) -> None:
    row = row_of(profile(state=state, with_password=with_password), START)
    assert (row.can_open, row.can_restore) == (opens, restores)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def furnished() -> EmptyRooms:
    return EmptyRooms()


@pytest.fixture
def started(
    qtbot: QtBot, tmp_path: Path, clock: FakeClock, furnished: EmptyRooms
) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=furnished.rooms(), clock=clock)
    yield window
    window.close()


def schedule(started: StartedWindow, name: str, *, days: int) -> Profile:
    doomed, _ = started.make_profile(name)
    session = started.unlock(doomed).context.session
    with Secret.from_text(MASTER) as secret:
        lifecycle.schedule(session, secret=secret, typed_name=name, gate=without_copy(), days=days)
    started.desktop.navigator.leave_vault()
    return doomed


def test_a_scheduled_profile_cannot_be_opened_but_restored(
    started: StartedWindow, furnished: EmptyRooms
) -> None:
    started.make_profile("Maria")
    jonas = schedule(started, "Jonas", days=30)
    page = started.page
    assert isinstance(page, ChooserView)
    (card,) = (c for c in page.cards if c.row.profile.id == jonas.id)
    assert page.cards[-1] is card, "what waits stands last"
    assert "30 days left" in card.accessibleName()
    assert card.more.isVisible()
    card.action.click()
    card.click()
    assert [found.id for found in furnished.restored] == [jonas.id, jonas.id]
    assert started.page is page


def test_what_is_due_goes_once_its_card_is_on_the_screen(
    started: StartedWindow, clock: FakeClock
) -> None:
    maria, _ = started.make_profile("Maria")
    jonas = schedule(started, "Jonas", days=7)
    folder = started.app.paths.profile(jonas.id).folder
    started.desktop.navigator.entrance.show_unlock(maria)
    clock.advance(8 * DAY)
    started.desktop.waits.look()
    QTest.qWait(10)
    assert folder.exists(), "never behind another page"

    started.desktop.navigator.entrance.show_chooser()
    QTest.qWait(10)
    page = started.page
    assert isinstance(page, ChooserView)
    assert "one more day" in page.cards[-1].accessibleName()
    for _ in range(24 * 6):
        assert folder.exists()
        clock.advance(10 * 60_000)
        started.desktop.waits.look()
    assert not folder.exists()
    toast = started.window.toasts.toast
    assert toast is not None
    assert "Jonas was deleted" in toast.text()
    assert isinstance(started.page, UnlockView), "one profile is left"
