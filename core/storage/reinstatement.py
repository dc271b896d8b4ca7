"""A backup in the place of files that do not open: at any moment the old profile or the new one.

A folder beside the backups holds the whole new profile; its name is the point
of no return. From then on every step can be done again, and the next look at
the profile does what is left. What was there is kept, as a backup that nobody
vouches for, and so under the same law as the others when the profile goes.
"""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

from core.errors import (
    DamagedError,
    FileMissingError,
    KeyFileTamperedError,
    VaultDamagedError,
)
from core.paths import ProfilePaths
from core.ports import Randomness
from core.progress import Progress
from core.storage.backups import (
    COMING,
    DONE,
    KEYS,
    UNFINISHED,
    VAULT,
    check_contents,
    discard_part,
    made_at,
    open_backup,
    remove_backup,
    remove_unfinished,
)
from core.storage.files import (
    disk_errors,
    make_folder,
    read_bytes,
    sync_folder,
    write_bytes,
)
from core.storage.key_file import (
    SIZE,
    KeyFile,
    make_key_file,
    read_key_file,
    read_whole_pages,
    write_key_file,
)
from core.storage.places import is_folder
from core.storage.shredding import discard_folder
from core.storage.vault_file import VaultFile

_PENDING = ".restoring-"
_PARTS = (VAULT, f"{VAULT}-journal", f"{VAULT}-wal", f"{VAULT}-shm")


def prepare(
    paths: ProfilePaths, source: VaultFile, key_file: KeyFile, *, aside: str, progress: Progress
) -> None:
    """Write the new profile beside the backups, compare it, and then give it the name that counts.

    `aside` names the backup that what is there now becomes. Nothing stays on
    failure. Raises DiskError, VaultDamagedError, CancelledError.
    """
    make_folder(paths.backups)
    part = paths.backups / (UNFINISHED + COMING)
    with disk_errors(part):
        remove_unfinished(paths.backups, profile=source.profile, randomness=source.randomness)
        part.mkdir(mode=0o700)
        try:
            source.copy_to(part / VAULT, progress)
            copied = open_backup(part / VAULT, source.profile, source.keys, source.randomness)
            with copied as vault:
                check_contents(vault, progress)
            make_key_file(part / KEYS, key_file)
            sync_folder(part)
            part.rename(paths.backups / (_PENDING + aside))
        except BaseException:
            discard_part(part, source)
            raise
    sync_folder(paths.backups)


def find_keys(paths: ProfilePaths) -> KeyFile | None:
    """Return the keys that a reinstatement under way will put in place, None where there is none.

    Whoever opens these may have it finished, and nobody else. Raises
    KeyFileTamperedError, KeyFileDamagedError, NewerSchemaError.
    """
    pending = _find_pending(paths)
    return _read_keys(paths, pending) if pending is not None else None


def discard(paths: ProfilePaths, *, randomness: Randomness) -> None:
    """Remove what was prepared before and not finished: something else comes now.

    Raises KeyFileTamperedError, DiskError.
    """
    while (pending := _find_pending(paths)) is not None:
        profile = _read_keys(paths, pending).profile
        remove_backup(pending, profile=profile, randomness=randomness)


def _read_keys(paths: ProfilePaths, pending: Path) -> KeyFile:
    key_file = read_key_file(pending / KEYS)
    if key_file.profile.hex() != paths.folder.name:
        raise KeyFileTamperedError(path=str(pending / KEYS))
    return key_file


def finish(paths: ProfilePaths, *, randomness: Randomness) -> bool:
    """Do what is left of a reinstatement; tell whether there was one.

    Only for who has opened its keys. Raises VaultDamagedError where what was
    there would go over something else, DiskError.
    """
    pending = _find_pending(paths)
    if pending is None:
        return False
    key_file = _read_keys(paths, pending)
    aside = paths.backups / pending.name.removeprefix(_PENDING)
    _check_aside(paths, pending, aside)
    make_folder(aside)
    _keep_old_keys(paths, aside)
    if (pending / VAULT).exists():
        _exchange_vaults(paths, pending, aside)
    _put_keys(paths, key_file)
    # Done; and only then is what it was done with taken apart, under a name that tells nothing.
    done = paths.backups / (UNFINISHED + DONE)
    discard_folder(done, KEYS, profile=key_file.profile, randomness=randomness)
    with disk_errors(done):
        pending.rename(done)
    sync_folder(paths.backups)
    remove_backup(done, profile=key_file.profile, randomness=randomness)
    return True


def _find_pending(paths: ProfilePaths) -> Path | None:
    # Through a link, at any of the three, what is moved would be somebody else's.
    if not is_folder(paths.folder) or not is_folder(paths.backups):
        return None
    with disk_errors(paths.backups):
        names = sorted(os.listdir(paths.backups))
    # The rest of the name becomes a folder's: nothing but a time may be there.
    found = (name for name in names if made_at(name.removeprefix(_PENDING)) and name[0] == ".")
    # Without its key file only the removal is left to do, which a purge or a leftover is.
    paths_found = (paths.backups / name for name in found)
    return next((p for p in paths_found if is_folder(p) and os.path.lexists(p / KEYS)), None)


def _check_aside(paths: ProfilePaths, pending: Path, aside: Path) -> None:
    """Raise VaultDamagedError where `aside` holds another vault: the name is then not ours."""
    if not (pending / VAULT).exists():
        return
    for name in _PARTS:
        here, there = paths.folder / name, aside / name
        if os.path.lexists(here) and os.path.lexists(there) and not _is_same(here, there):
            raise VaultDamagedError(path=str(aside), detail="name-taken")


def _is_same(one: Path, other: Path) -> bool:
    return os.path.samestat(os.lstat(one), os.lstat(other))


def _keep_old_keys(paths: ProfilePaths, aside: Path) -> None:
    """Keep the keys of what was: only with them can anybody look into the damaged vault."""
    if (aside / KEYS).exists():
        return
    with disk_errors(paths.key_file):
        try:
            write_bytes(aside / KEYS, read_bytes(paths.key_file, SIZE))
        except FileMissingError:
            return


def _exchange_vaults(paths: ProfilePaths, pending: Path, aside: Path) -> None:
    with disk_errors(paths.vault):
        for name in _PARTS:
            # All of them before the new one comes: an old journal would be played into it.
            if os.path.lexists(paths.folder / name):
                _move(paths.folder / name, aside / name)
        sync_folder(aside)
        sync_folder(paths.folder)
        (pending / VAULT).rename(paths.vault)
        sync_folder(paths.folder)
        sync_folder(pending)


def _move(old: Path, new: Path) -> None:
    if os.path.lexists(new) and _is_same(old, new):
        # A power cut kept both names of one rename; renaming once more would do nothing.
        old.unlink()
    else:
        old.rename(new)


def _put_keys(paths: ProfilePaths, key_file: KeyFile) -> None:
    """Put the new keys over the old ones, in place: none of the old stays in freed blocks."""
    try:
        newest = max((page.sequence for page in read_whole_pages(paths.key_file)), default=0)
    except FileMissingError:
        make_key_file(paths.key_file, key_file)
        return
    except DamagedError:
        newest = 0
    sequence = max(newest, key_file.sequence)
    try:
        write_key_file(paths.key_file, dataclasses.replace(key_file, sequence=sequence))
    except DamagedError:
        # Not a plain file of ours: what it was does not matter, what comes does.
        with disk_errors(paths.key_file):
            paths.key_file.unlink()
        make_key_file(paths.key_file, key_file)
