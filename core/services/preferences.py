"""A profile's own settings, sealed in its vault."""

from __future__ import annotations

from core.session import Session
from core.storage.unit_of_work import UnitOfWork
from core.vault.changes import Changes
from core.vault.history import Preference


def read_preference(session: Session, *, name: str) -> str | None:
    """Return a preference, or None where it was never set."""
    with session.unit_of_work() as work:
        found = _find(work, name)
    return found.value if found is not None else None


def set_preference(session: Session, *, name: str, value: str) -> Changes:
    """Set a preference; an empty text is a value."""
    with session.unit_of_work() as work:
        put_preference(work, name, value, session.app.randomness.bytes(16))
        work.commit()
    return Changes(preferences=True)


def put_preference(work: UnitOfWork, name: str, value: str, new_id: bytes) -> None:
    """Set a preference within a unit of work; `new_id` is used where it is new."""
    found = _find(work, name)
    row = found.id if found is not None else new_id
    work.preferences.put(row, Preference(row, name, value))


def _find(work: UnitOfWork, name: str) -> Preference | None:
    return next((p for p in work.preferences.all() if p.name == name), None)
