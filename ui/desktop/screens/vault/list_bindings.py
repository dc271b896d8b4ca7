"""What ties sidebar and list to what is listed and selected."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint

from core.search import SortOrder
from core.services.upkeep import days_in_trash
from core.vault.field import FieldRole
from core.vault.item import ItemId, ItemKind, ItemSummary
from ui.desktop.action_table import ActionId
from ui.desktop.item_models.dates import say_gone
from ui.desktop.item_models.filters import Filter, Place
from ui.desktop.item_models.item_delegate import RowButton
from ui.desktop.item_models.item_list import ids_of
from ui.desktop.screens.vault.editing import Editing, stay
from ui.desktop.screens.vault.empty_words import Way
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.panes import Panes
from ui.desktop.screens.vault.state import ListState, Selection, SidebarState


class ListBindings(QObject):
    """Sidebar and list with what is listed and selected."""

    def __init__(
        self, models: VaultModels, panes: Panes, editing: Editing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._models, self._panes, self._editing = models, panes, editing
        self._clock = models.context.session.clock
        vault, listed, sidebar = models.vault, panes.list, panes.sidebar
        vault.listed.connect(self._show_list)
        vault.selected.connect(self._show_selection)
        vault.counted.connect(self._show_sidebar)
        listed.search.textChanged.connect(vault.search)
        listed.search.entered.connect(self._enter)
        listed.view.entered.connect(self._enter)
        listed.view.doubleClicked.connect(lambda _index: self._open())
        listed.view.chosen.connect(self._choose)
        listed.view.painter_of_rows.copy_requested.connect(self._copy)
        listed.new_requested.connect(editing.begin_new)
        listed.way_chosen.connect(self._take_way)
        listed.heading.sort_chosen.connect(self._sort)
        listed.veil.clicked.connect(self._leave_for)
        sidebar.filter_chosen.connect(self.show_filter)
        sidebar.settings_requested.connect(models.context.actions[ActionId.SETTINGS].trigger)
        panes.sidebar_veil.clicked.connect(lambda _place: editing.leave(stay))
        editing.dirtied.connect(lambda dirty: panes.set_waiting(waiting=dirty))

    def show_filter(self, filter: Filter) -> None:
        """Narrow the list, after asking about unsaved changes."""
        self._editing.leave(lambda: self._models.vault.show_filter(filter))

    def _show_list(self, state: ListState) -> None:
        in_trash = state.filter.place is Place.TRASH
        self._panes.list.show_state(state, subtitle=self._say_deleted if in_trash else None)
        if not state.query and self._panes.list.search.text().strip():
            self._panes.list.clear_search()

    def _say_deleted(self, summary: ItemSummary) -> str:
        if summary.trashed is None:
            return summary.username
        days = days_in_trash(self._models.context.session, trashed=summary.trashed)
        return say_gone(summary.trashed, self._clock.now(), days)

    def _show_selection(self, selection: Selection) -> None:
        self._panes.list.show_selection(selection)

    def _show_sidebar(self, state: SidebarState) -> None:
        self._panes.sidebar.show_state(state)
        self._panes.list.search.show_total(state.counts.total)

    def _choose(self, rows: tuple[ItemSummary, ...], current: ItemId | None) -> None:
        vault = self._models.vault
        if not self._editing.is_open:
            vault.choose_rows(rows, current)
            return
        # Until it is left, an item may have become another or be gone.
        self._editing.leave(lambda: vault.choose(ids_of(rows), current))

    def _leave_for(self, place: QPoint) -> None:
        row = self._panes.list.row_under(place)

        def go() -> None:
            if row is not None:
                self._models.vault.go_to(row.id)

        self._editing.leave(go)

    def _copy(self, item: ItemId, button: RowButton) -> None:
        role = FieldRole.PASSWORD if button is RowButton.PASSWORD else FieldRole.USERNAME
        self._models.copying.copy_role(item, role)

    def _enter(self) -> None:
        if self._models.vault.selection.items:
            self._panes.right.focus_values()
        else:
            self._take_way(Way.SHOW_SUGGESTION, ItemKind.LOGIN)

    def _open(self) -> None:
        one = self._models.vault.selection.single
        if one is None or one.trashed is not None:
            return
        wants_website = self._models.context.settings.value.double_click == "website"
        if one.websites and wants_website:
            self._models.copying.open_website(one.id)
        else:
            self._editing.begin_edit()

    def _sort(self, order: SortOrder) -> None:
        self._models.vault.arranging.sort_by(order)
        self._panes.list.heading.show_order(order)

    def _take_way(self, way: Way, kind: ItemKind) -> None:
        state = self._models.vault.state
        if way is Way.ADD:
            self._editing.begin_new(kind)
        elif way is Way.IMPORT:
            self._models.context.actions[ActionId.IMPORT].trigger()
        elif way is Way.RETRY:
            self._models.vault.load()
        elif way is Way.SHOW_SUGGESTION and state.suggestion is not None:
            self._panes.list.search.setText(state.suggestion)
        elif way is Way.CREATE_TYPED:
            self._editing.begin_new(ItemKind.LOGIN, title=state.query.strip())
