"""The middle pane: search, what is listed in which order, the items, or why there are none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.vault.item import ItemKind, ItemSummary
from ui.desktop.counts import say_count
from ui.desktop.icons import themed_icon
from ui.desktop.item_models.filters import ALL, Place
from ui.desktop.item_models.item_list import say_subtitle
from ui.desktop.item_models.names import KIND_ICONS, kind_name
from ui.desktop.screens.vault.editor_form import NEW_KINDS
from ui.desktop.screens.vault.empty_words import EmptyWords, Way, words_for
from ui.desktop.screens.vault.item_list_view import ItemListView
from ui.desktop.screens.vault.list_heading import ListHeading
from ui.desktop.screens.vault.search_field import SearchField
from ui.desktop.screens.vault.skeleton import Skeleton
from ui.desktop.screens.vault.spoken_search import SpokenSearch
from ui.desktop.screens.vault.state import ListState, Selection, Shown
from ui.desktop.screens.vault.veil import Veil
from ui.desktop.tokens import Role
from ui.desktop.widgets.buttons import IconButton
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.nesting import nest
from ui.wording.speech import fill

LEAST_WIDTH, USUAL_WIDTH, MOST_WIDTH = 260, 320, 480


class ItemList(QWidget):
    """Show a ListState; it emits what the person does."""

    new_requested = Signal(object)
    """Carries an ItemKind."""
    way_chosen = Signal(object, object)
    """Carries a Way out of an empty list, and the ItemKind it would add."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(LEAST_WIDTH)
        self.setMaximumWidth(MOST_WIDTH)
        self.may_write = True
        self.palette_keys: Callable[[], str] = str
        """Tells the keys of the palette, which can be chosen."""
        self.search = SearchField(self)
        self.add = IconButton("plus", self.tr("New item"), role=Role.LINK)
        self.add.setMenu(self._make_new_menu())
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.heading = ListHeading(self)
        self.pages = QStackedWidget(self)
        self.view = ItemListView(self.pages)
        self.empty = EmptyState("key-round", "", parent=self.pages)
        self._skeleton = Skeleton(self.pages)
        self._words = EmptyWords(icon="key-round", title="")
        for page in (self.view, self.empty, self._skeleton):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(0)
        nest(column, self._make_top())
        column.addWidget(self.heading)
        column.addWidget(self.pages, 1)
        self.veil = Veil(self)
        self.spoken = SpokenSearch(self.search, self.view)
        self._connect()

    def show_state(
        self, state: ListState, *, subtitle: Callable[[ItemSummary], str] | None = None
    ) -> None:
        """Show rows, or say why there are none; `subtitle` writes their second lines."""
        self.view.begin()
        self.view.rows.set_rows(
            state.rows, subtitle=subtitle or say_subtitle, parted=bool(state.elsewhere)
        )
        self.view.finish()
        in_trash = state.filter.place is Place.TRASH
        some = in_trash and bool(state.rows) and not state.query
        sorts = not in_trash and not state.query and state.shown is Shown.ROWS
        heading = self._say_heading(state)
        self.heading.show_heading(heading, sorts=sorts, empties=some and self.may_write)
        self.spoken.follow(heading, state)
        if state.shown is Shown.ROWS:
            self.pages.setCurrentWidget(self.view)
        elif state.shown is Shown.LOADING:
            self.pages.setCurrentWidget(self._skeleton)
        else:
            keys = self.palette_keys()
            self._show_words(words_for(state, may_write=self.may_write, palette=keys))

    def show_selection(self, selection: Selection) -> None:
        """Select what is selected."""
        self.view.show_rows(selection)

    def set_waiting(self, *, waiting: bool) -> None:
        """Dim and lock everything while something unsaved is edited."""
        self.veil.set_drawn(drawn=waiting)
        self.heading.set_reachable(reachable=not waiting)
        for part in (self.search, self.add, self.view):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus if waiting else Qt.FocusPolicy.StrongFocus)

    def clear_search(self) -> None:
        """Empty the search field without searching."""
        self.search.empty()

    def clear(self) -> None:
        """Forget rows and what was searched for."""
        self.spoken.end()
        self.clear_search()
        self.view.begin()
        self.view.rows.set_rows(())
        self.view.rows.flag(())
        self.view.finish()
        self.heading.show_heading("", sorts=False, empties=False)
        self.search.show_total(0)
        self.pages.setCurrentWidget(self._skeleton)

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_search(self) -> None:
        """Put the keyboard into the search field with the old text selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(USUAL_WIDTH, 400)

    def row_under(self, place: QPoint) -> ItemSummary | None:
        """Return the item under a point of this pane."""
        inside = self.view.viewport().mapFrom(self, place)
        if not self.view.isVisible() or not self.view.viewport().rect().contains(inside):
            return None
        return self.view.rows.summary_at(self.view.indexAt(inside).row())

    def _connect(self) -> None:
        self.search.moved.connect(self.view.move_by)
        self.view.typed.connect(self._start_search)
        self.view.escaped.connect(self.search.clear)
        self.empty.primary_requested.connect(lambda: self._choose(self._words.primary[1]))
        self.empty.secondary_requested.connect(lambda: self._choose(self._words.secondary[1]))

    def _start_search(self, text: str) -> None:
        if text:
            self.search.take_key(text)
        else:
            self.focus_search()

    def _choose(self, way: Way) -> None:
        self.way_chosen.emit(way, self._words.kind)

    def _show_words(self, words: EmptyWords) -> None:
        self._words = words
        self.empty.show_state(
            words.icon,
            words.title,
            words.text,
            primary=words.primary[0],
            secondary=words.secondary[0],
        )
        self.pages.setCurrentWidget(self.empty)

    def _make_top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.search, 1)
        row.addWidget(self.add)
        return row

    def _make_new_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in NEW_KINDS:
            action = menu.addAction(kind_name(kind))
            themed_icon(action, KIND_ICONS[kind])
            action.triggered.connect(
                lambda _checked=False, chosen=kind: self.new_requested.emit(ItemKind(chosen))
            )
        return menu

    def _say_heading(self, state: ListState) -> str:
        if state.shown is Shown.LOADING or not state.place:
            return ""
        if state.query and state.filter == ALL:
            return self.tr("Found · %1").replace("%1", say_count(state.here))
        if state.query:
            return fill(self.tr("In %1 · %2"), state.place, say_count(state.here))
        return f"{state.place} · {say_count(state.here)}"
