"""How a person left the main screen: widths, sidebar and order, kept per profile."""

from __future__ import annotations

import contextlib

import msgspec
from PySide6.QtCore import QObject, Signal

from core.search import SortOrder
from core.services import preferences
from core.vault.folder import FolderId
from ui.desktop.context import VaultContext

_PREFERENCE = "desktop.vault"


class VaultLayout(msgspec.Struct, frozen=True):
    """Widths in pixels, 0 where never set."""

    list_width: int = 0
    sidebar_collapsed: bool = False
    order: SortOrder = SortOrder.NAME
    window_width: int = 0
    window_height: int = 0
    maximised: bool = False
    closed_folders: tuple[str, ...] = ()
    """Their ids as hex."""

    def closed(self) -> list[FolderId]:
        """Return the folders that were closed; what is no id is left out."""
        with contextlib.suppress(ValueError):
            return [FolderId(bytes.fromhex(folder)) for folder in self.closed_folders]
        return []


class LayoutMemory(QObject):
    """Read the layout at unlock and keep it at lock, where it changed."""

    loaded = Signal(object)
    """Carries a VaultLayout."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._session = context.tasks, context.session
        self._known = VaultLayout()

    def load(self) -> None:
        """Read what was kept; what cannot be read is the usual layout."""
        session = self._session

        def read() -> VaultLayout:
            text = preferences.read_preference(session, name=_PREFERENCE)
            try:
                return msgspec.json.decode(text, type=VaultLayout) if text else VaultLayout()
            except msgspec.MsgspecError:
                return VaultLayout()

        self._tasks.vault(lambda _: read(), self._take, lambda _: None, owner=self)

    def keep(self, layout: VaultLayout) -> None:
        """Keep a layout unless it is the one that was read."""
        if layout == self._known or self._session.read_only is not None:
            return
        self._known = layout
        session, text = self._session, msgspec.json.encode(layout).decode()

        def write() -> None:
            # A deletion ahead of us on the lane closes the session by itself.
            if session.is_open:
                preferences.set_preference(session, name=_PREFERENCE, value=text)

        # A layout that is not kept is no failure worth a message.
        self._tasks.vault(lambda _: write(), lambda _: None, lambda _: None, owner=self)

    def _take(self, layout: VaultLayout) -> None:
        self._known = layout
        self.loaded.emit(layout)
