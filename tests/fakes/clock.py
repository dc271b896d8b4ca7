"""A clock that only moves when a test moves it."""

from __future__ import annotations

from core.ports import Millis

START = Millis(1_800_000_000_000)
"""2027-01-15T08:00:00Z."""


class FakeClock:
    """Implement `core.ports.Clock` by hand: wall, boot and the clock of a computer awake."""

    def __init__(self, *, now: Millis = START, boot_clock: int = 60_000) -> None:
        self._wall = int(now)
        self._boot = boot_clock
        self._asleep = 0
        self._boots = 1

    def now(self) -> Millis:
        """Return the wall clock."""
        return Millis(self._wall)

    def boot_id(self) -> str:
        """Return a text of this boot."""
        return f"boot-{self._boots}"

    def boot_clock(self) -> Millis:
        """Return milliseconds since boot, counting sleep."""
        return Millis(self._boot)

    def awake_clock(self) -> Millis:
        """Return milliseconds since boot without those asleep: what a monotonic clock shows."""
        return Millis(self._boot - self._asleep)

    def advance(self, ms: int, *, asleep: bool = False) -> None:
        """Let time pass, perhaps with the computer asleep; time never passes backwards."""
        assert ms >= 0
        self._wall += ms
        self._boot += ms
        self._asleep += ms if asleep else 0

    def reboot(self, *, off_ms: int = 0) -> None:
        """Restart after a time switched off; the wall clock runs on meanwhile."""
        self._wall += off_ms
        self._boot = 0
        self._asleep = 0
        self._boots += 1

    def set_wall(self, at: int) -> None:
        """Set the wall clock, forwards or back, as someone with the settings open could."""
        self._wall = at
