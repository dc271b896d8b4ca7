"""The imports of the last thirty days, and taking one back, whatever was done since."""

from __future__ import annotations

import dataclasses

from core.errors import NothingToUndoError
from core.ports import Millis
from core.services import undo
from core.services.operations import ITEMS
from core.services.undo import Undone
from core.session import Session
from core.vault.history import Intention, Operation, OperationId, Step

_BRINGING = (Intention.IMPORT, Intention.MERGE)
_DAY = 24 * 60 * 60 * 1000


@dataclasses.dataclass(frozen=True, kw_only=True)
class RecentImport:
    """An import that is remembered; `until` is the moment from which it cannot be taken back.

    Of one that was taken back in part, `added` and `updated` count what was left as it is.
    """

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
    with session.unit_of_work() as work:
        for operation, left in undo.list_standing(work):
            if operation.intention in _BRINGING and operation.at >= since:
                found.append(_import_of(operation, left))
    return found


def undo_import(session: Session, *, operation: OperationId) -> Undone:
    """Take back an import of the last thirty days.

    What was added goes, what was updated is as before; what was changed since stays, is counted
    in `kept`, and can be taken back once it is again as the import left it. Raises
    NothingToUndoError where it is no such import, is too old, was taken back already, or all of
    it was changed since.
    """
    known = {each.id for each in list_imports(session) if not each.taken_back}
    if operation not in known:
        raise NothingToUndoError()
    return undo.undo(session, operation=operation)


def _import_of(operation: Operation, left: tuple[Step, ...]) -> RecentImport:
    taken_back = not left and bool(operation.steps)
    told = operation.steps if taken_back else left
    items = [step for step in told if step.noun == ITEMS]
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
