"""What is past its time goes; what is not stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import App, KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.paths import Paths
from core.services import items, profiles, trash, undo, upkeep
from core.session import Session
from core.vault.item import ItemDraft, ItemId, ItemKind
from core.vault.profile import Card
from core.vault.secret import Secret
from tests.fakes.clock import FakeClock

DAY = 24 * 60 * 60 * 1000


def test_trash_and_undo_end_after_thirty_days(tmp_path: Path) -> None:
    clock = FakeClock()
    app = open_app(Paths(tmp_path / "data"), clock=clock, policy=KdfPolicy(FLOOR))
    with Secret.from_text("orbit-velvet-cactus-plenty") as secret:
        session = profiles.create_profile(app, card=Card(name="Maria"), secret=secret)
    try:
        (old,) = items.add_item(session, draft=ItemDraft(kind=ItemKind.NOTE, title="old")).items
        trash.move_to_trash(session, items=[old])
        clock.advance(29 * DAY)
        (new,) = items.add_item(session, draft=ItemDraft(kind=ItemKind.NOTE, title="new")).items
        trash.move_to_trash(session, items=[new])
        assert upkeep.let_go(session).removed == ()

        clock.advance(2 * DAY)
        assert upkeep.let_go(session).removed == (old,)
        assert [summary.id for summary in items.list_summaries(session)] == [new]
        undone = undo.undo(session)
        assert undone.changes.items == (new,)
        assert session.vault.find_damage() == []
    finally:
        session.close()
        app.close()


PASSWORD = "orbit-velvet-cactus-plenty"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def app(tmp_path: Path, clock: FakeClock) -> Iterator[App]:
    app = open_app(Paths(tmp_path / "data"), clock=clock, policy=KdfPolicy(FLOOR))
    yield app
    app.close()


@pytest.fixture
def session(app: App) -> Session:
    with Secret.from_text(PASSWORD) as secret:
        return profiles.create_profile(app, card=Card(name="Maria"), secret=secret)


def throw_away(session: Session) -> ItemId:
    (item,) = items.add_item(session, draft=ItemDraft(kind=ItemKind.NOTE, title="x")).items
    trash.move_to_trash(session, items=[item])
    return item


def wait(session: Session, clock: FakeClock, days: int, *, known: bool = True) -> Session:
    """Have the profile wait for its deletion so long, call that off, and open it again."""
    app, profile = session.app, session.profile
    with Secret.from_text(PASSWORD) as secret:
        if known:
            lifecycle.schedule(
                session, secret=secret, typed_name="Maria", gate=without_copy(), days=90
            )
        else:
            session.close()
            lifecycle.schedule_without_password(app, profile=profile, typed_name="Maria")
        clock.advance(days * DAY)
        if known:
            lifecycle.restore(app, profile=profile, secret=secret)
        return profiles.unlock(app, profile=profile, secret=secret)


@pytest.mark.parametrize("known", [True, False], ids=["with password", "without"])
def test_trash_does_not_count_the_wait_for_a_deletion_that_was_called_off(
    session: Session, clock: FakeClock, *, known: bool
) -> None:
    before = throw_away(session)
    clock.advance(10 * DAY)
    session = wait(session, clock, 55, known=known)
    (thrown,) = (row.trashed for row in items.list_summaries(session))
    assert thrown is not None
    assert upkeep.days_in_trash(session, trashed=thrown) == 85
    after = throw_away(session)
    assert upkeep.let_go(session).removed == ()
    clock.advance(5 * DAY)
    session = wait(session, clock, 7)
    clock.advance(15 * DAY)
    assert upkeep.let_go(session).removed == (), "30 days exactly"
    clock.advance(1)
    assert upkeep.let_go(session).removed == (before,)
    clock.advance(10 * DAY)
    assert upkeep.let_go(session).removed == (after,)
    session.close()


def test_what_was_undone_at_once_is_no_wait(session: Session, app: App) -> None:
    with Secret.from_text(PASSWORD) as secret:
        done = lifecycle.schedule(
            session, secret=secret, typed_name="Maria", gate=without_copy(), days=7
        )
        assert done.undo is not None
        lifecycle.undo_schedule(app, token=done.undo)
        session = profiles.unlock(app, profile=done.profile, secret=secret)
    assert session.key_file.life.waits == ()
    session.close()


def test_of_many_waits_the_newest_are_remembered(session: Session, clock: FakeClock) -> None:
    for days in (1, 2, 3, 4, 5, 6):
        session = wait(session, clock, days)
    told = [(until - since) // DAY for since, until in session.key_file.life.waits]
    assert told == [3, 4, 5, 6]
    session.close()
