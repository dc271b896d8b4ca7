"""Where Tab meets what is made late: Qt would put it behind all that is there already."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_after(former: QWidget, part: QWidget) -> None:
    """Have Tab go from a widget into a part made late, and from there to what came next before."""
    inside = [widget for widget in part.findChildren(QWidget) if widget.window() is part.window()]
    # A field that hands the keyboard on to what is in it goes as a whole, for left behind it
    # would bring Tab back there; and Qt moves nothing but what takes the keyboard itself.
    holders = [widget for widget in inside if _hands_on(widget)]
    policies = [(widget, widget.focusPolicy()) for widget in inside]
    for widget in inside:
        if any(holder is not widget and holder.isAncestorOf(widget) for holder in holders):
            continue
        if widget in holders:
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(former, widget)
            former = widget
    for widget, policy in policies:
        widget.setFocusPolicy(policy)


def _hands_on(widget: QWidget) -> bool:
    proxy = widget.focusProxy()
    return proxy is not None and widget.isAncestorOf(proxy)
