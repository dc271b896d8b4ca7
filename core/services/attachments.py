"""Files kept with an item: put in, taken out again, removed."""

from __future__ import annotations

import dataclasses
import hashlib
import mimetypes
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import msgspec

from core.errors import (
    ChangedMeanwhileError,
    FileMissingError,
    FileTooLargeError,
    ItemNotFoundError,
    RecordDamagedError,
)
from core.progress import SILENT, Progress
from core.services import activity
from core.services.items import draft_here, edited_item, item_of, seen_item
from core.services.operations import Recorder, check_limits, measure_text
from core.session import Session
from core.storage.attachments import CHUNK
from core.storage.files import open_file, write_unseen_file
from core.storage.items import SeenItem
from core.storage.places import check_place
from core.vault.activity import What
from core.vault.attachment import FILE_NAME_LIMIT, Attachment, AttachmentId
from core.vault.changes import Changes
from core.vault.history import Intention
from core.vault.item import ATTACHMENT_LIMIT, Item, ItemDraft, ItemId

_ANY_TYPE = "application/octet-stream"


def attach_files(
    session: Session, *, item: ItemId, paths: Sequence[Path], progress: Progress = SILENT
) -> Changes:
    """Put the content of files into the vault, under an item: all of them or none, as one act.

    The files themselves stay where they are. Raises FileMissingError, FileTooLargeError,
    TextBrokenError, ItemNotFoundError, DiskError.
    """
    with session.unit_of_work() as work:
        before = seen_item(work, item)
        recorder = Recorder(session, work, Intention.EDIT)
        changed = msgspec.structs.replace(before.item, modified=recorder.at)
        _put_with_files(recorder, changed, before, paths, progress)
        operation = recorder.finish(before.item.title)
    return Changes(items=(item,), operation=operation)


def add_item_with_files(
    session: Session, *, draft: ItemDraft, paths: Sequence[Path], progress: Progress = SILENT
) -> Changes:
    """Add a new item with files in it, all of it or nothing; the files stay where they are too.

    Undo puts it into Trash: what was attached may be gone by then from where it was. Raises
    TooLargeError, and as `attach_files`.
    """
    check_limits(draft)
    with session.unit_of_work() as work:
        recorder = Recorder(session, work, Intention.CREATE)
        item = item_of(draft_here(work, draft), ItemId(recorder.new_id()), recorder)
        # The bytes of a file hang on the row of its item.
        work.items.add_all([item])
        taken = [_take_in(recorder, item.id, path, progress) for path in paths]
        whole = msgspec.structs.replace(item, attachments=tuple(file for file, _ in taken))
        recorder.put_item(whole, {file.id: key for file, key in taken}, None)
        operation = recorder.finish(draft.title, only_copy=bool(taken))
    return Changes(items=(item.id,), operation=operation)


@dataclasses.dataclass(frozen=True)
class Edit:
    """What an item is to become, and the revision of it that was seen."""

    item: ItemId
    seen_revision: int
    draft: ItemDraft


def edit_item_with_files(
    session: Session, *, edit: Edit, paths: Sequence[Path], progress: Progress = SILENT
) -> Changes:
    """Change an item and put files into it, as one act: all of it or nothing.

    Raises ChangedMeanwhileError, TooLargeError, and as `attach_files`.
    """
    check_limits(edit.draft)
    with session.unit_of_work() as work:
        before = seen_item(work, edit.item)
        if before.item.revision != edit.seen_revision:
            raise ChangedMeanwhileError(id=edit.item.hex())
        recorder = Recorder(session, work, Intention.EDIT)
        changed = edited_item(before.item, edit.draft, recorder)
        _put_with_files(recorder, changed, before, paths, progress)
        operation = recorder.finish(edit.draft.title)
    return Changes(items=(edit.item,), operation=operation)


