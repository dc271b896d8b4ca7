"""Put what was typed into the vault as one piece of work on its lane."""

from __future__ import annotations

import contextlib
import dataclasses
import weakref
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import AppError, CancelledError, DiskError
from core.progress import Progress
from core.services import attachments, drafts, generator, items
from core.session import Session
from core.vault.changes import Changes
from core.vault.field import HIDDEN
from core.vault.history import GeneratedId
from core.vault.item import ItemDraft, ItemId
from ui.desktop.context import VaultContext
from ui.desktop.file_names import named_by_file
from ui.desktop.screens.vault.inline_generator import MadeValue
from ui.desktop.tasks import Task


@dataclasses.dataclass(frozen=True)
class SaveOrder:
    """Everything a save needs: `base` is 0 for a new item.

    `made` is the generated value that is saved with it, `kept_as` its place in the
    generator's history where it has one already. `drafted` tells that a draft is kept.
    `files` go into the item.
    """

    item: ItemId
    base: int
    draft: ItemDraft
    made: MadeValue | None = None
    kept_as: GeneratedId | None = None
    drafted: bool = False
    files: tuple[Path, ...] = ()

    def __repr__(self) -> str:
        return f"SaveOrder({self.item.hex()}, {HIDDEN})"


def save(session: Session, order: SaveOrder, progress: Progress) -> Changes:
    """Add or change the item, note where its password came from, and drop its draft.

    The item alone decides: told of a failure when it is in the vault, who tried again would have
    it twice.

    Raises ChangedMeanwhileError, ItemNotFoundError, TooLargeError, DiskError, FileMissingError,
    FileTooLargeError.
    """
    if order.base and order.files:
        changes = attachments.edit_item_with_files(
            session,
            edit=attachments.Edit(order.item, order.base, order.draft),
            paths=order.files,
            progress=progress,
        )
    elif order.base:
        changes = items.edit_item(
            session, item=order.item, seen_revision=order.base, draft=order.draft
        )
    elif order.files:
        changes = attachments.add_item_with_files(
            session, draft=order.draft, paths=order.files, progress=progress
        )
    else:
        changes = items.add_item(session, draft=order.draft)
    with contextlib.suppress(DiskError):
        if order.drafted:
            drafts.discard_draft(session, item=order.item)
        if order.made is not None:
            made = order.made
            row = order.kept_as or generator.keep_generated(
                session, value=made.value, recipe=made.recipe
            )
            generator.mark_used_in(session, generated=row, item=changes.items[0])
            changes = dataclasses.replace(changes, history=True)
    return changes


class Saving(QObject):
    """One save at a time; one that takes in files can be called off, and leaves nothing then.

    Each is told with its order: whoever left it may be at another item by then.
    """

    done = Signal(object, object)
    """Carries the SaveOrder and the Changes."""
    failed = Signal(object, object)
    """Carries the SaveOrder and the AppError."""
    busy = Signal(bool)
    """Tells whether something is being saved: nothing more can be typed meanwhile."""
    stepped = Signal(object)
    """Carries a Step."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self._order: SaveOrder | None = None
        # What was typed is in an order: held on to for this alone, it would stay past a lock.
        self._saved: weakref.ref[SaveOrder] | None = None

    @property
    def is_brief(self) -> bool:
        """Tell whether a save is under way that is over before anybody could step back from it."""
        return self._order is not None and not self._order.files

    def has_saved(self, order: SaveOrder | None) -> bool:
        """Tell whether this is in the vault; for who stands behind it on the vault lane."""
        return order is not None and self._saved is not None and order is self._saved()

    def begin(self, order: SaveOrder) -> None:
        """Save on the vault lane."""
        session = self._context.session
        self._order = order

        def work(progress: Progress) -> Changes:
            changes = save(session, order, progress)
            self._saved = weakref.ref(order)
            return changes

        self.busy.emit(True)
        self._task = self._context.tasks.vault(
            work,
            lambda changes: self._finish(order, changes),
            lambda error: self._fail(order, error),
            owner=self,
            progress=self.stepped.emit,
        )

    def call_off(self) -> None:
        """Stop: whoever waited for it has left."""
        self._order = None
        if self._task is not None:
            self._task.cancel()

    def _finish(self, order: SaveOrder, changes: Changes) -> None:
        self._end(order)
        self.done.emit(order, changes)

    def _fail(self, order: SaveOrder, error: AppError) -> None:
        self._end(order)
        if not isinstance(error, CancelledError):
            self.failed.emit(order, named_by_file(error, order.files))

    def _end(self, order: SaveOrder) -> None:
        if order is self._order:
            self._order = None
        self.busy.emit(False)
