"""Drafts that wait for an answer: one tag that goes into another one does so in them, too."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from core.vault.changes import Changes
from core.vault.item import ItemId
from core.vault.tag import TagId
from ui.desktop.context import VaultContext
from ui.desktop.screens.vault.catalogue import Catalogue
from ui.desktop.screens.vault.drafts import DraftKeeper, KeptDraft
from ui.desktop.screens.vault.merging_forms import with_tag_instead


@dataclasses.dataclass(frozen=True)
class _PutTogether:
    """Tags of a draft before and after one of them went into another one."""

    item: ItemId
    gone: TagId
    before: tuple[TagId, ...]
    after: tuple[TagId, ...]


class WaitingDrafts(QObject):
    """Hold them in turn, and keep those that changed.

    A save drops by itself the tags and folders that are gone.
    """

    changed = Signal()
    """Another draft is the first, or none is left."""
    failed = Signal(object)
    """Carries an AppError."""

    def __init__(
        self,
        context: VaultContext,
        keeper: DraftKeeper,
        known: Catalogue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._known, self._tasks = keeper, known, context.tasks
        self._waiting: list[KeptDraft] = []
        self._together: list[_PutTogether] = []
        context.events.changed.connect(self._look)

    @property
    def first(self) -> KeptDraft | None:
        """Return the draft that is offered now."""
        return self._waiting[0] if self._waiting else None

    def add(self, drafts: Iterable[KeptDraft]) -> None:
        """Have these wait, too."""
        known = {kept.item for kept in self._waiting}
        self._waiting += [kept for kept in drafts if kept.item not in known]
        self.changed.emit()

    def take(self, item: ItemId) -> KeptDraft | None:
        """Return the draft of an item, which waits no more: somebody goes on with it."""
        kept = next((one for one in self._waiting if one.item == item), None)
        if kept is not None:
            self._waiting.remove(kept)
            self.changed.emit()
        return kept

    def take_first(self) -> KeptDraft | None:
        """Return the draft that is offered now, which was answered."""
        first = self.first
        return self.take(first.item) if first is not None else None

    def clear(self) -> None:
        """Forget everything; who shows it forgets by itself."""
        self._waiting, self._together = [], []

    def _look(self, changes: Changes) -> None:
        if changes.instead is not None:
            self._put_together(changes.tags[0], changes.instead)
        elif changes.tags and self._together:
            # Behind the list, which reads on the same lane which tags there are.
            self._tasks.vault(
                lambda _: None, lambda _: self._take_apart(), self.failed.emit, owner=self
            )

    def _put_together(self, gone: TagId, instead: TagId) -> None:
        for place, kept in enumerate(self._waiting):
            before = kept.draft.tags
            if gone in before:
                after = with_tag_instead(before, gone, instead)
                self._together.append(_PutTogether(kept.item, gone, before, after))
                self._retag(place, after)

    def _take_apart(self) -> None:
        """Give back the tags of drafts whose tag is there again, the last one first."""
        for made in reversed(self._together[:]):
            if made.gone in self._known.tags:
                self._together.remove(made)
                for place, kept in enumerate(self._waiting):
                    if kept.item == made.item and kept.draft.tags == made.after:
                        self._retag(place, made.before)

    def _retag(self, place: int, tags: tuple[TagId, ...]) -> None:
        kept = self._waiting[place]
        self._waiting[place] = dataclasses.replace(kept, draft=replace(kept.draft, tags=tags))
        self._keeper.keep(self._waiting[place])
