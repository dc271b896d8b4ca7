"""The system calls that change a disk: their numbers, their arguments, and a filter for them."""

from __future__ import annotations

import dataclasses
import enum
import os
import platform
import struct
from collections.abc import Mapping


class Kind(enum.StrEnum):
    """What a call does to the disk."""

    OPEN = "open"
    WRITE = "write"
    SYNC = "sync"
    TRUNCATE = "truncate"
    RENAME = "rename"
    LINK = "link"
    UNLINK = "unlink"
    MKDIR = "mkdir"
    RMDIR = "rmdir"


@dataclasses.dataclass(frozen=True)
class Shape:
    """Where a call keeps what: numbers of arguments, None where it has none of that kind.

    `folder` and `new_folder` are descriptors that a path may be relative to.
    """

    kind: Kind
    descriptor: int | None = None
    folder: int | None = None
    path: int | None = None
    new_folder: int | None = None
    new_path: int | None = None
    count: int | None = None
    offset: int | None = None
    flags: int | None = None


SHAPES: Mapping[str, Shape] = {
    "open": Shape(Kind.OPEN, path=0, flags=1),
    "creat": Shape(Kind.OPEN, path=0),
    "openat": Shape(Kind.OPEN, folder=0, path=1, flags=2),
    "write": Shape(Kind.WRITE, descriptor=0, count=2),
    "pwrite64": Shape(Kind.WRITE, descriptor=0, count=2, offset=3),
    "writev": Shape(Kind.WRITE, descriptor=0),
    "pwritev": Shape(Kind.WRITE, descriptor=0),
    "pwritev2": Shape(Kind.WRITE, descriptor=0),
    "sendfile": Shape(Kind.WRITE, descriptor=0, count=3),
    "copy_file_range": Shape(Kind.WRITE, descriptor=2, count=4),
    "fsync": Shape(Kind.SYNC, descriptor=0),
    "fdatasync": Shape(Kind.SYNC, descriptor=0),
    "truncate": Shape(Kind.TRUNCATE, path=0, count=1),
    "ftruncate": Shape(Kind.TRUNCATE, descriptor=0, count=1),
    "fallocate": Shape(Kind.TRUNCATE, descriptor=0, count=3),
    "rename": Shape(Kind.RENAME, path=0, new_path=1),
    "renameat": Shape(Kind.RENAME, folder=0, path=1, new_folder=2, new_path=3),
    "renameat2": Shape(Kind.RENAME, folder=0, path=1, new_folder=2, new_path=3),
    "link": Shape(Kind.LINK, path=0, new_path=1),
    "linkat": Shape(Kind.LINK, folder=0, path=1, new_folder=2, new_path=3),
    "symlink": Shape(Kind.LINK, path=1, new_path=1),
    "symlinkat": Shape(Kind.LINK, folder=1, path=2, new_folder=1, new_path=2),
    "unlink": Shape(Kind.UNLINK, path=0),
    "unlinkat": Shape(Kind.UNLINK, folder=0, path=1, flags=2),
    "mkdir": Shape(Kind.MKDIR, path=0),
    "mkdirat": Shape(Kind.MKDIR, folder=0, path=1),
    "rmdir": Shape(Kind.RMDIR, path=0),
}
AT_REMOVEDIR = 0x200
UNNAMED = 0o20000000
"""The bit of `O_TMPFILE` that is not also that of opening a folder."""
GONE = " (deleted)"
"""How the kernel marks the path of a file that has no name, any more or yet."""


@dataclasses.dataclass(frozen=True)
class Machine:
    """One kind of processor: what its kernel calls the calls, and where registers lie.

    `arguments`, `number` and `result` count words in the set of general registers.
    """

    audit: int
    numbers: Mapping[str, int]
    words: int
    arguments: tuple[int, ...]
    number: int
    result: int
    number_apart: bool
    """Whether the number of a call can be set only through a register set of its own."""


_X86_64 = Machine(
    audit=0xC000003E,
    numbers={
        "open": 2,
        "creat": 85,
        "openat": 257,
        "write": 1,
        "pwrite64": 18,
        "writev": 20,
        "pwritev": 296,
        "pwritev2": 328,
        "sendfile": 40,
        "copy_file_range": 326,
        "fsync": 74,
        "fdatasync": 75,
        "truncate": 76,
        "ftruncate": 77,
        "fallocate": 285,
        "rename": 82,
        "renameat": 264,
        "renameat2": 316,
        "link": 86,
        "linkat": 265,
        "symlink": 88,
        "symlinkat": 266,
        "unlink": 87,
        "unlinkat": 263,
        "mkdir": 83,
        "mkdirat": 258,
        "rmdir": 84,
    },
    words=27,
    arguments=(14, 13, 12, 7, 9, 8),
    number=15,
    result=10,
    number_apart=False,
)
_AARCH64 = Machine(
    audit=0xC00000B7,
    numbers={
        "openat": 56,
        "write": 64,
        "pwrite64": 68,
        "writev": 66,
        "pwritev": 70,
        "pwritev2": 287,
        "sendfile": 71,
        "copy_file_range": 285,
        "fsync": 82,
        "fdatasync": 83,
        "truncate": 45,
        "ftruncate": 46,
        "fallocate": 47,
        "renameat": 38,
        "renameat2": 276,
        "linkat": 37,
        "symlinkat": 36,
        "unlinkat": 35,
        "mkdirat": 34,
    },
    words=34,
    arguments=(0, 1, 2, 3, 4, 5),
    number=8,
    result=0,
    number_apart=True,
)


def this_machine() -> Machine:
    """Return the registers and numbers of this processor; fails loudly on an unknown one."""
    return {"x86_64": _X86_64, "aarch64": _AARCH64}[platform.machine()]


# Classic BPF: code, jump if true, jump if false, operand.
_LOAD, _EQUAL, _ANY_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06
_ALLOW, _TRACE = 0x7FFF0000, 0x7FF00000
_NUMBER_AT, _ARCHITECTURE_AT, _ARGUMENTS_AT = 0, 4, 16


def make_filter(machine: Machine) -> bytes:
    """Return a seccomp program that stops at the calls above and lets everything else run.

    Opening is stopped at only where it can make or empty a file.
    """
    step = struct.Struct("<HBBI").pack
    program = [
        step(_LOAD, 0, 0, _ARCHITECTURE_AT),
        step(_EQUAL, 1, 0, machine.audit),
        step(_RETURN, 0, 0, _ALLOW),
        step(_LOAD, 0, 0, _NUMBER_AT),
    ]
    for name, number in machine.numbers.items():
        shape = SHAPES[name]
        if shape.kind is Kind.OPEN and shape.flags is not None:
            program += [
                step(_EQUAL, 0, 4, number),
                step(_LOAD, 0, 0, _ARGUMENTS_AT + 8 * shape.flags),
                step(_ANY_BIT, 0, 1, os.O_CREAT | os.O_TRUNC | UNNAMED),
                step(_RETURN, 0, 0, _TRACE),
                step(_RETURN, 0, 0, _ALLOW),
            ]
        else:
            program += [step(_EQUAL, 0, 1, number), step(_RETURN, 0, 0, _TRACE)]
    program.append(step(_RETURN, 0, 0, _ALLOW))
    return b"".join(program)
