"""Make what a vault is searched by, and read what the list does not hold: all off the screen."""

from __future__ import annotations

import operator
from collections import deque
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from core.services.further_texts import read_further
from core.vault.item import ItemId
from ui.desktop.context import VaultContext
from ui.desktop.screens.vault.catalogue import Catalogue
from ui.desktop.screens.vault.in_turn import InTurn, take_first
from ui.desktop.screens.vault.index_plan import Indexes

PIECE = 128
"""Items read at once: whatever else is asked of the vault waits no longer than that."""


class Indexing(QObject):
    """Index rows as soon as they are there, and names of fields, open values and notes later."""

    ready = Signal(bool)
    """More can be found now; tells whether a search had to wait for it."""
    failed = Signal(object)
    """Carries an AppError."""

    def __init__(
        self, context: VaultContext, catalogue: Catalogue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._tasks = context.session, context.tasks
        self._catalogue = catalogue
        self._waiting: deque[ItemId] = deque()
        self._pieces = InTurn(self._order)
        self._found: dict[ItemId, str] = {}
        self._begun = self._running = self._closed = False

    def make(self) -> None:
        """Index on another thread: the list is there before it can be searched."""
        plan = self._catalogue.plan_indexes()

        def take(made: Indexes) -> None:
            waited = not self._catalogue.is_searchable
            newer = waited or self._catalogue.indexes.is_outdated
            self._catalogue.indexes.take(plan, made)
            if self._closed:
                return
            if not self._catalogue.is_searchable or self._catalogue.indexes.is_outdated:
                self.make()
            elif newer:
                self.ready.emit(waited)

        self._tasks.long(lambda _: plan.make(), take, self.failed.emit, owner=self)

    def begin(self) -> None:
        """Read what every item is found by beside its row, once; later only what changes."""
        if self._begun:
            return
        self._begun = True
        rows = self._catalogue.plan_indexes().summaries
        # Without a line of Python for each: the window waits, and there may be 100,000.
        self._waiting.extend(map(operator.attrgetter("id"), rows))
        self._go()

    def read(self, items: Sequence[ItemId]) -> None:
        """Read again what many items are found by; those of a few come with their rows."""
        if self._begun:
            self._waiting.extend(items)
            self._go()

    def forget(self, items: Iterable[ItemId]) -> None:
        """Drop what was read of items before they changed or went, also a moment ago."""
        gone = tuple(items)
        self._catalogue.indexes.forget(gone)
        for item in gone:
            self._found.pop(item, None)

    def clear(self) -> None:
        """Forget everything."""
        self._closed = True
        self._pieces.stop()
        self._waiting.clear()
        self._found.clear()

    def _go(self) -> None:
        if not self._running and self._waiting:
            self._running = True
            self._pieces.go_on()

    def _order(self) -> None:
        piece = take_first(self._waiting, PIECE)
        if not piece:
            self._finish()
            return
        session = self._session
        self._tasks.vault(
            lambda _: read_further(session, items=piece), self._take, self._fail, owner=self
        )

    def _take(self, found: dict[ItemId, str]) -> None:
        if not self._closed:
            self._found.update(found)
            self._pieces.go_on()

    def _finish(self) -> None:
        found, self._found, self._running = self._found, {}, False
        self._catalogue.take_further(found)
        if self._catalogue.indexes.is_outdated:
            self.make()
        elif any(found.values()):
            self.ready.emit(False)

    def _fail(self, error: object) -> None:
        self._running = False
        self._waiting.clear()
        self._found.clear()
        self.failed.emit(error)
