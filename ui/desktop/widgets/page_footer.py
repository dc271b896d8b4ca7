"""The buttons of a page that scrolls: always in sight, below the column they belong to."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.widgets.card import thin_line
from ui.desktop.widgets.nesting import nest

_MARGIN = 24


class PageFooter(QWidget):
    """A line, and below it a row as wide as the page's column."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._inner = QWidget()
        self.row = QHBoxLayout(self._inner)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(12)
        across = QHBoxLayout()
        across.setContentsMargins(_MARGIN, 12, _MARGIN, 16)
        across.addStretch(1)
        across.addWidget(self._inner, 100)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(thin_line())
        nest(column, across)
        current_theme().changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Keep to the width of the column, which grows with the text."""
        self._inner.setMaximumWidth(current_theme().scaled(self._width))
