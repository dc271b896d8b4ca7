"""Overwrite, after a lock, what the freed memory of both threads still says."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from ui.desktop.tasks import Tasks
from ui.memory import sweep_freed_memory

AFTER_MS = 100
"""How long after a lock: the pages of the vault are really deleted by then, and short animations
have let go of them."""


class Sweeping(QObject):
    """Sweep each time it is told to begin, until stopped."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._timer = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._sweep)

    @Slot()
    def begin(self) -> None:
        """Sweep soon."""
        self._timer.start()

    def stop(self) -> None:
        """Sweep no more: the process ends, and the system clears its memory."""
        self._timer.stop()

    def _sweep(self) -> None:
        is_busy = not self._tasks.is_idle
        _sweep_here()
        # Each thread keeps freed blocks of its own.
        self._tasks.vault(lambda _: sweep_freed_memory(), _ignore, _ignore, owner=self)
        if is_busy:
            # What is computed of a vault's rows goes on past its lock, and lets go of them then.
            self._tasks.long(
                lambda _: sweep_freed_memory(), lambda _: _sweep_here(), _ignore, owner=self
            )


def _sweep_here() -> None:
    # Cycles keep their texts until they are collected.
    gc.collect()
    sweep_freed_memory()


def _ignore(_result: object) -> None:
    """Expect nothing."""
