"""A still picture of a screen that lies over it, on which a part is framed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

_LEAST = 16
_SHADE, _LINE, _PAPER = QColor(0, 0, 0, 110), QColor("#ffffff"), QColor(0, 0, 0, 200)
_AROUND = 16


class ScreenVeil(QWidget):
    """Show what was on a screen; a drag frames a part, Enter takes all, Esc steps back."""

    chosen = Signal(object)
    """Carries the QImage of the part."""
    left = Signal()

    def __init__(self, image: QImage, place: QRect) -> None:
        super().__init__(
            None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        self._image = image
        self._from: QPoint | None = None
        self._frame = QRect()
        self._hint = self.tr("Draw a frame around the QR code. Enter: the whole screen. Esc: back.")
        self.setWindowTitle(self.tr("Scan a QR code"))
        self.setAccessibleName(self._hint)
        self.setGeometry(place)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def forget(self) -> None:
        """Let go of the picture: whatever was on the screen is nobody's to keep."""
        self._image = QImage()
        self._frame = QRect()

    def closeEvent(self, event: QCloseEvent) -> None:
        # First, so that the window is back: it is the last one that closes that ends the program.
        self.left.emit()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._image)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.position().toPoint()
        else:
            self.left.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._frame = QRect.span(self._from, event.position().toPoint())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        frame, self._from, self._frame = self._frame, None, QRect()
        self.update()
        # A click is no frame: whoever only wanted the keyboard here goes on.
        if frame.width() >= _LEAST and frame.height() >= _LEAST:
            self.chosen.emit(self._image.copy(self._to_pixels(frame)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._image)
        painter.fillRect(self.rect(), _SHADE)
        if not self._frame.isEmpty():
            painter.drawImage(self._frame, self._image, self._to_pixels(self._frame))
            painter.setPen(QPen(_LINE, 2))
            painter.drawRect(self._frame)
        room = painter.fontMetrics().boundingRect(self._hint).adjusted(-_AROUND, -8, _AROUND, 8)
        room.moveCenter(QPoint(self.width() // 2, _AROUND * 3))
        painter.fillRect(room, _PAPER)
        painter.setPen(_LINE)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._hint)

    def _to_pixels(self, part: QRect) -> QRect:
        """Return a part of the widget as pixels of the picture, which may be finer."""
        ratio = self._image.width() / max(1, self.width())
        return QRect(
            round(part.x() * ratio),
            round(part.y() * ratio),
            round(part.width() * ratio),
            round(part.height() * ratio),
        )
