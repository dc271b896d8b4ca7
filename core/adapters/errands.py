"""Short errands to the outside, done one after another while nobody waits for them.

A keyring may hang on a prompt that nobody sees. What is asked of it here costs
whoever asked no more than the patience they bring.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from core.errors import AppError

T = TypeVar("T")


class Errand(Generic[T]):
    """One errand and what comes of it."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self._done = threading.Event()
        self._results: list[T] = []
        self._given_up = False

    def run(self) -> None:
        """Do it; a failure of the world leaves no result."""
        try:
            self._results.append(self._work())
        except AppError:
            return
        finally:
            self._done.set()

    @property
    def has_failed(self) -> bool:
        """Tell whether it is over and left no result."""
        return self._done.is_set() and not self._results

    def wait(self, seconds: float) -> T | None:
        """Return the result, None where there is none or none in time."""
        return self._results[0] if self.succeeded(seconds) else None

    def succeeded(self, seconds: float) -> bool:
        """Tell whether there is a result, in time; who waited once in vain does not wait again."""
        if not self._done.wait(0 if self._given_up else seconds):
            self._given_up = True
        return bool(self._results)


class Errands:
    """A queue and, while anything is in it, the thread that works it off."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[Callable[[], None]] = deque()
        self._thread: threading.Thread | None = None

    def send(self, work: Callable[[], T]) -> Errand[T]:
        """Have `work` done after what was sent before, and return at once."""
        errand: Errand[T] = Errand(work)
        with self._lock:
            self._waiting.append(errand.run)
            if self._thread is None:
                # Nobody waits for it at the end: what hangs must not keep the program.
                self._thread = threading.Thread(target=self._run, name="errands", daemon=True)
                self._thread.start()
        return errand

    def finish(self, seconds: float) -> bool:
        """Wait until everything sent so far is done; False where that takes longer."""
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join(seconds)
        return thread is None or not thread.is_alive()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    return
                run = self._waiting.popleft()
            run()
