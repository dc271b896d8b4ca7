"""A button that opens a list and stands among fields: its words begin where theirs do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from ui.desktop.widgets.buttons import Button, prepare_button

_BEFORE, _BEHIND = 12, 30
_MNEMONIC = int(Qt.TextFlag.TextShowMnemonic)


class FieldButton(Button):
    """Show what is chosen on one line, shortened where it does not fit."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        prepare_button(self, "secondary")
        self.setProperty("field", "true")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * (_BEFORE + _BEHIND), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        # By a style sheet, Qt puts the words of a button with a menu at its very edge.
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = QRect(_BEFORE, 0, self.width() - _BEFORE - _BEHIND, self.height())
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width(), _MNEMONIC
        )
        across = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter) | _MNEMONIC
        across = int(QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag(across)))
        painter.drawItemText(
            room, across, self.palette(), self.isEnabled(), words, self.foregroundRole()
        )
