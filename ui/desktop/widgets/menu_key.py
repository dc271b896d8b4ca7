"""The keys that ask for a menu, for a whole area: Shift+F10 and the key with its sign."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget


class MenuKeyArea(QWidget):
    """Open one menu by key, wherever in it the keyboard is and nothing opens one of its own."""

    menu_by_key: Callable[[], bool] | None = None
    """Open the menu; answer whether there was one to open."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # X11 makes a wish for a menu of the key with the sign of one, and of this pair nothing.
        held = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if not (held and event.key() == Qt.Key.Key_F10 and self._opened()):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not (event.reason() is QContextMenuEvent.Reason.Keyboard and self._opened()):
            super().contextMenuEvent(event)

    def _opened(self) -> bool:
        return self.menu_by_key is not None and self.menu_by_key()
