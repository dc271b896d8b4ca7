"""Shut a process in: little memory, little time, no network, no files, no other programs.

For a process that is about to read a file by an author nobody knows. None of it can be undone
by the process itself. What a system does not have is left out; `docs/threat-model.md` says so.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path

from core.services.call_filter import install_filter
from core.services.fence import fence_in

MIB = 1024 * 1024
_FILES = 32
_NO_NEW_PRIVILEGES, _DIE_WITH_PARENT, _ONE_HEAP = 38, 1, -8
_KILL = 9
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
_WRITING = 0o1 | 0o2 | 0o100 | 0o1000
_REFUSED = (
    "socket.",
    "subprocess.",
    "shutil.",
    "ctypes.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.system",
    "os.kill",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.mkdir",
    "os.link",
    "os.symlink",
    "os.chmod",
    "os.chown",
    "os.truncate",
    "os.utime",
)


def confine(*, parent: int, memory: int, room: int, seconds: int, load: Callable[[], None]) -> None:
    """Give up for good what reading a file does not need.

    Afterwards nothing is opened but modules of the program; where the kernel cannot tell those
    apart, nothing at all, and `load` loads before that whatever might be needed.

    `memory` bytes may be added to what the process has now, and `room` on top of it while a key
    is derived (`core.crypto.memory_room`); `seconds` of computing, then the system ends it.
    `parent` is the process that it is to end with, by its number.
    """
    sys.dont_write_bytecode = True
    if os.name == "posix":
        _limit("CORE", 0, 0)
        _limit("CPU", seconds, seconds + 1)
        _limit("FSIZE", 0, 0)
        _limit("NOFILE", _FILES, _FILES)
    if sys.platform == "linux":
        library = ctypes.CDLL(None, use_errno=True)
        library.prctl(_DIE_WITH_PARENT, _KILL, 0, 0, 0)
        if os.getppid() != parent:
            # It ended before that could be asked for, and nobody waits for an answer.
            os._exit(1)
        library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        # A heap for each thread would reserve more address space than the whole file may take.
        getattr(library, "mallopt", lambda *_: 0)(_ONE_HEAP, 1)
        taken = _address_space()
        fenced = fence_in(library)
        if not fenced:
            load()
            taken = _address_space()
        _limit("AS", taken + memory, taken + memory + room)
        if not install_filter(library, opening=fenced):
            library.unshare(_NEW_USER | _NEW_NETWORK)
    # Where the kernel was asked, this says no a second time; elsewhere it is what there is.
    sys.addaudithook(_refuse)


def _limit(name: str, soft: int, hard: int) -> None:
    """Lower a limit of the system; one that is lower already stays."""
    import resource

    what = getattr(resource, f"RLIMIT_{name}")
    _, most = resource.getrlimit(what)
    if most != resource.RLIM_INFINITY:
        soft, hard = min(soft, most), min(hard, most)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(what, (soft, hard))


def _address_space() -> int:
    """Return the bytes of address space that this process has taken."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    return pages * os.sysconf("SC_PAGE_SIZE")


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        flags = arguments[2]
        if isinstance(flags, int) and flags & _WRITING:
            raise PermissionError(event)
    elif event.startswith(_REFUSED):
        raise PermissionError(event)
