"""Read a written copy back from disk in a fresh process and mark every value found in it.

The parent inherits nothing of its own memory to the child but an open file:
the child drops the page cache, parses with the reader an import would use,
and answers with a keyed mark per value. Parent and child agree only if what
is on disk is what was to be written.
"""

from __future__ import annotations

import contextlib
import dataclasses
import gc
import hashlib
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from typing import IO, BinaryIO

import msgspec

from core.crypto.primitives import hmac_sha256
from core.errors import (
    AppError,
    CopyDiffersError,
    EmptyFileError,
    FileNestedTooDeepError,
    FileTooLargeError,
    TooLargeError,
)
from core.formats.archive import ArchiveReader
from core.formats.archive_limits import Tally
from core.formats.catalogue import FormatId, is_sealed
from core.formats.file_keys import FileKeys
from core.formats.imported import ImportedItem, Parsed, Unit, Where
from core.formats.reading import read, read_sealed
from core.progress import SILENT, Progress
from core.services.child_process import ending, start_child
from core.vault.canonical import AttachedFile, Noun, Value, derive_canonical, noun_of
from core.vault.field import HIDDEN
from core.vault.folder import FolderPath
from core.vault.item import Item, ItemKind
from core.vault.secret import Secret

_MARK = 16
_NOUNS = {
    Noun.CARD: "appearance",
    Noun.FOLDERS: "folder",
    Noun.TAGS: "tag",
    Noun.VERSIONS: "version",
    Noun.ATTACHMENTS: "attachment",
    Noun.GENERATED: "generated",
    Noun.RECIPES: "recipe",
    Noun.PREFERENCES: "preference",
}
PARTS = (*(kind.value for kind in ItemKind), *_NOUNS.values())
"""What a difference can be in; the place here is the first byte of a mark."""
_LIMIT_SECONDS = 600
_POLL_SECONDS = 0.1


class _Order(msgspec.Struct):
    """What the child is told, on its standard input; the passphrase is wiped after use."""

    descriptor: int
    path: str
    format: str
    passphrase: bytearray
    key: bytes

    def __repr__(self) -> str:
        return f"_Order({self.format}, {HIDDEN})"


class _Answer(msgspec.Struct):
    """What the child answers, on its standard output; `problem` names an AppError.

    `over` and `limit` say of what an archive holds more than an import would take.
    """

    sha256: bytes = b""
    marks: bytes = b""
    items: int = 0
    attachments: int = 0
    problem: str = ""
    over: str = ""
    limit: int = 0


class Marks:
    """Keyed marks of the values that a copy must hold, each with what kind of value it is of."""

    def __init__(self, key: bytes) -> None:
        self.key = key
        self._marks: list[bytes] = []
        self.items = 0
        self.attachments = 0

    def add(self, value: Value) -> None:
        """Mark a value of a vault."""
        noun = noun_of(value)
        part = value.kind.value if isinstance(value, Item) else _NOUNS[noun]
        self._mark(part, bytes([noun]) + derive_canonical(value))
        self.items += isinstance(value, Item)
        self.attachments += isinstance(value, AttachedFile)

    def add_imported(self, item: ImportedItem) -> None:
        """Mark an item as a lossy format carries it, wherever in the file it stands."""
        plain = msgspec.structs.replace(item, where=Where(Unit.ITEM, 1))
        self._mark(item.draft.kind.value, b"\x00" + msgspec.msgpack.encode(plain))
        self.items += 1
        self.attachments += len(item.attachments)

    def add_bare_folder(self, path: FolderPath) -> None:
        """Mark a folder in which no item lies, as a lossy format carries it."""
        self._mark(_NOUNS[Noun.FOLDERS], b"\x00" + msgspec.msgpack.encode(path))

    def _mark(self, part: str, content: bytes) -> None:
        self._marks.append(bytes([PARTS.index(part)]) + hmac_sha256(self.key, content)[: _MARK - 1])

    def joined(self) -> bytes:
        """Return all marks, 16 bytes each."""
        return b"".join(self._marks)


@dataclasses.dataclass(frozen=True)
class WrittenCopy:
    """A copy as it was meant: where, what opens it, what it must hold, the hash of its bytes."""

    path: str
    format_id: FormatId
    passphrase: Secret | None
    marks: Marks
    sha256: bytes


def check_copy(stream: BinaryIO, copy: WrittenCopy, *, progress: Progress = SILENT) -> None:
    """Raise CopyDiffersError unless the file on disk holds exactly what it was meant to.

    Raises TooLargeError where it does, and no import would take it.

    `stream` is the written and synced file. Cancelling ends the child.
    """
    path = copy.path
    passphrase = copy.passphrase.copy() if copy.passphrase is not None else Secret(bytearray())
    with passphrase:
        order = _Order(stream.fileno(), path, copy.format_id, passphrase.buffer, copy.marks.key)
        written = bytearray()
        msgspec.msgpack.Encoder().encode_into(order, written)
        with Secret(written):
            answered = ask_child("--check-copy", written, progress, descriptors=(stream.fileno(),))
    try:
        answer = msgspec.msgpack.decode(answered, type=_Answer)
    except msgspec.MsgspecError:
        raise CopyDiffersError(path=path, differences=("unreadable",)) from None
    if answer.over:
        raise TooLargeError(what=answer.over, limit=answer.limit)
    if answer.problem:
        raise CopyDiffersError(path=path, differences=(answer.problem,))
    differences = compare(copy.marks.joined(), answer.marks)
    if differences or answer.sha256 != copy.sha256:
        raise CopyDiffersError(path=path, differences=differences or ("bytes",))


