"""The picture under the pointer while something is dragged: what it is, on a pill."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap

from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role

_WIDEST = 240


def draw_drag(text: str, *, ratio: float = 1.0) -> QPixmap:
    """Return the picture for a text, cut where it is long."""
    theme = current_theme()
    font = theme.font(FontRole.BODY_STRONG)
    metrics = QFontMetrics(font)
    said = metrics.elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)
    width, height = metrics.horizontalAdvance(said) + 24, metrics.height() + 12
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(Role.ACCENT))
    whole = QRectF(0, 0, width, height)
    painter.drawRoundedRect(whole, height / 2, height / 2)
    painter.setPen(theme.color(Role.ON_ACCENT))
    painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, said)
    painter.end()
    return picture
