"""The right pane: one item, several, the editor, a failure, or nothing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from core.vault.item import ItemId
from ui.desktop.screens.vault.bulk_pane import BulkPane
from ui.desktop.screens.vault.detail import DetailPane
from ui.desktop.screens.vault.draft_banner import DraftBanner
from ui.desktop.screens.vault.editor import EditorPane
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.focus_order import list_stops
from ui.desktop.widgets.late import LatePage
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.toast import TOAST_AREA

LEAST_WIDTH = 376


class RightPane(QWidget):
    """Turn between its pages; the offer of a draft stands over all of them."""

    escaped = Signal()
    """Esc was pressed where it leads back to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(TOAST_AREA)
        self.setProperty("surface", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.drafts = DraftBanner(self)
        self.pages = QStackedWidget(self)
        self.detail = DetailPane(self.pages)
        self.late_bulk = LatePage(self.pages, BulkPane)
        self.late_editor = LatePage(self.pages, EditorPane)
        self._nothing = LatePage(self.pages, self._make_nothing)
        self._failure = LatePage(self.pages, _make_failure)
        self.blank = QWidget(self.pages)
        for page in (self.blank, self.detail):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        over = QVBoxLayout()
        over.setContentsMargins(24, 14, 16, 0)
        over.addWidget(self.drafts)
        nest(column, over)
        column.addWidget(self.pages, 1)
        # Without a draft the margins of its place must not push the page down.
        self._over = over
        self._awaited: tuple[ItemId, QWidget | None] | None = None
        self.detail.arrived.connect(self._focus_arrived)
        self.show_offer()

    @property
    def bulk(self) -> BulkPane:
        """Return the page of several items."""
        return self.late_bulk.get()

    @property
    def editor(self) -> EditorPane:
        """Return the page on which an item is typed."""
        return self.late_editor.get()

    @property
    def failure(self) -> EmptyState:
        """Return the page that says why an item cannot be read."""
        return self._failure.get()

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(LEAST_WIDTH, 0))

    def show_offer(self) -> None:
        """Make room for the offer of a draft where there is one."""
        shown = self.drafts.has_offers and not self.is_editing
        self.drafts.setVisible(shown)
        self._over.setContentsMargins(24, 14 if shown else 0, 16, 0)

    def show_nothing(self, *, blank: bool = False) -> None:
        """Show that no item is selected; nothing at all where there is none to select."""
        self._turn(self.blank if blank else self._nothing.get())

    def show_item(self) -> None:
        """Show one item."""
        self._turn(self.detail)

    def show_several(self) -> None:
        """Show what can be done to several items."""
        self._turn(self.bulk)

    def show_editor(self) -> None:
        """Show the editor."""
        self._turn(self.editor)

    def show_failure(self, why: str, retry: str) -> None:
        """Say why the item cannot be read."""
        self.failure.show_state(
            "triangle-alert", self.tr("This item could not be read"), why, primary=retry
        )
        self._turn(self.failure)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing of the page."""
        for stop in self._stops()[:1]:
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_values(self) -> None:
        """Put the keyboard on the first value: Enter once too often copies and changes nothing.

        Where the item is still to come, so is the keyboard, unless it goes elsewhere meanwhile.
        """
        if self.pages.currentWidget() is self.detail and self.detail.expected is not None:
            self._awaited = (self.detail.expected, QApplication.focusWidget())
            return
        stops, header = self._stops(), self.detail.header
        values = [stop for stop in stops if not header.isAncestorOf(stop)]
        for stop in (values or stops)[:1]:
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_arrived(self) -> None:
        awaited, self._awaited = self._awaited, None
        if awaited == (self.detail.shown, QApplication.focusWidget()):
            self.focus_values()

    def _stops(self) -> list[QWidget]:
        return list_stops(self.pages)

    @property
    def is_editing(self) -> bool:
        """Tell whether the editor is on show."""
        return self.pages.currentWidget() is self.late_editor.made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_editing:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        """Forget everything on every page."""
        self.detail.clear()
        for page in (self.late_bulk.made, self.late_editor.made):
            if page is not None:
                page.clear()
        self.drafts.show_draft(None)
        self.show_nothing(blank=True)

    def _turn(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.show_offer()

    def _make_nothing(self, pages: QWidget) -> EmptyState:
        return EmptyState("layers", self.tr("No item selected"), parent=pages)


def _make_failure(pages: QWidget) -> EmptyState:
    return EmptyState("triangle-alert", "", parent=pages)