def ask_child(
    what: str, order: bytearray, progress: Progress, *, descriptors: tuple[int, ...] = ()
) -> bytes:
    """Return what a fresh process answers to an order; nothing where it failed or took too long.

    `what` is the one option that `main.py` starts it with.
    """
    with ending(start_child(what, descriptors=descriptors)) as child:
        # Not by `communicate`: an order that is larger than the pipe, to a child that needs longer
        # to start than one poll, would never be written to its end.
        stdin, child.stdin = child.stdin, None
        assert stdin is not None
        writer = threading.Thread(target=_hand_over, args=(stdin, order))
        writer.start()
        try:
            for _ in range(int(_LIMIT_SECONDS / _POLL_SECONDS)):
                progress.report(0, 0, "checking")
                with contextlib.suppress(subprocess.TimeoutExpired):
                    return child.communicate(timeout=_POLL_SECONDS)[0]
            return b""
        finally:
            child.kill()
            writer.join()


def _hand_over(stdin: IO[bytes], order: bytearray) -> None:
    """Write an order and close the pipe; a child that ended early says so by its silence."""
    # Past the stream's own buffer, in which the order would stay behind.
    with stdin, memoryview(order) as view, contextlib.suppress(OSError):
        done = 0
        while done < len(view):
            done += os.write(stdin.fileno(), view[done:])


def compare(expected: bytes, found: bytes) -> tuple[str, ...]:
    """Return each difference as “missing:attachment:1”; what was altered is in it twice."""
    wanted = Counter(expected[i : i + _MARK] for i in range(0, len(expected), _MARK))
    read_back = Counter(found[i : i + _MARK] for i in range(0, len(found), _MARK))
    return (*_tell("missing", wanted - read_back), *_tell("unexpected", read_back - wanted))


def _tell(what: str, marks: Counter[bytes]) -> Iterator[str]:
    counts = Counter[int]()
    for mark, count in marks.items():
        counts[mark[0]] += count
    for place in sorted(counts):
        yield f"{what}:{PARTS[place]}:{counts[place]}"


def main() -> int:
    """Do the child's part: read an order, read the file, answer.

    Returns the exit code: 2 for an order that is none, 3 for a file that cannot be read.
    """
    try:
        order = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=_Order)
    except msgspec.MsgspecError:
        return 2
    # It lives for one file, and nothing that is read refers to itself.
    gc.disable()
    try:
        answer = _answer(order)
    except OSError:
        return 3
    sys.stdout.buffer.write(msgspec.msgpack.encode(answer))
    return 0


def _answer(order: _Order) -> _Answer:
    with open(order.descriptor, "rb", closefd=True) as stream:
        stream.seek(0)
        # What the disk holds, not what the kernel remembers having been given.
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        digest = hashlib.file_digest(stream, "sha256").digest()
        stream.seek(0)
        marks = Marks(order.key)
        try:
            _read_into(marks, stream, order)
        except AppError as error:
            return _refusal(error, order)
        return _Answer(digest, marks.joined(), marks.items, marks.attachments)


def _refusal(error: AppError, order: _Order) -> _Answer:
    answer, ours = _Answer(problem=error.kind), order.format == FormatId.STRONGROOM
    if isinstance(error, FileNestedTooDeepError):
        answer.over, answer.limit = "folder-depth" if ours else "copy-depth", error.data["limit"]
    elif isinstance(error, FileTooLargeError):
        answer.over, answer.limit = error.data["what"] if ours else "copy", error.data["limit"]
    return answer


def _read_into(marks: Marks, stream: BinaryIO, order: _Order) -> None:
    if order.format == FormatId.STRONGROOM:
        with Secret(order.passphrase) as passphrase:
            reader = ArchiveReader(stream, path=order.path, passphrase=passphrase)
            tally = Tally(order.path)
            for _, content, value in reader.records():
                tally.take(value, len(content))
                if value is not None:
                    marks.add(value)
            tally.finish()
        return
    try:
        parsed = _parse(stream, order)
    except EmptyFileError as error:
        if error.header_only:
            return  # the whole copy of a profile in which there is nothing
        raise
    for item in parsed.items:
        marks.add_imported(item)
    for path in parsed.bare:
        marks.add_bare_folder(path)


def _parse(stream: BinaryIO, order: _Order) -> Parsed:
    format_id = FormatId(order.format)
    if format_id is FormatId.KDBX:
        from core.formats.kdbx import read_kdbx_file

        with Secret(order.passphrase) as passphrase:
            return read_kdbx_file(stream, path=order.path, given=FileKeys(passphrase))
    content = stream.read()
    if not is_sealed(format_id):
        return read(content, path=order.path, format_id=format_id)
    with Secret(order.passphrase) as passphrase:
        return read_sealed(content, path=order.path, format_id=format_id, passphrase=passphrase)
