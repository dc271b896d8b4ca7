"""Margins that know where a line starts, as Qt's own know left and right only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

from ui.desktop.theme import current_theme

_AROUND_BOX, _BOX = 18, 16


def words_of_choice() -> int:
    """Return where the words of a radio button or check box begin, in pixels."""
    return _AROUND_BOX + current_theme().scaled(_BOX)


def set_margins(layout: QLayout | QWidget, start: int, top: int, end: int, bottom: int) -> None:
    """Set margins in pixels, start and end changing places from right to left."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        start, end = end, start
    layout.setContentsMargins(start, top, end, bottom)
