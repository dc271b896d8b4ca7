"""A profile's own log: what it tells, that nothing is missing from it, and how long it is kept."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from sqlalchemy import text

from core.app import App
from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.errors import DiskError, ReadOnlyError, WrongPasswordError
from core.ports import Millis
from core.services import activity, backups, contents, items, profiles, trash, undo, upkeep
from core.session import Session
from core.storage.acceptance import accept_rows
from core.storage.activity_rows import hash_line
from core.storage.installation_log import InstallationLog, LogEvent
from core.vault.activity import Activity, ActivityCheck, Event, What, facts_of
from core.vault.condition import ReadOnlyReason
from core.vault.history import Intention
from tests.conftest import CANARY
from tests.core.services.vaults import (
    DAY,
    OTHER_PASSWORD,
    PASSWORD,
    Template,
    add,
    edit,
    open_with_key,
    secret,
)
from tests.fakes.clock import FakeClock

Change = Callable[[list[Activity]], list[Activity]]


def whats(session: Session) -> list[str]:
    """Return what the lines say, oldest first."""
    return [line.what for line in activity.list_lines(session)]


def unlock(app: App, template: Template, password: str = PASSWORD) -> Session:
    """Open Maria's vault by her master password."""
    return profiles.unlock(app, profile=template.profile, secret=secret(password))


def put_lines(session: Session, lines: list[Activity]) -> None:
    """Have the vault hold these lines and the manifest list them, as who has its keys could."""
    before = activity.list_lines(session)
    with session.unit_of_work() as work:
        for line in before:
            work.activity.remove(line.id)
        for line in lines:
            work.activity.put(line.id, line)
        work.commit()


def test_every_intention_has_a_line() -> None:
    assert {intention.value for intention in Intention} <= {what.value for what in What}


def test_an_act_and_its_line_are_one_commit(session: Session) -> None:
    before = session.vault.root.sequence
    item = add(session)
    assert session.vault.root.sequence == before + 1
    line = activity.list_lines(session)[-1]
    assert (line.what, line.item, line.at) == ("create", item, session.clock.now())
    assert line.id == undo.list_operations(session)[0].id
    chain = session.vault.root.activity
    assert chain is not None
    assert (chain.count, chain.head) == (line.number, hash_line(line))


def test_what_a_line_tells_of_many_and_of_taking_back(session: Session) -> None:
    both = [add(session, "One"), add(session, "Two")]
    trash.move_to_trash(session, items=both)
    undo.undo(session)
    trash.move_to_trash(session, items=both)
    trash.remove_for_good(session, items=both)
    lines = activity.list_lines(session)[-5:]
    assert [line.what for line in lines[1:]] == ["trash", "undo", "trash", "remove"]
    assert facts_of(lines[1]) == {"count": 2}
    assert facts_of(lines[2]) == {"count": 2, "undone": "trash"}
    assert facts_of(lines[4]) == {"count": 2}
    assert lines[4].item is None


def test_no_line_holds_what_a_person_typed(session: Session) -> None:
    item = add(session, f"{CANARY} title")
    edit(session, item, password=f"{CANARY}-2")
    activity.note(session, What.COPIED, item=item, part="password")
    activity.write_waiting(session)
    packed = b"".join(msgspec.msgpack.encode(line) for line in activity.list_lines(session))
    assert CANARY.encode() not in packed


def test_what_waits_costs_nothing_until_something_else_is_written(session: Session) -> None:
    item = add(session)
    before = session.vault.root
    activity.note(session, What.COPIED, item=item, part="password")
    activity.note(session, What.REVEALED, item=item, part="password")
    assert session.vault.root is before
    items.mark_used(session, item=item)
    assert session.vault.root.sequence == before.sequence + 1
    assert whats(session)[-2:] == ["copied", "revealed"]
    assert session.vault.unlogged == []


def test_what_waits_is_written_at_the_lock(app: App, template: Template) -> None:
    session = open_with_key(app, template)
    activity.note(session, What.LOCKED)
    session.close()
    activity.note(session, What.LOCKED)
    session = open_with_key(app, template)
    assert whats(session)[-1] == "locked"
    session.close()


