"""The buttons of a page that scrolls: always in sight, below the column they belong to."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.widgets.card import thin_line

_MARGIN = 24


class PageFooter(QWidget):
    """A line, and below it a row as wide as the page's column."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QWidget()
        row.setMaximumWidth(width)
        self.row = QHBoxLayout(row)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(12)
        across = QHBoxLayout()
        across.setContentsMargins(_MARGIN, 12, _MARGIN, 16)
        across.addStretch(1)
        across.addWidget(row, 100)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(thin_line())
        column.addLayout(across)
