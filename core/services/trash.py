"""Trash: where deleted items wait, and the ways out of it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import ItemNotFoundError, WrongStateError
from core.ports import Millis
from core.services.ignoring import forget_ignored, is_step_about
from core.services.items import change_items
from core.services.operations import Recorder
from core.session import Session
from core.storage.items import SeenItem
from core.vault.activity import Event, What, tell
from core.vault.changes import Changes
from core.vault.history import Intention, Step
from core.vault.item import Item, ItemId

DAY = 24 * 60 * 60 * 1000


def move_to_trash(session: Session, *, items: Sequence[ItemId]) -> Changes:
    """Move items to Trash; items there already stay as they are."""

    def change(item: Item, at: Millis) -> Item:
        return item if item.trashed else msgspec.structs.replace(item, trashed=at)

    return change_items(session, items, Intention.TRASH, change)


def restore(session: Session, *, items: Sequence[ItemId]) -> Changes:
    """Bring items back from Trash; a folder that is gone meanwhile leaves them without one."""
    with session.unit_of_work() as work:
        folders = {folder.id for folder in work.folders.all()}

    def change(item: Item, _: Millis) -> Item:
        folder = item.folder if item.folder in folders else None
        return msgspec.structs.replace(item, trashed=None, folder=folder)

    return change_items(session, items, Intention.RESTORE, change)


def remove_for_good(session: Session, *, items: Sequence[ItemId]) -> Changes:
    """Remove items from Trash with their versions and attachments; this cannot be undone.

    Records that would bring them back (operations that hold them) go as well.
    Raises WrongStateError for an item outside Trash, ItemNotFoundError.
    """
    return _remove(session, items, What.REMOVE)


def _remove(session: Session, items: Sequence[ItemId], what: What) -> Changes:
    doomed = frozenset(items)
    if not doomed:
        return Changes()
    with session.unit_of_work() as work:
        found = list(work.items.get_all(tuple(doomed)))
        for missing in doomed.difference(seen.item.id for seen in found):
            raise ItemNotFoundError(id=missing.hex())
        for seen in found:
            if seen.item.trashed is None:
                raise WrongStateError(name=seen.item.id.hex(), state="not-in-trash")
            work.drafts.remove(seen.item.id)
        Recorder(session, work, Intention.REMOVE).remove_items(found)
        forget_ignored(work, doomed)
        for operation in work.operations.all():
            kept = tuple(step for step in operation.steps if not _holds(step, doomed))
            if len(kept) == len(operation.steps):
                continue
            if kept or operation.undoes is not None:  # else what it took back could be again
                changed = msgspec.structs.replace(operation, steps=kept, subject="")
                work.operations.put(operation.id, changed)
            else:
                work.operations.remove(operation.id)
        work.activity.note(_event(what, found, session.clock.now()))
        work.commit()
    return Changes(removed=tuple(doomed))


def _holds(step: Step, doomed: frozenset[ItemId]) -> bool:
    return step.id in doomed or is_step_about(step, doomed)


def _event(what: What, found: Sequence[SeenItem], at: Millis) -> Event:
    if len(found) == 1:
        return Event(what, at, found[0].item.id)
    return Event(what, at, detail=tell(count=len(found)))


def list_trash(session: Session) -> list[ItemId]:
    """Return the ids of the items in Trash."""
    with session.unit_of_work() as work:
        return [summary.id for summary in work.items.summaries() if summary.trashed is not None]


def empty_trash(session: Session) -> Changes:
    """Remove everything in Trash; this cannot be undone."""
    return remove_for_good(session, items=list_trash(session))


def expire_trash(session: Session, *, days: int) -> Changes:
    """Remove what has been in Trash for more than `days`.

    Time in which the profile waited for its own deletion does not count: whoever called that off
    finds everything as it was.
    """
    now, life = session.clock.now(), session.key_file.life

    def is_old(trashed: Millis | None) -> bool:
        if trashed is None:
            return False
        return now - trashed - life.waited_since(trashed) > days * DAY

    with session.unit_of_work() as work:
        old = [summary.id for summary in work.items.summaries() if is_old(summary.trashed)]
    return _remove(session, old, What.EXPIRED)
