"""What the catalogue is filled from: the vault, read on its lane at first and after a change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from core.search import SortOrder
from core.services import upkeep
from core.vault.changes import Changes
from core.vault.item import ItemId
from ui.desktop.context import VaultContext
from ui.desktop.screens.vault.reading import read_catalogue, read_difference


class CatalogueReading(QObject):
    """Order what is to be read, and tell it when it is there."""

    filled = Signal(object)
    """Carries a Catalogue of everything."""
    differed = Signal(object)
    """Carries the Difference that a change made."""
    failed = Signal(object)
    """Carries an AppError."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._events = context.session, context.tasks, context.events

    def read_all(self, order: SortOrder) -> None:
        """Read everything, to be sorted in an order."""
        session = self._session
        self._tasks.vault(
            lambda _: read_catalogue(session, order),
            self.filled.emit,
            self.failed.emit,
            owner=self,
        )

    def read_again(self, touched: Sequence[ItemId], changes: Changes) -> None:
        """Read some items again, and folders and tags where there are others."""
        session, names = self._session, bool(changes.folders or changes.tags)
        if not (touched or changes.removed or names):
            return
        self._tasks.vault(
            lambda _: read_difference(session, touched, changes.removed, names=names),
            self.differed.emit,
            self.failed.emit,
            owner=self,
        )

    def let_go(self) -> None:
        """Remove what has been in Trash for 30 days; everybody hears of it."""
        session = self._session

        def tell(changes: Changes) -> None:
            if changes.removed:
                self._events.changed.emit(changes)

        self._tasks.vault(lambda _: upkeep.let_go(session), tell, self.failed.emit, owner=self)
