"""What a lane is given is let go of on the UI thread, however fast or slow the lane is."""

from __future__ import annotations

import sys
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.errors import AppError, CancelledError, OurBugError
from ui.desktop.tasks import Step, ThreadTasks

LIMIT_MS = 60_000
"""For what comes; far beyond what a busy computer needs."""


class Kept:
    """Something that an order leads to, as it does to widgets; it notes who lets go of it last."""

    def __init__(self, freed: list[int]) -> None:
        weakref.finalize(self, lambda: freed.append(threading.get_ident()))

    def work(self, fails: bool) -> Kept:  # noqa: FBT001 - a question, not a switch
        """Return something that is kept, or fail with it in the traceback."""
        if fails:
            raise CancelledError
        return self

    def look(self, _: object) -> None:
        """Expect whatever comes."""


def test_nothing_an_order_leads_to_dies_on_a_lane(qtbot: QtBot) -> None:
    freed: list[int] = []
    owner, tasks = QObject(), ThreadTasks()

    def order(number: int) -> None:
        kept = Kept(freed)
        tasks.vault(
            lambda _: kept.work(number % 2 == 0),
            kept.look,
            kept.look,
            owner=owner,
            progress=lambda _: kept.look(Step(1, 1)),
        )

    try:
        for number in range(300):
            order(number)
            if number % 10 == 0:
                qtbot.wait(1)
        qtbot.waitUntil(lambda: len(freed) == 300, timeout=LIMIT_MS)
    finally:
        tasks.close()
    assert set(freed) == {threading.get_ident()}


def test_a_held_lane_begins_when_it_is_told(qtbot: QtBot) -> None:
    told: list[str] = []
    owner, tasks = QObject(), ThreadTasks()
    tasks.hold()
    try:
        for lane in (tasks.vault, tasks.long):
            lane(lambda _: "worked", told.append, print, owner=owner)
        qtbot.wait(20)
        assert not told
        tasks.begin()
        qtbot.waitUntil(lambda: told == ["worked", "worked"], timeout=LIMIT_MS)
    finally:
        tasks.close()


def test_a_held_lane_can_end_without_ever_beginning(qtbot: QtBot) -> None:
    tasks = ThreadTasks()
    tasks.hold()
    tasks.vault(lambda _: 1 / 0, print, print, owner=QObject())
    tasks.close()


def test_a_bug_is_shown_and_then_ends_the_work_for_its_owner(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    owner, tasks = QObject(), ThreadTasks()

    def note(error: AppError) -> None:
        told.append(type(error))

    try:
        tasks.vault(lambda _: 1 / 0, print, note, owner=owner)
        qtbot.waitUntil(lambda: len(told) == 2, timeout=LIMIT_MS)
    finally:
        tasks.close()
    assert told == [ZeroDivisionError, OurBugError]


@pytest.mark.parametrize("lane", ["vault", "long"])
def test_lanes_are_idle_once_everything_was_told(qtbot: QtBot, lane: str) -> None:
    owner, tasks = QObject(), ThreadTasks()
    seen, told = [tasks.is_idle], list[bool]()
    try:
        order = tasks.vault if lane == "vault" else tasks.long
        order(lambda _: None, lambda _: told.append(tasks.is_idle), print, owner=owner)
        seen.append(tasks.is_idle)
        qtbot.waitUntil(lambda: bool(told), timeout=LIMIT_MS)
        seen.append(tasks.is_idle)
    finally:
        tasks.close()
    assert seen == [True, False, True]
