"""One choice out of a list that folds away."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

from ui.desktop.widgets.labels import plain_tooltip

_WIDEST_LIST = 560


class ChoiceBox(QComboBox):
    """A combo box of texts that stand for values; `chosen` tells what a person picked."""

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        choices: Iterable[tuple[str, object]] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The combo box's own delegate draws rows lower than the style sheet asks for.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.set_choices(choices)
        self.activated.connect(self._tell)
        self.currentIndexChanged.connect(lambda _index: self._say_whole())

    def set_choices(self, choices: Iterable[tuple[str, object]]) -> None:
        """Replace the list; the first one is chosen."""
        self.clear()
        for text, value in choices:
            self.addItem(text, value)

    def shrink_to(self, characters: int) -> None:
        """Need no more room than so many characters."""
        fixed = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(fixed)
        self.setMinimumContentsLength(characters)

    def value(self) -> object:
        """Return what the chosen text stands for, or None in an empty list."""
        return self.currentData()

    def select(self, value: object) -> None:
        """Choose the text that stands for a value, without telling.

        Raises ValueError where there is none: a choice that is not shown is a bug.
        """
        for row in range(self.count()):
            if self.itemData(row) == value:
                self.setCurrentIndex(row)
                return
        raise ValueError("not among the choices")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_whole()

    def showPopup(self) -> None:
        # The list is as wide as its longest text, however narrow the box is.
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + 24, _WIDEST_LIST))
        super().showPopup()

    def _say_whole(self) -> None:
        """Say in a tooltip what does not fit into the box."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = (
            self.style()
            .subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
            .width()
        )
        cut = self.fontMetrics().horizontalAdvance(self.currentText()) > room
        self.setToolTip(plain_tooltip(self.currentText()) if cut else "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a page must not change the choices under the pointer.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _tell(self, row: int) -> None:
        self.chosen.emit(self.itemData(row))
