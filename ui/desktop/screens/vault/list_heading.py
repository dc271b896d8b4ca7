"""The line over the list: what is listed, and the order of it or what empties the Trash."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from core.search import SortOrder
from ui.desktop.icons import themed_icon
from ui.desktop.item_models.names import say_order
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import Button, make_button
from ui.desktop.widgets.labels import ElidedLabel, plain_tooltip

_ORDERS: Sequence[SortOrder] = tuple(SortOrder)
_LEFT, _RIGHT, _GAP = 14, 8, 4


class ListHeading(QWidget):
    """Show a heading that stays whole: where the list is narrow the buttons give way to it."""

    sort_chosen = Signal(object)
    """Carries a SortOrder."""
    empty_trash_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = ""
        self._label = ElidedLabel(role=FontRole.CAPTION, tone="secondary")
        self.sort = Button()
        self.sort.setProperty("variant", "quiet")
        self.sort.setProperty("compact", "true")
        self.sort.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        themed_icon(self.sort, "chevron-down")
        self.sort.setMenu(self._make_menu())
        self.sort.setAccessibleName(self.tr("Sort by"))
        self.empty_trash = make_button(self.tr("Empty Trash…"), "quiet")
        self.empty_trash.setProperty("compact", "true")
        self.empty_trash.clicked.connect(lambda _checked=False: self.empty_trash_requested.emit())
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(_LEFT, 4, _RIGHT, 2)
        self._row.setSpacing(_GAP)
        self._row.addStrut(32)
        self._row.addWidget(self._label, 1)
        trailing = Qt.AlignmentFlag.AlignTrailing
        self._row.addWidget(self.sort, 0, trailing)
        self._row.addWidget(self.empty_trash, 0, trailing)
        current_theme().changed.connect(self._arrange)

    def show_heading(self, text: str, *, sorts: bool, empties: bool) -> None:
        """Say what is listed, and offer an order for it or to empty it."""
        self._label.set_text(text)
        self.sort.setVisible(sorts)
        self.empty_trash.setVisible(empties)
        self._arrange()

    def show_order(self, order: SortOrder) -> None:
        """Say in which order the items stand."""
        for action, which in zip(self.sort.menu().actions(), _ORDERS, strict=True):
            action.setChecked(which is order)
        self._order = say_order(order)
        self._arrange()

    def set_reachable(self, *, reachable: bool) -> None:
        """Let Tab lead here, or not."""
        policy = Qt.FocusPolicy.StrongFocus if reachable else Qt.FocusPolicy.NoFocus
        for button in (self.sort, self.empty_trash):
            button.setFocusPolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        room = self.width() - _LEFT - _RIGHT - _GAP - self._label.sizeHint().width()
        self._say_order(room)
        below = not self.empty_trash.isHidden() and self.empty_trash.sizeHint().width() > room
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)

    def _say_order(self, room: int) -> None:
        """Leave the arrow alone where the order has no room beside the heading."""
        metrics, shown = self.sort.fontMetrics(), self.sort.text()
        around = self.sort.sizeHint().width() - metrics.horizontalAdvance(shown)
        fits = around + metrics.horizontalAdvance(self._order) <= room
        said = self._order if fits else ""
        if said != shown:
            self.sort.setText(said)
        self.sort.setToolTip("" if fits else plain_tooltip(self._order))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for order in _ORDERS:
            action = menu.addAction(say_order(order))
            action.setCheckable(True)
            action.triggered.connect(
                lambda _checked=False, chosen=order: self.sort_chosen.emit(SortOrder(chosen))
            )
        return menu
