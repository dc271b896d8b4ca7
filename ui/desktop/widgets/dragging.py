"""How something is taken along with the mouse: what is under the pointer, and when it ends."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, Qt, QTimer
from PySide6.QtGui import QDrag, QDropEvent, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

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


def begin_drag(widget: QWidget, mime: QMimeData, text: str) -> None:
    """Take something along until the button is let go, or `end_drag`.

    A drag runs events of its own, and a lock among them deletes the screen that it began on:
    it begins outside of every handler of that screen, and belongs to the window.
    """
    window = widget.window()
    picture = draw_drag(text, ratio=widget.devicePixelRatioF())

    def go() -> None:
        drag = QDrag(window)
        drag.setMimeData(mime)
        drag.setPixmap(picture)
        drag.exec(Qt.DropAction.MoveAction)

    QTimer.singleShot(0, window, go)


def take_copy(event: QDropEvent) -> None:
    """Accept files that are dragged here, and leave them where they are.

    Who offers to move them deletes them itself once a move is the answer.
    """
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def end_drag(window: QWidget) -> None:
    """Let go of what is dragged, wherever it is: its name is on the screen with it."""
    if window.findChild(QDrag, options=Qt.FindChildOption.FindDirectChildrenOnly) is not None:
        QDrag.cancel()
