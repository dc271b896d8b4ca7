"""Read broken files for a while, keep those that lead somewhere new, and report what goes wrong."""

from __future__ import annotations

import dataclasses
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import CodeType, FrameType
from typing import Any

import core
from core.errors import AppError
from core.formats import answers
from core.formats.caps import MIB
from core.formats.handing_over import BadAnswerError, pack_error, pack_look
from tests.fakes.reading import put_together
from tests.fuzz.targets import PATH, Target
from ui.wording.errors import sentence

SECONDS = 5.0
"""Of computing for one file of a few KiB; the whole of a file of 64 MiB may take a minute."""
MEMORY = 128 * MIB
"""That one file of a few KiB may add to the most that the process ever had."""
_TRACED = 0.1
_LONGEST_KEPT = 48 * 1024
_EXPECTED = answers._FAMILIES
"""What a reader may say; the parent of the process that reads believes nothing else."""


class Find(Exception):  # noqa: N818 # it is the point of the whole, and not a failure of ours
    """A file that a reader does not bear as it should; the text says in which way."""


@dataclasses.dataclass
class Tally:
    """What came of a hunt."""

    runs: int = 0
    refused: int = 0
    read: int = 0
    seconds: float = 0.0
    clock: float = 0.0
    lines: int = 0
    finds: dict[str, bytes] = dataclasses.field(default_factory=dict, repr=False)

    def __str__(self) -> str:
        times = f"{self.seconds:.1f} s of computing, {self.clock:.1f} s of the clock"
        came = f"{self.runs} runs, {self.refused} refused, {self.read} read"
        return f"{times}, {came}, {self.lines} lines, {len(self.finds)} finds"


def judge(target: Target, content: bytes) -> str:
    """Read one file and return in a word what came of it. Raises Find."""
    began, most = time.process_time(), _peak()
    try:
        outcome = _read(target, content)
    except Find:
        raise
    except Exception as error:
        raise Find(f"{type(error).__name__} at {_place(error)}") from error
    if time.process_time() - began > SECONDS:
        raise Find(f"more than {SECONDS:.0f} seconds")
    if _peak() - most > MEMORY:
        raise Find(f"more than {MEMORY // MIB} MiB")
    return outcome


def _read(target: Target, content: bytes) -> str:
    try:
        found = target.read(content)
    except AppError as error:
        return _say(error)
    if found is None or found.parsed is None:
        return "read"
    try:
        again = put_together(pack_look(found), PATH)
    except BadAnswerError as error:
        raise Find(f"breach of a cap at {_place(error)}") from error
    if again.parsed != found.parsed:
        raise Find("what was handed over is not what was read")
    counts = (len(found.parsed.items), len(found.parsed.unreadable), len(found.parsed.not_kept))
    return f"read {min(counts[0], 3)} {min(counts[1], 3)} {counts[2]}"


def _say(error: AppError) -> str:
    """Return an error in short; it must reach a person as the sentence that it is."""
    if not isinstance(error, _EXPECTED):
        raise Find(f"{type(error).__name__} is no error of a reader") from error
    if not sentence(error).strip():
        raise Find(f"{type(error).__name__} without a sentence") from error
    try:
        put_together([pack_error(error)], PATH)
    except BadAnswerError as bad:
        raise Find(f"{type(error).__name__} is lost on its way at {_place(bad)}") from error
    except AppError as told:
        if type(told) is not type(error):
            raise Find(f"{type(error).__name__} arrives as another") from error
    return f"refused {type(error).__name__} {error.data.get('detail', error.data.get('what'))}"


def _place(error: BaseException) -> str:
    """Return the innermost line of ours that an error came through."""
    trace, place = error.__traceback__, "nowhere"
    while trace is not None:
        path = trace.tb_frame.f_code.co_filename
        if "/core/" in path:
            place = f"{Path(path).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


class Lines:
    """Which lines of the readers were reached so far."""

    def __init__(self) -> None:
        self.seen: set[tuple[CodeType, int]] = set()
        self._ours: dict[CodeType, bool] = {}
        self._folder = str(Path(core.__file__).parent)

    def run(self, act: Callable[[], str]) -> str:
        """Return what `act` returns, and note where it went."""
        sys.settrace(self._enter)
        try:
            return act()
        finally:
            sys.settrace(None)

    def _enter(self, frame: FrameType, event: str, argument: Any) -> Any:
        code = frame.f_code
        ours = self._ours.get(code)
        if ours is None:
            ours = self._ours[code] = code.co_filename.startswith(self._folder)
        return self._note if ours else None

    def _note(self, frame: FrameType, event: str, argument: Any) -> Any:
        if event == "line":
            self.seen.add((frame.f_code, frame.f_lineno))
        return self._note


class Hunt:
    """Break the files of one target in every way that leads somewhere new.

    The same `random` tries the same files in the same order; time only tells when to stop.
    """

    def __init__(self, target: Target, random: Random, kept: list[bytes] | None = None) -> None:
        self.target, self._random = target, random
        self.kept = kept if kept is not None else []
        self.tally = Tally()
        self._lines = Lines()
        self._outcomes: set[str] = set()

    def go(
        self, *, seconds: float, runs: int | None = None, begin: Callable[[bytes], object] = len
    ) -> Tally:
        """Hunt for so much computing, or so many runs; `begin` sees each file before it is read."""
        started, clock = time.process_time(), time.monotonic()
        for content in (*self.target.seeds, *self.kept):
            begin(content)
            self._try(content, traced=True)
        while runs is None or self.tally.runs < runs:
            self.tally.seconds = time.process_time() - started
            if self.tally.seconds >= seconds:
                break
            content = self.target.mutate(self._random, self._choose())
            begin(content)
            if self._try(content, traced=self._random.random() < _TRACED):
                self._keep(content)
        self.tally.lines = len(self._lines.seen)
        self.tally.seconds = time.process_time() - started
        self.tally.clock = time.monotonic() - clock
        return self.tally

    def _choose(self) -> bytes:
        if not self.kept or self._random.random() < 0.3:
            return self._random.choice(self.target.seeds)
        # Short files are read, and broken, more often in the same time.
        return min(self._random.choice(self.kept), self._random.choice(self.kept), key=len)

    def _keep(self, content: bytes) -> None:
        if len(content) <= _LONGEST_KEPT:
            self.kept.append(content)

    def _try(self, content: bytes, *, traced: bool) -> bool:
        """Read one file; tell whether it led somewhere new."""
        before = len(self._lines.seen) + len(self._outcomes)
        self.tally.runs += 1
        try:
            if traced:
                outcome = self._lines.run(lambda: judge(self.target, content))
            else:
                outcome = judge(self.target, content)
        except Find as find:
            known = self.tally.finds.get(str(find))
            if known is None or len(content) < len(known):
                self.tally.finds[str(find)] = content
            return False
        if outcome.startswith("read"):
            self.tally.read += 1
        else:
            self.tally.refused += 1
        self._outcomes.add(outcome)
        return len(self._lines.seen) + len(self._outcomes) > before
