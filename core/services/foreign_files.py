"""Read a file of another program in a process of its own, which is shut in and can be ended.

The child gets the open file, how to read it and the passphrase, and nothing else of ours: no other
descriptor, no environment, no argument. It hands back drafts. Whatever happens to it, the vault is
not concerned: it has no key of ours, and what it says is held against the caps once more.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

import msgspec

from core.crypto.kdf import read_ram_mib
from core.errors import AppError, FileTooLargeError, ReadingStoppedError, Stop
from core.formats.answers import Answer
from core.formats.archived import ParsedArchive
from core.formats.caps import MIB
from core.formats.catalogue import FormatId
from core.formats.file_keys import take_key_file
from core.formats.handing_over import ANSWER_LIMIT, BadAnswerError, Order, Piece, Pieces
from core.formats.imported import Parsed
from core.formats.looking import Look, Reading
from core.progress import SILENT, Progress
from core.services.child_process import ending, start_child
from core.services.foreign_reader import MEMORY, seconds_for
from core.storage.files import open_file
from core.vault.secret import Secret

_POLL_SECONDS = 0.1
_PIECE = 1 * MIB
_LAST_SECONDS = 5
_DERIVATION_MIB = 1024


def look_at(path: Path, *, reading: Reading, progress: Progress = SILENT) -> Look:
    """Return what a file is and holds, as far as that goes without asking anybody.

    Cancelling ends the child. Raises FileMissingError, DiskError, the family of
    UnreadableFileError.
    """
    order = Order(descriptor=-1, reading=reading, whole=False)
    return _read(path, order, progress)


def read_foreign(
    path: Path,
    *,
    reading: Reading,
    secret: Secret | None = None,
    key_file: Path | None = None,
    progress: Progress = SILENT,
) -> Parsed:
    """Return all of a file. Cancelling ends the child.

    Raises as `look_at` does; WrongFilePasswordError, FileKeyRefusedError, MappingIncompleteError;
    FileEncryptedError where a passphrase is needed and none is given.
    """
    with contextlib.ExitStack() as wiping:
        order = Order(descriptor=-1, reading=reading, whole=True)
        if secret is not None:
            order.passphrase = wiping.enter_context(secret.copy()).buffer
        if key_file is not None:
            with open_file(key_file) as stream:
                taken = wiping.enter_context(take_key_file(stream, path=str(path)))
            order.key_file = taken.buffer
        if secret is not None or key_file is not None:
            order.room = min(_DERIVATION_MIB, read_ram_mib() // 4) * MIB
        parsed = _read(path, order, progress).parsed
    if parsed is None:
        raise _failed(path)
    return parsed


def read_archive(path: Path, *, secret: Secret, progress: Progress = SILENT) -> ParsedArchive:
    """Return all of an archive of ours. Cancelling ends the child.

    Its attachments come piece by piece and are in memory once. Raises WrongFilePasswordError,
    ArchiveDamagedError, NewerSchemaError, KdfOutOfBoundsError, FileTooCostlyError,
    FileTooLargeError, FileNestedTooDeepError, ReadingStoppedError, DiskError.
    """
    reading = Reading(format_id=FormatId.STRONGROOM)
    parsed = read_foreign(path, reading=reading, secret=secret, progress=progress)
    if not isinstance(parsed, ParsedArchive):
        raise _failed(path)
    return parsed


def _read(path: Path, order: Order, progress: Progress) -> Look:
    with open_file(path) as stream:
        order.descriptor = stream.fileno()
        if order.is_of_archive:
            _check_room(order.descriptor, path)
        written = bytearray()
        msgspec.msgpack.Encoder().encode_into(order, written)
        with Secret(written), ending(_start(order.descriptor)) as child:
            try:
                _tell(child, written)
                return _listen(child, path, order, progress)
            except BadAnswerError:
                raise _failed(path) from None


def _check_room(descriptor: int, path: Path) -> None:
    """Refuse an archive that is longer than memory, in which all of it will be."""
    limit = read_ram_mib() * MIB
    # Also one that is mostly holes: whoever speaks for it would then have as much to say.
    if os.fstat(descriptor).st_size > limit:
        raise FileTooLargeError(path=str(path), what="archive", limit=limit)


def _start(descriptor: int) -> subprocess.Popen[bytes]:
    """Start the child that reads an open file."""
    child = start_child("--read-file", descriptors=(descriptor,))
    for pipe in (child.stdin, child.stdout):
        _widen(cast(BinaryIO, pipe))
    return child


def _widen(pipe: BinaryIO) -> None:
    """Have room in a pipe for any order, so that none waits for its child, and for long pieces."""
    if sys.platform == "linux":
        import fcntl

        # Where a person has too many pipes already, it stays as it is.
        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIECE)


def _tell(child: subprocess.Popen[bytes], order: bytearray) -> None:
    stdin = cast(BinaryIO, child.stdin)
    # A child that is gone already is noticed by what it does not answer. The stream's own buffer is
    # passed by: the passphrase would stay behind in it.
    with contextlib.suppress(BrokenPipeError), stdin, memoryview(order) as view:
        done = 0
        while done < len(view):
            done += os.write(stdin.fileno(), view[done:])


def _listen(child: subprocess.Popen[bytes], path: Path, order: Order, progress: Progress) -> Look:
    """Return what the child says of the file. Raises BadAnswerError, and what it says is wrong."""
    answer, step = Answer(str(path), archive=order.is_of_archive), (0, 0, "reading")
    for piece, content in _pieces(child, path, order):
        match piece:
            case Piece.PROGRESS:
                told = answer.step(content)
                step = (told.done, told.total, told.step)
            case Piece.ITEMS:
                answer.take_items(content)
            case Piece.RECORDS:
                answer.take_records(content)
            case Piece.LOOK:
                return answer.look(content)
            case Piece.PROBLEM:
                raise answer.error(content)
        progress.report(*step)
    raise _why_it_ended(child, path, _seconds(order))


def _pieces(
    child: subprocess.Popen[bytes], path: Path, order: Order
) -> Iterator[tuple[Piece | None, bytes | memoryview]]:
    """Yield what the child says, and None where it has said nothing for a while."""
    seconds, size = _seconds(order), os.fstat(order.descriptor).st_size
    # What an archive holds is as long in it as in the answer: nothing is packed.
    pieces = Pieces(ANSWER_LIMIT + (size if order.is_of_archive else 0))
    end = time.monotonic() + seconds
    stdout = cast(BinaryIO, child.stdout)
    with selectors.DefaultSelector() as waiting:
        waiting.register(stdout, selectors.EVENT_READ)
        while True:
            if time.monotonic() > end:
                raise ReadingStoppedError(path=str(path), why=Stop.TIME, limit=seconds)
            if not waiting.select(_POLL_SECONDS):
                yield None, b""
                continue
            content = os.read(stdout.fileno(), _PIECE)
            if not content:
                return
            yield from pieces.add(content)


def _seconds(order: Order) -> int:
    return seconds_for(order, os.fstat(order.descriptor).st_size)


def _why_it_ended(child: subprocess.Popen[bytes], path: Path, seconds: int) -> AppError:
    """Return why a child ended without an answer."""
    try:
        code = child.wait(_LAST_SECONDS)
    except subprocess.TimeoutExpired:
        return _failed(path)
    if code == -signal.SIGXCPU:
        return ReadingStoppedError(path=str(path), why=Stop.TIME, limit=seconds)
    if code == -signal.SIGKILL:
        # Not by us: the system ends what takes the memory that it has not got.
        return ReadingStoppedError(path=str(path), why=Stop.MEMORY, limit=MEMORY // MIB)
    return _failed(path)


def _failed(path: Path) -> ReadingStoppedError:
    return ReadingStoppedError(path=str(path), why=Stop.FAILED, limit=None)
