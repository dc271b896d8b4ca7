"""The order in which Tab goes through panes whose fields come and go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.desktop.widgets.nesting import widgets_of


class LastStops:
    """A widget in which some stops come after all others, wherever they stand.

    Whoever types goes from a title to a username and from a name to its value; what is
    seldom wanted between them would swallow the next word.
    """

    def last_stops(self) -> Sequence[QWidget]:
        """Return the stops that come last."""
        raise NotImplementedError


def list_stops(root: QWidget) -> list[QWidget]:
    """Return the tab stops inside a widget that are on show, from top to bottom, as laid out."""
    if not root.isVisible():
        return []
    stops = [root] if _takes_tab(root) and root.isEnabled() else []
    for child in _in_order(root):
        stops += list_stops(child)
    last = root.last_stops() if isinstance(root, LastStops) else ()
    return [s for s in stops if s not in last] + [s for s in stops if s in last]


def go_on(stops: Sequence[QWidget], *, forward: bool) -> bool:
    """Give the keyboard to the stop after or before the one that has it, round and round.

    Tells whether one of these had it. Qt's own chain will not do: a frame that hands the keyboard
    on to what is in it stays behind where it was made, and Tab falls back from there.
    """
    focused = QApplication.focusWidget()
    if focused not in stops:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(stops.index(focused) + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


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
