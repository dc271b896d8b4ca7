"""A card that is one big button: a profile on the start screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.avatar import AVATAR_CHOOSER, Avatar, Face
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.labels import ElidedLabel, IconLabel, text_label

_WIDTH, _HEIGHT = 216, 232


class CardButton(QAbstractButton):
    """Avatar, title, captions; `clicked` opens it, `action_requested` is its inner button.

    The inner button is a tab stop of its own right after the card, never before it.
    """

    action_requested = Signal()

    def __init__(self, face: Face, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Cards in one row grow to the tallest of them.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(2)
        self._avatar = Avatar(face, size=AVATAR_CHOOSER)
        self._title = ElidedLabel(title, FontRole.H2)
        self._caption = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self._sign = IconLabel("timer-reset", Role.DANGER_TEXT)
        self._alert = text_label(role=FontRole.SECONDARY, tone="danger", wrap=True)
        self.action: QPushButton = secondary_button("")
        self.action.clicked.connect(self.action_requested)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._avatar, 0, centre)
        column.addSpacing(4)
        for label in (self._title, self._caption, self._alert):
            label.setAlignment(centre | Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._title)
        column.addWidget(self._caption)
        column.addWidget(self._sign, 0, centre)
        column.addWidget(self._alert)
        column.addSpacing(10)
        column.addStretch(1)
        column.addWidget(self.action)
        for part in (self._avatar, self._title, self._caption, self._sign, self._alert):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title_text = title
        self.set_captions()
        self.set_action("")

    def set_captions(self, caption: str = "", *, alert: str = "", alert_icon: str = "") -> None:
        """Show a quiet caption and, below it, one with an icon in the danger colour."""
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self._alert.setText(alert)
        self._alert.setVisible(bool(alert))
        self._sign.setVisible(bool(alert))
        if alert_icon:
            self._sign.show_icon(alert_icon, Role.DANGER_TEXT)
        spoken = (self._title_text, caption, alert)
        self.setAccessibleName(", ".join(" ".join(part.split()) for part in spoken if part))

    def set_action(self, text: str, *, name: str = "") -> None:
        """Offer an inner button, or none for an empty text; `name` says what it acts on."""
        self.action.setText(text)
        self.action.setAccessibleName(name or text)
        self.action.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        scale = current_theme().look.text_scale
        width = round(_WIDTH * max(1.0, scale))
        return QSize(width, max(round(_HEIGHT * max(1.0, scale)), self.heightForWidth(width)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        painter.setBrush(theme.color(Role.HOVER if over else Role.RAISED))
        ring = self.hasFocus()
        width = 2.0 if ring else 1.0
        painter.setPen(QPen(theme.color(Role.FOCUS if ring else Role.BORDER), width))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)
