"""A number set with a slider or typed beside it: how long a password is to be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.number_edit import NumberEdit


class _Slider(QSlider):
    """A slider that the wheel moves only while it has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class LengthControl(QWidget):
    """Label, slider and number field, always at the same value."""

    value_changed = Signal(int)

    def __init__(
        self, label: str, minimum: int, maximum: int, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(label)
        self.slider.setRange(minimum, maximum)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number = NumberEdit(label, minimum, maximum)
        # A number half typed is no wish yet: "1" on the way to "16".
        self.number.setKeyboardTracking(False)
        self.number.setMinimumWidth(84)
        caption = text_label(label)
        caption.setBuddy(self.number)
        row.addWidget(caption)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.slider.valueChanged.connect(self._slide)
        self.number.valueChanged.connect(self._type)

    @property
    def value(self) -> int:
        """Return the number."""
        return self.number.value()

    def set_value(self, value: int) -> None:
        """Show a number without telling anybody."""
        for part in (self.slider, self.number):
            part.blockSignals(True)
            part.setValue(value)
            part.blockSignals(False)

    def _slide(self, value: int) -> None:
        self.set_value(value)
        self.value_changed.emit(value)

    def _type(self, value: int) -> None:
        self.set_value(value)
        self.value_changed.emit(value)
