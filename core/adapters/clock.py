"""The computer's clocks."""

from __future__ import annotations

import functools
import secrets
import time
from pathlib import Path

from core.ports import Millis

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
# Windows has neither; its monotonic clock counts sleep. So does CLOCK_MONOTONIC of macOS.
_BOOT_CLOCK: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
_PROCESS = "process-"


class SystemClock:
    """Read the operating system's clocks; implements `core.ports.Clock`."""

    def now(self) -> Millis:
        """Return the wall clock in UTC milliseconds."""
        return Millis(time.time_ns() // 1_000_000)

    def boot_id(self) -> str:
        """Return a text that is the same until the computer restarts.

        Where the system names no boot (outside Linux), it is the same until
        this process ends. That is the careful side: a restart taken for a boot
        makes a wait count wall-clock time, under the rules for another boot; a
        boot taken for none would compare clocks that started at different times.
        """
        return _read_boot_id()

    def boot_clock(self) -> Millis:
        """Return milliseconds since the boot that `boot_id` names, counting sleep.

        Where that is this process, since it began to ask.
        """
        zero = _find_zero()
        return Millis(_read_boot_clock() - zero)


def _read_boot_clock() -> int:
    if _BOOT_CLOCK is None:
        return time.monotonic_ns() // 1_000_000
    return time.clock_gettime_ns(_BOOT_CLOCK) // 1_000_000


@functools.cache
def _find_zero() -> int:
    return _read_boot_clock() if _read_boot_id().startswith(_PROCESS) else 0


@functools.cache
def _read_boot_id() -> str:
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return f"{_PROCESS}{secrets.token_hex(16)}"
