"""The watch itself: what it hears, and what is none of its business."""

from __future__ import annotations

import gc
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.services import items
from tests.fakes.vault_window import VaultWindow
from tests.fakes.watch import BLOCK_MS, WATCH
from ui.desktop import tasks


@pytest.fixture(autouse=True)
def watched() -> Iterator[None]:
    """Watch what the test does; here, what is found fails nothing."""
    WATCH.arm()
    yield
    WATCH.rest()


def do_in_window(act: Callable[[], object]) -> None:
    """Do something as if a slot of the window did."""
    place = Path(tasks.__file__).with_name("planted.py")
    exec(compile("act()", str(place), "exec"), {"act": act})


def test_a_statement_and_a_file_are_heard_where_the_window_itself_asks(
    vault_window: VaultWindow, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    session = vault_window.session
    items.list_summaries(session)
    assert WATCH.forbidden == [], "a test may look"
    do_in_window(lambda: items.list_summaries(session))
    do_in_window((tmp_path / "file").read_bytes)
    do_in_window(lambda: sqlite3.connect(":memory:").close())
    heard = set(WATCH.forbidden)
    assert heard == {
        f"{what} in planted.py:<module>" for what in ("a statement", "open", "a database")
    }
    with WATCH.lane():
        do_in_window(lambda: items.list_summaries(session))
    WATCH.rest()
    do_in_window(lambda: items.list_summaries(session))
    assert set(WATCH.forbidden) == heard


def test_the_thread_is_held_by_its_own_work_and_not_by_waiting_or_a_lane() -> None:
    def work() -> None:
        end = time.thread_time() + 1.2 * BLOCK_MS / 1000
        while time.thread_time() < end:
            pass

    with WATCH.act("waiting"):
        time.sleep(1.2 * BLOCK_MS / 1000)
    with WATCH.act("a lane"), WATCH.lane():
        work()
    with WATCH.act("outer"), WATCH.act("inner"):
        work()
    with WATCH.act("asking"), WATCH.answer(), WATCH.answer():
        work()
    assert [block.act for block in WATCH.blocks] == ["outer", "the answer to asking"]
    assert WATCH.acts == 6


def test_each_round_of_the_loop_is_a_turn(qtbot: QtBot) -> None:
    def work() -> None:
        end = time.thread_time() + 0.7 * BLOCK_MS / 1000
        while time.thread_time() < end:
            pass

    with WATCH.act("at once"):
        work()
        work()
    with WATCH.act("in rounds"):
        work()
        QTimer.singleShot(0, work)
        QApplication.processEvents()
        work()
    assert [block.act for block in WATCH.blocks] == ["at once", "what follows in rounds"]
    assert WATCH.acts == 2


@pytest.mark.parametrize("generation", [1, 2])
def test_a_search_for_garbage_is_no_part_of_the_act_it_happens_to_come_in(generation: int) -> None:
    before = WATCH.acts
    with WATCH.act("an act"):
        gc.collect(generation)
    assert WATCH.acts == before + 2
