"""Removing a leftover, because a person asked for this very one."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable, Mapping
from pathlib import Path

from core.app import App
from core.deletion.leftovers import (
    Leftover,
    LeftoverKind,
    list_keyring_leftovers,
    list_leftovers,
)
from core.deletion.reappeared import destroy, list_reappeared
from core.errors import DiskError, FileMissingError, LeftoverKeptError
from core.storage.backup_index import forget_backup
from core.storage.backups import remove_backup
from core.storage.files import disk_errors, open_folder, remove_file, sync_folder
from core.storage.installation_log import InstallationLog, LogEvent
from core.storage.removal import KEY_FILE, open_profile_folder
from core.storage.shredding import KeyFilePlace, shred_key_file
from core.vault.profile import ProfileId


def remove_leftover(app: App, *, leftover: Leftover) -> None:
    """Remove one leftover, with a line in the log.

    It is looked for again first: what has an owner by now is not removed.
    Raises FileMissingError, LeftoverKeptError, KeyFileTamperedError, NoKeyringError, DiskError.
    """
    in_keyring = leftover.kind is LeftoverKind.KEYRING_ENTRY
    there = list_keyring_leftovers(app) if in_keyring else list_leftovers(app)
    if leftover not in (there or ()):
        raise FileMissingError(path=leftover.where)
    if not leftover.removable:
        raise LeftoverKeptError(path=leftover.where, kind=leftover.kind)
    InstallationLog(app.paths.installation_log).append(
        LogEvent.LEFTOVER_REMOVED, at=app.clock.now()
    )
    _ACTS.get(leftover.kind, _remove_plain_file)(app, leftover)


def _remove_plain_file(_app: App, leftover: Leftover) -> None:
    remove_file(_path(leftover))


def _remove_row(app: App, leftover: Leftover) -> None:
    app.registry().remove_profile(_profile(leftover))


def _remove_profile(app: App, leftover: Leftover) -> None:
    # Its backups may still hold key files, which must not outlive it in freed blocks.
    with open_profile_folder(app.paths.profiles, _profile(leftover)) as folder:
        if folder is not None:
            left = [*folder.shred_keys(app.randomness).left, *folder.remove().left]
            if left:
                raise DiskError(path=left[0], detail="not-removed")


def _remove_half_made(app: App, leftover: Leftover) -> None:
    path = _path(leftover)
    profile = ProfileId(bytes.fromhex(path.name.removeprefix(".new-")))
    with open_folder(path) as folder:
        place = KeyFilePlace(folder, path / KEY_FILE)
        shred_key_file(place, profile=profile, randomness=app.randomness)
    _remove_tree(path)


def _remove_backup(app: App, leftover: Leftover) -> None:
    path, profile = _path(leftover), _profile(leftover)
    remove_backup(path, profile=profile, randomness=app.randomness)
    with contextlib.suppress(OSError):
        path.parent.rmdir()  # unless something else lies there
    forget_backup(app.registry(), profile, str(path))


def _destroy(app: App, leftover: Leftover) -> None:
    for backup in list_reappeared(app):
        if backup.path == leftover.path:
            destroy(app, backup)


def _remove_entry(app: App, leftover: Leftover) -> None:
    app.keyring.remove(leftover.account, asking=True)  # proves absence itself


_ACTS: Mapping[LeftoverKind, Callable[[App, Leftover], None]] = {
    LeftoverKind.REGISTRY_ROW: _remove_row,
    LeftoverKind.FOLDER_WITHOUT_KEYS: _remove_profile,
    LeftoverKind.HALF_MADE_PROFILE: _remove_half_made,
    LeftoverKind.BACKUP: _remove_backup,
    LeftoverKind.BACKUP_WITHOUT_KEYS: _remove_backup,
    LeftoverKind.REAPPEARED: _destroy,
    LeftoverKind.KEYRING_ENTRY: _remove_entry,
}


def _path(leftover: Leftover) -> Path:
    assert leftover.path is not None
    return leftover.path


def _profile(leftover: Leftover) -> ProfileId:
    assert leftover.profile is not None
    return leftover.profile


def _remove_tree(folder: Path) -> None:
    # fwalk goes by descriptors and follows no link, from the bottom up.
    with disk_errors(folder):
        for _, folders, files, descriptor in os.fwalk(folder, topdown=False, follow_symlinks=False):
            for name in files:
                os.unlink(name, dir_fd=descriptor)
            for name in folders:
                _remove_entry_of(name, descriptor)
        os.rmdir(folder)
    sync_folder(folder.parent)


def _remove_entry_of(name: str, folder: int) -> None:
    mode = os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode
    if stat.S_ISLNK(mode):
        os.unlink(name, dir_fd=folder)
    else:
        os.rmdir(name, dir_fd=folder)
