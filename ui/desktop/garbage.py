"""Collect Python's garbage on the UI thread only.

A cycle that holds a Qt object may be found by the collector on whichever thread
happens to allocate; Qt objects destroyed away from their thread bring the program down.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 2_000


class GarbageCollection(QObject):
    """Take collecting over from the interpreter until stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due by the interpreter's own thresholds."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [i for i in range(3) if counts[i] > thresholds[i] > 0]
        if due and due[0] == 0:
            # A generation counts only after the younger ones; stop at the first not due.
            generation = max(i for i in range(len(due)) if due[i] == i)
            gc.collect(generation)

    def stop(self) -> None:
        """Give collecting back to the interpreter."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