def test_a_full_disk_keeps_what_waits(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    add(session)
    activity.note(session, What.LOCKED)
    with monkeypatch.context() as patch:
        patch.setattr(
            "core.storage.unit_of_work.UnitOfWork.commit", lambda _: _raise(DiskError(path="x"))
        )
        activity.write_waiting(session)
    assert len(session.vault.unlogged) >= 1
    activity.write_waiting(session)
    assert whats(session).count("locked") == 1
    assert activity.verify(session).ok


def _raise(error: Exception) -> None:
    raise error


def test_unlocking_tells_by_what_and_after_how_many_wrong_tries(
    app: App, template: Template
) -> None:
    for _ in range(2):
        with pytest.raises(WrongPasswordError):
            unlock(app, template, OTHER_PASSWORD)
    session = unlock(app, template)
    activity.write_waiting(session)
    lines = activity.list_lines(session)[-2:]
    assert [(line.what, dict(facts_of(line))) for line in lines] == [
        ("wrong-passwords", {"count": 2}),
        ("unlocked", {"way": "password"}),
    ]
    session.close()
    session = unlock(app, template)
    activity.write_waiting(session)
    assert whats(session).count("wrong-passwords") == 1
    session.close()


def test_a_deletion_that_was_called_off_is_told_once(app: App, template: Template) -> None:
    vault = app.paths.profile(template.profile).vault
    session = unlock(app, template)
    before = vault.read_bytes()
    done = lifecycle.schedule(
        session, secret=secret(PASSWORD), typed_name="Maria", gate=without_copy(), days=30
    )
    assert done.undo is not None
    lifecycle.undo_schedule(app, token=done.undo)
    assert vault.read_bytes() == before
    for _ in range(2):
        session = unlock(app, template)
        session.close()
    session = unlock(app, template)
    told = [what for what in whats(session) if what.startswith("deletion")]
    assert told == ["deletion-scheduled", "deletion-called-off"]
    session.close()


def continue_log(app: App, template: Template, times: int, at: Millis) -> None:
    """Continue the installation's log as anybody can who writes files: nothing vouches for it."""
    log = InstallationLog(app.paths.installation_log)
    pseudonym = app.registry().pseudonym_of(template.profile)
    assert pseudonym is not None
    for _ in range(times):
        log.append(LogEvent.SCHEDULED, at=at, pseudonym=pseudonym)


def test_lines_that_somebody_adds_outside_push_none_of_its_own_out(
    app: App, template: Template
) -> None:
    session = unlock(app, template)
    add(session)
    before = whats(session)
    session.close()
    year_9999 = Millis(253_370_764_800_000)
    continue_log(app, template, 40, year_9999)
    session = unlock(app, template)
    activity.write_waiting(session)
    upkeep.let_go(session)
    lines = activity.list_lines(session)
    told = [line.what for line in lines]
    assert told[: len(before)] == before
    assert told.count("deletion-scheduled") == activity.MOST_ENDS
    assert all(line.at <= session.clock.now() for line in lines)
    session.close()


def test_a_log_that_does_not_hold_tells_nothing(app: App, template: Template) -> None:
    unlock(app, template).close()
    continue_log(app, template, 2, Millis(0))
    path = app.paths.installation_log
    content = path.read_bytes()
    path.write_bytes(content.replace(b"scheduled", b"undone", 1))
    session = unlock(app, template)
    assert session.log_altered
    activity.write_waiting(session)
    assert not [what for what in whats(session) if what.startswith("deletion")]
    session.close()


def test_a_change_of_password_is_told_and_takes_the_lines_along(
    app: App, template: Template
) -> None:
    session = unlock(app, template)
    add(session)
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))
    session.close()
    session = unlock(app, template, OTHER_PASSWORD)
    assert "password-changed" in whats(session)
    assert activity.verify(session).ok
    session.close()


def test_the_digest_does_not_see_it(session: Session) -> None:
    add(session)
    before = contents.vault_digest(session)
    activity.note(session, What.LOCKED)
    activity.write_waiting(session)
    assert contents.vault_digest(session) == before


