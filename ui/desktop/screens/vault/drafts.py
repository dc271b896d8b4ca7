"""Unsaved work that outlives a lock: kept sealed while it is typed, offered again after unlock."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import ItemNotFoundError
from core.services import drafts, items
from core.vault.field import HIDDEN
from core.vault.item import Item, ItemDraft, ItemId
from ui.desktop.context import VaultContext

KEEP_MS = 2000


@dataclasses.dataclass(frozen=True, kw_only=True)
class KeptDraft:
    """Unsaved work on an item, begun at its revision `base` (0 for an item not saved yet)."""

    item: ItemId
    base: int
    draft: ItemDraft
    files: tuple[Path, ...] = ()
    """What a new item will have; each is read when it is saved."""

    def __repr__(self) -> str:
        return f"KeptDraft({self.item.hex()}, {HIDDEN})"


class DraftKeeper(QObject):
    """Keep what the editor holds, at most once in two seconds."""

    found = Signal(object)
    """Carries a tuple of KeptDraft: what is there after unlock."""
    ready = Signal(object, object)
    """Carries a KeptDraft to go on with, and its Item as it is now or None."""
    failed = Signal(object)
    """Carries an AppError."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._session = context.tasks, context.session
        self._source: Callable[[], KeptDraft] | None = None
        self._known: set[ItemId] = set()
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self.keep_now)

    def look(self) -> None:
        """Find what was kept before; it waits on where nothing can be written."""
        session = self._session
        if session.read_only is not None:
            return

        def read() -> tuple[KeptDraft, ...]:
            kept = drafts.list_drafts(session)
            return tuple(
                KeptDraft(item=one.id, base=one.base, draft=one.draft, files=one.paths)
                for one in kept
            )

        def tell(kept: tuple[KeptDraft, ...]) -> None:
            self._known.update(one.item for one in kept)
            self.found.emit(kept)

        self._tasks.vault(lambda _: read(), tell, self.failed.emit, owner=self)

    def fetch(self, kept: KeptDraft) -> None:
        """Read the item of a draft, so that the editor can go on with it."""
        session = self._session

        def read() -> Item | None:
            try:
                return items.read_item(session, item=kept.item)
            except ItemNotFoundError:
                return None

        self._tasks.vault(
            lambda _: read(),
            lambda item: self.ready.emit(kept, item),
            self.failed.emit,
            owner=self,
        )

    def note(self, source: Callable[[], KeptDraft]) -> None:
        """Something was typed: keep what `source` returns before long."""
        self._source = source
        if not self._timer.isActive():
            self._timer.start()

    def keep_now(self) -> None:
        """Keep at once what was noted and is not kept yet."""
        self._timer.stop()
        source, self._source = self._source, None
        if source is not None:
            self.keep(source())

    def keep(self, kept: KeptDraft, *, needless: Callable[[], bool] = lambda: False) -> None:
        """Keep this, unless it proves needless once the vault lane comes to it."""
        self._known.add(kept.item)
        session = self._session

        def write() -> None:
            # A deletion ahead of us on the lane closes the session by itself.
            if session.is_open and not needless():
                drafts.keep_draft(
                    session, item=kept.item, base=kept.base, draft=kept.draft, files=kept.files
                )

        self._tasks.vault(lambda _: write(), lambda _: None, self.failed.emit, owner=self)

    def has_kept(self, item: ItemId) -> bool:
        """Tell whether there is a draft of an item."""
        return item in self._known

    def rest(self) -> None:
        """Keep nothing more until something is noted again."""
        self._timer.stop()
        self._source = None

    def forget(self, item: ItemId) -> None:
        """Discard the draft of an item: it was saved, or is not wanted."""
        self.rest()
        if item not in self._known:
            return
        self._known.discard(item)
        session = self._session
        self._tasks.vault(
            lambda _: drafts.discard_draft(session, item=item),
            lambda _: None,
            self.failed.emit,
            owner=self,
        )
