"""Folders: a tree of names."""

from __future__ import annotations

import dataclasses

import msgspec

from core.errors import (
    FolderMisplacedError,
    ItemNotFoundError,
    NameEmptyError,
    NameTooLongError,
)
from core.services.operations import Recorder, measure_text
from core.session import Session
from core.storage.unit_of_work import UnitOfWork
from core.vault.changes import Changes
from core.vault.folder import NAME_LIMIT, Folder, FolderFault, FolderId, is_inside
from core.vault.history import Intention


def list_folders(session: Session) -> list[Folder]:
    """Return every folder, in no order."""
    with session.unit_of_work() as work:
        return work.folders.all()


def clean_folder_name(name: str) -> str:
    """Return a folder's name trimmed. Raises NameEmptyError, NameTooLongError, TextBrokenError."""
    clean = name.strip()
    measure_text(clean, "name")
    if not clean:
        raise NameEmptyError()
    if len(clean) > NAME_LIMIT:
        raise NameTooLongError(limit=NAME_LIMIT)
    return clean


def add_folder(session: Session, *, name: str, parent: FolderId | None = None) -> Changes:
    """Add a folder; one of this name at this place is returned instead."""
    clean = clean_folder_name(name)
    with session.unit_of_work() as work:
        recorder = Recorder(session, work, Intention.FOLDER_CREATE)
        folder, added = _ensure(recorder, clean, parent)
        if not added:
            return Changes(folders=(folder,))
        operation = recorder.finish(clean)
    return Changes(folders=(folder,), operation=operation)


def _ensure(recorder: Recorder, name: str, parent: FolderId | None) -> tuple[FolderId, bool]:
    for folder in recorder.work.folders.all():
        if folder.name == name and folder.parent == parent:
            return folder.id, False
    folder = Folder(FolderId(recorder.new_id()), name, parent)
    recorder.put_folder(folder, None)
    return folder.id, True


def ensure_path(session: Session, *, path: tuple[str, ...]) -> FolderId | None:
    """Return the folder at `path`, making what is missing; None for the empty path."""
    with session.unit_of_work() as work:
        recorder = Recorder(session, work, Intention.FOLDER_CREATE)
        folder: FolderId | None = None
        changed = False
        for name in path:
            folder, added = _ensure(recorder, clean_folder_name(name), folder)
            changed = changed or added
        if changed:
            recorder.finish(path[-1])
    return folder


def rename_folder(session: Session, *, folder: FolderId, name: str) -> Changes:
    """Give a folder another name.

    Raises FolderMisplacedError where it would lie beside one of that name: nobody could tell the
    two apart, and whatever knows folders by their paths would put them together. Raises
    NameEmptyError, NameTooLongError, ItemNotFoundError.
    """
    clean = clean_folder_name(name)
    with session.unit_of_work() as work:
        before = _get(work, folder)
        beside = (each.name for each in work.folders.all() if each.parent == before.parent)
        if clean != before.name and clean in beside:
            raise FolderMisplacedError(name=clean, reason=FolderFault.NAME_TAKEN)
        recorder = Recorder(session, work, Intention.FOLDER_RENAME)
        recorder.put_folder(msgspec.structs.replace(before, name=clean), before)
        operation = recorder.finish(clean)
    return Changes(folders=(folder,), operation=operation)


def move_folder(session: Session, *, folder: FolderId, parent: FolderId | None) -> Changes:
    """Move a folder with all that lies in it into another one, or to the top.

    Raises FolderMisplacedError where it would lie inside itself or beside one of its name,
    TooLargeError where something would lie too deep, ItemNotFoundError.
    """
    with session.unit_of_work() as work:
        before = _get(work, folder)
        if before.parent == parent:
            return Changes()
        known = {each.id: each for each in work.folders.all()}
        if parent is not None:
            _get(work, parent)
            # Whoever walks up a ring never comes to the top: its items would be in no list.
            if is_inside(parent, folder, known):
                _refuse(before, FolderFault.INSIDE_ITSELF)
        if any(each.parent == parent and each.name == before.name for each in known.values()):
            _refuse(before, FolderFault.NAME_TAKEN)
        recorder = Recorder(session, work, Intention.MOVE)
        recorder.put_folder(msgspec.structs.replace(before, parent=parent), before)
        operation = recorder.finish(before.name)
    return Changes(folders=(folder,), operation=operation)


def _refuse(folder: Folder, reason: FolderFault) -> None:
    raise FolderMisplacedError(name=folder.name, reason=reason)


def _get(work: UnitOfWork, folder: FolderId) -> Folder:
    found = work.folders.get(folder)
    if found is None:
        raise ItemNotFoundError(id=folder.hex())
    return found


@dataclasses.dataclass(frozen=True)
class RemovedFolder:
    """What went with a folder: it and its sub-folders are gone, their items are in Trash."""

    changes: Changes
    name: str
    items: int


def remove_folder(session: Session, *, folder: FolderId) -> RemovedFolder:
    """Remove a folder with its sub-folders; the items in them go to Trash, as one operation."""
    with session.unit_of_work() as work:
        before = _get(work, folder)
        doomed = _with_children(work.folders.all(), folder)
        recorder = Recorder(session, work, Intention.FOLDER_REMOVE)
        moved = []
        for summary in work.items.summaries():
            if summary.folder in doomed and summary.trashed is None:
                seen = work.items.get(summary.id)
                assert seen is not None
                moved.append(summary.id)
                trashed = msgspec.structs.replace(seen.item, trashed=recorder.at)
                recorder.put_item(trashed, seen.keys, seen)
        for gone in doomed.values():
            recorder.remove_folder(gone)
        operation = recorder.finish(before.name)
    changes = Changes(items=tuple(moved), folders=tuple(doomed), operation=operation)
    return RemovedFolder(changes, before.name, len(moved))


def _with_children(folders: list[Folder], top: FolderId) -> dict[FolderId, Folder]:
    doomed: dict[FolderId, Folder] = {}
    waiting = [folder for folder in folders if folder.id == top]
    while waiting:
        folder = waiting.pop()
        if folder.id not in doomed:
            doomed[folder.id] = folder
            waiting.extend(child for child in folders if child.parent == folder.id)
    return doomed
