"""Backups outside the data folder at a purge: those that are connected go as well, keys first."""

from __future__ import annotations

import contextlib
from pathlib import Path

from core.app import App
from core.deletion.belongings import is_connected, list_backups_elsewhere
from core.errors import KeyFileTamperedError
from core.storage.backups import KEYS, remove_backup, remove_unfinished
from core.storage.files import disk_errors, open_folder
from core.storage.shredding import KeyFilePlace, Shredded, shred_key_file
from core.vault.profile import ProfileId


def _list_connected(app: App, profile: ProfileId) -> tuple[Path, ...]:
    return tuple(path for path in list_backups_elsewhere(app, profile) if is_connected(path))


def destroy_keys_elsewhere(app: App, profile: ProfileId) -> list[Shredded]:
    """Overwrite and remove the key file of every backup that is connected. Raises DiskError.

    Keys of another profile, or of nobody, are not ours to destroy.
    """
    ends = []
    for folder in _list_connected(app, profile):
        with contextlib.suppress(KeyFileTamperedError), open_folder(folder) as descriptor:
            place = KeyFilePlace(descriptor, folder / KEYS)
            ends.append(shred_key_file(place, profile=profile, randomness=app.randomness))
        with disk_errors(folder.parent):
            remove_unfinished(folder.parent, profile=profile, randomness=app.randomness)
    return ends


def remove_files_elsewhere(app: App, profile: ProfileId) -> int:
    """Remove what else of them is connected, and return of how many. Raises DiskError."""
    removed = 0
    for folder in _list_connected(app, profile):
        with contextlib.suppress(KeyFileTamperedError):
            remove_backup(folder, profile=profile, randomness=app.randomness)
            removed += 1
            with contextlib.suppress(OSError):
                folder.parent.rmdir()  # unless something else lies there
    return removed
