"""A choice and a day that the wheel never changes: a page of them is scrolled all the time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from ui.desktop.widgets.choice import Choice


class StillChoice(Choice):
    """A drop-down list that stays as it is also after it was used.

    It keeps the keyboard then, and who scrolls on would choose something else unseen.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DayEdit(QDateEdit):
    """A day that is typed, stepped by arrows or taken from a calendar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCalendarPopup(True)
        self.setDisplayFormat(QCoreApplication.translate("Dates", "d MMM yyyy"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
