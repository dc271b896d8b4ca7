"""Which of two controls is read first: from top to bottom, and from the left within a row."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from ui.desktop.widgets.focus_order import LastStops

_SLACK = 2
"""Pixels by which parts may overlap that stand one after the other."""


def goes_back(here: QWidget, there: QWidget) -> bool:
    """Tell whether one would read `there` before `here`: it is above it, or before it in a row.

    What counts is where the parts stand that hold them: the panes, and not how a button at the
    top of one pane stands to the bottom of another. A part that names its last stops has its own
    order, of those who type.
    """
    shared_by = [w for w in list_above(here) if w.isAncestorOf(there)]
    if any(isinstance(w, LastStops) for w in shared_by):
        return False
    around = shared_by[0] if shared_by else None
    if around is None or here.isAncestorOf(there) or there.isAncestorOf(here):
        return False
    former, later = (_box(_branch(around, stop)) for stop in (here, there))
    if later.bottom() <= former.top() + _SLACK:
        return later.left() < former.right() and former.left() < later.right()
    shared = min(former.bottom(), later.bottom()) - max(former.top(), later.top())
    beside = 2 * shared > min(former.height(), later.height())
    return beside and later.right() <= former.left() + _SLACK


def _branch(around: QWidget, stop: QWidget) -> QWidget:
    """Return what holds a stop and lies in `around` itself."""
    chain = [stop, *list_above(stop)]
    return chain[chain.index(around) - 1]


def _box(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def list_above(widget: QWidget) -> Iterator[QWidget]:
    """Yield what a widget lies in, from the inside."""
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()
