"""The generated value on its surface: never masked, and a tab stop."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.secret_label import SecretLabel


class GeneratedLabel(SecretLabel):
    """The value itself: never masked, and a tab stop."""

    focus_changed = Signal()

    def __init__(self, role: FontRole, parent: QWidget | None = None) -> None:
        super().__init__(role=role, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Generated password"))

    def paintEvent(self, event: QPaintEvent) -> None:
        # Where there is no value, dots would claim that there is a hidden one.
        if self.is_revealed:
            super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class ValueBox(QFrame):
    """The surface of the value; it wears the ring while the value has the focus."""

    def __init__(self, value: GeneratedLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._value = value
        value.focus_changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._value.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().color(Role.FOCUS), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
