"""Drafts that wait for an answer: one tag that goes into another one does so in them, too."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QObject

from core.vault.changes import Changes
from core.vault.item import ItemId
from core.vault.tag import TagId
from ui.desktop.screens.vault.draft_banner import DraftBanner
from ui.desktop.screens.vault.models import VaultModels


@dataclasses.dataclass(frozen=True)
class _PutTogether:
    """Tags of a draft before and after one of them went into another one."""

    item: ItemId
    gone: TagId
    before: tuple[TagId, ...]
    after: tuple[TagId, ...]


class WaitingDrafts(QObject):
    """Keep those that changed; a save drops by itself the tags and folders that are gone."""

    def __init__(self, models: VaultModels, banner: DraftBanner, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper, self._banner = models.keeper, banner
        self._together: list[_PutTogether] = []
        self._known = models.vault.catalogue
        self._tasks, self._failed = models.context.tasks, models.failed
        models.context.events.changed.connect(self._look)

    def _look(self, changes: Changes) -> None:
        if changes.instead is not None:
            self._put_together(changes.tags[0], changes.instead)
        elif changes.tags and self._together:
            # Behind the list, which reads on the same lane which tags there are.
            self._tasks.vault(
                lambda _: None, lambda _: self._take_apart(), self._failed.emit, owner=self
            )

    def _put_together(self, gone: TagId, instead: TagId) -> None:
        before = {kept.item: kept.draft.tags for kept in self._banner.waiting}
        for kept in self._banner.put_together(gone, instead):
            self._together.append(_PutTogether(kept.item, gone, before[kept.item], kept.draft.tags))
            self._keeper.keep(kept)

    def _take_apart(self) -> None:
        """Give back the tags of drafts whose tag is there again, the last one first."""
        for made in reversed(self._together[:]):
            if made.gone in self._known.tags:
                self._together.remove(made)
                kept = self._banner.retag(made.item, made.after, made.before)
                if kept is not None:
                    self._keeper.keep(kept)
