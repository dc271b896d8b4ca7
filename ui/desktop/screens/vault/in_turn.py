"""Work on a vault in small pieces, one after the other, so that nothing waits long for its turn."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class InTurn:
    """Order the next piece when the last is done; one done at once, as in tests, nests in none."""

    def __init__(self, order: Callable[[], object]) -> None:
        self._order = order
        self._ordering = self._owed = self._stopped = False

    def go_on(self) -> None:
        """Have the next piece ordered."""
        self._owed = True
        if self._ordering:
            return
        self._ordering = True
        while self._owed and not self._stopped:
            self._owed = False
            self._order()
        self._ordering = False

    def stop(self) -> None:
        """Order nothing more."""
        self._stopped = True


def take_first(waiting: deque[T], most: int) -> list[T]:
    """Take the first of what waits out of the queue."""
    return [waiting.popleft() for _ in range(min(most, len(waiting)))]