def _put_with_files(
    recorder: Recorder,
    changed: Item,
    before: SeenItem,
    paths: Sequence[Path],
    progress: Progress,
) -> None:
    """Write a changed item with more files in it than before."""
    taken = [_take_in(recorder, changed.id, path, progress) for path in paths]
    whole = msgspec.structs.replace(
        changed, attachments=(*changed.attachments, *(file for file, _ in taken))
    )
    keys = {**before.keys, **{file.id: key for file, key in taken}}
    recorder.put_item(whole, keys, before, keep_version=True)


def _take_in(
    recorder: Recorder, item: ItemId, path: Path, progress: Progress
) -> tuple[Attachment, bytes]:
    """Write the bytes of a file under an item; return what is noted of it, and its key."""
    if path.is_dir():
        raise FileMissingError(path=str(path))
    measure_text(path.name, "title")
    name = path.name[-FILE_NAME_LIMIT:]
    with open_file(path) as stream:
        row = AttachmentId(recorder.new_id())
        reading = _Reading(stream, path, progress)
        key = recorder.work.chunks.write(row, item, reading.pieces())
    kind = mimetypes.guess_type(name, strict=True)[0] or _ANY_TYPE
    return Attachment(row, name, kind, reading.size, reading.hash.digest()), key


def detach_file(session: Session, *, item: ItemId, attachment: AttachmentId) -> Changes:
    """Remove a file from an item; what the item was, with its file, becomes a version.

    Raises ItemNotFoundError.
    """
    with session.unit_of_work() as work:
        before = seen_item(work, item)
        _find(before, attachment)
        recorder = Recorder(session, work, Intention.EDIT)
        left = tuple(file for file in before.item.attachments if file.id != attachment)
        changed = msgspec.structs.replace(before.item, attachments=left, modified=recorder.at)
        keys = {file.id: before.keys[file.id] for file in left}
        recorder.put_item(changed, keys, before, keep_version=True)
        operation = recorder.finish(before.item.title)
    return Changes(items=(item,), operation=operation)


def save_file(
    session: Session,
    *,
    item: ItemId,
    attachment: AttachmentId,
    path: Path,
    progress: Progress = SILENT,
) -> None:
    """Write a file of an item to `path`, 0600, where anyone who can open it reads it.

    It appears under its name only when all of it was found to be what was put in. Raises
    RecordDamagedError, RefusedPlaceError, ItemNotFoundError, DiskError.
    """
    check_place(path, data=session.app.paths.data)
    with session.unit_of_work() as work:
        seen = seen_item(work, item)
        file = _find(seen, attachment)

        def write(stream: BinaryIO) -> None:
            done, digest = 0, hashlib.sha256()
            for piece in work.chunks.read(attachment, item, seen.keys[attachment]):
                progress.report(done, file.size, "writing")
                stream.write(piece)
                digest.update(piece)
                done += len(piece)
            if (done, digest.digest()) != (file.size, file.sha256):
                raise RecordDamagedError(table="chunks", id=attachment.hex())

        write_unseen_file(path, write)
    activity.note(session, What.FILE_SAVED, item=item)


def _find(seen: SeenItem, attachment: AttachmentId) -> Attachment:
    found = next((file for file in seen.item.attachments if file.id == attachment), None)
    if found is None:
        raise ItemNotFoundError(id=attachment.hex())
    return found


class _Reading:
    """Read an open file piece by piece, and know afterwards what was read."""

    def __init__(self, stream: BinaryIO, path: Path, progress: Progress) -> None:
        self._stream, self._path, self._progress = stream, path, progress
        self.size, self.hash = 0, hashlib.sha256()

    def pieces(self) -> Iterator[bytes]:
        total = os.fstat(self._stream.fileno()).st_size
        self._check(total)
        while piece := self._stream.read(CHUNK):
            self._progress.report(self.size, total, "reading")
            self.size += len(piece)
            # A file may grow while it is read.
            self._check(self.size)
            self.hash.update(piece)
            yield piece

    def _check(self, size: int) -> None:
        if size > ATTACHMENT_LIMIT:
            raise FileTooLargeError(path=str(self._path), what="file", limit=ATTACHMENT_LIMIT)
