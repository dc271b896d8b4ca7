"""The counts of the charts as a table, for whom a table reads better."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui.desktop.counts import say_count
from ui.desktop.theme import current_theme
from ui.desktop.tokens import TARGET_MIN
from ui.desktop.widgets.bar_chart import Bar

_KEY = Qt.ItemDataRole.UserRole


class CountTable(QTableWidget):
    """Show what is counted, of what kind, and how many; Enter leads to what a row counts."""

    chosen = Signal(object)
    """Carries the key of a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setProperty("outlined", "true")
        self.setAccessibleName(self.tr("Passwords by strength and age"))
        self.setHorizontalHeaderLabels([self.tr("By"), self.tr("Value"), self.tr("Passwords")])
        self.verticalHeader().setVisible(False)
        stretch = QHeaderView.ResizeMode.Stretch
        for column in range(2):
            self.horizontalHeader().setSectionResizeMode(column, stretch)
        contents = QHeaderView.ResizeMode.ResizeToContents
        self.horizontalHeader().setSectionResizeMode(2, contents)
        self.horizontalHeader().setSectionsClickable(False)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(leading)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.cellDoubleClicked.connect(lambda row, _column: self._choose(row))

    def show_counts(self, parts: Sequence[tuple[str, Sequence[Bar]]]) -> None:
        """Show other counts, each part under its name."""
        rows = [(name, bar) for name, bars in parts for bar in bars]
        self.setRowCount(len(rows))
        height = current_theme().scaled(TARGET_MIN)
        for place, (name, bar) in enumerate(rows):
            for column, text in enumerate((name, bar.words, say_count(bar.count))):
                cell = QTableWidgetItem(text)
                cell.setData(_KEY, bar.key if bar.count else None)
                self.setItem(place, column, cell)
            self.setRowHeight(place, height)
        self.setFixedHeight(len(rows) * height + self.horizontalHeader().sizeHint().height() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self._choose(self.currentRow())
            return
        super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        cell = self.item(row, 0)
        key = cell.data(_KEY) if cell is not None else None
        if key is not None:
            self.chosen.emit(key)
