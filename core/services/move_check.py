"""Read moved values back from the other vault's file in a fresh process, and compare them.

The child opens the file as it lies on the disk, with the key that the master
password gave, and answers with the canonical digest of each noun and a keyed
mark per value. Of the parent's memory it inherits nothing.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import os
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from core.app import system_randomness
from core.crypto.keys import Epoch, VaultKey, derive_subkeys
from core.errors import AppError, MoveDiffersError
from core.progress import SILENT, Progress
from core.services.copy_check import Marks, ask_child, compare
from core.storage.files import disk_errors
from core.storage.page_check import check_pages
from core.storage.unit_of_work import UnitOfWork
from core.storage.vault_file import VaultFile
from core.vault.attachment import AttachmentId
from core.vault.canonical import AttachedFile, Noun, Value, gather, id_of, noun_of
from core.vault.condition import ReadOnlyReason
from core.vault.field import HIDDEN
from core.vault.item import ItemId
from core.vault.profile import ProfileId
from core.vault.secret import Secret

_ID = 16
_NOUNS = dict[int, tuple[int, bytes]]


class _Order(msgspec.Struct):
    """What the child is told, on its standard input; the vault key is wiped after use."""

    path: str
    profile: bytes
    epoch: int
    vault_key: bytearray
    mark_key: bytes
    wanted: dict[int, bytes]

    def __repr__(self) -> str:
        return f"_Order({HIDDEN})"


class _Answer(msgspec.Struct):
    """What the child answers; `problem` names an AppError, `findings` counts rows that differ."""

    sha256: bytes = b""
    nouns: _NOUNS = msgspec.field(default_factory=dict)
    marks: bytes = b""
    findings: int = 0
    problem: str = ""


@dataclasses.dataclass(frozen=True)
class MovedValues:
    """What the other vault must hold now: which profile's, whose name, and every value."""

    profile: ProfileId
    name: str
    path: Path
    values: Sequence[Value] = dataclasses.field(repr=False)


def check_move(
    moved: MovedValues, *, vault_key: VaultKey, mark_key: bytes, progress: Progress = SILENT
) -> bytes:
    """Return the SHA-256 of the vault's file in which every moved value was found as it should be.

    Nobody may have it open. Cancelling ends the child. Raises MoveDiffersError.
    """
    marks, wanted = Marks(mark_key), defaultdict[int, list[bytes]](list)
    for value in moved.values:
        marks.add(value)
        wanted[noun_of(value)].append(id_of(value))
    with Secret(bytearray(vault_key.material)) as key:
        order = _Order(
            str(moved.path),
            moved.profile,
            vault_key.epoch,
            key.buffer,
            mark_key,
            {int(noun): b"".join(ids) for noun, ids in wanted.items()},
        )
        written = bytearray()
        msgspec.msgpack.Encoder().encode_into(order, written)
        with Secret(written):
            answered = ask_child("--check-move", written, progress)
    return _judge(moved, marks, answered)


def _judge(moved: MovedValues, marks: Marks, answered: bytes) -> bytes:
    def differs(*differences: str) -> MoveDiffersError:
        return MoveDiffersError(name=moved.name, differences=differences)

    try:
        answer = msgspec.msgpack.decode(answered, type=_Answer)
    except msgspec.MsgspecError:
        raise differs("unreadable") from None
    if answer.problem:
        raise differs(answer.problem)
    differences = compare(marks.joined(), answer.marks)
    expected = {int(noun): told for noun, told in gather(moved.values).nouns().items()}
    if differences or answer.nouns != expected or answer.findings:
        raise differs(*(differences or ("bytes",)))
    return answer.sha256


def main() -> int:
    """Do the child's part: read an order, open the vault for reading, answer.

    Returns the exit code: 2 for an order that is none.
    """
    try:
        answered = answer_order(sys.stdin.buffer.read())
    except msgspec.MsgspecError:
        return 2
    sys.stdout.buffer.write(answered)
    return 0


def answer_order(written: bytes) -> bytes:
    """Return the answer to an order. Raises msgspec.MsgspecError for one that is none."""
    order = msgspec.msgpack.decode(written, type=_Order)
    try:
        answer = _answer(order)
    except AppError as error:
        answer = _Answer(problem=error.kind)
    return msgspec.msgpack.encode(answer)


def _answer(order: _Order) -> _Answer:
    path, profile = Path(order.path), ProfileId(order.profile)
    digest = _hash(path)
    with contextlib.ExitStack() as closing:
        key = VaultKey(order.vault_key, Epoch(order.epoch))
        closing.callback(key.close)
        subkeys = closing.enter_context(contextlib.closing(derive_subkeys(key, profile)))
        reason, randomness = ReadOnlyReason.ASKED, system_randomness()
        # Nothing is passed over in here: a row that does not open is an error.
        vault = VaultFile(path, profile, subkeys, randomness, read_only=reason)
        closing.callback(vault.close)
        check_pages(vault)
        findings = len(vault.find_damage())
        with vault.unit_of_work() as work:
            values = list(_read(work, {Noun(n): ids for n, ids in order.wanted.items()}))
    marks = Marks(order.mark_key)
    for value in values:
        marks.add(value)
    nouns = {int(noun): told for noun, told in gather(values).nouns().items()}
    return _Answer(digest, nouns, marks.joined(), findings)


def _hash(path: Path) -> bytes:
    with disk_errors(path), open(path, "rb") as stream:
        # What the disk holds, not what the kernel remembers having been given.
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return hashlib.file_digest(stream, "sha256").digest()


def _read(work: UnitOfWork, wanted: Mapping[Noun, bytes]) -> Iterator[Value]:
    """Yield those of the wanted values that there are."""
    ids = {noun: _split(wanted.get(noun, b"")) for noun in Noun}
    files: dict[AttachmentId, tuple[ItemId, bytes]] = {}
    yield from (folder for folder in work.folders.all() if folder.id in ids[Noun.FOLDERS])
    yield from (tag for tag in work.tags.all() if tag.id in ids[Noun.TAGS])
    for item, keys in work.items.get_all([ItemId(row) for row in ids[Noun.ITEMS]]):
        files |= {file: (item.id, key) for file, key in keys.items()}
        yield item
    for stored in work.versions.all() if ids[Noun.VERSIONS] else ():
        if stored.id in ids[Noun.VERSIONS]:
            item = stored.item.item()
            files |= {file: (item.id, key) for file, key in stored.item.keys().items()}
            yield stored.version()
    for file, (owner, key) in files.items():
        digest, size = hashlib.sha256(), 0
        for piece in work.chunks.read(file, owner, key):
            digest.update(piece)
            size += len(piece)
        yield AttachedFile(file, size, digest.digest())
    yield from (entry for entry in work.generated.all() if entry.id in ids[Noun.GENERATED])
    yield from (recipe for recipe in work.recipes.all() if recipe.id in ids[Noun.RECIPES])


def _split(joined: bytes) -> frozenset[bytes]:
    return frozenset(joined[at : at + _ID] for at in range(0, len(joined), _ID))
