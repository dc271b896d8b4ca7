"""A profile's own log: lines sealed in its vault, each with the hash of the one before."""

from __future__ import annotations

import msgspec

from core.crypto.primitives import sha256
from core.ports import Millis
from core.session import Session
from core.storage.unit_of_work import UnitOfWork
from core.vault.activity import Activity

_LABEL = b"strongroom/activity/1\x00"
NOTHING_BEFORE = bytes(32)


def note(work: UnitOfWork, *, what: str, detail: str, at: Millis) -> None:
    """Add a line within `work`; it is there once that is committed."""
    lines = sorted(work.activity.all(), key=lambda line: line.number)
    last = lines[-1] if lines else None
    row = work.vault.randomness.bytes(16)
    line = Activity(
        id=row,
        number=last.number + 1 if last is not None else 1,
        at=at,
        what=what,
        item=None,
        detail=detail,
        previous=hash_line(last) if last is not None else NOTHING_BEFORE,
    )
    work.activity.put(row, line)


def hash_line(line: Activity) -> bytes:
    """Return the hash of a line, which the next one holds."""
    return sha256(_LABEL, msgspec.msgpack.encode(line))


def list_lines(session: Session) -> list[Activity]:
    """Return every line, oldest first. Raises RecordDamagedError."""
    with session.unit_of_work() as work:
        return sorted(work.activity.all(), key=lambda line: line.number)
