"""Unsaved work that is offered again: gone on with, or discarded and taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.vault.changes import Changes
from core.vault.item import Item, ItemId
from ui.desktop.screens.vault.drafts import KeptDraft
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.right_pane import RightPane
from ui.desktop.widgets.toast import Pace, ToastMessage


class DraftOffers(QObject):
    """Offer drafts over the right pane, one after the other, until each is answered."""

    wanted = Signal(object)
    """Carries a KeptDraft that somebody wants to go on with."""
    fetched = Signal(object, object)
    """Carries a KeptDraft to go on with, and its Item as it is now or None."""
    let_go = Signal()
    """A draft was discarded: its offer goes, and what lay below moves under the hand."""

    def __init__(self, models: VaultModels, pane: RightPane, parent: QObject) -> None:
        super().__init__(parent)
        self._models, self._pane, self._waiting = models, pane, models.waiting
        self._last: KeptDraft | None = None
        models.context.events.changed.connect(self._look)
        models.keeper.ready.connect(self._hand_over)
        models.keeper.found.connect(self._waiting.add)
        self._waiting.changed.connect(self._show)
        pane.drafts.keep_requested.connect(self._want)
        pane.drafts.discard_requested.connect(self._discard)

    def take(self, item: ItemId) -> KeptDraft | None:
        """Return the draft of an item and offer it no more."""
        return self._waiting.take(item)

    def take_back(self) -> bool:
        """Offer again what was discarded last, unless something was done since; tell whether."""
        if self._last is None:
            return False
        self._models.context.toasts.dismiss()
        self._take_back(self._last)
        return True

    def offer_back(self, kept: KeptDraft) -> None:
        """Say that unsaved work was discarded, and offer it back until something is done."""
        self._last = kept
        self._models.context.toasts.show_message(
            ToastMessage(
                text=self.tr("Unsaved changes discarded"),
                action=self.tr("Undo"),
                pace=Pace.DELETION,
            ),
            lambda: self._take_back(kept),
        )

    def close(self) -> None:
        """Forget what was discarded: the vault is closed."""
        self._last = None

    def _look(self, changes: Changes) -> None:
        # What was done since is what Undo takes back first; the draft is behind it for good.
        if changes.operation is not None:
            self._last = None

    def _show(self) -> None:
        self._pane.drafts.show_draft(self._waiting.first)
        self._pane.show_offer()

    def _want(self) -> None:
        kept = self._waiting.take_first()
        if kept is not None:
            self.wanted.emit(kept)

    def _hand_over(self, kept: KeptDraft, now: Item | None) -> None:
        if self._models.editor.form is None:
            self.fetched.emit(kept, now)
        else:
            # Something else was begun while its item was read: it waits until that is left.
            self._waiting.add((kept,))

    def _discard(self) -> None:
        kept = self._waiting.take_first()
        if kept is not None:
            self._models.keeper.forget(kept.item)
            self.let_go.emit()
            self.offer_back(kept)

    def _take_back(self, kept: KeptDraft) -> None:
        self._last = None
        self._models.keeper.keep(kept)
        self._waiting.add((kept,))
