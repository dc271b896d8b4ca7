"""A QR code, painted with its quiet zone, black on white in every theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

_QUIET = 4
"""Modules of white around a QR code (ISO/IEC 18004, 9.1)."""
_INK = QColor("#000000")


def paint_qr(painter: QPainter, rect: QRectF, text: str) -> None:
    """Paint a QR code that fills a square."""
    import segno  # only whoever sees a code waits for it

    # Readers guess what an eight-bit text is written in; UTF-8 is what all of them guess first.
    encoding = None if text.isascii() else "utf-8"
    rows = [list(row) for row in segno.make_qr(text, error="m", encoding=encoding).matrix]
    side = rect.width() / (len(rows) + 2 * _QUIET)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRect(rect)
    painter.setBrush(_INK)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                left = rect.left() + (x + _QUIET) * side
                # A hair wider, so that no light shows between neighbours.
                painter.drawRect(
                    QRectF(left, rect.top() + (y + _QUIET) * side, side + 0.05, side + 0.05)
                )
    painter.restore()


class QrCode(QWidget):
    """Show a text as a QR code; `name` is what a screen reader says of it."""

    def __init__(self, side: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setFixedSize(side, side)
        self.setAccessibleName(name)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is shown."""
        return not self._text

    def set_text(self, text: str) -> None:
        """Show a text, or nothing."""
        self._text = text
        self.update()

    def paintEvent(self, event: object) -> None:
        if self._text:
            paint_qr(QPainter(self), QRectF(self.rect()), self._text)
