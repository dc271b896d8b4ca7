"""Run something in a child and step between it and the disk at every call that changes one.

Needs neither a compiler nor another program: ptrace and seccomp are called from Python.
A child is a fork of this warm process, so a run costs milliseconds; calls that SQLite
makes are seen like our own. Where the kernel refuses, this raises and never skips.
"""

from __future__ import annotations

import contextlib
import ctypes
import dataclasses
import os
import signal
import sys
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, Protocol

from tests.faults import tracee
from tests.faults.system_calls import AT_REMOVEDIR, SHAPES, Kind, Machine, this_machine

OWN_DESCRIPTORS = "/proc/self/fd/"
FAILED = 70
"""The exit code of a child whose work raised what nobody expected."""


@dataclasses.dataclass(frozen=True)
class Call:
    """One call that is about to change the disk; paths are absolute."""

    process: int
    name: str
    kind: Kind
    path: str
    new_path: str = ""
    count: int = 0
    offset: int | None = None
    descriptor: int | None = None
    content_at: int = 0
    flags: int = 0

    def read_content(self) -> bytes:
        """Return what is to be written."""
        return tracee.read_memory(self.process, self.content_at, self.count)


@dataclasses.dataclass(frozen=True)
class Pass:
    """Let the call be done."""


@dataclasses.dataclass(frozen=True)
class Kill:
    """End the process before the call; with `torn`, after half of a write was done."""

    torn: bool = False


@dataclasses.dataclass(frozen=True)
class Fail:
    """Do not do the call; report an error."""

    error: int


@dataclasses.dataclass(frozen=True)
class Halve:
    """Let only half of a write be done; the program sees a short count."""


Fate = Pass | Kill | Fail | Halve


class Watcher(Protocol):
    """Who decides on each call below the watched folders and hears what came of it."""

    def decide(self, call: Call) -> Fate:
        """Return what becomes of a call."""

    def hear_result(self, call: Call, result: int) -> None:
        """Hear what a call that was let pass returned; negative: an error."""

    def hear(self, word: str) -> int:
        """Hear a word the child says; return a small number as the answer."""


class Line:
    """What the child says, in order with its calls: a write to nowhere that the tracer reads."""

    def __init__(self) -> None:
        self._descriptor = os.open(os.devnull, os.O_WRONLY | os.O_CLOEXEC)

    @property
    def descriptor(self) -> int:
        """Return where it is written to."""
        return self._descriptor

    def say(self, word: str) -> int:
        """Say one word and return the tracer's answer, which is what the write returns."""
        return os.write(self._descriptor, word.encode())

    def close(self) -> None:
        """Hang up."""
        os.close(self._descriptor)


def run_watched(
    work: Callable[[Line], None], watcher: Watcher, *, roots: tuple[Path, ...], results: bool
) -> int:
    """Run `work` in a child and return its exit code, negative for the signal that ended it.

    The watcher sees calls on files below `roots`; what came of them only with `results`.
    """
    line = Line()
    child = fork()
    if child == 0:
        _be_child(work, line)
    try:
        return _Tracer(child, watcher, line, roots=roots, results=results).run()
    finally:
        line.close()
        _end_group(child)


