"""Work of one screen on the vault lane, one piece at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from core.errors import AppError, CancelledError
from core.progress import Progress
from ui.desktop.tasks import Step, Task, Tasks

T = TypeVar("T")


class VaultWork(QObject):
    """Run what a subclass wants done, and say how it goes."""

    refused = Signal(object)
    """Carries the AppError; nothing was changed unless it says so."""
    cancelled = Signal()
    stepped = Signal(object)
    """Carries a Step."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None

    def cancel(self) -> None:
        """Ask what runs to stop."""
        if self._task is not None:
            self._task.cancel()

    def run(self, work: Callable[[Progress], T], done: Callable[[T], object]) -> None:
        """Run `work` on the lane and hand its result to `done`."""
        self._task = self._tasks.vault(
            work, done, self.take_error, owner=self, progress=self._note_step
        )

    def take_error(self, error: AppError) -> None:
        """Pass on why the work was not done."""
        if isinstance(error, CancelledError):
            self.cancelled.emit()
        else:
            self.refused.emit(error)

    def _note_step(self, step: Step) -> None:
        self.stepped.emit(step)
