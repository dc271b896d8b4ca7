"""Work off the UI thread: a lane that owns the vault's connection, and one for long computing.

Everything that touches a session goes through the vault lane, one piece after the
other. Results arrive on the UI thread, and only while their owner is there.
"""

from __future__ import annotations

import dataclasses
import queue
import sys
import threading
import time
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from core.errors import AppError, CancelledError
from core.progress import Progress

T = TypeVar("T")
_Post = Callable[[Callable[[], object]], None]
_Run = Callable[[_Post], None]
PROGRESS_EVERY = 0.05
"""Seconds between two reports that reach the screen; the last one always does."""


@dataclasses.dataclass(frozen=True)
class Step:
    """How far work has come; `name` is a stable word that a screen puts into a sentence."""

    done: int
    total: int
    name: str = ""


class Task:
    """One piece of work under way. Cancelling takes effect where the work next reports."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._finished = False

    @property
    def is_cancelled(self) -> bool:
        """Tell whether it was asked to stop."""
        return self._cancelled.is_set()

    @property
    def is_finished(self) -> bool:
        """Tell whether its result was delivered, or dropped with its owner."""
        return self._finished

    def cancel(self) -> None:
        """Ask it to stop; `failed` then gets CancelledError unless it is done before."""
        self._cancelled.set()

    def finish(self) -> None:
        """Note that nothing more comes."""
        self._finished = True


class Tasks(Protocol):
    """Run work and hand its result to the UI thread.

    `done` gets the result and `failed` the AppError; neither is called once
    `owner` is gone. Anything else that is raised is a bug and reaches
    `sys.excepthook`. A result that must be closed is the caller's to close.
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
            result = work(_Reporter(task, lambda step: progress(step) if progress else None))
        except AppError as error:
            task.finish()
            failed(error)
        else:
            task.finish()
            if isValid(owner):
                done(result)
        return task

    long = vault

    def interrupt(self) -> None:
        """Do nothing: nothing is ever under way."""

    def close(self) -> None:
        """Do nothing."""


@dataclasses.dataclass(frozen=True)
class _Order(Generic[T]):
    """One piece of work with all that is needed to run and deliver it."""

    work: Callable[[Progress], T]
    done: Callable[[T], object]
    failed: Callable[[AppError], object]
    progress: Callable[[Step], object] | None
    owner: QObject
    task: Task

    def run(self, post: _Post) -> None:
        """Work on the lane's thread; whatever comes of it is posted to the UI thread."""
        try:
            result = self.work(_Reporter(self.task, lambda step: post(lambda: self._show(step))))
        except AppError as error:
            failure = error
            post(lambda: self._deliver(lambda: self.failed(failure)))
        except Exception as error:  # noqa: BLE001 - one of the two places for it
            bug = error
            # A bug must not end the lane silently: it is raised where bugs are shown.
            post(lambda: self._deliver(lambda: sys.excepthook(type(bug), bug, bug.__traceback__)))
        else:
            post(lambda: self._deliver(lambda: self.done(result)))

    def _show(self, step: Step) -> None:
        if self.progress is not None and isValid(self.owner) and not self.task.is_finished:
            self.progress(step)

    def _deliver(self, call: Callable[[], object]) -> None:
        self.task.finish()
        if isValid(self.owner):
            call()


class _Reporter:
    """Pass progress on, not too often, and stop the work once it was cancelled."""

    def __init__(self, task: Task, show: Callable[[Step], object]) -> None:
        self._task, self._show = task, show
        self._next = 0.0

    def report(self, done: int, total: int, step: str = "") -> None:
        """Note progress. Raises CancelledError."""
        if self._task.is_cancelled:
            raise CancelledError
        now = time.monotonic()
        if now >= self._next or done >= total:
            self._next = now + PROGRESS_EVERY
            self._show(Step(done, total, step))


class _Postbox(QObject):
    """Carry calls from any thread to the thread it was made on."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._open, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], object]) -> None:
        """Have `call` called on the UI thread, in the order posted."""
        self._arrived.emit(call)

    def _open(self, call: Callable[[], object]) -> None:
        call()


class _Lane:
    """One thread that works off orders in turn; it starts with its first order."""

    def __init__(self, name: str, post: _Post) -> None:
        self._name, self._post = name, post
        self._orders: queue.SimpleQueue[_Run | None] = queue.SimpleQueue()
        self._under_way: list[Task] = []
        self._thread: threading.Thread | None = None
        self._closed = False

    def add(self, order: _Order[T]) -> None:
        """Put an order at the end of the lane; after the end it is dropped."""
        if self._closed:
            # A result delivered while the program quits must not start a thread again.
            order.task.finish()
            return
        self._under_way = [task for task in self._under_way if not task.is_finished]
        self._under_way.append(order.task)
        self._orders.put(order.run)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name)
            self._thread.start()

    def interrupt(self) -> None:
        """Cancel what is waiting or running."""
        for task in self._under_way:
            task.cancel()

    def close(self) -> None:
        """Run out and end."""
        self._closed = True
        if self._thread is not None:
            self._orders.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (run := self._orders.get()) is not None:
            run(self._post)
            # Neither the work nor its result lives on in this frame while waiting.
            del run


class ThreadTasks:
    """The two lanes of the running program."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._postbox = _Postbox(parent)
        self._vault = _Lane("vault", self._postbox.post)
        self._long = _Lane("long", self._postbox.post)

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
        order = _Order(work, done, failed, progress, owner, Task())
        self._vault.add(order)
        return order.task

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
        order = _Order(work, done, failed, progress, owner, Task())
        self._long.add(order)
        return order.task

    def interrupt(self) -> None:
        """Cancel all that reports progress."""
        self._vault.interrupt()
        self._long.interrupt()

    def close(self) -> None:
        """Cancel, run out and end both threads."""
        self.interrupt()
        self._vault.close()
        self._long.close()
