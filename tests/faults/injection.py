"""One fault at one point of one operation, and what must hold after it."""

from __future__ import annotations

import dataclasses
import enum
import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from core.errors import AppError
from core.services import drafts, preferences
from core.session import Session
from core.vault.item import ItemId
from tests.faults import tracee
from tests.faults.examination import Facts, examine, examine_copy
from tests.faults.operations import Operation
from tests.faults.stage import OTHER_PASSWORD, PASSWORD, Stage, login, start
from tests.faults.system_calls import Kind, this_machine
from tests.faults.tracer import Call, Fail, Fate, Halve, Kill, Line, Pass, run_watched


class Mode(enum.StrEnum):
    """How it fails."""

    KILL = "kill"
    TORN = "torn write, then kill"
    FULL_ONCE = "no space once"
    FULL = "no space for good"
    BROKEN = "I/O error"


NEEDS_SPACE = frozenset({Kind.OPEN, Kind.WRITE, Kind.SYNC, Kind.RENAME, Kind.LINK, Kind.MKDIR})
TRY_AGAIN, DONE = 1, 2
"""What the child is told after a failure: nothing of it happened, or all of it did."""


@dataclasses.dataclass(frozen=True)
class Point:
    """One call of an operation that changes the disk."""

    number: int
    kind: Kind
    count: int
    takes_space: bool

    def can(self, mode: Mode) -> bool:
        """Tell whether such a call can fail in this way."""
        if mode is Mode.TORN:
            return self.kind is Kind.WRITE and self.count > 1
        if mode in (Mode.FULL, Mode.FULL_ONCE):
            return self.takes_space
        return True


def takes_space(call: Call) -> bool:
    """Tell whether a call may find no space; opening only where it makes a file."""
    return call.kind in NEEDS_SPACE and not (call.kind is Kind.OPEN and os.path.lexists(call.path))


@dataclasses.dataclass
class Injection:
    """A watcher that lets one fault happen, and hears what the program says of it."""

    mode: Mode | None = None
    at: int = 0
    folder: Path = Path()
    before: Facts = ()
    points: list[Point] = dataclasses.field(default_factory=list)
    words: list[str] = dataclasses.field(default_factory=list)
    lifted: bool = False

    def decide(self, call: Call) -> Fate:
        """Return what becomes of a call."""
        number = len(self.points) + 1
        self.points.append(Point(number, call.kind, call.count, takes_space(call)))
        if self.mode is None or self.lifted or number < self.at:
            return Pass()
        if number > self.at:
            # A sync fails once at most: the kernel forgets what it could not write.
            full = self.mode is Mode.FULL and takes_space(call) and call.kind is not Kind.SYNC
            return Fail(errno.ENOSPC) if full else Pass()
        match self.mode:
            case Mode.KILL | Mode.TORN:
                return Kill(torn=self.mode is Mode.TORN)
            case Mode.FULL if call.kind is Kind.WRITE:
                return Halve()  # What still fits is written.
            case Mode.FULL | Mode.FULL_ONCE:
                return Fail(errno.ENOSPC)
            case _:
                return Fail(errno.EIO)

    def hear_result(self, call: Call, result: int) -> None:
        """Not asked for."""

    def hear(self, word: str) -> int:
        """Note what the child says; after a failure, look at the disk and tell it what to do."""
        self.words.append(word)
        if not word.startswith("failed"):
            return 0
        self.lifted = True
        scratch = self.folder.with_name("seen")
        return TRY_AGAIN if examine_copy(self.folder, scratch) == self.before else DONE


def count_points(operation: Operation, folder: Path) -> list[Point]:
    """Do the operation without a fault and return every call; `folder` is then as after it."""
    watcher = Injection(folder=folder)
    code = run_operation(operation, watcher)
    assert (code, watcher.words[-1]) == (0, "acknowledged"), (operation.name, code, watcher.words)
    return watcher.points


def run_operation(operation: Operation, watcher: Injection) -> int:
    """Do the operation on the watcher's folder in a child; return its exit code."""

    def work(line: Line) -> None:
        stage = start(watcher.folder)
        if operation.opens:
            stage.unlock()
        stage.app.registry()
        tracee.install_filter(this_machine())
        _act(operation, stage, line)
        stage.close()

    return run_watched(work, watcher, roots=(watcher.folder,), results=False)


