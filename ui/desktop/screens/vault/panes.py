"""The three panes side by side: widths, the collapsed sidebar, and the way from pane to pane."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from ui.desktop.action_table import ActionId
from ui.desktop.actions import Actions
from ui.desktop.screens.health.view import HealthPage
from ui.desktop.screens.vault.item_list import USUAL_WIDTH, ItemList
from ui.desktop.screens.vault.right_pane import RightPane
from ui.desktop.screens.vault.sidebar import COLLAPSED_WIDTH, OPEN_WIDTH, Sidebar
from ui.desktop.screens.vault.veil import Veil
from ui.desktop.theme import current_theme
from ui.desktop.widgets.focus_order import list_stops
from ui.desktop.widgets.late import Late, LatePage
from ui.desktop.widgets.menu_key import MenuKeyArea

NARROW = 1000
"""Below this width of the window in pixels the sidebar collapses by itself."""
_SIDEBAR_PART = 4
"""An open sidebar that grows with the text takes no more than one part of so many."""


class Panes(MenuKeyArea):
    """Lay out sidebar, list and the right pane; no pane can be dragged away."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Each is made where it stands: a change of parent styles all that is in it anew.
        self._pages = QStackedWidget(self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self._pages)
        self.sidebar = Sidebar(actions, self)
        self.list = ItemList(self._splitter)
        self.late_right = Late(lambda: self._make_right(actions))
        self.sidebar_veil = Veil(self.sidebar)
        self._collapsed = False
        self.list_width = USUAL_WIDTH
        """What a person wants; with larger text or in a narrow window the list may have less."""
        self.menu_by_key = self._open_item_menu
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.splitterMoved.connect(self._follow_hand)
        self._splitter.addWidget(self.list)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sidebar)
        self._pages.addWidget(self._splitter)
        self.late_health = LatePage(self._pages, HealthPage)
        whole.addWidget(self._pages, 1)
        current_theme().changed.connect(self._apply_sidebar)
        self._apply_sidebar()

    def _make_right(self, actions: Actions) -> RightPane:
        right = RightPane(self._splitter)
        # As Del does it: a double click must not take the next one as well.
        right.detail.header.trash_requested.connect(actions[ActionId.TRASH_ITEM].trigger)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([USUAL_WIDTH, 600])
        return right

    @property
    def right(self) -> RightPane:
        """Return the pane of the item, which is made in a turn of its own where there is time."""
        return self.late_right.get()

    @property
    def is_collapsed(self) -> bool:
        """Tell whether the person wants the sidebar collapsed."""
        return self._collapsed

    def set_widths(self, list_width: int, *, collapsed: bool) -> None:
        """Take the widths over that were kept; 0 is the usual one."""
        self._collapsed = collapsed
        self.list_width = wide = list_width or USUAL_WIDTH
        self._splitter.setSizes([wide, max(1, self._splitter.width() - wide)])
        self._apply_sidebar()

    def toggle_sidebar(self) -> None:
        """Collapse the sidebar, or open it where there is room."""
        self._collapsed = not self._collapsed
        self._apply_sidebar()

    @property
    def shows_health(self) -> bool:
        """Tell whether the page on the passwords stands in the place of list and item."""
        return self._pages.currentWidget() is self.late_health.made

    @property
    def health(self) -> HealthPage:
        """Return the page on the passwords."""
        return self.late_health.get()

    def show_health(self, *, shown: bool) -> None:
        """Turn to the page on the passwords, or back to list and item."""
        self._pages.setCurrentWidget(self.health if shown else self._splitter)

    def focus_search(self) -> None:
        """Put the keyboard where one begins: into the search field, or on the page in its place."""
        (self.health.focus_first if self.shows_health else self.list.focus_search)()

    def set_waiting(self, *, waiting: bool) -> None:
        """Dim and lock everything but the right pane."""
        self.list.set_waiting(waiting=waiting)
        self.sidebar_veil.set_drawn(drawn=waiting)

    def forbid_writing(self) -> None:
        """Switch off every control that changes the vault, and leave those that read."""
        header = self.right.detail.header
        _switch_off((self.list.add, header.star, header.edit, header.trash))
        self.right.late_bulk.when_made(lambda bulk: _switch_off(bulk.controls()))
        self.list.may_write = False
        self.list.view.setDragEnabled(False)
        self.right.detail.files.forbid_writing()
        self.sidebar.forbid_writing()

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from the list over the right pane to the sidebar."""
        panes = (self.list, self.right, self.late_health.made, self.sidebar)
        return [stop for pane in panes if pane is not None for stop in list_stops(pane)]

    def go_to_pane(self, step: int) -> None:
        """Put the keyboard into the next pane: search, list, right, sidebar."""
        places: tuple[Callable[[], None], ...] = (
            self.list.focus_search,
            self.list.focus_list,
            self.right.focus_first,
            self.sidebar.focus_filters,
        )
        if self.shows_health:
            places = (self.health.focus_first, self.sidebar.focus_filters)
        places[(self._pane_with_focus() + step) % len(places)]()

    def _open_item_menu(self) -> bool:
        """Open the menu of the selected items from search, list and item; tell whether it was."""
        if self.shows_health or self.right.is_editing or self._pane_with_focus() not in range(3):
            return False
        self.list.view.open_menu()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._apply_sidebar()

    def minimumSizeHint(self) -> QSize:
        return QSize(COLLAPSED_WIDTH + 640, 400)

    def clear(self) -> None:
        """Forget everything that is shown."""
        self.list.clear()
        self.right.clear()
        if self.late_health.made is not None:
            self.health.clear()
        self.sidebar.clear()

    @Slot()
    def _follow_hand(self) -> None:
        self.list_width = self.list.width()

    @Slot()
    def _apply_sidebar(self) -> None:
        collapsed = self._collapsed or 0 < self.width() < NARROW
        # With larger text a name needs more room, but list and item are what one came for.
        wide = min(current_theme().scaled(OPEN_WIDTH), self.width() // _SIDEBAR_PART)
        self.sidebar.setFixedWidth(COLLAPSED_WIDTH if collapsed else max(OPEN_WIDTH, wide))
        self.sidebar.set_collapsed(collapsed=collapsed)

    def _pane_with_focus(self) -> int:
        focused = self.window().focusWidget()
        if focused is self.list.search:
            return 0
        owners: tuple[QWidget, ...] = (self.list, self.right, self.sidebar)
        if self.shows_health:
            return int(self.sidebar.isAncestorOf(focused))
        for place, owner in enumerate(owners, start=1):
            if owner.isAncestorOf(focused):
                return place
        return -1


def _switch_off(parts: Iterable[QWidget]) -> None:
    for part in parts:
        part.setEnabled(False)
