"""The button that names the profile whose vault is open, with what can be done to it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from core.vault.profile import Card
from ui.desktop.icons import pixmap
from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.avatar import derive_profile_face, paint_face
from ui.desktop.widgets.buttons import Button
from ui.desktop.widgets.labels import plain_tooltip

_FACE = 24
_ARROW = 16
_HEIGHT = 40


class ProfileButton(Button):
    """Picture and name; a click or a key opens the menu."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMenu(menu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.collapsed = False
        self.show_card(Card(name=""))

    def show_card(self, card: Card) -> None:
        """Show another picture and name."""
        self._name = card.name
        self._face = derive_profile_face(
            card.name, colour=card.colour, symbol=card.symbol, picture=card.picture
        )
        self.setAccessibleName(self.tr("Profile %1").replace("%1", card.name))
        self.setToolTip(plain_tooltip(card.name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_HEIGHT, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(theme.color(Role.HOVER))
            painter.drawRoundedRect(ground, 6, 6)
        left = (self.width() - _FACE) // 2 if self.collapsed else 10
        face = QRect(left, (self.height() - _FACE) // 2, _FACE, _FACE)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_face(painter, QRectF(self._mirror(face) if mirrored else face), self._face)
        if not self.collapsed:
            self._paint_name(painter, mirrored=mirrored)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color(Role.FOCUS), 2))
            painter.drawRoundedRect(ground, 6, 6)

    def _paint_name(self, painter: QPainter, *, mirrored: bool) -> None:
        theme = current_theme()
        font = theme.font(FontRole.BODY_STRONG)
        painter.setFont(font)
        painter.setPen(theme.color(Role.TEXT))
        side = theme.scaled(_ARROW)
        words = QRect(10 + _FACE + 10, 0, self.width() - _FACE - side - 38, self.height())
        sign = QRect(self.width() - side - 10, (self.height() - side) // 2, side, side)
        if mirrored:
            words, sign = self._mirror(words), self._mirror(sign)
        text = painter.fontMetrics().elidedText(
            self._name, Qt.TextElideMode.ElideRight, words.width()
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(words, flags, text)
        colour, ratio = theme.tokens[Role.TEXT2], self.devicePixelRatioF()
        painter.drawPixmap(sign.topLeft(), pixmap("chevron-down", colour, side, ratio=ratio))

    def _mirror(self, part: QRect) -> QRect:
        return QRect(self.width() - part.right() - 1, part.top(), part.width(), part.height())
