"""Have the kernel refuse this process every call but those that reading a file needs.

A seccomp filter (Linux, `man 2 seccomp`): a list of what is allowed. What is not in it fails as a
call that may not be made, or, among the newest, as one that the kernel does not know: C libraries
then use an older one instead, so that the list holds on systems to come.
"""

from __future__ import annotations

import ctypes
import platform
import struct
from collections.abc import Iterator

_SECCOMP, _FILTER = 22, 2
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_EPERM, _ENOSYS = 1, 38
_NUMBER_AT, _MACHINE_AT, _ARGUMENTS_AT = 0, 4, 16
_OTHER_TABLE = 0x40000000
"""From here on x86-64 has the same calls under other numbers (x32)."""
_WRITING = 0o1 | 0o2 | 0o100 | 0o1000
_THREAD = 0x00010000

_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_ALLOWED: dict[str, tuple[int | None, int | None]] = {
    # Looking and reading; the most frequent come first, for they are tried in turn.
    "read": (0, 63),
    "newfstatat": (262, 79),
    "lseek": (8, 62),
    "close": (3, 57),
    "futex": (202, 98),
    "fstat": (5, 80),
    "stat": (4, None),
    "lstat": (6, None),
    "statx": (332, 291),
    "pread64": (17, 67),
    "readv": (19, 65),
    "getdents64": (217, 61),
    "access": (21, None),
    "faccessat": (269, 48),
    "faccessat2": (439, 439),
    "readlink": (89, None),
    "readlinkat": (267, 78),
    "getcwd": (79, 17),
    "dup": (32, 23),
    "fadvise64": (221, 223),
    # Answering: into the pipe, for nothing else is open to write to.
    "write": (1, 64),
    "writev": (20, 66),
    # Memory of its own.
    "mmap": (9, 222),
    "munmap": (11, 215),
    "mremap": (25, 216),
    "mprotect": (10, 226),
    "madvise": (28, 233),
    "brk": (12, 214),
    # Threads of its own, their locks and signals.
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "sigaltstack": (131, 132),
    "set_robust_list": (273, 99),
    "set_tid_address": (218, 96),
    "rseq": (334, 293),
    "membarrier": (324, 283),
    "arch_prctl": (158, None),
    "sched_yield": (24, 124),
    "restart_syscall": (219, 128),
    "exit": (60, 93),
    "exit_group": (231, 94),
    # Waiting, and what time it is.
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "clock_nanosleep": (230, 115),
    "nanosleep": (35, 101),
    "gettimeofday": (96, 169),
    "poll": (7, None),
    "ppoll": (271, 73),
    "select": (23, None),
    "pselect6": (270, 72),
    "epoll_create1": (291, 20),
    # What it is, what it has used, what the computer has; lowering its own limits.
    "getpid": (39, 172),
    "gettid": (186, 178),
    "getppid": (110, 173),
    "getuid": (102, 174),
    "geteuid": (107, 175),
    "getgid": (104, 176),
    "getegid": (108, 177),
    "getrusage": (98, 165),
    "getrlimit": (97, 163),
    "setrlimit": (160, 164),
    "sched_getaffinity": (204, 123),
    "getcpu": (309, 168),
    "sysinfo": (99, 179),
    "uname": (63, 160),
    "getrandom": (318, 278),
}
_Opening = dict[str, tuple[int | None, int | None, int]]
_OPENING: _Opening = {
    # The last number: which argument has the flags.
    "openat": (257, 56, 2),
    "open": (2, None, 1),
}
_CHOSEN: dict[str, tuple[int, int, int, tuple[int, ...]]] = {
    # Then: which argument is looked at, and the values of it that are allowed.
    # F_DUPFD to F_SETFL, F_DUPFD_CLOEXEC: none has a signal sent, locks or leases a file.
    "fcntl": (72, 25, 1, (0, 1, 2, 3, 4, 1030)),
    # TCGETS, TIOCGWINSZ, FIONCLEX, FIOCLEX: whether it is a terminal, what a program inherits.
    "ioctl": (16, 29, 1, (0x5401, 0x5413, 0x5450, 0x5451)),
    # PR_SET_NAME, PR_SET_VMA: names of threads and of memory.
    "prctl": (157, 167, 0, (15, 0x53564D41)),
    # Of itself; the limits of another process, ours, are none of its business.
    "prlimit64": (302, 261, 0, (0,)),
}
_CLONE = (56, 220)
_NEW = 424
"""From here on both machines have the same numbers, and C libraries do without (since 2019)."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def install_filter(library: ctypes.CDLL, *, opening: bool) -> bool:
    """Have the kernel refuse from now on; tell whether it will.

    With `opening` files may be opened to read, else none at all: without a fence around it this
    process would read terminals and all else of its user. `no_new_privs` must be set. False where
    the kernel has no such filters, or on a machine whose calls we do not know by number.
    """
    known = _MACHINES.get(platform.machine())
    if known is None:
        return False
    code = b"".join(_filter_for(*known, _OPENING if opening else {}))
    program = _Program(len(code) // 8, code)
    return bool(library.prctl(_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)


def _filter_for(column: int, machine: int, opening: _Opening) -> Iterator[bytes]:
    yield _step(_LOAD, _MACHINE_AT)
    yield _step(_EQUAL, machine, yes=1)
    yield _step(_RETURN, _KILL)
    yield _step(_LOAD, _NUMBER_AT)
    yield _step(_AT_LEAST, _OTHER_TABLE, no=1)
    yield _step(_RETURN, _KILL)
    for allowed in _ALLOWED.values():
        yield from _allow(allowed[column])
    for *numbers, flags in opening.values():
        yield from _answer_by_bits(numbers[column], flags, bits=_WRITING, allowed_if_set=False)
    yield from _answer_by_bits(_CLONE[column], 0, bits=_THREAD, allowed_if_set=True)
    for *chosen, argument, values in _CHOSEN.values():
        yield from _allow_values(chosen[column], argument, values)
    yield _step(_AT_LEAST, _NEW, no=1)
    yield _step(_RETURN, _ERRNO | _ENOSYS)
    yield _step(_RETURN, _ERRNO | _EPERM)


def _allow(number: int | None) -> Iterator[bytes]:
    if number is not None:
        yield _step(_EQUAL, number, no=1)
        yield _step(_RETURN, _ALLOW)


def _answer_by_bits(
    number: int | None, argument: int, *, bits: int, allowed_if_set: bool
) -> Iterator[bytes]:
    """Answer a call by whether any of `bits` is set in one of its arguments."""
    if number is not None:
        yield _step(_EQUAL, number, no=4)
        # The lower half of it: both machines have the small end first.
        yield _step(_LOAD, _ARGUMENTS_AT + 8 * argument)
        yield _step(_ANY_BIT, bits, no=1)
        yield _step(_RETURN, _ALLOW if allowed_if_set else _ERRNO | _EPERM)
        yield _step(_RETURN, _ERRNO | _EPERM if allowed_if_set else _ALLOW)


def _allow_values(number: int, argument: int, values: tuple[int, ...]) -> Iterator[bytes]:
    """Allow a call where one of its arguments, an `int` to the kernel, is one of `values`."""
    yield _step(_EQUAL, number, no=2 * len(values) + 2)
    yield _step(_LOAD, _ARGUMENTS_AT + 8 * argument)
    for value in values:
        yield from _allow(value)
    yield _step(_RETURN, _ERRNO | _EPERM)


def _step(code: int, operand: int, *, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, operand)
