"""The banner that offers unsaved work again after an unlock."""

from __future__ import annotations

import dataclasses

from msgspec.structs import replace
from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.vault.item import ItemId
from core.vault.tag import TagId
from ui.desktop.screens.vault.drafts import KeptDraft
from ui.desktop.screens.vault.merging_forms import with_tag_instead
from ui.desktop.widgets.banner import Banner, Tint


class DraftBanner(Banner):
    """Offer one draft after the other: go on with it, or let it go."""

    keep_requested = Signal(object)
    """Carries a KeptDraft."""
    discard_requested = Signal(object)
    """Carries a KeptDraft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tint.INFO, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._waiting: list[KeptDraft] = []
        self.action_requested.connect(lambda: self._take(self.keep_requested))
        self.other_requested.connect(lambda: self._take(self.discard_requested))
        self.setVisible(False)

    def offer(self, drafts: tuple[KeptDraft, ...]) -> None:
        """Offer these drafts, too."""
        known = {kept.item for kept in self._waiting}
        self._waiting += [kept for kept in drafts if kept.item not in known]
        self._show_next()

    @property
    def has_offers(self) -> bool:
        """Tell whether anything waits for an answer."""
        return bool(self._waiting)

    def take(self, item: ItemId) -> KeptDraft | None:
        """Return the draft of an item and offer it no more: somebody goes on with it."""
        kept = next((one for one in self._waiting if one.item == item), None)
        if kept is not None:
            self._waiting.remove(kept)
            self._show_next()
        return kept

    def put_together(self, gone: TagId, instead: TagId) -> list[KeptDraft]:
        """Give the drafts with one tag another one, and return them."""
        followed = []
        for place, kept in enumerate(self._waiting):
            if gone in kept.draft.tags:
                tags = with_tag_instead(kept.draft.tags, gone, instead)
                draft = replace(kept.draft, tags=tags)
                self._waiting[place] = dataclasses.replace(kept, draft=draft)
                followed.append(self._waiting[place])
        return followed

    @property
    def waiting(self) -> tuple[KeptDraft, ...]:
        """Return the drafts that wait for an answer."""
        return tuple(self._waiting)

    def retag(
        self, item: ItemId, tags: tuple[TagId, ...], others: tuple[TagId, ...]
    ) -> KeptDraft | None:
        """Give the draft of an item other tags and return it, None where it has not these."""
        for place, kept in enumerate(self._waiting):
            if kept.item == item and kept.draft.tags == tags:
                draft = replace(kept.draft, tags=others)
                self._waiting[place] = dataclasses.replace(kept, draft=draft)
                return self._waiting[place]
        return None

    def clear(self) -> None:
        """Forget what was offered."""
        self._waiting = []
        self._show_next()

    def _take(self, wish: SignalInstance) -> None:
        if self._waiting:
            kept = self._waiting.pop(0)
            self._show_next()
            wish.emit(kept)

    def _show_next(self) -> None:
        if not self._waiting:
            self.setVisible(False)
            return
        title = self._waiting[0].draft.title
        text = self.tr("Your unsaved changes to %1 are back.").replace("%1", title)
        if not title:
            text = self.tr("Your unsaved new item is back.")
        keep, discard = self.tr("Keep editing"), self.tr("Discard")
        self.show_message(Tint.INFO, text, action=keep, other=discard)
