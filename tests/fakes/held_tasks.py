"""Work that is done when a test says so: what a person does before an answer is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from core.errors import AppError
from core.progress import Progress
from ui.desktop.tasks import InlineTasks, Step, Task

T = TypeVar("T")


class HeldTasks(InlineTasks):
    """Implement `ui.desktop.tasks.Tasks`: keep orders for the vault while `held`, in turn."""

    def __init__(self) -> None:
        self.held = False
        self._waiting: list[Callable[[], object]] = []

    def vault(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[AppError], object],
        *,
        owner: QObject,
        progress: Callable[[Step], object] | None = None,
    ) -> Task:
        """Run now, or once it is told."""

        def run() -> Task:
            return InlineTasks.vault(self, work, done, failed, owner=owner, progress=progress)

        if not self.held:
            return run()
        self._waiting.append(run)
        return Task()

    def work_off(self) -> None:
        """Do all that waits, and what comes of it."""
        self.held = False
        while self._waiting:
            self._waiting.pop(0)()
