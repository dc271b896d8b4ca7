"""Export: write a copy, read it back in a fresh process, and only then call it done."""

from __future__ import annotations

import dataclasses
import hashlib
import os
from pathlib import Path
from typing import BinaryIO

from core.errors import FileTooLargeError, ItemNotFoundError, RecordDamagedError, UsageError
from core.formats.archive import ArchiveLock, write_archive
from core.formats.caps import FILE_LIMIT
from core.formats.catalogue import FormatId, find_format, is_sealed
from core.formats.imported import NotKept
from core.formats.writing import WRITERS, Content, CopyLock, Writer
from core.progress import SILENT, Progress
from core.services import activity, opening
from core.services.bare_folders import list_bare_folders, list_kept, list_losses
from core.services.contents import VaultContents, find_lost_attachments, list_export_items
from core.services.copy_check import Marks, WrittenCopy, check_copy
from core.services.copy_names import suggest_stem
from core.services.occupation import Doing, occupied
from core.services.ownership import Act, FreshProof, prove_owner, spend
from core.session import Session
from core.storage.files import write_unseen_file
from core.storage.places import check_place
from core.storage.registry import MadeCopy
from core.vault.activity import What
from core.vault.broken import BrokenPart
from core.vault.canonical import Value
from core.vault.choice import EVERYTHING, Choice, TheseItems
from core.vault.secret import Secret


@dataclasses.dataclass(frozen=True, kw_only=True)
class ExportResult:
    """A copy that was read back and found to hold exactly what it should.

    `digest` is that of what was written of the vault, in canonical form; for a
    lossy format it is all zeros. `missing` names what could not be read in the
    vault and so is not in the copy, or not all of it.
    """

    path: str
    format_id: FormatId
    items: int
    attachments: int
    sha256: bytes
    digest: bytes
    not_kept: tuple[NotKept, ...]
    encrypted: bool
    verified: bool = True
    missing: tuple[BrokenPart, ...] = ()


def losses(
    session: Session,
    *,
    format_id: FormatId,
    include_trash: bool = False,
    choice: Choice = EVERYTHING,
) -> tuple[NotKept, ...]:
    """Return what a format would leave out of what is chosen, before anything is written."""
    if format_id == FormatId.STRONGROOM:
        return ()
    writer = WRITERS[format_id]
    items = list_export_items(
        session, include_trash=include_trash, choice=choice, with_versions=writer.with_versions
    )
    return list_losses(writer, items, list_bare_folders(session, items, choice))


def suggest_name(session: Session, *, format_id: FormatId) -> str:
    """Return a file name such as `Maria-2026-11-22.strongroom`."""
    form = find_format(format_id)
    return suggest_stem(session) + (form.extension if form is not None else "")


@dataclasses.dataclass(frozen=True, kw_only=True)
class ExportRequest:
    """What to write where; `passphrase` closes an encrypted format.

    `include_trash` does not matter for items that are named one by one.
    """

    path: Path
    format_id: FormatId
    passphrase: Secret | None = None
    include_trash: bool = False
    choice: Choice = EVERYTHING


def export(
    session: Session, *, request: ExportRequest, secret: Secret, progress: Progress = SILENT
) -> ExportResult:
    """Write a checked copy; the master password is asked for this one act.

    Raises WrongPasswordError, RefusedPlaceError, ItemNotFoundError, CopyDiffersError, DiskError;
    TooLargeError where the copy is as it should be, and no import would take it.
    """
    proof = prove_owner(session, secret=secret, act=Act.EXPORT)
    return write_checked_copy(session, request=request, proof=proof, progress=progress)


@occupied(Doing.EXPORT)
def write_checked_copy(
    session: Session,
    *,
    request: ExportRequest,
    proof: FreshProof,
    durable: bool = False,
    progress: Progress = SILENT,
) -> ExportResult:
    """Write a copy, 0600; it appears under its name only after it was read back and compared.

    The `proof` is for an export. `durable` refuses memory file systems. Raises
    FreshPasswordNeededError, RefusedPlaceError, ItemNotFoundError, CopyDiffersError, DiskError;
    TooLargeError as `export` does.
    """
    spend(session, proof, Act.EXPORT)
    form = find_format(request.format_id)
    if form is None or not form.writes:
        raise UsageError(reason="format-not-written")
    if form.encrypted and (request.passphrase is None or not len(request.passphrase)):
        raise UsageError(reason="passphrase-missing")
    check_place(request.path, data=session.app.paths.data, durable=durable)
    _check_there(session, request.choice)
    writer = _CopyWriter(session, request, progress)

    def write(stream: BinaryIO) -> None:
        writer.write(stream)
        # Before the file has its name: killed in between, a deletion tells of a copy that is
        # gone; the other way round there would be one that it does not tell of.
        _note_copy(session, writer.checked)

    write_unseen_file(request.path, write)
    activity.note_done(
        session, What.EXPORTED, format=request.format_id.value, count=writer.checked.items
    )
    return writer.checked


