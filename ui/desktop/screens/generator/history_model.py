"""The history of generated values, read again whenever it changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.vault.changes import Changes
from core.vault.history import Generated, GeneratedId
from ui.desktop.context import VaultContext
from ui.desktop.screens.generator.history import History, read_history


class HistoryModel(QObject):
    """Hold what is remembered, as last read from the vault."""

    listed = Signal(object)
    """Carries the History."""
    failed = Signal(object)
    """Carries an AppError."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._session = context, context.session
        self.known = History()
        context.events.changed.connect(self._follow)

    def load(self) -> None:
        """Read it."""
        session = self._session

        def show(found: History) -> None:
            self.known = found
            self.listed.emit(found)

        self._context.tasks.vault(
            lambda _: read_history(session), show, self.failed.emit, owner=self
        )

    def find(self, generated: GeneratedId) -> Generated | None:
        """Return a remembered value."""
        return self.known.find(generated)

    def _follow(self, changes: Changes) -> None:
        # An item that is renamed or gone is named in it, too.
        if changes.history or changes.removed or changes.items:
            self.load()