def fork() -> int:
    """Fork; newer Pythons warn where there are threads, and a child here uses only its own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


def _be_child(work: Callable[[Line], None], line: Line) -> NoReturn:
    code = FAILED
    try:
        os.setpgid(0, 0)
        tracee.offer_trace()
        work(line)
        code = 0
    finally:
        if code == FAILED:
            traceback.print_exc(file=sys.__stderr__)
        # Nothing of the parent's is to be written or cleaned up here.
        os._exit(code)


def _end_group(child: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.waitpid(-child, 0x40000000)


class _Tracer:
    """Follow a child and everything it starts, until the child ends."""

    def __init__(
        self,
        child: int,
        watcher: Watcher,
        line: Line,
        *,
        roots: tuple[Path, ...],
        results: bool,
    ) -> None:
        self._child, self._watcher, self._line = child, watcher, line
        self._roots = tuple(f"{root}/" for root in roots)
        self._results = results
        self._machine: Machine = this_machine()
        self._names = {number: name for name, number in self._machine.numbers.items()}
        self._known: set[int] = set()
        self._open: dict[int, tuple[Call, bool]] = {}

    def run(self) -> int:
        _, status = os.waitpid(self._child, 0)
        if not os.WIFSTOPPED(status):
            raise RuntimeError("the child ended before it could be traced; see its message")
        tracee.ask(tracee.SET_OPTIONS, self._child, 0, tracee.OPTIONS)
        self._known.add(self._child)
        tracee.ask(tracee.CONTINUE, self._child)
        while True:
            # Of its group and of any kind: threads count as processes here.
            process, status = os.waitpid(-self._child, 0x40000000)
            if os.WIFSTOPPED(status):
                self._go_on(process, status)
            elif process == self._child:
                return os.waitstatus_to_exitcode(status)

    def _go_on(self, process: int, status: int) -> None:
        stopped_by, event = os.WSTOPSIG(status), status >> 16
        try:
            if event == tracee.EVENT_SECCOMP:
                self._enter(process)
            elif stopped_by == tracee.SYSTEM_CALL_STOP:
                self._leave(process)
            elif event or (process not in self._known and stopped_by == signal.SIGSTOP):
                self._known.add(process)
                tracee.ask(tracee.CONTINUE, process)
            else:
                tracee.ask(tracee.CONTINUE, process, 0, stopped_by)
        except ProcessLookupError:
            return  # Killed while it stood; its end is reported next.

    def _enter(self, process: int) -> None:
        registers = tracee.Registers(self._machine, process)
        call = self._read_call(process, registers)
        if call is None or not self._is_watched(call):
            if call is not None and call.descriptor == self._line.descriptor:
                registers.skip(self._watcher.hear(call.read_content().decode()))
            tracee.ask(tracee.CONTINUE, process)
            return
        fate = self._watcher.decide(call)
        if isinstance(fate, Fail):
            registers.skip(-fate.error)
            tracee.ask(tracee.CONTINUE, process)
        elif isinstance(fate, Halve):
            self._halve(call, registers)
            tracee.ask(tracee.CONTINUE, process)
        elif isinstance(fate, Kill) and not (fate.torn and self._halve(call, registers)):
            os.kill(self._child, signal.SIGKILL)
        elif isinstance(fate, Kill) or self._results:
            self._open[process] = (call, isinstance(fate, Kill))
            tracee.ask(tracee.GO_TO_EXIT, process)
        else:
            tracee.ask(tracee.CONTINUE, process)

    def _halve(self, call: Call, registers: tracee.Registers) -> bool:
        place = SHAPES[call.name].count
        if call.kind is not Kind.WRITE or place is None or call.count < 2:
            return False
        registers.set_argument(place, call.count // 2)
        return True

    def _leave(self, process: int) -> None:
        call, doomed = self._open.pop(process)
        if doomed:
            os.kill(self._child, signal.SIGKILL)
            return
        self._watcher.hear_result(call, tracee.Registers(self._machine, process).result)
        tracee.ask(tracee.CONTINUE, process)

    def _is_watched(self, call: Call) -> bool:
        paths = (f"{call.path}/", f"{call.new_path}/")
        return any(path.startswith(self._roots) for path in paths)

    def _read_call(self, process: int, registers: tracee.Registers) -> Call | None:
        name = self._names[registers.number]
        shape = SHAPES[name]

        def word(place: int | None) -> int:
            return registers.argument(place) if place is not None else 0

        def path_of(folder: int | None, path: int) -> str:
            text = tracee.read_text(process, word(path))
            if text.startswith(OWN_DESCRIPTORS):
                return tracee.read_place(process, int(text.removeprefix(OWN_DESCRIPTORS)))
            where = tracee.WORKING_FOLDER
            if folder is not None:
                where = ctypes.c_int(word(folder) & 0xFFFFFFFF).value
            base = "" if text.startswith("/") else tracee.read_place(process, where)
            return os.path.normpath(os.path.join(base, text))

        descriptor = word(shape.descriptor) if shape.descriptor is not None else None
        if descriptor is not None:
            path = tracee.read_place(process, descriptor)
        else:
            assert shape.path is not None
            path = path_of(shape.folder, shape.path)
        kind, flags = shape.kind, word(shape.flags)
        if name == "unlinkat" and flags & AT_REMOVEDIR:
            kind = Kind.RMDIR
        return Call(
            process=process,
            name=name,
            kind=kind,
            path=path,
            new_path=path_of(shape.new_folder, shape.new_path)
            if shape.new_path is not None
            else "",
            count=word(shape.count),
            offset=word(shape.offset) if shape.offset is not None else None,
            descriptor=descriptor,
            content_at=word(1) if kind is Kind.WRITE else 0,
            flags=flags,
        )
