"""The child that reads a file of another program: shut in first, then it reads, then it ends."""

from __future__ import annotations

import gc
import os
import sys
import time
from types import TracebackType
from typing import BinaryIO

import msgspec

from core.errors import AppError, ReadingStoppedError, Stop
from core.formats.caps import MIB
from core.formats.catalogue import FormatId
from core.formats.file_keys import FileKeys
from core.formats.handing_over import Order, Piece, Step, pack, pack_error, pack_look
from core.formats.looking import Look, look, read_whole
from core.progress import Progress
from core.services.confinement import confine
from core.vault.secret import Secret

MEMORY = 512 * MIB
"""What reading may take beyond what the process has when it begins."""
SECONDS = 60
"""Of computing; whoever waits counts as many of the clock."""
_TELL_EVERY = 0.05


class _Telling:
    """Tell the parent how far the reading is; it ends us when nobody wants to know any more."""

    def __init__(self, answers: BinaryIO) -> None:
        self._answers = answers
        self._next = time.monotonic() + _TELL_EVERY

    def report(self, done: int, total: int, step: str = "") -> None:
        """Note progress, not too often."""
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _TELL_EVERY
            self._answers.write(pack(Piece.PROGRESS, Step(done, total, step)))
            self._answers.flush()


def main() -> int:
    """Do the child's part: read an order, read the file, answer.

    Returns the exit code: 2 for an order that is none, 3 for a file that cannot be read.
    """
    try:
        order = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Order)
    except msgspec.MsgspecError:
        return 2
    confine(parent=order.parent, memory=MEMORY, room=order.room, seconds=SECONDS)
    # It lives for one file, and nothing that is read refers to itself.
    gc.disable()
    # A bug's words may hold what was read: the parent learns that there was one, and no more.
    sys.excepthook = _say_nothing
    answers = sys.stdout.buffer
    try:
        _answer(order, answers)
    except OSError:
        return 3
    except MemoryError:
        stopped = ReadingStoppedError(path="", why=Stop.MEMORY, limit=MEMORY // MIB)
        answers.write(pack_error(stopped))
    answers.flush()
    # Nothing is left to tidy up, and freeing a hundred thousand items one by one takes its time.
    os._exit(0)


def _answer(order: Order, answers: BinaryIO) -> None:
    try:
        found = read(order, _Telling(answers))
    except AppError as error:
        answers.write(pack_error(error))
        return
    for piece in pack_look(found):
        answers.write(piece)
        answers.flush()


def read(order: Order, progress: Progress) -> Look:
    """Return what the file behind an order's descriptor holds; the descriptor is closed."""
    with open(order.descriptor, "rb") as stream:
        if not order.whole:
            return look(stream, path="", reading=order.reading, progress=progress)
        given = FileKeys(_secret(order.passphrase), _secret(order.key_file))
        parsed = read_whole(stream, path="", reading=order.reading, given=given, progress=progress)
        return Look(format_id=FormatId(parsed.format_id), parsed=parsed)


def _secret(told: bytearray | None) -> Secret | None:
    return Secret(told) if told is not None else None


def _say_nothing(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    pass
