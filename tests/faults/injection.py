"""One fault at one point of one operation, and what must hold after it."""

from __future__ import annotations

import dataclasses
import enum
import errno
import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from core.errors import AppError
from core.services import drafts, outside, preferences
from core.session import Session
from core.vault.item import ItemId
from tests.faults import tracee
from tests.faults.examination import Examiner, Facts, examine
from tests.faults.operations import BACKUPS, Operation
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
    undone: tuple[Facts, ...] = ()
    examiner: Examiner | None = None
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
        assert self.examiner is not None
        seen = self.examiner.examine_copy(self.folder)
        return TRY_AGAIN if seen in self.undone else DONE


def count_points(operation: Operation, folder: Path) -> list[Point]:
    """Do the operation without a fault and return every call; `folder` is then as after it."""
    watcher = Injection(folder=folder)
    code = run_operation(operation, watcher)
    assert (code, watcher.words[-1]) == (0, "acknowledged"), (operation.name, code, watcher.words)
    return watcher.points


def run_operation(operation: Operation, watcher: Injection) -> int:
    """Do the operation on the watcher's folder in a child; return its exit code."""

    def work(line: Line) -> None:
        stage = get_ready(operation, watcher.folder)
        _act(operation, stage, line)
        stage.close()

    return run_watched(work, watcher, roots=(watcher.folder,), results=False)


def get_ready(operation: Operation, folder: Path) -> Stage:
    """Start the program in a child up to the operation; from here on it is watched."""
    stage = start(folder)
    if operation.opens:
        stage.unlock()
    stage.app.registry()
    # Made once and for all, it must not shift what is drawn when something is done again.
    outside.ensure_installation_key(stage.app)
    stage.randomness.rewind()
    tracee.install_filter(this_machine())
    return stage


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
    elif not operation.opens and stage.session is not None:
        stage.session.close()
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


class Trial:
    """One operation on copies of the folder it begins in, and what may come of it."""

    def __init__(self, operation: Operation, template: Path, scratch: Path) -> None:
        self.operation, self.scratch = operation, scratch
        self._base = scratch / "base"
        shutil.copytree(template, self._base)
        if operation.before is not None:
            stage = start(self._base, seed=3)
            operation.before(stage)
            stage.close()
        self.examiner = Examiner(scratch / "seen")
        self.before = self.examiner.examine_copy(self._base)
        run = self.copy_base()
        self.points = count_points(operation, run)
        self.after = examine(run)
        shutil.rmtree(run)
        early = operation.early
        kept = [fact for fact in self.before if not fact.startswith(early)]
        kept += [fact for fact in self.after if fact.startswith(early)]
        self.undone = (self.before, tuple(sorted(kept)))
        """What may be there where it was not acknowledged: nothing of it, or the harmless part."""

    def copy_base(self) -> Path:
        """Return a fresh copy of the folder to begin in."""
        run = self.scratch / "run"
        shutil.copytree(self._base, run)
        return run

    def _spared(self, facts: Facts) -> Facts:
        """Return the facts with backups that are more than there should be left out."""
        told = [fact for fact in self.after if fact.startswith(BACKUPS)]
        here = [fact for fact in facts if fact.startswith(BACKUPS)]
        wanted, found = (set(re.findall(r"\d{9,}", "".join(each))) for each in (told, here))
        if not self.operation.spares_backups or not wanted < found:
            return facts
        return tuple(sorted([*(fact for fact in facts if fact not in here), *told]))

    def find_problem(self, folder: Path, *, acknowledged: bool) -> str:
        """Return what is wrong with a folder after the operation, "" where nothing is."""
        doors = [(PASSWORD, OTHER_PASSWORD), (OTHER_PASSWORD, PASSWORD)]
        for order in doors if self.operation.two_doors else doors[:1]:
            try:
                facts = self.examiner.examine_copy(folder, order)
            except (AppError, AssertionError, sqlite3.Error) as error:
                return f"{type(error).__name__}: {error} {vars(error)}"
            allowed = (self.after,) if acknowledged else (*self.undone, self.after)
            if self._spared(facts) not in map(self._spared, allowed):
                near = self.after if acknowledged else self.before
                return f"{sorted(set(facts) ^ set(near))}"
        return ""


class Campaign(Trial):
    """Every fault of every mode at every point of one operation."""

    def run(self, *modes: Mode) -> Iterator[Outcome]:
        """Yield the outcome of every run."""
        for point in self.points:
            for mode in modes:
                if point.can(mode):
                    yield Outcome(self.operation.name, point, mode, self._run_one(point, mode))

    def _run_one(self, point: Point, mode: Mode) -> str:
        run = self.copy_base()
        watcher = Injection(mode, point.number, run, self.undone, self.examiner)
        try:
            code = run_operation(self.operation, watcher)
            if code != (-9 if mode in (Mode.KILL, Mode.TORN) else 0):
                return f"ended with {code}, having said {watcher.words}"
            if len(watcher.points) < point.number:
                return "the point was not reached"
            problem = self.find_problem(run, acknowledged="acknowledged" in watcher.words)
            return f"said {watcher.words}: {problem}" if problem else ""
        finally:
            shutil.rmtree(run)
