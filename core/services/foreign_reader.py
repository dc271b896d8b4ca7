"""The child that reads a file of another program: shut in first, then it reads, then it ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from types import TracebackType
from typing import BinaryIO

import msgspec

from core.errors import AppError, ReadingStoppedError, Stop, WrongFilePasswordError
from core.formats.caps import MIB
from core.formats.catalogue import FormatId
from core.formats.file_keys import FileKeys
from core.formats.handing_over import (
    Order,
    Piece,
    Step,
    pack,
    pack_error,
    pack_look,
    pack_records,
)
from core.formats.imported import Parsed
from core.formats.looking import Look, look, read_whole
from core.progress import Progress
from core.services.confinement import confine
from core.vault.secret import Secret

MEMORY = 480 * MIB
"""What reading may take beyond what the process has when it begins: together less than 512 MiB."""
SECONDS = 60
"""Of computing; whoever waits counts as many of the clock."""
_PACE = 4 * MIB
_TELL_EVERY = 0.05


def seconds_for(order: Order, size: int) -> int:
    """Return how long the reading may take; an archive may be as large as a whole profile."""
    return SECONDS + (size // _PACE if order.is_of_archive else 0)


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
    seconds = seconds_for(order, os.fstat(order.descriptor).st_size)
    confine(parent=order.parent, memory=MEMORY, room=order.room, seconds=seconds, load=load_all)
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


def load_all() -> None:
    """Load what reading might need, of which most files need little: it takes its time."""
    import core.formats.all_readers  # noqa: F401


def _answer(order: Order, answers: BinaryIO) -> None:
    try:
        for piece in read(order, _Telling(answers)):
            answers.write(piece)
            answers.flush()
    except AppError as error:
        answers.write(pack_error(error))


def read(order: Order, progress: Progress) -> Iterator[bytes]:
    """Yield the answer to an order, whose descriptor is closed. Raises what is wrong with its file.

    A file is read before there is an answer; an archive is handed over as it is read, and is
    proved whole only by the last piece.
    """
    with open(order.descriptor, "rb") as stream:
        if order.is_of_archive:
            yield from _hand_over_archive(stream, order, progress)
        else:
            yield from pack_look(_read(stream, order, progress))


def _read(stream: BinaryIO, order: Order, progress: Progress) -> Look:
    if not order.whole:
        return look(stream, path="", reading=order.reading, progress=progress)
    given = FileKeys(_secret(order.passphrase), _secret(order.key_file))
    parsed = read_whole(stream, path="", reading=order.reading, given=given, progress=progress)
    return Look(format_id=FormatId(parsed.format_id), parsed=parsed)


def _hand_over_archive(stream: BinaryIO, order: Order, progress: Progress) -> Iterator[bytes]:
    from core.formats.archive import ArchiveReader

    passphrase = _secret(order.passphrase)
    if passphrase is None:
        raise WrongFilePasswordError(path="")
    progress.report(0, 0, "opening")
    stream.seek(0)
    reader = ArchiveReader(stream, path="", passphrase=passphrase, room=order.room)

    def records() -> Iterator[tuple[int, bytes]]:
        for kind, content, _ in reader.records():
            progress.report(0, 0, "reading")
            yield kind, content

    yield from pack_records(records())
    whole = Parsed(format_id=FormatId.STRONGROOM, items=())
    yield from pack_look(Look(format_id=FormatId.STRONGROOM, parsed=whole))


def _secret(told: bytearray | None) -> Secret | None:
    return Secret(told) if told is not None else None


def _say_nothing(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    pass
