"""Which words on screen have no room, and which are still English in a language nobody speaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QToolButton, QWidget

from ui.desktop.widgets.labels import ElidedLabel

W = TypeVar("W", bound=QWidget)
_FRAME = 16
"""Pixels of a line edit that are not text, at the least."""
_SLACK = 2
"""Pixels by which the width of a text may differ from what is drawn."""


def list_clipped(window: QWidget) -> list[str]:
    """Return the texts of buttons, labels and empty fields on show that are cut off."""
    return [
        *(f"button {b.text()!r}" for b in _shown(window, QAbstractButton) if _cuts(b)),
        *(f"hint {e.placeholderText()!r}" for e in _shown(window, QLineEdit) if _cuts_hint(e)),
        *(f"label {label.text()!r}" for label in _shown(window, QLabel) if _cuts_label(label)),
    ]


def list_english(window: QWidget, own: frozenset[str]) -> list[str]:
    """Return the words on show that no translation touched, but for a person's `own`."""
    found = []
    for widget in _shown(window, QWidget):
        text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
        for said in (text, widget.accessibleName(), widget.toolTip()):
            if "[" not in said and any(c.isalpha() for c in said) and said not in own:
                found.append(f"{type(widget).__name__} {said!r}")
    return found


def _shown(window: QWidget, kind: type[W]) -> Iterator[W]:
    for widget in window.findChildren(kind):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def _cuts(button: QAbstractButton) -> bool:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(button, QToolButton) and button.toolButtonStyle() is icon_only:
        return False
    words = button.text().replace("&", "")
    return _widest(button, words) > button.width() - _SLACK


def _cuts_label(label: QLabel) -> bool:
    if isinstance(label, ElidedLabel):
        return False  # what a person named may be of any length
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + _SLACK
    return _widest(label, label.text()) > label.width() + _SLACK


def _cuts_hint(line: QLineEdit) -> bool:
    return not line.text() and _widest(line, line.placeholderText()) > line.width() - _FRAME


def _widest(widget: QWidget, text: str) -> int:
    return max(map(widget.fontMetrics().horizontalAdvance, text.split("\n")))
