"""Garbage is collected on the UI thread, whoever makes it."""

from __future__ import annotations

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from ui.desktop.garbage import GarbageCollection


class Knot:
    """A cycle that only the collector can free; it notes the thread that freed it."""

    def __init__(self, freed: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: freed.append(threading.get_ident()))


def test_cycles_made_on_another_thread_die_on_the_ui_thread(qtbot: QtBot) -> None:
    collection = GarbageCollection()
    freed: list[int] = []

    def make_many() -> None:
        for _ in range(20_000):
            Knot(freed)

    try:
        worker = threading.Thread(target=make_many)
        worker.start()
        worker.join()
        assert not freed
        collection.collect()
        assert freed
        assert set(freed) == {threading.get_ident()}
    finally:
        collection.stop()
        gc.collect()


def test_the_interpreter_collects_again_afterwards(qtbot: QtBot) -> None:
    collection = GarbageCollection()
    assert not gc.isenabled()
    collection.stop()
    assert gc.isenabled()
