"""Put one layout into another without leaving Python names on what Qt deletes unseen.

PySide makes an object in Python for every layout item that it hands over: at `itemAt`, and
for all that is in a layout when that is added to another. Qt deletes such an item with its
widget and tells nobody. Once something else is made at the same address, the leftover makes
PySide touch it after its end, and the process with it.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget
from shiboken6 import invalidate

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def nest(outer: QBoxLayout, inner: QLayout, stretch: int = 0) -> None:
    """Put a layout at the end of a row or column."""
    outer.addLayout(inner, stretch)
    _forget_items(inner)


def nest_at(outer: QGridLayout, inner: QLayout, row: int, column: int) -> None:
    """Put a layout into a cell."""
    outer.addLayout(inner, row, column)
    _forget_items(inner)


def widgets_of(layout: QLayout) -> Iterable[QWidget]:
    """Return the widgets in the order in which they stand, those of inner layouts too."""
    home = layout.parentWidget()
    if home is None:
        return
    widgets = home.findChildren(QWidget, options=_DIRECT)
    yield from _placed(layout, widgets)


def _placed(layout: QLayout, widgets: list[QWidget]) -> Iterable[QWidget]:
    inside: dict[int, QWidget | QLayout] = {layout.indexOf(widget): widget for widget in widgets}
    for inner in layout.findChildren(QLayout, options=_DIRECT):
        inside[layout.indexOf(inner)] = inner
    inside.pop(-1, None)
    for _, part in sorted(inside.items()):
        if isinstance(part, QLayout):
            yield from _placed(part, widgets)
        else:
            yield part


def _forget_items(layout: QLayout) -> None:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QLayout):
            _forget_items(item)
        elif item is not None:
            invalidate(item)
