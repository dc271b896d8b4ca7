"""Drafts that wait for an answer: one tag that goes into another one does so in them, too."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.vault.changes import Changes
from ui.desktop.screens.vault.draft_banner import DraftBanner
from ui.desktop.screens.vault.models import VaultModels


class WaitingDrafts(QObject):
    """Keep those that changed; a save drops by itself the tags and folders that are gone."""

    def __init__(self, models: VaultModels, banner: DraftBanner, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper, self._banner = models.keeper, banner
        models.context.events.changed.connect(self._look)

    def _look(self, changes: Changes) -> None:
        if changes.instead is None:
            return
        for kept in self._banner.put_together(changes.tags[0], changes.instead):
            self._keeper.keep(kept)
