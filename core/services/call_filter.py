"""Have the kernel refuse this process the calls that reach the network, files or other processes.

A seccomp filter (Linux, `man 2 seccomp`): a list of what is refused, for a list of what Python, its
C library and OpenSSL need differs between systems and would break reading on the next one.
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
_ALL = 0xFFFFFFFF

_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_REFUSED: dict[str, tuple[int | None, int | None]] = {
    "socket": (41, 198),
    "socketpair": (53, 199),
    "connect": (42, 203),
    "bind": (49, 200),
    "listen": (50, 201),
    "accept": (43, 202),
    "accept4": (288, 242),
    "sendto": (44, 206),
    "sendmsg": (46, 211),
    "sendmmsg": (307, 269),
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "execveat": (322, 281),
    "kill": (62, 129),
    "tkill": (200, 130),
    "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "pidfd_send_signal": (424, 424),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "kcmp": (312, 272),
    "shmget": (29, 194),
    "shmctl": (31, 195),
    "shmat": (30, 196),
    "semget": (64, 190),
    "semctl": (66, 191),
    "semop": (65, 193),
    "semtimedop": (220, 192),
    "msgget": (68, 186),
    "msgctl": (71, 187),
    "msgsnd": (69, 189),
    "msgrcv": (70, 188),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "creat": (85, None),
    "truncate": (76, 45),
    "ftruncate": (77, 46),
    "fallocate": (285, 47),
    "rename": (82, None),
    "renameat": (264, 38),
    "renameat2": (316, 276),
    "mkdir": (83, None),
    "mkdirat": (258, 34),
    "rmdir": (84, None),
    "mknod": (133, None),
    "mknodat": (259, 33),
    "link": (86, None),
    "linkat": (265, 37),
    "symlink": (88, None),
    "symlinkat": (266, 36),
    "unlink": (87, None),
    "unlinkat": (263, 35),
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "fchown": (93, 55),
    "lchown": (94, None),
    "fchownat": (260, 54),
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
    "utimensat": (280, 88),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    "memfd_create": (319, 279),
    "mount": (165, 40),
    "unshare": (272, 97),
    "setpriority": (141, 140),
    "sched_setparam": (142, 118),
    "sched_setscheduler": (144, 119),
    "sched_setaffinity": (203, 122),
    "sched_setattr": (314, 274),
    "process_madvise": (440, 440),
    "setns": (308, 268),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
}
_UNKNOWN: dict[str, tuple[int, int]] = {
    # Their arguments lie in memory, where a filter cannot look; C libraries fall back on others.
    "clone3": (435, 435),
    "openat2": (437, 437),
    "io_uring_setup": (425, 425),
}
_OPENING: dict[str, tuple[int | None, int | None, int]] = {
    # The last number: which argument has the flags.
    "open": (2, None, 1),
    "openat": (257, 56, 2),
}
_CLONE, _LIMITS, _CONTROL = (56, 220), (302, 261), (72, 25)
_OWNING = (8, 10, 15)
"""F_SETOWN, F_SETSIG, F_SETOWN_EX: they have the kernel send any signal to any process of ours."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def install_filter(library: ctypes.CDLL) -> bool:
    """Have the kernel refuse from now on; tell whether it will.

    `no_new_privs` must be set. False where the kernel has no such filters, or on a machine whose
    calls we do not know by number.
    """
    known = _MACHINES.get(platform.machine())
    if known is None:
        return False
    code = b"".join(_filter_for(*known))
    program = _Program(len(code) // 8, code)
    return bool(library.prctl(_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0)


def _filter_for(column: int, machine: int) -> Iterator[bytes]:
    yield _step(_LOAD, _MACHINE_AT)
    yield _step(_EQUAL, machine, yes=1)
    yield _step(_RETURN, _KILL)
    yield _step(_LOAD, _NUMBER_AT)
    yield _step(_AT_LEAST, _OTHER_TABLE, no=1)
    yield _step(_RETURN, _KILL)
    for numbers in _REFUSED.values():
        yield from _answer(numbers[column], _EPERM)
    for known in _UNKNOWN.values():
        yield from _answer(known[column], _ENOSYS)
    for *opening, flags in _OPENING.values():
        yield from _answer_by_bits(opening[column], flags, bits=_WRITING, allowed_if_set=False)
    yield from _answer_by_bits(_CLONE[column], 0, bits=_THREAD, allowed_if_set=True)
    # Its own limits it may lower further; those of another process, ours, are none of its business.
    yield from _answer_by_bits(_LIMITS[column], 0, bits=_ALL, allowed_if_set=False)
    yield from _answer_by_values(_CONTROL[column], 1, values=_OWNING)
    yield _step(_RETURN, _ALLOW)


def _answer(number: int | None, error: int) -> Iterator[bytes]:
    if number is not None:
        yield _step(_EQUAL, number, no=1)
        yield _step(_RETURN, _ERRNO | error)


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


def _answer_by_values(number: int, argument: int, *, values: tuple[int, ...]) -> Iterator[bytes]:
    """Refuse a call where one of its arguments, an `int` to the kernel, is one of `values`."""
    yield _step(_EQUAL, number, no=2 * len(values) + 2)
    yield _step(_LOAD, _ARGUMENTS_AT + 8 * argument)
    for value in values:
        yield from _answer(value, _EPERM)
    yield _step(_RETURN, _ALLOW)


def _step(code: int, operand: int, *, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, operand)
