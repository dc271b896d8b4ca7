"""Grey rows in place of items that are still being read, once that takes a moment."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import Role

DELAY_MS = 150
_ROWS, _HEIGHT = 8, 56


class Skeleton(QWidget):
    """Eight rows without words; nothing at all in the first 150 ms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reading items"))
        self._visible_rows = False
        self._delay = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._delay.timeout.connect(self._appear)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._visible_rows = False
        self._delay.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._delay.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._visible_rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().color(Role.HOVER))
        for row in range(_ROWS):
            top = row * _HEIGHT
            painter.drawRoundedRect(QRectF(14, top + 12, 32, 32), 6, 6)
            painter.drawRoundedRect(QRectF(58, top + 14, 120 + 30 * (row % 3), 11), 4, 4)
            painter.drawRoundedRect(QRectF(58, top + 32, 160 - 20 * (row % 4), 10), 4, 4)

    def _appear(self) -> None:
        self._visible_rows = True
        self.update()
