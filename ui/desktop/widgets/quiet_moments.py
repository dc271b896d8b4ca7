"""Moments in which nothing else happens, to make in them what is soon wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_BETWEEN_MS = 20
"""How long from one to the next: whatever a person does meanwhile comes first."""


class QuietMoments(QObject):
    """Do one thing at a time, in order; all at once they would hold the window up."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self, interval=_BETWEEN_MS)
        self._timer.timeout.connect(self._do_next)

    def use_for(self, *acts: Callable[[], object]) -> None:
        """Do these, too, after what already waits."""
        self._waiting.extend(acts)
        self._timer.start()

    def stop(self) -> None:
        """Do nothing more of it."""
        self._waiting.clear()
        self._timer.stop()

    def _do_next(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()
        else:
            self._timer.stop()
