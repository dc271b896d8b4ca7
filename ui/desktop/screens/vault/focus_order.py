"""The order in which Tab goes through panes whose fields come and go."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.desktop.widgets.nesting import widgets_of


def list_stops(root: QWidget) -> list[QWidget]:
    """Return the tab stops inside a widget from top to bottom, as laid out."""
    stops = [root] if _takes_tab(root) else []
    for child in _in_order(root):
        stops += list_stops(child)
    return stops


def chain_focus(parts: Iterable[QWidget]) -> None:
    """Have Tab go through these widgets, and what is in them, in this order."""
    stops = [stop for part in parts for stop in list_stops(part)]
    for before, after in itertools.pairwise(stops):
        QWidget.setTabOrder(before, after)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _in_order(root: QWidget) -> list[QWidget]:
    """Return the children in the order of their layout, others after them."""
    layout = root.layout()
    placed = list(widgets_of(layout)) if layout is not None else []
    known = set(map(id, placed))
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    others = [c for c in root.findChildren(QWidget, options=direct) if id(c) not in known]
    return placed + [child for child in others if not child.isWindow()]
