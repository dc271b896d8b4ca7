"""The lines as a table of two columns, so that ten thousand of them cost no more than ten."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.desktop.screens.activity.view_model import ActivityLine
from ui.desktop.widgets.labels import plain_tooltip

_Index = QModelIndex | QPersistentModelIndex
WHEN, SAID = 0, 1


class ActivityLines(QAbstractTableModel):
    """Hold the lines that were picked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ActivityLine, ...] = ()

    def show_lines(self, lines: tuple[ActivityLine, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> ActivityLine:
        """Return the line of a row."""
        return self._lines[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.when if index.column() == WHEN else line.said
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(line.said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.when}, {line.said}"
        return None
