"""A watch on the window's thread in journeys: how long an act holds it, and what it never does.

How long is told, not asserted: it is the thread's own time, so that a busy machine makes none
longer, but still a slower one does. What is asserted is what would hold the thread up on any
machine: a database, a statement in it, a file that was not brought along.
"""

from __future__ import annotations

import contextlib
import dataclasses
import gc
import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import FrameType
from typing import TypeVar

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QObject
from sqlalchemy import Pool, event

from core.errors import AppError
from core.progress import Progress
from ui.desktop.tasks import InlineTasks, Step, Task

T = TypeVar("T")
BLOCK_MS = 50
"""What nobody notices; the goal for everything that happens on the window's thread."""

_HOUSE = Path(__file__).parents[2]
_UI = str(_HOUSE / "ui" / "desktop")
_BROUGHT_ALONG = (*(str(_HOUSE / part) for part in ("resources", "ui", "core")), sys.prefix)
# A few hundred bytes each, read before there is a vault: what the chooser and the start need.
_CARDS = tuple(
    str(_HOUSE / "core" / name) for name in ("services/cards.py", "services/settings.py")
)
_PATHS = ("open", "os.listdir", "os.scandir")
_SHORT_LOOKS = frozenset(
    {
        "screens/chooser/view_model.py:ChooserModel._list_interrupted",
        "screens/deletion/copy_model.py:CopyModel.check_place",
    }
)
"""Looks at a folder that has to answer before the next key: what is there, and what it lies on."""


@dataclasses.dataclass(frozen=True)
class Block:
    """An act of a person that held the window's thread for over BLOCK_MS of its own time."""

    act: str
    milliseconds: float


@dataclasses.dataclass
class _Turn:
    """What holds the thread from one moment of rest to the next; a lane has no name."""

    what: str
    milliseconds: float = 0.0


