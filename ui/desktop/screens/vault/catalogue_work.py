"""What takes longer with many items than a key press: putting them in order, and guessing.

Each is planned on the UI thread, done beside the vault lane, and taken over only where the
catalogue is still the same; else it is done anew.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.errors import AppError
from core.search import Remains, SortOrder, Strengths, fold
from core.search.suggesting import Suggested
from core.vault.item import ItemKind
from ui.desktop.context import VaultContext
from ui.desktop.item_models.filters import ALL
from ui.desktop.item_models.names import kind_name, kind_plural
from ui.desktop.screens.vault.catalogue import Catalogue
from ui.desktop.screens.vault.ordered_rows import OrderedRows
from ui.desktop.tasks import Task


class CatalogueWork(QObject):
    """Keep a catalogue in the wanted order, and say what was meant, without holding anybody up."""

    ordered = Signal()
    suggested = Signal(str, str)
    """Carries a text that finds nothing, and what was meant with it."""
    failed = Signal(object)
    """Carries an AppError."""

    def __init__(
        self, context: VaultContext, catalogue: Catalogue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._catalogue = context.tasks, catalogue
        self._order = catalogue.order
        self._guess: Task | None = None

    @property
    def order(self) -> SortOrder:
        """Return the order that is wanted; the rows follow as soon as they are in it."""
        return self._order

    def sort_by(self, order: SortOrder) -> None:
        """Put the rows in another order."""
        self._order = order
        self.arrange()

    def weigh(self, strengths: Strengths) -> None:
        """Take how strong the passwords are, by which rows may be ordered."""
        self.arrange(strengths)

    def arrange(self, strengths: Strengths | None = None) -> None:
        """Put the rows in the order that is wanted, where they are in another one."""
        wanted = self._order
        plan = self._catalogue.plan_order(wanted, strengths)
        if wanted is self._catalogue.order and wanted is not SortOrder.STRENGTH:
            return

        def make(_: object) -> tuple[OrderedRows, bool]:
            made = plan.make()
            return made, made.listed() != plan.rows

        def take(made: tuple[OrderedRows, bool]) -> None:
            if wanted is not self._order:
                return  # another one was asked for since
            rows, are_moved = made
            # Another answer may have put them in a third order since this one was planned.
            are_moved |= self._catalogue.listed(ALL) is not plan.rows
            remains = self._catalogue.take_order(plan, rows)
            if remains is None:
                self.arrange()
                return
            self.free(remains)
            if are_moved:
                self.ordered.emit()

        self._tasks.long(make, take, self.failed.emit, owner=self)

    def free(self, remains: Remains) -> None:
        """Let go of what nothing shows or searches any more, where nobody waits for it."""
        self._tasks.vault(lambda _: remains.free(), _ignore, _give_up, owner=self)

    def guess(self, query: str) -> None:
        """Look for what was meant with a text that finds nothing; no longer for the one before."""
        if self._guess is not None:
            self._guess.cancel()
            self._guess = None
        indexes = self._catalogue.indexes
        if not query or indexes.made is None:
            return
        stamp, plan = indexes.stamp, indexes.made.live.plan_suggestion(query, _kinds())

        def take(found: Suggested) -> None:
            if indexes.made is None or indexes.stamp != stamp:
                return  # rows stand elsewhere now
            meant = indexes.made.live.suggestion(found)
            if meant is not None:
                self.suggested.emit(query, meant)

        self._guess = self._tasks.long(plan.make, take, _give_up, owner=self)


def _ignore(_freed: None) -> None:
    """Go on: what is freed is missed by nobody."""


def _give_up(_error: AppError) -> None:
    """Do without a guess: it was stopped, and its text is not there any more."""


def _kinds() -> dict[str, str]:
    """Return what types are called on the screen, one of them or several, with their own names."""
    return {fold(name(kind)): kind.value for kind in ItemKind for name in (kind_name, kind_plural)}
