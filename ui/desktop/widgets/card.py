"""A bordered surface for rows that belong together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget


def thin_line(parent: QWidget | None = None) -> QFrame:
    """Return a decorative line between rows."""
    line = QFrame(parent)
    line.setProperty("line", "true")
    line.setFixedHeight(1)
    return line


class Card(QFrame):
    """Stack rows on a raised surface, with a line between each two."""

    def __init__(
        self, *, lines: bool = True, padding: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._above: dict[QWidget, QFrame] = {}
        self.setProperty("card", "true")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(padding, max(4, padding), padding, max(4, padding))
        self._column.setSpacing(0 if lines else 8)
        self._rows: list[QWidget] = []

    def add_row(self, row: QWidget) -> None:
        """Put a row at the end."""
        if self._lines and self._column.count():
            line = thin_line()
            self._column.addWidget(line)
            self._above[row] = line
        self._column.addWidget(row)
        self._rows.append(row)

    def show_rows(self, shown: Callable[[QWidget], bool]) -> None:
        """Show those rows alone of which that is true, with one line between each two."""
        above = False
        for row in self._rows:
            there, line = shown(row), self._above.get(row)
            row.setVisible(there)
            if line is not None:
                line.setVisible(there and above)
            above = above or there

    def show_row(self, row: QWidget, *, shown: bool) -> None:
        """Show or hide a row, and the line above it with it."""
        row.setVisible(shown)
        line = self._above.get(row)
        if line is not None:
            line.setVisible(shown)

    def clear(self, *, kept: int = 0) -> None:
        """Take every row out, but for so many at the top, and let Qt delete it."""
        while len(self._rows) > kept:
            row = self._rows.pop()
            for part in (row, self._above.pop(row, None)):
                if part is not None:
                    self._column.removeWidget(part)
                    part.setParent(None)
                    part.deleteLater()
