"""Notice that something is about to be pasted anywhere inside a widget, before it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class PasteWatch(QObject):
    """Take the keys for Paste where `takes` says so; elsewhere they do what they always do.

    Only what has the keyboard is watched: a filter over the whole program would slow every event.
    """

    pasted = Signal()

    def __init__(
        self, inside: QWidget, takes: Callable[[QWidget], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._inside, self._takes = inside, takes
        self._watched: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if not event.matches(QKeySequence.StandardKey.Paste) or not isinstance(watched, QWidget):
            return False
        if not self._takes(watched):
            return False
        self.pasted.emit()
        return True

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if now is not None and isValid(self._inside) and self._inside.isAncestorOf(now):
            now.installEventFilter(self)
            self._watched = now