def _act(operation: Operation, stage: Stage, line: Line) -> None:
    stage.randomness.rewind()
    word = ""
    try:
        operation.act(stage)
    except AppError as error:
        word = f"failed {type(error).__name__}"
    if word:
        if line.say(word) == TRY_AGAIN:
            _try_again(operation, stage)
        elif stage.session is not None and stage.session.is_open:
            _go_on(stage.session)
    line.say("acknowledged")


def _try_again(operation: Operation, stage: Stage) -> None:
    """Do it again in the same process, as a person would once there is space."""
    if operation.opens and not stage.open_session.is_open:
        stage.unlock()
    stage.randomness.rewind()
    operation.act(stage)


def _go_on(session: Session) -> None:
    """Prove that the process agrees with the disk although it was told of a failure."""
    drafts.keep_draft(session, item=ItemId(bytes(16)), base=0, draft=login("Afterwards"))
    drafts.discard_draft(session, item=ItemId(bytes(16)))
    # A row that the manifest lists, added and taken out: the vault is then as before it.
    preferences.set_preference(session, name="afterwards", value="")
    with session.unit_of_work() as work:
        for preference in work.preferences.all():
            if preference.name == "afterwards":
                work.preferences.remove(preference.id)
        work.commit()


@dataclasses.dataclass(frozen=True)
class Outcome:
    """What came of one run: `problem` "" where everything that must hold does."""

    operation: str
    point: Point
    mode: Mode
    problem: str = ""


class Campaign:
    """Every fault of every mode at every point of one operation."""

    def __init__(self, operation: Operation, template: Path, scratch: Path) -> None:
        self._operation, self._scratch = operation, scratch
        self._base = scratch / "base"
        shutil.copytree(template, self._base)
        if operation.before is not None:
            stage = start(self._base, seed=3)
            operation.before(stage)
            stage.close()
        self._before = examine_copy(self._base, scratch / "seen")
        run = self._copy_base()
        self.points = count_points(operation, run)
        self._after = examine(run)
        shutil.rmtree(run)

    def _copy_base(self) -> Path:
        run = self._scratch / "run"
        shutil.copytree(self._base, run)
        return run

    def run(self, *modes: Mode) -> Iterator[Outcome]:
        """Yield the outcome of every run; with it the folder is gone."""
        for point in self.points:
            for mode in modes:
                if point.can(mode):
                    yield Outcome(self._operation.name, point, mode, self._run_one(point, mode))

    def _run_one(self, point: Point, mode: Mode) -> str:
        run = self._copy_base()
        watcher = Injection(mode, point.number, run, self._before)
        try:
            code = run_operation(self._operation, watcher)
            return self._judge(watcher, code)
        except (AppError, AssertionError) as error:
            return f"{type(error).__name__}: {error} {vars(error)}; said {watcher.words}"
        finally:
            shutil.rmtree(run)

    def _judge(self, watcher: Injection, code: int) -> str:
        killed = watcher.mode in (Mode.KILL, Mode.TORN)
        if code != (-9 if killed else 0):
            return f"ended with {code}, having said {watcher.words}"
        if len(watcher.points) < watcher.at:
            return "the point was not reached"
        told = "acknowledged" in watcher.words
        doors_in_turn = [(PASSWORD, OTHER_PASSWORD), (OTHER_PASSWORD, PASSWORD)]
        for doors in doors_in_turn if self._operation.two_doors else doors_in_turn[:1]:
            facts = examine_copy(watcher.folder, self._scratch / "seen", doors)
            if facts not in ((self._after,) if told else self._allowed()):
                near = self._after if told else self._before
                return f"said {watcher.words}: {sorted(set(facts) ^ set(near))}"
        return ""

    def _allowed(self) -> tuple[Facts, ...]:
        early = self._operation.early
        kept = [fact for fact in self._before if not fact.startswith(early)]
        kept += [fact for fact in self._after if fact.startswith(early)]
        return self._before, self._after, tuple(sorted(kept))
