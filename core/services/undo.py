"""Undo: a new operation that takes back another one."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator

import msgspec

from core.errors import NothingToRedoError, NothingToUndoError
from core.services.operations import BESIDE, EARLIER, GENERATED, ITEMS, RECIPES, VERSIONS, Recorder
from core.services.taking_back import TakingBack
from core.session import Session
from core.storage.items import StoredItem
from core.storage.unit_of_work import UnitOfWork
from core.storage.versions import StoredVersion
from core.vault.changes import Changes
from core.vault.history import Intention, Operation, OperationId, Step
from core.vault.tag import TagId


@dataclasses.dataclass(frozen=True)
class Undone:
    """What was taken back; `kept` rows had been changed since and were left as they are."""

    changes: Changes
    intention: Intention
    subject: str
    kept: int


def list_standing(work: UnitOfWork) -> Iterator[tuple[Operation, tuple[Step, ...]]]:
    """Yield every operation, newest first, and the steps of it that were not taken back."""
    undone: dict[OperationId, set[bytes]] = {}
    for found in work.operations.newest_first():
        rows = undone.get(found.id)
        # An undo that was itself taken back has taken nothing back any more.
        if rows is None and found.undoes is not None:
            undone.setdefault(found.undoes, set()).update(step.id for step in found.steps)
        yield found, found.steps if rows is None else _left(found, rows)


def _left(operation: Operation, rows: set[bytes]) -> tuple[Step, ...]:
    """Return the steps of an operation that taking `rows` back left as they were."""
    if operation.intention is Intention.UNDO or operation.only_copy:
        return ()
    beside = (VERSIONS, *BESIDE)
    left = {step.id for step in operation.steps if step.noun not in beside} - rows
    return tuple(step for step in operation.steps if step.id in left)


def _list_undoable(work: UnitOfWork, operation: OperationId | None) -> Iterator[Operation]:
    """Yield an operation unless it was taken back wholly; None asks for all, newest first."""
    for found, steps in list_standing(work):
        is_done = found.undoes is None or found.intention is Intention.REDO
        if (is_done if operation is None else found.id == operation) and steps:
            yield msgspec.structs.replace(found, steps=steps)


def _find_undone(work: UnitOfWork) -> Operation | None:
    """Return the newest undo that nothing new was done after and that was not done again."""
    again: set[OperationId] = set()
    for found in work.operations.newest_first():
        if found.id in again:
            continue
        if found.undoes is None:
            return None
        again.add(found.undoes)
        if found.intention is Intention.UNDO:
            return found
    return None


def list_operations(session: Session) -> list[Operation]:
    """Return every recorded operation, newest first."""
    with session.unit_of_work() as work:
        return list(work.operations.newest_first())


def undo(
    session: Session, *, operation: OperationId | None = None, for_good: bool = False
) -> Undone:
    """Take back an operation, by default the newest of which something can be taken back.

    A row that was changed since is left as it is and counted in `kept`; it can be taken back
    as soon as it is again as the operation left it. What was moved here from another profile
    goes to Trash, with all that hangs on it; `for_good` is for a move that failed, while the
    other profile still has everything.
    Raises NothingToUndoError where there is nothing, or all of it was changed since.
    """
    with session.unit_of_work() as work:
        for target in _list_undoable(work, operation):
            # One of which nothing can be taken back writes nothing, and is in nobody's way.
            with contextlib.suppress(NothingToUndoError):
                into_trash = target.only_copy and not for_good
                return _take_back(session, work, target, into_trash=into_trash)
        raise NothingToUndoError()


def redo(session: Session) -> Undone:
    """Do again what was undone last, as long as nothing else was done since.

    Raises NothingToRedoError, also where files, versions or values went with it: they
    are gone.
    """
    with session.unit_of_work() as work:
        target = _find_undone(work)
        if target is None or _is_lost(work, target):
            raise NothingToRedoError()
        try:
            return _take_back(session, work, target, into_trash=False)
        except NothingToUndoError:
            raise NothingToRedoError() from None


def _take_back(
    session: Session, work: UnitOfWork, target: Operation, *, into_trash: bool
) -> Undone:
    is_undo = target.intention is Intention.UNDO
    recorder = Recorder(session, work, Intention.REDO if is_undo else Intention.UNDO)
    recorder.undoing(target)
    undoing = TakingBack(work, recorder, again=is_undo)
    (undoing.put_into_trash if into_trash else undoing.take_back)(target.steps)
    steps = sum(step.noun not in BESIDE for step in target.steps)
    if undoing.kept == steps or (into_trash and not undoing.items):
        raise NothingToUndoError()
    changes = Changes(
        items=tuple(undoing.items),
        removed=tuple(undoing.removed),
        folders=tuple(undoing.folders),
        tags=tuple(undoing.tags),
        instead=_find_instead(work, target, undoing.tags) if is_undo else None,
        preferences=bool(undoing.preferences),
        operation=recorder.finish(target.subject),
    )
    return Undone(changes, target.intention, target.subject, undoing.kept)


def _find_instead(work: UnitOfWork, undone: Operation, tags: list[TagId]) -> TagId | None:
    """Return the tag that takes the place of the one that goes when tags are put together again.

    No item need carry it, so that only its name tells: that is what the operation was about.
    """
    if len(tags) != 1 or work.tags.get(tags[0]) is not None:
        return None
    known = {each.id: each for each in work.operations.newest_first()}
    while undone.undoes in known:
        undone = known[undone.undoes]
    if undone.intention is not Intention.TAG_RENAME:
        return None
    return next((tag.id for tag in work.tags.all() if tag.name == undone.subject), None)


_GOES_FOR_GOOD = (VERSIONS, GENERATED, RECIPES)
"""Of these a step keeps no content: an undo that takes them away cannot be undone."""


def _is_lost(work: UnitOfWork, undone: Operation) -> bool:
    """Tell whether an undo took away files, versions or values, or may have: they are gone."""
    items = [step for step in undone.steps if step.noun == ITEMS]
    changed = [step for step in items if step.before is not None and step.after is not None]
    here = set(work.chunks.attachments())
    if any(_files(step.before) - here for step in changed):
        return True
    if any(step.noun == EARLIER and _has_files(step.before) for step in undone.steps):
        return True
    former = next((one for one in work.operations.newest_first() if one.id == undone.undoes), None)
    if former is None or any(step.noun in _GOES_FOR_GOOD for step in former.steps):
        return True
    removed = {step.id for step in items if step.after is None}
    made = [step.after for step in former.steps if step.id in removed and step.noun == ITEMS]
    # What came in bulk keeps no content in its steps.
    return any(after is None or _files(after) for after in made)


def _files(packed: bytes | None) -> set[bytes]:
    if packed is None:
        return set()
    item = msgspec.msgpack.decode(packed, type=StoredItem).item()
    return {file.id for file in item.attachments}


def _has_files(packed: bytes | None) -> bool:
    if packed is None:
        return False
    earlier = msgspec.msgpack.decode(packed, type=tuple[StoredVersion, ...])
    return any(version.item.item().attachments for version in earlier)


DAYS = 30
_DAY = 24 * 60 * 60 * 1000


def expire_operations(session: Session, *, days: int = DAYS) -> None:
    """Forget operations older than `days`, with the snapshots they hold."""
    limit = session.clock.now() - days * _DAY
    with session.unit_of_work() as work:
        for operation in work.operations.all():
            if operation.at < limit:
                work.operations.remove(operation.id)
        work.commit()
