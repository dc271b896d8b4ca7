"""Where Tab meets what is made late: Qt would put it behind all that is there already."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_after(former: QWidget, part: QWidget) -> None:
    """Have Tab go from a widget into a part made late, and from there to what came next before."""
    for widget in part.findChildren(QWidget):
        in_order = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if in_order and widget.window() is part.window():
            QWidget.setTabOrder(former, widget)
            former = widget
