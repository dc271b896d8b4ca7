"""The window's actions that lead somewhere on the main screen, or begin something new there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from core.vault.item import ItemKind
from ui.desktop.action_table import ActionId
from ui.desktop.screens.vault.editing import Editing
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.panes import Panes


class Wayfinding(QObject):
    """Go from item to item and from pane to pane, after asking about unsaved work."""

    def __init__(
        self,
        models: VaultModels,
        panes: Panes,
        editing: Editing,
        focus_search: Callable[[], object],
    ) -> None:
        super().__init__(panes)
        self._panes, self._editing, self._focus_search = panes, editing, focus_search
        for which, slot in (
            (ActionId.NEW_ITEM, self._new_login),
            (ActionId.NEW_NOTE, self._new_note),
            (ActionId.NEW_FOLDER, self._new_folder),
            (ActionId.SEARCH, self._search),
            (ActionId.NEXT_ITEM, self._next_item),
            (ActionId.PREVIOUS_ITEM, self._previous_item),
            (ActionId.NEXT_PANE, self._next_pane),
            (ActionId.PREVIOUS_PANE, self._previous_pane),
            (ActionId.COLLAPSE_SIDEBAR, panes.toggle_sidebar),
        ):
            models.context.actions.connect_to(which, slot)

    @Slot()
    def _new_login(self) -> None:
        self._editing.begin_new(ItemKind.LOGIN)

    @Slot()
    def _new_note(self) -> None:
        self._editing.begin_new(ItemKind.NOTE)

    @Slot()
    def _new_folder(self) -> None:
        self._panes.sidebar.ask_for_folder()

    @Slot()
    def _search(self) -> None:
        self._editing.leave(self._focus_search)

    @Slot()
    def _next_item(self) -> None:
        self._editing.leave(lambda: self._panes.list.view.move_by(1))

    @Slot()
    def _previous_item(self) -> None:
        self._editing.leave(lambda: self._panes.list.view.move_by(-1))

    @Slot()
    def _next_pane(self) -> None:
        self._panes.go_to_pane(1)

    @Slot()
    def _previous_pane(self) -> None:
        self._panes.go_to_pane(-1)
