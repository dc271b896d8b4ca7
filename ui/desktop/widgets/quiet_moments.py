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

    @property
    def is_over(self) -> bool:
        """Tell whether nothing is left to do."""
        return not self._waiting

    def use_for(self, *acts: Callable[[], object]) -> None:
        """Do these, too, after what already waits."""
        self._waiting.extend(acts)
        if self._waiting:
            self._timer.start()

    def stop(self) -> None:
        """Do nothing more of it."""
        self._waiting.clear()
        self._timer.stop()

    def _do_next(self) -> None:
        act = self._waiting.pop(0)
        if not self._waiting:
            self._timer.stop()
        act()
