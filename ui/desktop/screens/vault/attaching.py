"""What a person does to the files of an item: each act runs on the vault lane."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.services import attachments
from core.vault.attachment import Attachment
from core.vault.changes import Changes
from core.vault.history import OperationId
from core.vault.item import ItemId
from ui.desktop.context import VaultContext
from ui.desktop.widgets.toast import Pace, ToastMessage


class Attaching(QObject):
    """Attach, save and remove files; what changed an item offers Undo."""

    failed = Signal(object)
    """Carries an AppError."""

    def __init__(
        self,
        context: VaultContext,
        undo: Callable[[OperationId], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._undo = context, undo
        self._session = context.session

    def attach(self, item: ItemId, paths: Iterable[Path]) -> None:
        """Put files into the vault; they stay where they are as well."""
        for path in paths:
            self._attach(item, path)

    def _attach(self, item: ItemId, path: Path) -> None:
        session = self._session
        said = self.tr("“%1” attached. The file itself stays where it is.")
        said = said.replace("%1", _short(path.name))
        self._context.tasks.vault(
            lambda progress: attachments.attach_file(
                session, item=item, path=path, progress=progress
            ),
            lambda changes: self._tell(changes, said),
            self.failed.emit,
            owner=self,
        )

    def save(self, item: ItemId, file: Attachment, path: Path) -> None:
        """Write a file where anyone who can open it reads it."""
        session = self._session
        said = self.tr("“%1” saved. Anyone who opens the file can read it.")
        said = said.replace("%1", _short(path.name))
        self._context.tasks.vault(
            lambda progress: attachments.save_file(
                session, item=item, attachment=file.id, path=path, progress=progress
            ),
            lambda _: self._context.toasts.show_message(ToastMessage(text=said)),
            self.failed.emit,
            owner=self,
        )

    def remove(self, item: ItemId, file: Attachment) -> None:
        """Remove a file from its item; an earlier version keeps it."""
        session = self._session
        said = self.tr("“%1” removed").replace("%1", _short(file.name))
        self._context.tasks.vault(
            lambda _: attachments.detach_file(session, item=item, attachment=file.id),
            lambda changes: self._tell(changes, said),
            self.failed.emit,
            owner=self,
        )

    def _tell(self, changes: Changes, said: str) -> None:
        self._context.events.changed.emit(changes)
        operation = changes.operation
        if operation is not None:
            message = ToastMessage(text=said, action=self.tr("Undo"), pace=Pace.ACTION)
            self._context.toasts.show_message(message, lambda: self._undo(operation))


def name_to_suggest(file: Attachment) -> str:
    """Return the name of a file as one that no path is hidden in."""
    name = "".join("_" if c in "/\\:\0" or not c.isprintable() else c for c in file.name)
    return name.lstrip(".").strip() or "file"


def _short(name: str) -> str:
    return name if len(name) <= 40 else name[:39] + "…"
