"""One act at a time on the lane of the vault, told as a dialog needs it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from core.errors import AppError, CancelledError
from core.progress import Progress
from ui.desktop.tasks import Step, Task, Tasks

T = TypeVar("T")


class OneAct(QObject):
    """Do one act, tell how far it has come, and keep a cancelled one apart from a refused one."""

    refused = Signal(object)
    """Carries the AppError."""
    cancelled = Signal()
    stepped = Signal(object)
    """Carries a Step."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None

    def cancel(self) -> None:
        """Stop; nothing is changed then."""
        if self._task is not None:
            self._task.cancel()

    def _begin(self, work: Callable[[Progress], T], then: Callable[[T], object]) -> None:
        self._task = self._tasks.vault(
            work, then, self._refuse, owner=self, progress=self._note_step
        )

    def _note_step(self, step: Step) -> None:
        self.stepped.emit(step)

    def _refuse(self, error: AppError) -> None:
        if isinstance(error, CancelledError):
            self.cancelled.emit()
        else:
            self.refused.emit(error)
