"""The imports of the last thirty days, and taking one back, whatever was done since."""

from __future__ import annotations

import dataclasses

from core.errors import NothingToUndoError
from core.ports import Millis
from core.services import undo
from core.services.operations import ITEMS
from core.services.undo import Undone
from core.session import Session
from core.vault.history import Intention, Operation, OperationId

_BRINGING = (Intention.IMPORT, Intention.MERGE)
_DAY = 24 * 60 * 60 * 1000


@dataclasses.dataclass(frozen=True, kw_only=True)
class RecentImport:
    """An import that is remembered; `until` is the moment from which it cannot be taken back."""

    id: OperationId
    at: Millis
    until: Millis
    added: int
    updated: int
    taken_back: bool
    merged: bool = False
    """It was a merge with another copy of the profile."""


def list_imports(session: Session) -> list[RecentImport]:
    """Return the imports and merges of the last thirty days, newest first."""
    since = session.clock.now() - undo.DAYS * _DAY
    found: list[RecentImport] = []
    taken_back: set[OperationId] = set()
    with session.unit_of_work() as work:
        for operation in work.operations.newest_first():
            undone = operation.id in taken_back
            # An undo that was itself taken back has taken nothing back any more.
            if operation.undoes is not None and not undone:
                taken_back.add(operation.undoes)
            if operation.intention in _BRINGING and operation.at >= since:
                found.append(_import_of(operation, taken_back=undone))
    return found


def undo_import(session: Session, *, operation: OperationId) -> Undone:
    """Take back an import of the last thirty days.

    What was added goes, what was updated is as before; what was changed since stays, and is
    counted in `kept`. Raises NothingToUndoError where it is no such import, is too old, was
    taken back already, or all of it was changed since.
    """
    known = {each.id for each in list_imports(session) if not each.taken_back}
    if operation not in known:
        raise NothingToUndoError()
    return undo.undo(session, operation=operation)


def _import_of(operation: Operation, *, taken_back: bool) -> RecentImport:
    items = [step for step in operation.steps if step.noun == ITEMS]
    added = sum(step.before is None for step in items)
    return RecentImport(
        id=operation.id,
        at=operation.at,
        until=Millis(operation.at + undo.DAYS * _DAY),
        added=added,
        updated=len(items) - added,
        taken_back=taken_back,
        merged=operation.intention is Intention.MERGE,
    )
