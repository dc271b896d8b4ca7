"""Wrong tries at the door: how long the next has to wait, and what nobody was told of yet."""

from __future__ import annotations

import dataclasses
from typing import Protocol

WAIT_FROM = 5
LONGEST_WAIT = 30
MOST_FAILURES = 1_000_000
"""Counting ends here; the wait has been the longest for long."""


class BootClock(Protocol):
    """The part of a clock that nobody can set: it runs from boot to boot and counts sleep."""

    def boot_id(self) -> str:
        """Return a text that is the same until the computer restarts."""

    def boot_clock(self) -> int:
        """Return milliseconds since boot."""


def wait_after(failures: int) -> int:
    """Return the seconds to wait: none at first, from the fifth failure 2, 4, 8 … 30."""
    if failures < WAIT_FROM:
        return 0
    return int(min(LONGEST_WAIT, 2 ** min(failures - WAIT_FROM + 1, 30)))


@dataclasses.dataclass(frozen=True)
class Tries:
    """How many failures there were, in which boot the last one was, and until when one waits."""

    failures: int = 0
    boot_id: str = ""
    until_boot_clock: int = 0

    def failed(self, clock: BootClock) -> Tries:
        """Return the same after one more failure, which is now."""
        failures = min(self.failures + 1, MOST_FAILURES)
        until = clock.boot_clock() + wait_after(failures) * 1000
        return Tries(failures, clock.boot_id(), until)

    def seconds_left(self, clock: BootClock) -> int:
        """Return the whole seconds until the next try; never more than the longest wait.

        The wall clock has no part in it: whoever sets it must gain nothing. In
        the boot of the failure its boot clock decides. In a later one the
        failure lies before the boot, so at least the time since then has
        passed, and only that counts.
        """
        wait = wait_after(self.failures) * 1000
        if not wait:
            # The window asks this at once; which boot it is would have to be read from a file.
            return 0
        now = clock.boot_clock()
        left = self.until_boot_clock - now if self.boot_id == clock.boot_id() else wait - now
        return -(-max(0, min(left, wait)) // 1000)


@dataclasses.dataclass(frozen=True)
class Untold:
    """Wrong master passwords and wrong PINs since somebody was last told of any."""

    passwords: int = 0
    pins: int = 0

    @property
    def count(self) -> int:
        """Return how many there were in all."""
        return self.passwords + self.pins

    def plus(self, more: Untold) -> Untold:
        """Return both together."""
        return Untold(
            min(self.passwords + more.passwords, MOST_FAILURES),
            min(self.pins + more.pins, MOST_FAILURES),
        )
