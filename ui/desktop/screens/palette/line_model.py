"""The lines of the palette as a model of Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.desktop.screens.palette.entries import Entry, Line

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
_SPOKEN: Final = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))


class LineModel(QAbstractListModel):
    """Show lines as they are given; headings, and what is off, cannot be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        return say_line(line) if role in _SPOKEN else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.entry_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def entry_at(self, place: int) -> Entry | None:
        """Return the entry of a row, None for a heading or no row."""
        line = self._lines[place] if 0 <= place < len(self._lines) else None
        return line if isinstance(line, Entry) else None


def say_line(line: Line) -> str:
    """Return what a screen reader says of a line."""
    if not isinstance(line, Entry):
        return line.text
    return ", ".join(part for part in (line.title, line.detail, line.why_off, line.keys) if part)
