"""The process that reads back what was written, in this one: a child starts for half a second."""

from __future__ import annotations

import os

import msgspec
import pytest

from core.progress import Progress
from core.services import copy_check, foreign_files, move_check
from tests.fakes.reading import read_here


def answer_here(
    what: str, order: bytearray, progress: Progress, *, descriptors: tuple[int, ...] = ()
) -> bytes:
    """Answer an order as the child would."""
    progress.report(0, 0, "checking")
    if what == "--check-move":
        return move_check.answer_order(bytes(order))
    asked = msgspec.msgpack.decode(order, type=copy_check._Order)
    kept = msgspec.structs.replace(asked, descriptor=os.dup(descriptors[0]))
    return msgspec.msgpack.encode(copy_check._answer(kept))


def check_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have copies and moves checked in this process."""
    monkeypatch.setattr(copy_check, "ask_child", answer_here)
    monkeypatch.setattr(move_check, "ask_child", answer_here)


@pytest.fixture
def in_a_child() -> None:
    """Announce that a test is about the process of its own that reads copies and archives."""


@pytest.fixture
def read_back_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have copies checked and files read in this process, where no child was announced.

    For tests of what comes before and after; a conftest makes both known.
    """
    if "in_a_child" not in request.fixturenames:
        check_here(monkeypatch)
        monkeypatch.setattr(foreign_files, "_read", read_here)