class Watch:
    """One for the process: hooks of the interpreter cannot be taken out, only be deaf."""

    def __init__(self) -> None:
        self._thread = threading.main_thread().ident
        self._armed = False
        self._turns: list[_Turn] = []
        self._switched = 0.0
        self._searching: contextlib.AbstractContextManager[None] | None = None
        self._follows_loop = False
        self.acts = 0
        self.blocks: list[Block] = []
        self.forbidden: list[str] = []
        sys.addaudithook(self._hear)
        gc.callbacks.append(self._look_at_garbage)
        event.listen(Pool, "connect", self._listen_to)

    @property
    def is_armed(self) -> bool:
        """Tell whether it looks."""
        return self._armed

    def arm(self) -> None:
        """Begin to look, with nothing found."""
        self._follow_loop()
        self.acts, self.blocks, self.forbidden, self._armed = 0, [], [], True

    def rest(self) -> None:
        """Look no more."""
        self._armed = False

    @contextlib.contextmanager
    def act(self, what: str) -> Iterator[None]:
        """Take the time of one act of a person, without the work of lanes that tests do at once."""
        if self._turns:
            yield
            return
        with self._turn(what):
            yield

    @contextlib.contextmanager
    def answer(self) -> Iterator[None]:
        """Take the time of what a lane's result leads to: in the program a turn of its own."""
        former = self._turns[0].what if self._turns else "waiting"
        with self._turn(f"the answer to {former.removeprefix('the answer to ')}"):
            yield

    @contextlib.contextmanager
    def quiet_moment(self) -> Iterator[None]:
        """Take the time of what is made ahead, in a turn of its own, while a lane is at work."""
        with self._turn("a quiet moment"):
            yield

    def as_quiet_moment(self, act: Callable[[T], None]) -> Callable[[T], None]:
        """Return an act that takes its time for itself."""

        def watched(owner: T) -> None:
            with self.quiet_moment():
                act(owner)

        return watched

    @contextlib.contextmanager
    def lane(self) -> Iterator[None]:
        """Mark what the program does on another thread."""
        with self._turn(""):
            yield

    @contextlib.contextmanager
    def _turn(self, what: str) -> Iterator[None]:
        """Count time for this and not for what is under way around it."""
        self._switch()
        turn = _Turn(what)
        self._turns.append(turn)
        try:
            yield
        finally:
            self._switch()
            self._turns.pop()
            if what:
                self.acts += 1
                self._judge(turn)

    def _judge(self, turn: _Turn) -> None:
        if turn.milliseconds > BLOCK_MS:
            self.blocks.append(Block(turn.what, turn.milliseconds))

    def _follow_loop(self) -> None:
        if not self._follows_loop and QCoreApplication.instance() is not None:
            QAbstractEventDispatcher.instance().awake.connect(self._look_for_input)
            self._follows_loop = True

    def _look_for_input(self) -> None:
        """End what is under way: here the loop takes what a person did meanwhile.

        A key of a test runs the loop once more before it comes back, and a menu runs one of its
        own; in the program each round is a turn, between which keys and clicks are heard.
        """
        if not self._turns or not self._turns[-1].what:
            return
        self._switch()
        for turn in self._turns:
            if turn.what:
                self._judge(turn)
                turn.milliseconds = 0.0
                turn.what = f"what follows {turn.what.removeprefix('what follows ')}"

    def _look_at_garbage(self, phase: str, found: Mapping[str, int]) -> None:
        """Give a search a turn of its own, as the program does: there it comes by a timer alone.

        One of what is new takes next to no time, and there are too many to be counted.
        """
        is_ours = self._armed and threading.get_ident() == self._thread
        if not is_ours or found["generation"] == 0:
            return
        if phase == "start":
            self._searching = self._turn("a search for garbage")
            self._searching.__enter__()
        elif self._searching is not None:
            self._searching.__exit__(None, None, None)
            self._searching = None

    def _switch(self) -> None:
        now = time.thread_time()
        if self._turns:
            self._turns[-1].milliseconds += (now - self._switched) * 1000
        self._switched = now

    def _hear(self, name: str, told: tuple[object, ...]) -> None:
        # Asked ten thousand times in a second, of every test.
        if not self._armed:
            return
        if name == "sqlite3.connect":
            self._note("a database")
        elif name in _PATHS and not str(told[0]).startswith(_BROUGHT_ALONG):
            self._note(name)

    def _listen_to(self, connection: sqlite3.Connection, _record: object) -> None:
        if self._armed:
            connection.set_trace_callback(lambda _statement: self._note("a statement"))

    def _note(self, what: str) -> None:
        """Note what the code of the window does itself, not a lane and not the test."""
        if not self._armed or threading.get_ident() != self._thread:
            return
        if self._turns and not self._turns[-1].what:
            return
        place = _place_in_window(sys._getframe(2))
        if place and place not in _SHORT_LOOKS:
            self.forbidden.append(f"{what} in {place}")


def _place_in_window(frame: FrameType | None) -> str:
    """Return where in the window's code this comes from; empty where it is none of its doing.

    A test may look, modules are loaded when they are first needed, and cards are read at once.
    """
    while frame is not None:
        name = frame.f_code.co_filename
        if "importlib" in name or name in _CARDS:
            return ""
        if name.startswith(_UI) and not name.endswith("tasks.py"):
            return f"{name.removeprefix(_UI)[1:]}:{frame.f_code.co_qualname}"
        frame = frame.f_back
    return ""


WATCH = Watch()


class WatchedTasks(InlineTasks):
    """Do everything at once, as tests want it, and have the watch know what a lane would do."""

    def __init__(self) -> None:
        self.meanwhile: Callable[[], object] | None = None
        """What the window's thread finds the time for while a lane is at work."""

    def vault(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[AppError], object],
        *,
        owner: QObject,
        progress: Callable[[Step], object] | None = None,
    ) -> Task:
        """Run now."""

        def watched(report: Progress) -> T:
            with WATCH.lane():
                result = work(report)
            if self.meanwhile is not None and WATCH.is_armed:
                self.meanwhile()
            return result

        def answered(result: T) -> None:
            with WATCH.answer():
                done(result)

        def refused(error: AppError) -> None:
            with WATCH.answer():
                failed(error)

        return super().vault(watched, answered, refused, owner=owner, progress=progress)

    long = vault
