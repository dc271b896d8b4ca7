"""A stopped process: its registers, its memory, and what it may do next. Linux only."""

from __future__ import annotations

import ctypes
import os
import signal
from typing import NoReturn

from tests.faults.system_calls import Machine, make_filter

TRACE_ME, CONTINUE, GO_TO_EXIT = 0, 7, 24
SET_OPTIONS, GET_REGISTERS, SET_REGISTERS = 0x4200, 0x4204, 0x4205
OPTIONS = 0x01 | 0x02 | 0x04 | 0x08 | 0x10 | 0x80 | 0x100000
"""Tell system calls from signals; follow forks, vforks, threads, exec; seccomp; die with us."""
EVENT_SECCOMP = 7
SYSTEM_CALL_STOP = signal.SIGTRAP | 0x80
WORKING_FOLDER = -100
"""What stands for the working folder in the place of a descriptor."""
_GENERAL, _NUMBER = 1, 0x404
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2

_library = ctypes.CDLL(None, use_errno=True)
_library.ptrace.restype = ctypes.c_long
_library.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)
_library.prctl.argtypes = (ctypes.c_int, *(ctypes.c_ulong,) * 4)


class _Range(ctypes.Structure):
    """What the kernel calls an iovec."""

    _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))


class _Program(ctypes.Structure):
    """What the kernel calls a sock_fprog."""

    _fields_ = (("steps", ctypes.c_ushort), ("program", ctypes.c_void_p))


def ask(request: int, process: int, address: int = 0, value: int = 0) -> None:
    """Make one request of ptrace; raises OSError where it is refused."""
    if _library.ptrace(request, process, address, value) == -1:
        error = ctypes.get_errno()
        raise OSError(error, f"ptrace({request}): {os.strerror(error)}")


def offer_trace() -> None:
    """Have the parent trace this process, and wait for it."""
    ask(TRACE_ME, 0)
    os.kill(os.getpid(), signal.SIGSTOP)


def install_filter(machine: Machine) -> None:
    """Stop at every call of the filter from now on; processes started later inherit it."""
    content = make_filter(machine)
    buffer = ctypes.create_string_buffer(content, len(content))
    program = _Program(len(content) // 8, ctypes.addressof(buffer))
    if _library.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        _refuse("no-new-privileges")
    if _library.prctl(_SECCOMP, _FILTER, ctypes.addressof(program), 0, 0):
        _refuse("seccomp")


def _refuse(what: str) -> NoReturn:
    error = ctypes.get_errno()
    raise OSError(error, f"{what}: {os.strerror(error)}")


class Registers:
    """The general registers of a process that stands at a system call."""

    def __init__(self, machine: Machine, process: int) -> None:
        self._machine, self._process = machine, process
        self._buffer = (ctypes.c_uint64 * machine.words)()
        self._range = _Range(ctypes.addressof(self._buffer), ctypes.sizeof(self._buffer))
        ask(GET_REGISTERS, process, _GENERAL, ctypes.addressof(self._range))

    @property
    def number(self) -> int:
        """Return which system call it is."""
        return int(self._buffer[self._machine.number])

    @property
    def result(self) -> int:
        """Return what the call returned, signed."""
        return ctypes.c_int64(self._buffer[self._machine.result]).value

    def argument(self, number: int) -> int:
        """Return an argument of the call, unsigned."""
        return int(self._buffer[self._machine.arguments[number]])

    def set_argument(self, number: int, value: int) -> None:
        """Change an argument before the call is done."""
        self._buffer[self._machine.arguments[number]] = value
        self._store()

    def skip(self, result: int) -> None:
        """Have the call not done and `result` returned in its place; negative: an error."""
        machine = self._machine
        self._buffer[machine.result] = ctypes.c_uint64(result).value
        if not machine.number_apart:
            self._buffer[machine.number] = ctypes.c_uint64(-1).value
        self._store()
        if machine.number_apart:
            number = ctypes.c_int(-1)
            part = _Range(ctypes.addressof(number), ctypes.sizeof(number))
            ask(SET_REGISTERS, self._process, _NUMBER, ctypes.addressof(part))

    def _store(self) -> None:
        ask(SET_REGISTERS, self._process, _GENERAL, ctypes.addressof(self._range))


def read_memory(process: int, address: int, count: int) -> bytes:
    """Return bytes of a stopped process."""
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        return os.pread(memory.fileno(), count, address)


def read_text(process: int, address: int) -> str:
    """Return the text at an address, up to its zero byte."""
    found = b""
    while b"\0" not in found:
        # Never over the border of a page: the next one may not be there.
        size = 4096 - (address + len(found)) % 4096
        found += read_memory(process, address + len(found), size)
    return os.fsdecode(found.split(b"\0", 1)[0])


def read_place(process: int, descriptor: int) -> str:
    """Return the path behind a descriptor of a process, "" where it has none."""
    name = "cwd" if descriptor == WORKING_FOLDER else f"fd/{descriptor}"
    try:
        return os.readlink(f"/proc/{process}/{name}")
    except FileNotFoundError:
        return ""


def read_position(process: int, descriptor: int) -> tuple[int, bool]:
    """Return where the next write of a descriptor goes, and whether it always appends."""
    with open(f"/proc/{process}/fdinfo/{descriptor}", encoding="ascii") as stream:
        told = dict(line.split(":", 1) for line in stream if ":" in line)
    return int(told["pos"]), bool(int(told["flags"], 8) & os.O_APPEND)
