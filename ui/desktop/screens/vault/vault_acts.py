"""How an act on a vault is run and told: on its lane, to every screen, and with Undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.progress import Progress
from core.vault.changes import Changes
from core.vault.history import OperationId
from ui.desktop.context import VaultContext
from ui.desktop.item_models.names import say_title
from ui.desktop.widgets.toast import Pace, ToastMessage

T = TypeVar("T")

_ROOM = 40


class VaultActs(QObject):
    """What all acts share; `undo` takes back the operation that a message tells of."""

    failed = Signal(object)
    """Carries an AppError."""

    def __init__(
        self,
        context: VaultContext,
        undo: Callable[[OperationId], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._session = context, context.session
        self._undo_with = undo

    def run(self, work: Callable[[Progress], T], done: Callable[[T], object]) -> None:
        """Do work on the vault lane, then `done` with what came of it; a failure is told."""
        self._context.tasks.vault(work, done, self.failed.emit, owner=self)

    def tell(self, changes: Changes) -> None:
        """Have every screen take over what changed."""
        self._context.events.changed.emit(changes)

    def say(self, text: str) -> None:
        """Show a message that offers nothing."""
        self._context.toasts.show_message(ToastMessage(text=text))

    def offer_undo(self, changes: Changes, text: str, *, pace: Pace = Pace.ACTION) -> None:
        """Tell what changed; say so, and offer Undo, unless nothing did."""
        self.tell(changes)
        operation = changes.operation
        if operation is not None:
            undo = QCoreApplication.translate("ItemActs", "Undo")
            message = ToastMessage(text=text, action=undo, pace=pace)
            self._context.toasts.show_message(message, lambda: self.take_back(operation))

    def take_back(self, operation: OperationId) -> None:
        """Undo what a message told of."""
        if self._undo_with is not None:
            self._undo_with(operation)


def short(name: str) -> str:
    """Return a title or name on one line that leaves room for the rest of a message."""
    line = " ".join(say_title(name).split())
    return line if len(line) <= _ROOM else line[: _ROOM - 1] + "…"
