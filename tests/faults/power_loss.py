"""Record what an operation tells the disk, then start the program on what a power cut may leave."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from tests.faults.disk_model import Event, Files, Keep, ModelDisk, Order
from tests.faults.injection import Trial, get_ready
from tests.faults.operations import Operation
from tests.faults.system_calls import UNNAMED, Kind
from tests.faults.tracee import read_position
from tests.faults.tracer import Call, Fate, Line, Pass, run_watched


@dataclasses.dataclass
class Recorder:
    """A watcher that lets everything pass and keeps it, content and all."""

    folder: Path
    base: Files = dataclasses.field(default_factory=dict)
    events: list[Event] = dataclasses.field(default_factory=list)
    acknowledged: int | None = None
    _event: Event | None = None

    def decide(self, call: Call) -> Fate:
        """Keep what is about to be told."""
        self._event = self._event_of(call)
        return Pass()

    def _event_of(self, call: Call) -> Event | None:
        path = self._below(call.path)
        if call.flags & UNNAMED and call.kind is Kind.OPEN:
            return None  # It is known by its first write.
        if call.kind is Kind.WRITE:
            assert call.name in ("write", "pwrite64"), f"{call.name} cannot be recorded yet"
            offset = call.offset
            if offset is None:
                offset = self._position(call)
            return Event(Kind.WRITE, path, offset=offset, content=call.read_content())
        if call.kind is Kind.OPEN and os.path.lexists(call.path):
            size = 0 if call.flags & os.O_TRUNC else os.lstat(call.path).st_size
            return Event(Kind.TRUNCATE, path, size=size)
        assert call.name != "fallocate", "fallocate cannot be recorded yet"
        new_path = self._below(call.new_path) if call.new_path else ""
        return Event(call.kind, path, new_path, size=call.count)

    def _position(self, call: Call) -> int:
        assert call.descriptor is not None
        position, appends = read_position(call.process, call.descriptor)
        return os.lstat(call.path).st_size if appends else position

    def _below(self, path: str) -> str:
        return os.path.relpath(path, self.folder)

    def hear_result(self, call: Call, result: int) -> None:
        """Keep it for good where it succeeded."""
        event = self._event
        if event is not None and result >= 0:
            if event.kind is Kind.WRITE:
                event = dataclasses.replace(event, content=event.content[:result])
            self.events.append(event)

    def hear(self, word: str) -> int:
        """Note what is on the disk when it begins, and when it was acknowledged."""
        if word == "begins":
            self.base = read_files(self.folder)
        else:
            self.acknowledged = len(self.events)
        return 0


def read_files(folder: Path) -> Files:
    """Return everything below a folder."""
    return {
        path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
    }


def write_files(folder: Path, files: Files) -> None:
    """Put files where nothing is."""
    folder.mkdir(mode=0o700)
    for path, content in files.items():
        if content is None:
            (folder / path).mkdir(mode=0o700)
        else:
            (folder / path).write_bytes(content)
            (folder / path).chmod(0o600)


def record(operation: Operation, folder: Path) -> Recorder:
    """Do the operation in a child and return what the disk was told."""
    recorder = Recorder(folder)

    def work(line: Line) -> None:
        stage = get_ready(operation, folder)
        line.say("begins")
        operation.act(stage)
        line.say("acknowledged")
        stage.close()

    code = run_watched(work, recorder, roots=(folder,), results=True)
    assert code == 0, operation.name
    assert recorder.acknowledged is not None
    return recorder


@dataclasses.dataclass(frozen=True)
class Loss:
    """One state that a power cut may leave: after how many events, and what was kept."""

    cut: int
    order: Order
    keep: Keep
    problem: str = ""


class PowerLoss(Trial):
    """The states that power cuts at every moment of one operation may leave."""

    def __init__(self, operation: Operation, template: Path, scratch: Path) -> None:
        super().__init__(operation, template, scratch)
        run = self.copy_base()
        self.recorder = record(operation, run)
        shutil.rmtree(run)
        self._problems: dict[tuple[bytes, bool], str] = {}

    @property
    def distinct(self) -> int:
        """Return how many states were really different."""
        return len({digest for digest, _ in self._problems})

    def run(self, *, repeats: int, seed: int) -> Iterator[Loss]:
        """Yield states: at every cut, in both orders, each way of keeping; by chance several."""
        source = random.Random(seed)
        events, acknowledged = self.recorder.events, self.recorder.acknowledged
        assert acknowledged is not None
        for order in Order:
            disk = ModelDisk(self.recorder.base, order)
            for cut in range(len(events) + 1):
                for keep in Keep:
                    by_chance = keep not in (Keep.NOTHING, Keep.EVERYTHING)
                    for _ in range(repeats if by_chance else 1):
                        files = disk.lose_power(keep, source)
                        problem = self._find(files, acknowledged=cut >= acknowledged)
                        yield Loss(cut, order, keep, problem)
                if cut < len(events):
                    disk.tell(events[cut])

    def _find(self, files: Files, *, acknowledged: bool) -> str:
        digest = hashlib.sha256()
        for path, content in sorted(files.items()):
            digest.update(path.encode() + b"\0" + hashlib.sha256(content or b"").digest())
        key = (digest.digest(), acknowledged)
        if key not in self._problems:
            folder = self.scratch / "cut"
            write_files(folder, files)
            try:
                self._problems[key] = self.find_problem(folder, acknowledged=acknowledged)
            finally:
                shutil.rmtree(folder)
        return self._problems[key]
