"""Work done, or told of, when a test says so: what a person does before an answer is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from core.errors import AppError
from core.progress import Progress
from ui.desktop.lanes import Reporter
from ui.desktop.tasks import InlineTasks, Step, Task

T = TypeVar("T")


class HeldTasks(InlineTasks):
    """Implement `ui.desktop.tasks.Tasks`: keep orders for the vault while `held`, in turn.

    While `late`, they are done at once, and it is their answers that wait.
    """

    def __init__(self) -> None:
        self.held = self.late = False
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
        """Run now, or once it is told; what is called off meanwhile hears of it."""
        if self.late:
            return super().vault(
                work,
                lambda result: self._waiting.append(lambda: done(result)),
                lambda error: self._waiting.append(lambda: failed(error)),
                owner=owner,
                progress=progress,
            )
        if not self.held:
            return super().vault(work, done, failed, owner=owner, progress=progress)
        task = Task()

        def run() -> None:
            try:
                result = work(Reporter(task, lambda step: progress(step) if progress else None))
            except AppError as error:
                failed(error)
            else:
                done(result)

        self._waiting.append(run)
        return task

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing waits."""
        return not self._waiting

    def do_next(self) -> None:
        """Do what has waited longest, and no more."""
        self._waiting.pop(0)()

    def work_off(self) -> None:
        """Do all that waits, and what comes of it."""
        while self._waiting:
            self._waiting.pop(0)()
        self.held = self.late = False


class LateTasks(InlineTasks):
    """Do long work only when told to."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], object]] = []

    def long(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[AppError], object],
        *,
        owner: QObject,
        progress: Callable[[Step], object] | None = None,
    ) -> Task:
        """Note it for later."""
        self.waiting.append(
            lambda: InlineTasks.long(self, work, done, failed, owner=owner, progress=progress)
        )
        return Task()

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing waits."""
        return not self.waiting

    def go_on(self) -> None:
        """Do what waits now."""
        waiting, self.waiting = self.waiting, []
        for work in waiting:
            work()
