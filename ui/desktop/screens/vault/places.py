"""The places of a vault that have keys: all items, favourites, health, Trash."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from ui.desktop.action_table import ActionId
from ui.desktop.context import VaultContext
from ui.desktop.item_models.filters import ALL, FAVOURITES, HEALTH, TRASH, Filter


class Places(QObject):
    """Go to one of them when its action is asked for."""

    def __init__(
        self, context: VaultContext, go: Callable[[Filter], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._go = go
        for which, slot in (
            (ActionId.SHOW_ALL, self._show_all),
            (ActionId.SHOW_FAVOURITES, self._show_favourites),
            (ActionId.SHOW_HEALTH, self._show_health),
            (ActionId.SHOW_TRASH, self._show_trash),
        ):
            context.actions.connect_to(which, slot)

    @Slot()
    def _show_all(self) -> None:
        self._go(ALL)

    @Slot()
    def _show_favourites(self) -> None:
        self._go(FAVOURITES)

    @Slot()
    def _show_health(self) -> None:
        self._go(HEALTH)

    @Slot()
    def _show_trash(self) -> None:
        self._go(TRASH)
