"""The list view of items: whole rows, several at once, and keys that start a search."""

from __future__ import annotations

import itertools

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from core.vault.item import ItemId, ItemSummary
from ui.desktop.item_models.dragged import pack_items
from ui.desktop.item_models.item_delegate import ItemDelegate
from ui.desktop.item_models.item_list import ItemListModel
from ui.desktop.screens.vault.state import Selection
from ui.desktop.theme import current_theme
from ui.desktop.widgets.dragging import begin_drag

LAID_OUT = 5_000
"""Rows that are given their places at once: of 100,000 that takes as long as a frame."""


class ItemListView(QListView):
    """Show an ItemListModel; what the person selects is told, what is set is not."""

    chosen = Signal(object, object)
    """Carries the rows that are selected, and the id of the current one or None."""
    typed = Signal(str)
    entered = Signal()
    escaped = Signal()
    """Esc was pressed, which ends a search from here as well."""
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ItemListModel(self)
        self.painter_of_rows = ItemDelegate(self)
        self._showing = False
        self._told: tuple[tuple[ItemSummary, ...], ItemId | None] | None = None
        self.setModel(self.rows)
        self.setItemDelegate(self.painter_of_rows)
        self.setAccessibleName(self.tr("Items"))
        self.setUniformItemSizes(True)
        self.setBatchSize(LAID_OUT)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        current_theme().changed.connect(self._fit_rows)
        self._fit_rows()
        self.selectionModel().selectionChanged.connect(lambda *_: self._tell())

    def show_rows(self, selection: Selection) -> None:
        """Select what the selection says, and bring the current row into sight."""
        if (selection.items, selection.current) == self._told:
            # It is what was selected here just now.
            self.scrollTo(self.currentIndex())
            return
        self._showing = True
        chosen = QItemSelection()
        known = self._known_place(selection)
        places = [known] if known is not None else self.rows.places_of(selection.ids)
        for first, last in _runs(places):
            chosen.append(QItemSelectionRange(self.rows.index(first), self.rows.index(last)))
        current = QModelIndex()
        if known is not None:
            current = self.rows.index(known)
        elif selection.current is not None:
            current = self.rows.index(next(iter(self.rows.places_of([selection.current])), -1))
        self._lay_out(current.row())
        model = self.selectionModel()
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        model.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        if current.isValid():
            self.scrollTo(current)
        self._showing = False

    def _lay_out(self, place: int) -> None:
        """Have rows laid out from the top, a part at a time; all of them where one is far down."""
        near = place < LAID_OUT // 2
        mode = QListView.LayoutMode.Batched if near else QListView.LayoutMode.SinglePass
        self.setLayoutMode(mode)
        if place >= 0 and not self.visualRect(self.rows.index(place)).isValid():
            # Parts of the rows before these are still to come, or this one is in none so far.
            self.setLayoutMode(QListView.LayoutMode.SinglePass)
            self.doItemsLayout()

    def _fit_rows(self) -> None:
        """Lay rows out by their one height: to be asked for each of 100,000 takes twice as long."""
        self.setGridSize(QSize(1, self.painter_of_rows.row_height))
        self.doItemsLayout()

    def _known_place(self, selection: Selection) -> int | None:
        """Return the row of the one selected item where the selection tells it rightly."""
        if selection.place is None or len(selection.items) != 1:
            return None
        there = self.rows.summary_at(selection.place)
        return selection.place if there is not None and there.id == selection.current else None

    def begin(self) -> None:
        """Note that rows are about to be replaced: what that unselects was not the person."""
        self._showing = True

    def finish(self) -> None:
        """Note that the rows are there."""
        self._showing = False

    def move_by(self, steps: int) -> None:
        """Select the row so many rows further, over headings."""
        count = self.rows.rowCount()
        if not count:
            return
        place = self.currentIndex().row() if self.currentIndex().isValid() else -1
        step = 1 if steps > 0 else -1
        wanted = min(max(place + steps, 0), count - 1)
        while 0 <= wanted < count and self.rows.summary_at(wanted) is None:
            wanted += step
        if 0 <= wanted < count:
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.rows.index(wanted), select)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif text.isprintable() and text.strip() and not held:
            self.typed.emit("" if text == "/" else text)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Beside the rows nothing is meant: what is selected stays, and is still on show.
        if self.indexAt(event.position().toPoint()).isValid():
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick clicks on a button of a row are no wish to open the website.
        if not self._is_on_button(event.position().toPoint()):
            super().mouseDoubleClickEvent(event)

    def open_menu(self) -> None:
        """Ask for the menu of the selected items where the current one stands."""
        if self.currentIndex().isValid():
            middle = self.visualRect(self.currentIndex()).center()
            self.menu_requested.emit(self.viewport().mapToGlobal(middle))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
        elif self.currentIndex().isValid():
            self.menu_requested.emit(event.globalPos())

    def startDrag(self, actions: Qt.DropAction) -> None:
        # Not Qt's own: after a move it removes the rows from the model.
        dragged = self.dragged_rows()
        if not dragged:
            return
        said = dragged[0].title if len(dragged) == 1 else self.tr("%Ln items", "", len(dragged))
        begin_drag(self, pack_items(row.id for row in dragged), said)

    def dragged_rows(self) -> tuple[ItemSummary, ...]:
        """Return what is taken along where a selected row is dragged; nothing out of Trash."""
        return tuple(row for row in self._selected() if row.trashed is None)

    def _is_on_button(self, place: QPoint) -> bool:
        index = self.indexAt(place)
        summary = self.rows.summary_at(index.row())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        if summary is None:
            return False
        buttons = self.painter_of_rows.buttons_at(option, summary)
        return any(button.contains(place) for button in buttons.values())

    def _tell(self) -> None:
        if self._showing:
            return
        at = self.currentIndex()
        summary = self.rows.summary_at(at.row()) if self.selectionModel().isSelected(at) else None
        current = summary.id if summary is not None else None
        rows = self._selected()
        self._told = (rows, current)
        self.chosen.emit(rows, current)
        self._told = None

    def _selected(self) -> tuple[ItemSummary, ...]:
        chosen = self.selectionModel().selection()
        parts = sorted((chosen.at(place) for place in range(chosen.size())), key=_top)
        rows = [self.rows.summaries_in(part.top(), part.bottom()) for part in parts]
        # Where all are selected, they are not copied: they are the rows of the list themselves.
        return tuple(rows[0] if len(rows) == 1 else itertools.chain.from_iterable(rows))


def _top(part: QItemSelectionRange) -> int:
    return part.top()


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """Return rows that follow one another as pairs of first and last."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
