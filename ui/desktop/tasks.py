"""Work off the UI thread: a lane that owns the vault's connection, and one for long computing.

Everything that touches a session goes through the vault lane, one piece after the
other. Results arrive on the UI thread, and only while their owner is there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from core.errors import AppError
from core.progress import Progress
from ui.desktop.lanes import Lane, Ledger, Order, Reporter, Step, Task

__all__ = ["InlineTasks", "Step", "Task", "Tasks", "ThreadTasks"]

T = TypeVar("T")


class Tasks(Protocol):
    """Run work and hand its result to the UI thread.

    `done` gets the result and `failed` the AppError; neither is called once
    `owner` is gone. Anything else that is raised is a bug and reaches
    `sys.excepthook`; `failed` gets OurBugError then. A result that must be
    closed is the caller's to close.
    """

    def vault(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[AppError], object],
        *,
        owner: QObject,
        progress: Callable[[Step], object] | None = None,
    ) -> Task:
        """Run on the lane that owns the vault's connection: short units of work, in order."""

    def long(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[AppError], object],
        *,
        owner: QObject,
        progress: Callable[[Step], object] | None = None,
    ) -> Task:
        """Run beside the vault lane: long computing on values already read, no session."""

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing waits, nothing is being done and nothing is still to be told."""

    def interrupt(self) -> None:
        """Cancel all that is waiting or running and reports progress; short units finish."""

    def close(self) -> None:
        """Cancel, run out and end; no thread survives."""


class InlineTasks:
    """Run everything at once on the calling thread: for tests, and for nothing else."""

    def vault(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[AppError], object],
        *,
        owner: QObject,
        progress: Callable[[Step], object] | None = None,
    ) -> Task:
        """Run now; a bug is raised where it is."""
        task = Task()
        try:
            result = work(Reporter(task, lambda step: progress(step) if progress else None))
        except AppError as error:
            task.finish()
            failed(error)
        else:
            task.finish()
            if isValid(owner):
                done(result)
        return task

    long = vault

    @property
    def is_idle(self) -> bool:
        """Tell that nothing is under way, as ever."""
        return True

    def interrupt(self) -> None:
        """Do nothing: nothing is ever under way."""

    def close(self) -> None:
        """Do nothing."""


class ThreadTasks:
    """The two lanes of the running program."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._ledger = Ledger(parent)
        self._vault = Lane("vault", self._ledger)
        self._long = Lane("long", self._ledger)

    def hold(self) -> None:
        """Take orders and begin none yet: what a thread loads delays the first picture."""
        self._vault.hold()
        self._long.hold()

    def begin(self) -> None:
        """Begin with what has been ordered."""
        self._vault.begin()
        self._long.begin()

    def vault(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[AppError], object],
        *,
        owner: QObject,
        progress: Callable[[Step], object] | None = None,
    ) -> Task:
        """Run on the lane that owns the vault's connection."""
        return self._vault.add(Order(work, done, failed, progress, owner, Task()))

    def long(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[AppError], object],
        *,
        owner: QObject,
        progress: Callable[[Step], object] | None = None,
    ) -> Task:
        """Run beside the vault lane."""
        return self._long.add(Order(work, done, failed, progress, owner, Task()))

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing waits, nothing is being done and nothing is still to be told."""
        return self._ledger.is_empty

    def interrupt(self) -> None:
        """Cancel all that reports progress."""
        self._vault.interrupt()
        self._long.interrupt()

    def close(self) -> None:
        """Cancel, run out and end both threads."""
        self.interrupt()
        self._vault.close()
        self._long.close()
