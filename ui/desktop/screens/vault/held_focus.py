"""The keyboard of a pane whose contents go for a moment and come back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.desktop.widgets.focus_order import list_stops


class HeldFocus:
    """Keep the keyboard on the pane itself until there is something to give it back to.

    Qt hands it to whatever comes next once the widget that has it is hidden: to a button in
    the sidebar, or to Undo in a message, which the next Space or Enter would press.
    """

    def __init__(self, pane: QWidget, first: QWidget, *others: QWidget) -> None:
        self._pane, self._first, self._areas = pane, first, (first, *others)
        self._had: QWidget | None = None
        self._area = first

    def hold(self) -> None:
        """Take the keyboard from what is in one of the parts that go."""
        focused = QApplication.focusWidget()
        for area in self._areas:
            if focused is not None and (area is focused or area.isAncestorOf(focused)):
                self._had, self._area = focused, area
                self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_back(self) -> None:
        """Give it back to what had it, or near to where that is no more.

        Whoever went elsewhere meanwhile stays there.
        """
        had, self._had = self._had, None
        if had is None or QApplication.focusWidget() is not self._pane:
            return
        there = isValid(had) and had.isVisible() and self._pane.isAncestorOf(had)
        target = had if there else self._nearest()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nearest(self) -> QWidget | None:
        """Return the last stop of its part: in a list, the next one would remove something else."""
        if self._area is not self._first and (stops := list_stops(self._area)):
            return stops[-1]
        return next(iter(list_stops(self._first)), None)
