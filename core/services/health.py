"""Health: which passwords of a vault are weak, used more than once, or old."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence

from core.errors import RecordDamagedError
from core.passwords import health
from core.passwords.health import Findings, Verdict
from core.passwords.health_report import HealthReport, derive_report
from core.ports import Millis
from core.progress import SILENT, Progress
from core.search.query import Flag
from core.services.ignoring import read_ignored
from core.session import Session
from core.storage.unit_of_work import UnitOfWork
from core.vault.field import FieldRole
from core.vault.item import Item, ItemId, summary_of

_AT_ONCE = 256


@dataclasses.dataclass(frozen=True)
class Checked:
    """The verdicts on some items; what could not be read is named, and counted as neither."""

    verdicts: tuple[Verdict, ...] = ()
    unreadable: tuple[ItemId, ...] = ()


@dataclasses.dataclass(frozen=True)
class Examined:
    """What was found in a whole vault, and what of it could not be read."""

    report: HealthReport
    unreadable: tuple[ItemId, ...]


def make_mark_key(session: Session) -> bytes:
    """Return a key for the marks of this unlocked vault; it is never written anywhere."""
    return session.app.randomness.bytes(health.MARK_KEY_BYTES)


def check_items(session: Session, *, items: Sequence[ItemId], key: bytes) -> Checked:
    """Judge the passwords of some items; those in Trash and those that are gone are left out.

    A password is read, judged and let go of before the next one is read: one by one also because
    the estimator holds the interpreter's lock, and reading a row gives the window its turn.
    """
    verdicts: list[Verdict] = []
    unreadable: list[ItemId] = []
    with session.unit_of_work() as work:
        for item in _readable(work, items, unreadable):
            part = session.broken.part("items", item.id) if session.broken else None
            if part is not None and part.is_loss:
                unreadable.append(item.id)
            elif item.trashed is None:
                verdicts.append(_judged(work, item, key))
    return Checked(tuple(verdicts), tuple(unreadable))


def examine_all(session: Session, *, progress: Progress = SILENT) -> Examined:
    """Look at every password of the vault and say what all of it amounts to.

    Raises CancelledError.
    """
    key, now = make_mark_key(session), session.clock.now()
    ignored = read_ignored(session)
    with session.unit_of_work() as work:
        rows = work.items.summaries()
    ids = sorted(row.id for row in rows if row.trashed is None)
    expired = {row.id for row in rows if row.expires is not None and row.expires <= now}
    verdicts: list[Verdict] = []
    unreadable: list[ItemId] = []
    for start in range(0, len(ids), _AT_ONCE):
        progress.report(start, len(ids))
        checked = check_items(session, items=ids[start : start + _AT_ONCE], key=key)
        verdicts += checked.verdicts
        unreadable += checked.unreadable
    report = derive_report(verdicts, expired=expired.intersection(ids), now=now, ignored=ignored)
    return Examined(report, tuple(unreadable))


def find_all(session: Session, *, progress: Progress = SILENT) -> Findings:
    """Return what is found in the whole vault. Raises CancelledError."""
    return examine_all(session, progress=progress).report.found


def flags_of(found: Findings) -> Mapping[Flag, frozenset[ItemId]]:
    """Return the findings as a search asks for them."""
    return {Flag.WEAK: found.weak, Flag.REUSED: found.reused, Flag.OLD: found.old}


def _readable(
    work: UnitOfWork, items: Sequence[ItemId], unreadable: list[ItemId]
) -> Iterator[Item]:
    for item in items:
        try:
            seen = work.items.get(item)
        except RecordDamagedError:
            unreadable.append(item)
            continue
        if seen is not None:
            yield seen.item


def _judged(work: UnitOfWork, item: Item, key: bytes) -> Verdict:
    password = item.value(FieldRole.PASSWORD)
    if not password:
        return Verdict(item.id, item.revision)
    row = summary_of(item)
    known = health.words_known(row.title, row.username, *row.websites)
    found = health.judge(password, known=known)
    return Verdict(
        item.id,
        item.revision,
        health.mark_of(password, key),
        found.score,
        found.reason,
        _changed(work, item, password),
    )


def _changed(work: UnitOfWork, item: Item, password: str) -> Millis:
    """Return when an item got its password: when the last version with another was replaced.

    Being moved, tagged or edited elsewhere does not make a password any younger.
    """
    versions = [stored.version() for stored in work.versions.children(item.id)]
    others = [v.replaced for v in versions if v.item.value(FieldRole.PASSWORD) != password]
    return max(others, default=item.created)
