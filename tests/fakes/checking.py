"""The process that reads back what was written, in this one: a child starts for half a second."""

from __future__ import annotations

import os

import msgspec
import pytest

from core.progress import Progress
from core.services import copy_check, move_check


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
