"""The ring that runs down while a one-time code is valid."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role

_SIDE = 28
WARN_AT = 7
_SPOKEN_EVERY = 10


class RingTimer(QWidget):
    """Show the seconds left of a period as a ring with the number inside.

    It does not count itself: whoever shows the code tells it, once a second.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._period = 0, 30
        self._spoken: int | None = None
        self.setFixedSize(_SIDE, _SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time left for this code"))

    @property
    def seconds_left(self) -> int:
        """Return the number shown."""
        return self._left

    def set_remaining(self, seconds: int, period: int) -> None:
        """Show how many of the period's seconds are left."""
        self._period = max(1, period)
        self._left = min(max(0, seconds), self._period)
        self._speak()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(2.5, 2.5, _SIDE - 5, _SIDE - 5)
        painter.setPen(QPen(theme.color(Role.TRACK), 2.5))
        painter.drawEllipse(ring)
        role = Role.WARNING_TEXT if self._left <= WARN_AT else Role.ACCENT
        pen = QPen(theme.color(role), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, round(360 * 16 * self._left / self._period))
        font = theme.font(FontRole.CAPTION)
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(theme.color(Role.TEXT))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, str(self._left))

    def _speak(self) -> None:
        # A value that changes every second would be read out without end.
        step = self._left - self._left % _SPOKEN_EVERY
        if step != self._spoken:
            self._spoken = step
            self.setAccessibleDescription(self.tr("%Ln second(s)", "", self._left))
