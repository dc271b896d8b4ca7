"""Read the QR codes in a picture, in a process of its own, which is shut in and can be ended.

Decoders of pictures are where files by strangers have taken programs over. The child gets the
bytes and nothing else of ours: no file, no descriptor, no environment, no argument, no key. What
it answers is text and no more, however it came about. Nothing is written to disk.
"""

from __future__ import annotations

import contextlib
import enum
import os
import threading
from pathlib import Path
from typing import BinaryIO, NoReturn, cast

import msgspec

from core.errors import FileTooLargeError, QrUnreadableError
from core.progress import SILENT, Progress
from core.services.child_process import ending, start_child
from core.storage.files import read_bytes
from core.vault.field import HIDDEN

PICTURE_LIMIT = 32 * 1024 * 1024
"""Bytes of a picture as a file."""
PIXELS_LIMIT = 40_000_000
"""More than a photo by a phone has; decoded they take 160 MB."""
CODES_LIMIT = 20
SECONDS = 15.0
"""Of computing, and of the clock."""
_TEXT_LIMIT = 8 * 1024
"""Characters; the largest QR code holds 7,089 digits."""
_ANSWER_LIMIT = CODES_LIMIT * 4 * _TEXT_LIMIT
_POLL_SECONDS = 0.05


class QrFault(enum.StrEnum):
    """Why nothing was read from a picture: the `reason` of QrUnreadableError."""

    NO_PICTURE = "no-picture"
    TOO_LARGE = "too-large"
    NO_CODE = "no-code"
    SEVERAL = "several"
    OTHER_CODE = "other-code"
    NOTHING_COPIED = "nothing-copied"
    HANDING_OVER = "handing-over"
    NO_SCREEN = "no-screen"
    STOPPED = "stopped"


class Picture(msgspec.Struct, frozen=True):
    """A picture: a file's bytes, or with a width rows of one grey byte for each pixel."""

    content: bytes
    width: int = 0
    height: int = 0

    def __repr__(self) -> str:
        return f"Picture({self.width}×{self.height}, {HIDDEN})"


class PictureOrder(msgspec.Struct, frozen=True):
    """What the child is told, on its standard input."""

    parent: int
    picture: Picture


class PictureAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the child answers, on its standard output."""

    texts: tuple[str, ...] = ()
    fault: QrFault | None = None

    def __repr__(self) -> str:
        return f"PictureAnswer({len(self.texts)}, {HIDDEN})"


def open_picture(path: Path) -> Picture:
    """Return the bytes of a file. Raises FileMissingError, DiskError, QrUnreadableError."""
    try:
        return Picture(read_bytes(path, PICTURE_LIMIT))
    except FileTooLargeError:
        _refuse(QrFault.TOO_LARGE)


def read_qr_codes(picture: Picture, *, progress: Progress = SILENT) -> tuple[str, ...]:
    """Return what each QR code in a picture says, none twice. Cancelling ends the child.

    Raises QrUnreadableError, also where there is none.
    """
    too_many = picture.width * picture.height > PIXELS_LIMIT
    if too_many or len(picture.content) > max(PICTURE_LIMIT, PIXELS_LIMIT):
        _refuse(QrFault.TOO_LARGE)
    answer = _ask(msgspec.msgpack.encode(PictureOrder(os.getpid(), picture)), progress)
    if answer.fault is not None:
        _refuse(answer.fault)
    texts = tuple(dict.fromkeys(answer.texts))
    if len(texts) > CODES_LIMIT or any(len(text) > _TEXT_LIMIT for text in texts):
        _refuse(QrFault.STOPPED)
    if not texts:
        _refuse(QrFault.NO_CODE)
    return texts


def _ask(order: bytes, progress: Progress) -> PictureAnswer:
    said = _hear(order, progress)
    if not said or len(said) > _ANSWER_LIMIT:
        _refuse(QrFault.STOPPED)
    try:
        return msgspec.msgpack.decode(said, type=PictureAnswer)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        _refuse(QrFault.STOPPED)


def _hear(order: bytes, progress: Progress) -> bytes:
    """Return what the child says, cut off where it says too much."""
    heard: list[bytes] = []
    with ending(start_child("--read-picture")) as child:
        # Both pipes are moved by threads that end with the child, so that cancelling need not
        # wait for a child that neither reads nor answers.
        stdin, stdout = cast(BinaryIO, child.stdin), cast(BinaryIO, child.stdout)
        telling = threading.Thread(target=_tell, args=(stdin, order), daemon=True)
        hearing = threading.Thread(
            target=lambda: heard.append(stdout.read(_ANSWER_LIMIT + 1)), daemon=True
        )
        try:
            telling.start()
            hearing.start()
            for _ in range(round(SECONDS / _POLL_SECONDS)):
                hearing.join(_POLL_SECONDS)
                if not hearing.is_alive():
                    break
                progress.report(0, 0, "reading")
        finally:
            child.kill()
            telling.join()
            hearing.join()
    return heard[0] if heard else b""


def _tell(stdin: BinaryIO, order: bytes) -> None:
    # A child that is gone already is noticed by what it does not answer.
    with contextlib.suppress(OSError), stdin:
        stdin.write(order)


def _refuse(fault: QrFault) -> NoReturn:
    raise QrUnreadableError(reason=fault) from None
