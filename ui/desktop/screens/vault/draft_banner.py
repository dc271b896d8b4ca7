"""The banner that offers unsaved work again after an unlock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.screens.vault.drafts import KeptDraft
from ui.desktop.screens.vault.vault_acts import short
from ui.desktop.widgets.banner import Banner, Tint


class DraftBanner(Banner):
    """Offer one draft: go on with it, or let it go."""

    keep_requested = Signal()
    discard_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tint.INFO, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.has_offers = False
        """Whether anything waits for an answer, also while the editor hides it."""
        self.action_requested.connect(self.keep_requested)
        self.other_requested.connect(self.discard_requested)
        self.setVisible(False)

    def show_draft(self, kept: KeptDraft | None) -> None:
        """Offer this draft, or nothing."""
        self.has_offers = kept is not None
        if kept is None:
            self.setVisible(False)
            return
        title = kept.draft.title
        text = self.tr("Your unsaved changes to %1 are back.").replace("%1", short(title))
        if not title:
            text = self.tr("Your unsaved new item is back.")
        keep, discard = self.tr("Keep editing"), self.tr("Discard")
        self.show_message(Tint.INFO, text, action=keep, other=discard)