CHANGES: dict[str, Change] = {
    "a word of any line": lambda lines: [
        *lines[:2],
        msgspec.structs.replace(lines[2], what="copied"),
        *lines[3:],
    ],
    "a word of the newest": lambda lines: [
        *lines[:-1],
        msgspec.structs.replace(lines[-1], detail="{}"),
    ],
    "a time": lambda lines: [msgspec.structs.replace(lines[0], at=1), *lines[1:]],
    "the newest gone": lambda lines: lines[:-1],
    "the oldest gone": lambda lines: lines[1:],
    "one in between gone": lambda lines: [*lines[:2], *lines[3:]],
    "all gone": lambda _: [],
    "two exchanged": lambda lines: [
        msgspec.structs.replace(lines[1], number=lines[0].number),
        msgspec.structs.replace(lines[0], number=lines[1].number),
        *lines[2:],
    ],
    "one twice": lambda lines: [*lines, msgspec.structs.replace(lines[-1], id=b"x" * 16)],
    "one added": lambda lines: [
        *lines,
        msgspec.structs.replace(
            lines[-1],
            id=b"x" * 16,
            number=lines[-1].number + 1,
            previous=hash_line(lines[-1]),
        ),
    ],
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_each_alteration_shows_even_to_who_has_the_keys(session: Session, change: Change) -> None:
    for number in range(4):
        add(session, f"Item {number}")
    lines = activity.list_lines(session)
    assert activity.verify(session) == ActivityCheck(True, len(lines))
    put_lines(session, change(lines))
    assert not activity.verify(session).ok


def test_every_part_of_every_line_counts(session: Session) -> None:
    for number in range(3):
        add(session, f"Item {number}")
    lines = activity.list_lines(session)
    for place, line in enumerate(lines):
        for changed in (
            msgspec.structs.replace(line, at=line.at + 1),
            msgspec.structs.replace(line, what="locked"),
            msgspec.structs.replace(line, item=None if line.item else b"i" * 16),
            msgspec.structs.replace(line, detail="x"),
            msgspec.structs.replace(line, previous=b"p" * 32),
            msgspec.structs.replace(line, number=line.number + 7),
        ):
            put_lines(session, [*lines[:place], changed, *lines[place + 1 :]])
            assert not activity.verify(session).ok, changed
    put_lines(session, lines)
    assert activity.verify(session).ok


def test_it_says_from_when_on_all_is_well(session: Session, clock: FakeClock) -> None:
    for number in range(5):
        clock.advance(DAY)
        add(session, f"Item {number}")
    lines = activity.list_lines(session)
    put_lines(session, [*lines[:-3], *lines[-2:]])
    assert activity.verify(session).before == lines[-2].at


def test_a_line_taken_out_of_the_file_shows_before_it_is_accepted_and_after(
    session: Session,
) -> None:
    add(session, "One")
    add(session, "Two")
    newest = activity.list_lines(session)[-1]
    with session.unit_of_work() as work:
        work.connection.execute(text("DELETE FROM activity WHERE id = :id"), {"id": newest.id})
        work.touch()
        work.commit()
    assert not activity.verify(session).ok
    findings = session.vault.find_damage()
    with session.unit_of_work() as work:
        accept_rows(work, findings)
        activity.note_within(work, what=What.ROWS_ACCEPTED, detail="", at=session.clock.now())
        work.commit()
    assert session.vault.find_damage() == []
    assert not activity.verify(session).ok, "that the owner accepted it does not bring it back"
    add(session, "Three")
    assert not activity.verify(session).ok


def test_lines_are_kept_for_a_year(session: Session, clock: FakeClock) -> None:
    add(session, "Old")
    clock.advance(200 * DAY)
    add(session, "Newer")
    clock.advance(200 * DAY)
    upkeep.let_go(session)
    left = activity.list_lines(session)
    assert [line.what for line in left][:1] == ["create"]
    assert all(line.at >= session.clock.now() - 365 * DAY for line in left)
    check = activity.verify(session)
    assert check.ok
    put_lines(session, left[1:])
    assert not activity.verify(session).ok, "what is gone in time does not hide what was taken"


def test_ten_thousand_are_kept_and_looked_through(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(activity, "MOST", 300)
    with session.unit_of_work() as work:
        for number in range(400):
            work.activity.note(Event(What.COPIED, session.clock.now(), detail=str(number)))
        work.commit()
    activity.let_go(session)
    lines = activity.list_lines(session)
    assert len(lines) == 300
    assert lines[-1].detail == "399"
    assert activity.verify(session) == ActivityCheck(True, 300)
    again = session.vault.root
    activity.let_go(session)
    assert session.vault.root is again


def test_a_vault_whose_root_told_no_chain_goes_on(session: Session) -> None:
    add(session)
    session.vault.root = msgspec.structs.replace(session.vault.root, activity=None)
    assert activity.verify(session).ok
    add(session)
    assert activity.verify(session).ok
    assert session.vault.root.activity is not None


def test_reading_only_notes_nothing(app: App, template: Template) -> None:
    session = open_with_key(app, template)
    session.vault.read_only = ReadOnlyReason.ASKED
    activity.note(session, What.COPIED)
    assert [event.what for event in session.vault.unlogged if event.what is What.COPIED] == []
    session.close()


def test_unlocking_alone_asks_for_no_backup(app: App, template: Template, clock: FakeClock) -> None:
    session = unlock(app, template)
    add(session)
    clock.advance(DAY)
    assert backups.back_up_daily(session) is not None
    session.close()
    for _ in range(3):
        clock.advance(2 * DAY)
        session = unlock(app, template)
        assert backups.back_up_daily(session) is None
        session.close()
    session = unlock(app, template)
    assert whats(session).count("unlocked") == 4
    add(session, "Another")
    assert backups.back_up_daily(session) is not None
    session.close()


def test_a_line_does_not_count_as_a_change_whatever_the_root_told(session: Session) -> None:
    add(session)
    for changed in (0, 1):
        before = msgspec.structs.replace(session.vault.root, changed=changed)
        session.vault.root = before
        activity.note_done(session, What.LOCKED)
        assert session.vault.root.sequence == before.sequence + 1
        assert session.vault.root.changed == (changed or before.sequence)
        assert session.vault.root.last_change == before.last_change


@pytest.mark.parametrize("error", [DiskError(path="x"), ReadOnlyError(path="x")])
def test_a_line_that_cannot_be_written_keeps_nobody_out(
    app: App, template: Template, monkeypatch: pytest.MonkeyPatch, error: DiskError
) -> None:
    with monkeypatch.context() as full:
        full.setattr("core.storage.unit_of_work.UnitOfWork.commit", lambda _: _raise(error))
        session = unlock(app, template)
        session.close()
        session = unlock(app, template)
        assert items.list_summaries(session) == []
        session.close()
    session = unlock(app, template)
    assert session.read_only is None
    add(session)
    assert whats(session)[-2:] == ["unlocked", "create"]
    assert activity.verify(session).ok
    session.close()
