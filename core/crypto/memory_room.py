"""Room for the memory that a key derivation declares, in a process whose memory is limited."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

_PER_LANE = 16 * 1024 * 1024
"""The stack of a thread, and what the C library sets aside beside it."""


@contextlib.contextmanager
def room_for(*, memory: int, lanes: int) -> Iterator[None]:
    """Raise the limit on address space by what a derivation takes, and lower it again.

    `memory` in bytes. It goes no higher than this process was allowed to go from the start, and
    does nothing where there is no such limit.
    """
    if sys.platform == "win32":
        yield
        return
    import resource

    usual, most = resource.getrlimit(resource.RLIMIT_AS)
    if resource.RLIM_INFINITY in (usual, most):
        yield
        return
    wanted = usual + memory + lanes * _PER_LANE
    resource.setrlimit(resource.RLIMIT_AS, (min(wanted, most), most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (usual, most))
