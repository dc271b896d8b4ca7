"""A profile's own log: what happened in it, sealed in its vault, and whether all of it is there."""

from __future__ import annotations

import contextlib

import msgspec

from core.errors import AppError
from core.formats.times import read_time
from core.ports import Millis
from core.session import Session
from core.storage.activity_rows import hash_line
from core.storage.installation_log import InstallationLog, LogEvent, LogState
from core.storage.unit_of_work import UnitOfWork
from core.vault.activity import (
    Activity,
    ActivityCheck,
    Chain,
    Event,
    Fact,
    Way,
    What,
    part_of,
    tell,
)
from core.vault.condition import ReadOnlyReason
from core.vault.field import Field
from core.vault.item import ItemId
from core.vault.tries import Untold

DAYS = 365
MOST = 10_000
"""Lines that are kept; the oldest beyond go."""
MOST_ENDS = 8
"""Lines that one unlock takes over from the log of the installation."""
NOTHING_UNTOLD = Untold()
_DAY = 24 * 60 * 60 * 1000
_TABLE = "activity"
_OF_DELETION = {
    LogEvent.SCHEDULED: What.DELETION_SCHEDULED,
    LogEvent.SCHEDULED_WITHOUT_PASSWORD: What.DELETION_SCHEDULED_WITHOUT_PASSWORD,
    LogEvent.UNDONE: What.DELETION_CALLED_OFF,
    LogEvent.RESTORED: What.DELETION_CALLED_OFF,
    LogEvent.ABANDONED: What.DELETION_CALLED_OFF,
}


def note(session: Session, what: What, *, item: ItemId | None = None, **facts: Fact) -> None:
    """Have a line written with the next change, or at the lock; it costs nothing now.

    Nothing is noted in a session that is for reading only, or that is over.
    """
    if session.is_open and session.vault.read_only is None:
        session.vault.unlogged.append(Event(what, session.clock.now(), item, tell(**facts)))


def note_shown(session: Session, field: Field, *, item: ItemId) -> None:
    """Note that a hidden value was shown: whose and which, never what it is."""
    if field.concealed and field.value:
        note(session, What.REVEALED, item=item, part=part_of(field))


def note_done(session: Session, what: What, **facts: Fact) -> None:
    """Note an act of weight that is done, durably as far as the disk allows."""
    note(session, what, item=None, **facts)
    write_waiting(session)


def note_opened(session: Session, *, way: Way, untold: Untold = NOTHING_UNTOLD) -> None:
    """Note that a profile was opened, by what, and what happened to it while it was closed.

    That a deletion was scheduled or called off is known from the installation's
    log: at that time not a byte of the vault is changed. What the vault's last
    commit knew of that log was noted before.
    """
    session.wrong_attempts = untold.count
    session.late_copy = session.app.late_copies.pop(session.profile, None)
    if session.vault.read_only is not None:
        return
    # Nobody is kept out because this cannot be told.
    with contextlib.suppress(AppError):
        session.vault.unlogged.extend(_list_ends(session))
    note_tries(session, untold)
    note(session, What.UNLOCKED, way=way.value)


def note_tries(session: Session, untold: Untold) -> None:
    """Note how many wrong passwords and PINs came before the right one, where there were any."""
    if untold.passwords:
        note(session, What.WRONG_PASSWORDS, count=untold.passwords)
    if untold.pins:
        note(session, What.WRONG_PINS, count=untold.pins)


def _list_ends(session: Session) -> list[Event]:
    root, now = session.vault.root, session.clock.now()
    pseudonym = session.app.registry().pseudonym_of(session.profile)
    if pseudonym is None:
        return []
    log = InstallationLog(session.app.paths.installation_log)
    events = []
    for line in log.list_since(LogState(root.log_count, root.log_head)):
        what = _OF_DELETION.get(line.what)
        if what is not None and line.who == pseudonym.hex():
            events.append(Event(what, min(read_time(line.at) or now, now)))
    # Anybody can continue that log, and must not push the profile's own lines out.
    return events[-MOST_ENDS:]


def write_waiting(session: Session) -> None:
    """Write what was noted and still waits; on a full disk it goes on waiting."""
    if not session.is_open or not session.vault.unlogged:
        return
    # What it tells of has happened, whether it can be written down or not.
    with contextlib.suppress(AppError), session.unit_of_work() as work:
        work.activity.note_waiting()
        work.commit()


def close_locked(session: Session) -> None:
    """Close a session at a lock, with a line that says so; one that is over stays as it is."""
    note(session, What.LOCKED)
    session.close()


def close_unnoted(session: Session) -> None:
    """Close a session whose profile is to end: not a byte of its vault is written any more."""
    session.vault.unlogged.clear()
    session.close()


def note_within(work: UnitOfWork, *, what: What, detail: str, at: Millis) -> None:
    """Add a line within `work`; it is there once that is committed."""
    work.activity.note(Event(what, at, detail=detail))


def list_lines(session: Session) -> list[Activity]:
    """Return every line, oldest first. Raises RecordDamagedError."""
    with session.unit_of_work() as work:
        return work.activity.lines()


def let_go(session: Session) -> None:
    """Remove lines of over a year, and the oldest beyond ten thousand."""
    if session.read_only is not None:
        return
    before = Millis(session.clock.now() - DAYS * _DAY)
    with session.unit_of_work() as work:
        if work.activity.let_go(before=before, most=MOST):
            work.commit()


def verify(session: Session) -> ActivityCheck:
    """Compute the chain anew from the lines and compare it with what the manifest's root says.

    A line that was altered, removed, moved or added shows, the newest and the
    oldest too. One that was lost and accepted at an unlock is missed for as
    long as the lines around it are kept.
    """
    with session.unit_of_work() as work:
        lines, chain = work.activity.lines(), work.vault.root.activity
    if chain is None:
        chain = _found_chain(lines, whole=session.read_only is not ReadOnlyReason.SALVAGED)
    rows_differ = _is_table_hurt(session)
    before, whole = _check_chain(lines, chain)
    return ActivityCheck(whole and not rows_differ, len(lines), before)


def _is_table_hurt(session: Session) -> bool:
    found = (*session.findings, *session.vault.find_damage())
    broken = any(part.noun == _TABLE for part in session.broken.parts())
    return broken or any(finding.noun == _TABLE for finding in found)


def _check_chain(lines: list[Activity], chain: Chain) -> tuple[Millis | None, bool]:
    """Return from when on all fits, None where all does or nothing; and whether all does."""
    number, head = chain.gone, chain.gone_head
    before, whole = None, True
    for line in lines:
        if (line.number, line.previous) != (number + 1, head):
            before, whole = line.at, False
        number, head = line.number, hash_line(line)
    if (number, head) != (chain.count, chain.head):
        return None, False
    return before, whole


def _found_chain(lines: list[Activity], *, whole: bool) -> Chain:
    """Return the chain of lines of which no root tells; `whole` where none was ever let go."""
    if not lines:
        return Chain()
    first, last = lines[0], lines[-1]
    gone = Chain() if whole else Chain(gone=first.number - 1, gone_head=first.previous)
    return msgspec.structs.replace(gone, count=last.number, head=hash_line(last))
