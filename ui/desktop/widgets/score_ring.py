"""A score out of a hundred as a ring around its number."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role

_SIDE, _PEN = 96, 7
_LOW, _FAIR = 50, 80


class ScoreRing(QWidget):
    """Show a score, or a dash where there is none; colour never says it alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_score(None)

    @property
    def score(self) -> int | None:
        """Return the score on show."""
        return self._score

    def set_score(self, score: int | None) -> None:
        """Show a score of 0 to 100, or none."""
        self._score = score
        said = self.tr("No score") if score is None else self.tr("%1 of 100")
        self.setAccessibleName(said.replace("%1", str(score)))
        self.update()

    def sizeHint(self) -> QSize:
        side = current_theme().scaled(_SIDE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = _PEN / 2 + 1
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(theme.color(Role.TRACK), _PEN))
        painter.drawEllipse(ring)
        if self._score:
            roles = (Role.S0, Role.S2, Role.S4)
            role = roles[(self._score >= _LOW) + (self._score >= _FAIR)]
            pen = QPen(theme.color(role), _PEN)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * self._score / 100))
        painter.setFont(theme.font(FontRole.DISPLAY))
        painter.setPen(theme.color(Role.TEXT))
        text = "–" if self._score is None else str(self._score)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, text)
