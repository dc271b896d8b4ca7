"""The tracer itself: it sees every call, and what it injects really happens."""

from __future__ import annotations

import dataclasses
import errno
import os
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults import tracee
from tests.faults.system_calls import Kind, this_machine
from tests.faults.tracer import FAILED, Call, Fail, Fate, Halve, Kill, Line, Pass, run_watched


@dataclasses.dataclass
class Judge:
    """A watcher with one fate for the first call of a kind."""

    kind: Kind | None = None
    fate: Fate = dataclasses.field(default_factory=Pass)
    calls: list[tuple[str, str]] = dataclasses.field(default_factory=list)
    results: list[int] = dataclasses.field(default_factory=list)
    words: list[str] = dataclasses.field(default_factory=list)

    def decide(self, call: Call) -> Fate:
        first = call.kind not in [kind for kind, _ in self.calls]
        self.calls.append((call.kind, os.path.basename(call.path)))
        return self.fate if first and call.kind is self.kind else Pass()

    def hear_result(self, call: Call, result: int) -> None:
        self.results.append(result)

    def hear(self, word: str) -> int:
        self.words.append(word)
        return 42


def run(act: Callable[[Line], None], judge: Judge, root: Path, *, results: bool = False) -> int:
    def work(line: Line) -> None:
        tracee.install_filter(this_machine())
        act(line)

    return run_watched(work, judge, roots=(root,), results=results)


def write_twice(path: Path) -> Callable[[Line], None]:
    """Write ten bytes twice and tell what became of each."""

    def act(line: Line) -> None:
        descriptor = os.open(path, os.O_CREAT | os.O_WRONLY)
        for _ in range(2):
            try:
                line.say(str(os.write(descriptor, b"0123456789")))
            except OSError as error:
                line.say(errno.errorcode[error.errno or 0])
        os.fsync(descriptor)

    return act


def test_every_call_is_seen_and_its_result(scratch: Path) -> None:
    judge = Judge()
    assert run(write_twice(scratch / "a"), judge, scratch, results=True) == 0
    assert judge.calls == [("open", "a"), ("write", "a"), ("write", "a"), ("sync", "a")]
    assert judge.results[1:] == [10, 10, 0]
    assert judge.words == ["10", "10"]


def test_calls_elsewhere_are_not(scratch: Path) -> None:
    judge = Judge()
    assert run(write_twice(scratch / "a"), judge, scratch / "b") == 0
    assert judge.calls == []


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
def test_an_error_is_reported_and_nothing_is_written(scratch: Path, error: int) -> None:
    judge = Judge(Kind.WRITE, Fail(error))
    assert run(write_twice(scratch / "a"), judge, scratch) == 0
    assert judge.words == [errno.errorcode[error], "10"]
    assert (scratch / "a").read_bytes() == b"0123456789"


def test_half_a_write_is_half_written(scratch: Path) -> None:
    judge = Judge(Kind.WRITE, Halve())
    assert run(write_twice(scratch / "a"), judge, scratch) == 0
    assert judge.words == ["5", "10"]
    assert (scratch / "a").read_bytes() == b"012340123456789"


def test_a_kill_comes_before_the_call(scratch: Path) -> None:
    judge = Judge(Kind.WRITE, Kill())
    assert run(write_twice(scratch / "a"), judge, scratch) == -9
    assert judge.words == []
    assert (scratch / "a").read_bytes() == b""


def test_a_torn_write_is_half_done_before_the_kill(scratch: Path) -> None:
    judge = Judge(Kind.WRITE, Kill(torn=True))
    assert run(write_twice(scratch / "a"), judge, scratch) == -9
    assert judge.words == []
    assert (scratch / "a").read_bytes() == b"01234"


def test_the_calls_of_sqlite_are_seen(scratch: Path) -> None:
    def act(line: Line) -> None:
        connection = sqlite3.connect(scratch / "a.db")
        try:
            connection.execute("CREATE TABLE t (x)")
        except sqlite3.OperationalError as error:
            line.say(str(error))
        connection.close()

    judge = Judge(Kind.WRITE, Fail(errno.ENOSPC))
    assert run(act, judge, scratch) == 0
    assert judge.words == ["database or disk is full"]
    assert ("write", "a.db-journal") in judge.calls


def test_what_it_starts_is_followed(scratch: Path) -> None:
    def act(line: Line) -> None:
        script = f"mkdir {scratch}/d && rmdir {scratch}/d && echo 1 > {scratch}/b"
        line.say(str(subprocess.run(["/bin/sh", "-c", script], check=False).returncode))

    judge = Judge(Kind.RMDIR, Fail(errno.EIO))
    assert run(act, judge, scratch) == 0
    assert judge.calls == [("mkdir", "d"), ("rmdir", "d")]
    assert judge.words == ["1"]


def test_the_child_hears_an_answer(scratch: Path) -> None:
    def act(line: Line) -> None:
        line.say(str(line.say("?")))

    judge = Judge()
    assert run(act, judge, scratch) == 0
    assert judge.words == ["?", "42"]


def test_what_nobody_expected_ends_the_child(
    scratch: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def act(line: Line) -> None:
        raise ValueError(line)

    assert run(act, Judge(), scratch) == FAILED
