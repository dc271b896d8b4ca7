"""A drop-down list that scrolling a page does not change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget


class Choice(QComboBox):
    """Texts with a value behind each; `chosen` tells only what a person did."""

    chosen = Signal(object)

    def __init__(self, name: str, *, shortest: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A long entry must not widen the page; the list that opens is as wide as it needs.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(shortest)
        # Not as item data: Qt would turn bytes into an array of its own.
        self._values: list[object] = []
        self.activated.connect(lambda index: self.chosen.emit(self._values[index]))

    @property
    def value(self) -> object:
        """Return what stands behind the text shown, None where there is nothing to choose."""
        return self._values[self.currentIndex()] if self._values else None

    def offer(self, text: str, value: object) -> None:
        """Put a choice behind the others."""
        self._values.append(value)
        self.addItem(text)

    def offers(self, value: object) -> bool:
        """Tell whether there is such a choice."""
        return value in self._values

    def select(self, value: object) -> None:
        """Show a choice without telling anybody; an unknown one shows the first."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def clear(self) -> None:
        """Take every choice out."""
        self._values.clear()
        super().clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt leaves out what does not fit, with nothing that tells it. The end of a folder's
        # path tells more than its middle.
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter, style = QStylePainter(self), self.style()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        middle = Qt.TextElideMode.ElideMiddle
        option.currentText = self.fontMetrics().elidedText(option.currentText, middle, room.width())
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
