"""What both faces, and the process that reads a copy back, do before a secret is in memory."""

from __future__ import annotations

import os
import sys

_PR_SET_DUMPABLE = 4


def forbid_dumps() -> None:
    """Have the system write no picture of our memory, and let no equal process read it."""
    if os.name != "posix":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
