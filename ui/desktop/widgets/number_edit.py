"""A field for a whole number, as tall and as padded as every other field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from ui.desktop.theme import current_theme

_PADDING = 10


class NumberEdit(QSpinBox):
    """A spin box within bounds; the wheel changes it only while it has the focus."""

    def __init__(
        self,
        name: str,
        minimum: int = 0,
        maximum: int = 99,
        *,
        suffix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(minimum, maximum)
        self.setSuffix(suffix)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Style sheets do not reach the line edit inside a spin box.
        self.lineEdit().setTextMargins(_PADDING, 0, _PADDING, 0)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a page must not change the numbers under the pointer.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _fit(self) -> None:
        self.setFixedHeight(current_theme().control_height)
