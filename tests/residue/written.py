"""Everything a flow creates, writes to, renames, links or removes, as the kernel saw it."""

from __future__ import annotations

import dataclasses
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

from tests.faults import tracee
from tests.faults.system_calls import Kind, this_machine
from tests.faults.tracer import Call, Fate, Line, Pass, run_watched
from tests.source_tree import ROOT

KERNEL = {"/dev", "/proc", "/sys"}
MAKING = os.O_CREAT | os.O_TRUNC
PLAIN_WRITES = {"write", "pwrite64"}
NAMING = {Kind.RENAME, Kind.LINK, Kind.MKDIR}


@dataclasses.dataclass
class Trace:
    """A watcher that lets everything pass; it keeps what changes a name, and where is written."""

    folder: Path
    calls: list[Call] = dataclasses.field(default_factory=list)
    written: set[str] = dataclasses.field(default_factory=set)
    content: dict[str, bytes] = dataclasses.field(default_factory=dict)
    """Every byte that was ever written to a place, one write after the other."""

    def decide(self, call: Call) -> Fate:
        """Keep the call; of writes only where to."""
        if call.kind is Kind.WRITE:
            place = self.place(call.path)
            self.written.add(place)
            if call.name in PLAIN_WRITES:
                self.content[place] = self.content.get(place, b"") + call.read_content()
        elif call.kind is not Kind.OPEN or call.flags & MAKING:
            self.calls.append(call)
        return Pass()

    def hear_result(self, call: Call, result: int) -> None:
        """Want no results."""

    def hear(self, word: str) -> int:
        """Expect no words."""
        raise AssertionError(word)

    def places(self, *kinds: Kind) -> set[str]:
        """Return every path that calls of these kinds name."""
        named = [call for call in self.calls if call.kind in kinds]
        return {self.place(path) for call in named for path in (call.path, call.new_path) if path}

    def place(self, path: str) -> str:
        """Return a path below the watched folder as it is there, others whole."""
        return path.removeprefix(f"{self.folder}/")

    def list_unsynced(self) -> list[str]:
        """Return the names that were given in folders that were not synced afterwards."""
        unsynced = []
        for number, call in enumerate(self.calls):
            if call.kind in NAMING:
                parent = os.path.dirname(call.new_path or call.path)
                later = self.calls[number + 1 :]
                if not any(c.kind is Kind.SYNC and c.path == parent for c in later):
                    unsynced.append(f"{call.name} {self.place(call.path)}")
        return unsynced


def watch(work: Callable[[], None], folder: Path) -> Trace:
    """Run `work` in a child under no umask and return what it did to any disk."""
    trace = Trace(folder)

    def run(line: Line) -> None:
        # A program that takes our place must not be given its number for a file of its own.
        os.set_inheritable(line.descriptor, True)
        os.umask(0)
        tracee.install_filter(this_machine())
        work()

    everywhere = tuple(place for place in Path("/").iterdir() if str(place) not in KERNEL)
    code = run_watched(run, trace, roots=everywhere, results=False)
    assert code == 0
    return trace


def watch_program(arguments: list[str], stdin: bytes, folder: Path) -> Trace:
    """Run a program of its own, with this standard input, and return what it did to any disk."""
    given = os.memfd_create("stdin", 0)
    os.write(given, stdin)
    os.lseek(given, 0, os.SEEK_SET)

    said = os.memfd_create("said", 0)

    def run() -> None:
        os.dup2(given, 0)
        for number in (1, 2):
            os.dup2(said, number)
        os.chdir(ROOT)
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "STRONGROOM_KDF": "floor"}
        os.execve(sys.executable, [sys.executable, *arguments], environment)

    try:
        return watch(run, folder)
    finally:
        sys.stdout.write(os.pread(said, 1 << 20, 0).decode())
        os.close(given)
        os.close(said)


def list_modes(folder: Path) -> set[tuple[str, int]]:
    """Return the kind and mode of everything below a folder."""
    found = [path.lstat().st_mode for path in folder.rglob("*")]
    return {("folder" if stat.S_ISDIR(mode) else "file", stat.S_IMODE(mode)) for mode in found}
