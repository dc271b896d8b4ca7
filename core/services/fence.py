"""Have the kernel open nothing to this process but the program itself, and that only to read.

Landlock (Linux 5.13, `man 7 landlock`). Without it a process that was taken over would read
whatever its user can: the home folder, the memory of our window, what is typed in a terminal.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import stat
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

_CREATE, _ADD, _RESTRICT = 444, 445, 446
"""Calls that have the same numbers on every machine."""
_BENEATH = 1
_EVERYTHING = 0x1FFF
"""Reading, writing, running, making and removing: what the first Landlock knows."""
_READ_FILE, _READ_FOLDER = 0x4, 0x8
_LIBRARIES = ("lib", "lib64")
_ELSEWHERE = (
    "/lib",
    "/lib64",
    "/usr/lib",
    "/usr/lib64",
    "/usr/local/lib",
    "/etc/ld.so.cache",
    # Systems that have every library in a folder of its own, beneath one of these.
    "/nix/store",
    "/gnu/store",
)
_CORE = Path(__file__).resolve().parents[1]


def fence_in(library: ctypes.CDLL) -> bool:
    """Have the kernel refuse to open anything but libraries from now on; tell whether it will.

    `no_new_privs` must be set. What is open already stays open. False where the kernel has no
    Landlock, or has it turned off.
    """
    rules = ctypes.create_string_buffer(struct.pack("=Q", _EVERYTHING), 8)
    ruleset = library.syscall(_CREATE, ctypes.byref(rules), ctypes.c_size_t(8), 0)
    if ruleset < 0:
        return False
    try:
        for place in _list_places():
            _allow(library, ruleset, place)
        return bool(library.syscall(_RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _list_places() -> Iterator[str]:
    """Yield where modules and libraries lie that are loaded only when a format needs them.

    Never a whole prefix, nor the folder that has ours: either may be somebody's home.
    """
    yield str(_CORE)
    for prefix in {sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix}:
        for name in _LIBRARIES:
            yield os.path.join(prefix, name)
    yield from _ELSEWHERE


def _allow(library: ctypes.CDLL, ruleset: int, place: str) -> None:
    # One that is not there holds nothing to load.
    with contextlib.suppress(OSError):
        opened = os.open(place, os.O_PATH | os.O_CLOEXEC)
        try:
            reads = _READ_FILE
            if stat.S_ISDIR(os.fstat(opened).st_mode):
                reads |= _READ_FOLDER
            rule = ctypes.create_string_buffer(struct.pack("=Qi", reads, opened), 12)
            library.syscall(_ADD, ruleset, _BENEATH, ctypes.byref(rule), 0)
        finally:
            os.close(opened)