def _check_there(session: Session, choice: Choice) -> None:
    """Raise ItemNotFoundError where an item was named that is gone: no copy would be of it."""
    if isinstance(choice, TheseItems):
        with session.unit_of_work() as work:
            gone = choice.items - work.items.ids()
        if gone:
            raise ItemNotFoundError(id=min(gone).hex())


def _note_copy(session: Session, result: ExportResult) -> None:
    # A session for reading only has told the registry nothing yet.
    opening.register(session.app, session.profile)
    session.app.registry().note_copy(
        session.profile,
        MadeCopy(
            made=session.clock.now(),
            path=result.path,
            format=result.format_id,
            sha256=result.sha256,
            encrypted=result.encrypted,
        ),
    )


class _HashingStream:
    """Pass bytes on and hash them, so that the file's hash is of what was meant."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.hash, self.size = hashlib.sha256(), 0

    def write(self, content: bytes, /) -> int:
        self.hash.update(content)
        self.size += len(content)
        return self._stream.write(content)


class _CopyWriter:
    """Write one copy into an open file and have it checked there."""

    def __init__(self, session: Session, request: ExportRequest, progress: Progress) -> None:
        self._session, self._request, self._progress = session, request, progress
        self._marks = Marks(session.app.randomness.bytes(32))
        self._result: ExportResult | None = None

    @property
    def checked(self) -> ExportResult:
        """Return what was written and read back."""
        assert self._result is not None
        return self._result

    def write(self, stream: BinaryIO) -> None:
        """Write, sync, check; raises before the file gets its name where anything differs."""
        request, hashing = self._request, _HashingStream(stream)
        digest = bytes(32)
        not_kept: tuple[NotKept, ...] = ()
        if request.format_id == FormatId.STRONGROOM:
            try:
                digest = self._write_archive(hashing)
            except RecordDamagedError:
                hashing = self._begin_again(stream)
                digest = self._write_archive(hashing)
        else:
            not_kept = self._write_lossy(hashing, WRITERS[request.format_id])
        stream.flush()
        os.fsync(stream.fileno())
        copy = WrittenCopy(
            path=str(request.path),
            format_id=request.format_id,
            passphrase=request.passphrase,
            marks=self._marks,
            sha256=hashing.hash.digest(),
        )
        check_copy(stream, copy, progress=self._progress)
        self._result = ExportResult(
            path=copy.path,
            format_id=request.format_id,
            items=self._marks.items,
            attachments=self._marks.attachments,
            sha256=copy.sha256,
            digest=digest,
            not_kept=not_kept,
            encrypted=is_sealed(request.format_id),
            missing=tuple(filter(self._is_missed, self._session.broken.parts())),
        )

    def _is_missed(self, part: BrokenPart) -> bool:
        """Tell whether a broken part is one that the copy should have; in doubt it is."""
        choice = self._request.choice
        elsewhere = isinstance(choice, TheseItems) and (
            part.noun not in ("items", "versions", "chunks")
            or (part.noun == "items" and part.id not in choice.items)
        )
        return part.is_copied and not elsewhere

    def _begin_again(self, stream: BinaryIO) -> _HashingStream:
        """Empty the file after an attachment broke off in it, knowing now which to leave out."""
        find_lost_attachments(self._session)
        stream.seek(0)
        stream.truncate()
        self._marks = Marks(self._session.app.randomness.bytes(32))
        return _HashingStream(stream)

    def _write_archive(self, stream: _HashingStream) -> bytes:
        session, done = self._session, 0
        assert self._request.passphrase is not None
        lock = ArchiveLock(
            self._request.passphrase, session.app.policy.params(), session.app.randomness
        )
        with session.unit_of_work() as work:
            request = self._request
            contents = VaultContents(
                session, work, include_trash=request.include_trash, choice=request.choice
            )
            total = contents.count()

            def each(value: Value) -> None:
                nonlocal done
                self._marks.add(value)
                done += 1
                if done % 64 == 0:
                    self._progress.report(min(done, total), total, "writing")

            return write_archive(
                stream,
                contents,
                lock=lock,
                each=each,
            )

    def _write_lossy(self, stream: _HashingStream, writer: Writer) -> tuple[NotKept, ...]:
        request = self._request
        items = list_export_items(
            self._session,
            include_trash=request.include_trash,
            choice=request.choice,
            with_versions=writer.with_versions,
            with_files=writer.with_files,
        )
        lock = None
        if is_sealed(request.format_id):
            assert request.passphrase is not None
            lock = CopyLock(request.passphrase, self._session.app.randomness)
        bare = list_bare_folders(self._session, items, request.choice)
        writer.write(Content(items, bare), stream, lock, self._progress)
        # No reader would take it back in; what holds files as well minds its own limit.
        if stream.size > FILE_LIMIT and not writer.with_files:
            raise FileTooLargeError(what="copy", limit=FILE_LIMIT)
        taken = set()
        for item in items:
            projected = writer.project(item)
            self._marks.add_imported(projected)
            taken.add(projected.folder_path)
        for path in list_kept(writer, bare, taken):
            self._marks.add_bare_folder(path)
        return list_losses(writer, items, bare)
