"""The threads beside the UI thread: orders kept on one, worked off on another, delivered back."""

from __future__ import annotations

import dataclasses
import functools
import itertools
import queue
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from core.errors import AppError, CancelledError, OurBugError
from core.progress import Progress

T = TypeVar("T")
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


class Reporter:
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


@dataclasses.dataclass
class Order(Generic[T]):
    """One piece of work with all that is needed to run and deliver it."""

    work: Callable[[Progress], T]
    done: Callable[[T], object]
    failed: Callable[[AppError], object]
    progress: Callable[[Step], object] | None
    owner: QObject
    task: Task
    outcome: Callable[[], object] | None = None

    def run(self, tell: Callable[[Step], object]) -> None:
        """Work on the lane's thread; whatever comes of it waits in `outcome`."""
        try:
            result = self.work(Reporter(self.task, tell))
        except AppError as error:
            self.outcome = functools.partial(self.failed, error)
        except Exception as bug:  # noqa: BLE001 - one of the two places for it
            # A bug must not end the lane silently: it is raised where bugs are shown.
            self.outcome = functools.partial(self._give_up, bug)
        else:
            self.outcome = functools.partial(self.done, result)

    def _give_up(self, bug: Exception) -> None:
        """Have a bug shown, and end the work for its owner, who would stay busy for good."""
        try:
            sys.excepthook(type(bug), bug, bug.__traceback__)
        finally:
            if isValid(self.owner):
                self.failed(OurBugError())

    def show(self, step: Step) -> None:
        """Show on the UI thread how far it has come."""
        if self.progress is not None and isValid(self.owner) and not self.task.is_finished:
            self.progress(step)

    def deliver(self) -> None:
        """Hand over on the UI thread what came of it."""
        outcome, self.outcome = self.outcome, None
        self.task.finish()
        if outcome is not None and isValid(self.owner):
            outcome()


class Ledger(QObject):
    """Keep every order on the UI thread until it is delivered; lanes know it by its number.

    An order leads to widgets. Were a lane the last to let go of one, they would be freed
    on its thread while Qt destroys them on its own, which brings the program down.
    """

    _arrived = Signal(int, object)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._orders: dict[int, Order[Any]] = {}
        self._numbers = itertools.count()
        self._arrived.connect(self._open, Qt.ConnectionType.QueuedConnection)

    @property
    def is_empty(self) -> bool:
        """Tell whether every order was delivered."""
        return not self._orders

    def keep(self, order: Order[Any]) -> int:
        """Take an order in and return its number."""
        number = next(self._numbers)
        self._orders[number] = order
        return number

    def work_off(self, number: int) -> None:
        """Run an order on the calling thread, which holds nothing of it when its end is told."""
        self._run(number)
        self._arrived.emit(number, None)

    def _run(self, number: int) -> None:
        self._orders[number].run(lambda step: self._arrived.emit(number, step))

    def _open(self, number: int, step: Step | None) -> None:
        if step is None:
            self._orders.pop(number).deliver()
        else:
            self._orders[number].show(step)


class Lane:
    """One thread that works off orders in turn; it starts with its first order."""

    def __init__(self, name: str, ledger: Ledger) -> None:
        self._name, self._ledger = name, ledger
        self._numbers: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._under_way: list[Task] = []
        self._thread: threading.Thread | None = None
        self._held = self._closed = False

    def hold(self) -> None:
        """Take orders and begin none until told."""
        self._held = True

    def begin(self) -> None:
        """Begin with what has been ordered."""
        self._held = False
        if not self._numbers.empty():
            self._start()

    def add(self, order: Order[Any]) -> Task:
        """Put an order at the end of the lane; after the end it is dropped."""
        if self._closed:
            # A result delivered while the program quits must not start a thread again.
            order.task.finish()
            return order.task
        self._under_way = [task for task in self._under_way if not task.is_finished]
        self._under_way.append(order.task)
        self._numbers.put(self._ledger.keep(order))
        if not self._held:
            self._start()
        return order.task

    def interrupt(self) -> None:
        """Cancel what is waiting or running."""
        for task in self._under_way:
            task.cancel()

    def close(self) -> None:
        """Run out and end."""
        self._closed = True
        if self._thread is not None:
            self._numbers.put(None)
            self._thread.join()
            self._thread = None

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name)
            self._thread.start()

    def _run(self) -> None:
        while (number := self._numbers.get()) is not None:
            self._ledger.work_off(number)
