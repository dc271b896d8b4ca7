"""Wait for what must come, with an end: what never comes fails and says what it was."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

LIMIT_SECONDS = 120.0
"""Far beyond what a busy computer needs; it ends only what would never have ended."""
_EVERY_SECONDS = 0.002


def wait_until(ready: Callable[[], bool], what: str, *, limit: float = LIMIT_SECONDS) -> None:
    """Look until `ready` holds. Raises AssertionError, naming `what`, where it never does."""
    until = time.monotonic() + limit
    while not ready():
        assert time.monotonic() < until, f"waited {limit:.0f} s in vain for {what}"
        time.sleep(_EVERY_SECONDS)


def has_ended(process: int) -> bool:
    """Tell whether a child has ended; it stays there to be waited for."""
    return os.waitid(os.P_PID, process, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def wait_for_end(process: int, what: str) -> int:
    """Return the exit code of a child, negative for a signal; ends one that would never end."""
    try:
        wait_until(lambda: has_ended(process), f"the end of {what}")
    except AssertionError:
        os.kill(process, 9)
        os.waitpid(process, 0)
        raise
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
