"""A veil over a pane that waits: what lies under it is seen, and a click on it is told."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import Role


class Veil(QWidget):
    """Cover a widget, keep keys from it, and tell where it was clicked."""

    clicked = Signal(QPoint)

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        covered.installEventFilter(self)
        self.setVisible(False)

    def set_drawn(self, *, drawn: bool) -> None:
        """Draw the veil over the widget, or take it away."""
        self.resize(self._covered.size())
        self.setVisible(drawn)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.resize(self._covered.size())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit(event.position().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = QColor(current_theme().color(Role.WINDOW))
        colour.setAlphaF(0.55)
        QPainter(self).fillRect(self.rect(), colour)
