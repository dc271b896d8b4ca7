"""What a person does to folders."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from core.progress import Progress
from core.services import folders
from core.services.folders import RemovedFolder
from core.vault.changes import Changes
from core.vault.folder import FolderId
from core.vault.history import OperationId
from ui.desktop.context import VaultContext
from ui.desktop.item_models.plural import plural
from ui.desktop.widgets.toast import Pace, ToastMessage

T = TypeVar("T")


class FolderActs(QObject):
    """Add, rename and remove folders; removing offers Undo."""

    failed = Signal(object)
    """Carries an AppError."""
    added = Signal(object)
    """Carries the id of a new folder."""

    def __init__(
        self,
        context: VaultContext,
        undo: Callable[[OperationId], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._undo = context, undo
        self._session = context.session

    def add(self, name: str, parent: FolderId | None = None) -> None:
        """Add a folder, inside another one where `parent` is given."""
        session = self._session

        def tell(changes: Changes) -> None:
            self._context.events.changed.emit(changes)
            self.added.emit(changes.folders[0])

        self._run(lambda _: folders.add_folder(session, name=name, parent=parent), tell)

    def rename(self, folder: FolderId, name: str) -> None:
        """Give a folder another name."""
        session = self._session
        self._run(
            lambda _: folders.rename_folder(session, folder=folder, name=name),
            self._context.events.changed.emit,
        )

    def remove(self, folder: FolderId) -> None:
        """Remove a folder with those inside it; the items go to Trash."""
        session = self._session
        self._run(lambda _: folders.remove_folder(session, folder=folder), self._removed)

    def _removed(self, removed: RemovedFolder) -> None:
        self._context.events.changed.emit(removed.changes)
        operation = removed.changes.operation
        if operation is None:
            return
        text = self.tr("Folder %1 removed")
        if removed.items:
            text = self.tr("Folder %1 with %n item(s) moved to Trash", "", removed.items)
            text = plural(text, removed.items)
        message = ToastMessage(
            text=text.replace("%1", removed.name), action=self.tr("Undo"), pace=Pace.DELETION
        )
        self._context.toasts.show_message(message, lambda: self._undo(operation))

    def _run(self, work: Callable[[Progress], T], done: Callable[[T], object]) -> None:
        self._context.tasks.vault(work, done, self.failed.emit, owner=self)
