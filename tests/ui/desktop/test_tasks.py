"""The two lanes: order, delivery, cancelling, bugs, and nothing left running."""

from __future__ import annotations

import itertools
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.errors import AppError, CancelledError, DiskFullError, OurBugError
from core.progress import Progress
from tests.conftest import PATIENCE
from ui.desktop.tasks import InlineTasks, Step, Tasks, ThreadTasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[ThreadTasks]:
    lanes = ThreadTasks()
    yield lanes
    lanes.close()


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


def never(error: AppError) -> None:
    raise AssertionError(error)


def test_results_come_to_the_ui_thread(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    came: list[tuple[int, threading.Thread]] = []
    worked: list[threading.Thread] = []

    def work(_: Progress) -> int:
        worked.append(threading.current_thread())
        return 42

    task = tasks.vault(
        work, lambda n: came.append((n, threading.current_thread())), never, owner=owner
    )
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(42, threading.main_thread())]
    assert worked[0] is not threading.main_thread()
    assert task.is_finished


def test_the_vault_lane_works_in_order_on_one_thread(
    tasks: Tasks, owner: QObject, qtbot: QtBot
) -> None:
    threads: set[int] = set()
    order: list[int] = []

    def make(number: int) -> None:
        def work(_: Progress) -> None:
            threads.add(threading.get_ident())
            time.sleep(0.001 * (5 - number))
            order.append(number)

        tasks.vault(work, lambda _: None, never, owner=owner)

    for number in range(5):
        make(number)
    qtbot.waitUntil(lambda: len(order) == 5)
    assert order == [0, 1, 2, 3, 4]
    assert len(threads) == 1


def test_long_work_does_not_hold_up_the_vault(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    go_on = threading.Event()
    came: list[str] = []
    tasks.long(lambda _: go_on.wait(PATIENCE), lambda _: came.append("long"), never, owner=owner)
    tasks.vault(lambda _: None, lambda _: came.append("vault"), never, owner=owner)
    qtbot.waitUntil(lambda: came == ["vault"])
    go_on.set()
    qtbot.waitUntil(lambda: came == ["vault", "long"])


def test_failures_of_the_world_are_handed_over(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    failures: list[AppError] = []

    def work(_: Progress) -> None:
        raise DiskFullError(path="/x", detail="full")

    tasks.vault(work, lambda _: None, failures.append, owner=owner)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], DiskFullError)


def test_a_bug_reaches_the_exception_hook_and_the_lane_goes_on(
    tasks: Tasks, owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: seen.append(kind))
    came: list[int] = []
    failures: list[AppError] = []

    def work(_: Progress) -> None:
        raise KeyError("a bug")

    tasks.vault(work, lambda _: None, failures.append, owner=owner)
    tasks.vault(lambda _: 1, came.append, never, owner=owner)
    qtbot.waitUntil(lambda: came == [1])
    assert seen == [KeyError]
    assert [type(error) for error in failures] == [OurBugError]


def test_cancelled_work_stops_where_it_reports(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    started, failures = threading.Event(), list[AppError]()

    def work(progress: Progress) -> None:
        for done in itertools.count():
            started.set()
            progress.report(done, done + 1)
            time.sleep(0.005)

    task = tasks.long(work, lambda _: None, failures.append, owner=owner)
    assert started.wait(PATIENCE)
    task.cancel()
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], CancelledError)


def test_interrupting_lets_short_work_finish(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    go_on, done, failures = threading.Event(), list[str](), list[AppError]()

    def report(progress: Progress) -> None:
        go_on.wait(PATIENCE)
        progress.report(1, 2)

    tasks.vault(report, lambda _: done.append("long"), failures.append, owner=owner)
    tasks.vault(lambda _: "draft kept", done.append, never, owner=owner)
    tasks.interrupt()
    go_on.set()
    qtbot.waitUntil(lambda: done == ["draft kept"])
    assert isinstance(failures[0], CancelledError)


def test_nothing_is_delivered_to_an_owner_that_is_gone(tasks: Tasks, qtbot: QtBot) -> None:
    import shiboken6

    owner, other = QObject(), QObject()
    go_on, came = threading.Event(), list[str]()
    tasks.vault(lambda _: go_on.wait(PATIENCE), lambda _: came.append("gone"), never, owner=owner)
    tasks.vault(lambda _: None, lambda _: came.append("there"), never, owner=other)
    shiboken6.delete(owner)
    go_on.set()
    qtbot.waitUntil(lambda: bool(came))
    assert came == ["there"]


def test_progress_is_thinned_out_and_its_end_always_told(
    tasks: Tasks, owner: QObject, qtbot: QtBot
) -> None:
    steps: list[Step] = []
    ends: list[None] = []

    def work(progress: Progress) -> None:
        for number in range(10_001):
            progress.report(number, 10_000, "counting")

    tasks.long(work, ends.append, never, owner=owner, progress=steps.append)
    qtbot.waitUntil(lambda: bool(ends))
    assert steps[-1] == Step(10_000, 10_000, "counting")
    assert len(steps) < 1000


def test_closing_ends_both_threads(qtbot: QtBot, owner: QObject) -> None:
    before = threading.active_count()
    lanes = ThreadTasks()
    lanes.vault(lambda _: None, lambda _: None, never, owner=owner)
    lanes.long(lambda _: None, lambda _: None, never, owner=owner)
    assert threading.active_count() == before + 2
    lanes.close()
    lanes.close()
    assert threading.active_count() == before


def test_nothing_begins_after_the_end(qtbot: QtBot, owner: QObject) -> None:
    lanes, began = ThreadTasks(), list[str]()
    lanes.vault(lambda _: None, lambda _: None, never, owner=owner)
    lanes.close()
    for run in (lanes.vault, lanes.long):
        task = run(lambda _: began.append("work"), lambda _: None, never, owner=owner)
        assert task.is_finished
    assert began == []


def test_inline_work_is_done_at_once(qtbot: QtBot, owner: QObject) -> None:
    came: list[object] = []
    tasks = InlineTasks()

    def work(progress: Progress) -> str:
        progress.report(1, 2, "half")
        return "whole"

    tasks.vault(work, came.append, never, owner=owner, progress=came.append)
    assert came == [Step(1, 2, "half"), "whole"]
    with pytest.raises(ZeroDivisionError):
        tasks.long(lambda _: 1 // 0, came.append, never, owner=owner)
