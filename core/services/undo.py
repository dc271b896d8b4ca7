"""Undo: a new operation that takes back another one."""

from __future__ import annotations

import dataclasses

import msgspec

from core.errors import NothingToUndoError
from core.services.operations import FOLDERS, ITEMS, Recorder
from core.session import Session
from core.storage.items import SeenItem, StoredItem
from core.storage.unit_of_work import UnitOfWork
from core.vault.changes import Changes
from core.vault.folder import Folder, FolderId
from core.vault.history import Intention, Operation, OperationId, Step
from core.vault.item import ItemId
from core.vault.tag import Tag, TagId


@dataclasses.dataclass(frozen=True)
class Undone:
    """What was taken back; `kept` rows had been changed since and were left as they are."""

    changes: Changes
    intention: Intention
    subject: str
    kept: int


def next_undo(session: Session) -> Operation | None:
    """Return the newest operation that can be undone, None where there is none."""
    with session.unit_of_work() as work:
        return _newest(work)


def _newest(work: UnitOfWork) -> Operation | None:
    operations = work.operations.all()
    undone = {operation.undoes for operation in operations if operation.undoes is not None}
    candidates = (
        operation
        for operation in operations
        if operation.undoes is None and operation.id not in undone and operation.steps
    )
    return max(candidates, key=lambda operation: (operation.at, operation.id), default=None)


def list_operations(session: Session) -> list[Operation]:
    """Return every recorded operation, newest first."""
    with session.unit_of_work() as work:
        return sorted(work.operations.all(), key=lambda o: (-o.at, o.id))


def undo(session: Session, *, operation: OperationId | None = None) -> Undone:
    """Take back an operation, the newest by default.

    A row that was changed since is left as it is and counted in `kept`.
    Raises NothingToUndoError where there is nothing, or all of it was changed since.
    """
    with session.unit_of_work() as work:
        target = _newest(work) if operation is None else work.operations.get(operation)
        if target is None:
            raise NothingToUndoError()
        recorder = Recorder(session, work, Intention.UNDO)
        recorder.undoing(target.id)
        undoing = _Undoing(work, recorder)
        for step in reversed(target.steps):
            undoing.take_back(step)
        if undoing.kept == len(target.steps):
            raise NothingToUndoError()
        new = recorder.finish(target.subject)
    changes = Changes(
        items=tuple(undoing.items),
        removed=tuple(undoing.removed),
        folders=tuple(undoing.folders),
        tags=tuple(undoing.tags),
        operation=new,
    )
    return Undone(changes, target.intention, target.subject, undoing.kept)


class _Undoing:
    """Take back steps one by one within a unit of work."""

    def __init__(self, work: UnitOfWork, recorder: Recorder) -> None:
        self._work, self._recorder = work, recorder
        self.items: list[ItemId] = []
        self.removed: list[ItemId] = []
        self.folders: list[FolderId] = []
        self.tags: list[TagId] = []
        self.kept = 0

    def take_back(self, step: Step) -> None:
        if step.noun == ITEMS:
            self._take_back_item(step)
        elif step.noun == FOLDERS:
            self._take_back_folder(step)
        else:
            self._take_back_tag(step)

    def _take_back_item(self, step: Step) -> None:
        item = ItemId(step.id)
        now = self._work.items.get(item)
        if not _as_left(step, now):
            self.kept += 1
            return
        if step.before is None:
            assert now is not None
            self._recorder.note_removed(now)
            self._recorder.remove_item(now)
            self.removed.append(item)
            return
        before = msgspec.msgpack.decode(step.before, type=StoredItem)
        back = before.item()
        if now is not None:
            back = msgspec.structs.replace(back, last_used=now.item.last_used)
        self._recorder.put_item(back, before.keys(), now)
        self.items.append(item)

    def _take_back_folder(self, step: Step) -> None:
        now = self._work.folders.get(step.id)
        after = msgspec.msgpack.decode(step.after, type=Folder) if step.after else None
        if now != after:
            self.kept += 1
        elif step.before is None:
            assert now is not None
            self._recorder.remove_folder(now)
        else:
            self._recorder.put_folder(msgspec.msgpack.decode(step.before, type=Folder), now)
        self.folders.append(FolderId(step.id))

    def _take_back_tag(self, step: Step) -> None:
        now = self._work.tags.get(step.id)
        after = msgspec.msgpack.decode(step.after, type=Tag) if step.after else None
        if now != after:
            self.kept += 1
        elif step.before is None:
            assert now is not None
            self._recorder.remove_tag(now)
        else:
            self._recorder.put_tag(msgspec.msgpack.decode(step.before, type=Tag), now)
        self.tags.append(TagId(step.id))


def _as_left(step: Step, now: SeenItem | None) -> bool:
    """Tell whether an item is still as the step left it; being used is no change."""
    if now is None:
        return step.after is None and step.before is not None
    if step.after is None:
        return step.before is None and now.item.revision == step.revision
    after = msgspec.msgpack.decode(step.after, type=StoredItem).item()
    same = {"revision": 0, "last_used": None}
    return msgspec.structs.replace(after, **same) == msgspec.structs.replace(now.item, **same)


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
