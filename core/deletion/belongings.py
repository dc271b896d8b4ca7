"""What a profile owns outside its folder, so that plan and purge speak of the same things."""

from __future__ import annotations

import os
import re
from pathlib import Path

from core.app import App
from core.errors import NoKeyringError
from core.services.device_secret import account_of
from core.storage import backup_index
from core.storage.backups import is_place_elsewhere
from core.vault.profile import ProfileId

KEYRING_PURPOSES = ("device-secret", "quick-unlock", "anchor", "key-file")


def keyring_account(purpose: str, profile: ProfileId) -> str:
    """Return the account under which a profile's secret lies in the OS keyring."""
    assert purpose in KEYRING_PURPOSES
    return account_of(purpose, profile)


def count_keyring_entries(app: App, profile: ProfileId) -> int:
    """Return how many of the profile's accounts the keyring has; 0 where it cannot be asked."""
    try:
        if app.keyring.name() is None:
            return 0
        accounts = (keyring_account(purpose, profile) for purpose in KEYRING_PURPOSES)
        return sum(app.keyring.read(account) is not None for account in accounts)
    except NoKeyringError:
        return 0


def measure_folder(folder: Path) -> tuple[int, int]:
    """Return how many files are below a folder and their bytes; links are not followed."""
    files = size = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                status = os.lstat(Path(place, name))
            except FileNotFoundError:
                continue
            files, size = files + 1, size + status.st_size
    return files, size


def list_backup_folders(backups: Path) -> tuple[Path, ...]:
    """Return the folders of our own backups, oldest first."""
    try:
        with os.scandir(backups) as entries:
            folders = [Path(e.path) for e in entries if e.is_dir(follow_symlinks=False)]
    except (FileNotFoundError, NotADirectoryError):
        return ()
    return tuple(sorted(folders))


def list_backups_elsewhere(app: App, profile: ProfileId) -> tuple[Path, ...]:
    """Return where we remember making backups outside the data folder, connected now or not.

    Only places that we would have chosen ourselves: the registry is a file that
    others could write, and what it names may be removed.
    """
    if not app.paths.registry.exists():
        return ()
    known = backup_index.list_known_backups(app.registry(), profile)
    paths = (Path(entry.path) for entry in known if os.path.isabs(entry.path))
    return tuple(dict.fromkeys(path for path in paths if is_place_elsewhere(path, profile)))


def is_connected(backup: Path) -> bool:
    """Tell whether a backup elsewhere can be reached now, as a folder and not through a link.

    Nor through one in the place of the folder above: it could lead to where the profile lives.
    """
    return not (backup.is_symlink() or backup.parent.is_symlink()) and backup.is_dir()


_TEMPORARY = re.compile(r"\.[0-9a-f]{16}\.part")


def is_temporary_name(name: str) -> bool:
    """Tell whether a file is named as our half-written ones are (`core.storage.files`)."""
    return _TEMPORARY.fullmatch(name) is not None


def list_temporaries(folder: Path) -> tuple[Path, ...]:
    """Return the half-written files that a kill left in a folder."""
    try:
        names = sorted(os.listdir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return ()
    return tuple(folder / name for name in names if is_temporary_name(name))
