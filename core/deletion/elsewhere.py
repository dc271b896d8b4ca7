"""Backups outside the data folder at a purge: those that are connected go as well, keys first."""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec

from core.app import App
from core.deletion.belongings import is_connected, list_backups_elsewhere
from core.deletion.purge_plan import BACKUP, PurgePlan, write_plan
from core.deletion.receipt import Remaining
from core.errors import KeyFileTamperedError
from core.services.outside import find_installation_key
from core.storage.backup_index import forget_backup
from core.storage.backups import KEYS, remove_backup, remove_unfinished
from core.storage.files import disk_errors, open_folder
from core.storage.shredding import KeyFilePlace, Shredded, shred_key_file
from core.vault.profile import ProfileId


def note_unreached(app: App, plan: PurgePlan) -> PurgePlan:
    """Keep in the plan which backups were not destroyed, for the receipt. Raises DiskError."""
    noted = msgspec.structs.replace(plan, unreached=_list_unreached(app, plan))
    key = find_installation_key(app)
    if key is not None and plan.holds(key):
        # What a receipt of ours names can be offered for destruction: nobody else may add to it.
        noted = noted.vouched(key)
    write_plan(app.paths, noted)
    return noted


def _list_unreached(app: App, plan: PurgePlan) -> tuple[Remaining, ...]:
    # Their paths were told when the purge began, while the name to hide in them was known.
    told = [left for left in (*plan.remaining, *(plan.reach or ())) if left.what == BACKUP]
    found = []
    for folder in list_backups_elsewhere(app, plan.profile_id):
        like = [left for left in told if Path(left.where).name == folder.name]
        exact = [left for left in like if left.where == str(folder)]
        same = next(iter((*exact, *like)), None)
        where = same.where if same is not None else f"…/{folder.name}"
        found.append(Remaining(BACKUP, where, is_connected(folder)))
        told = [left for left in told if left is not same]
    return tuple(found)


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
    gone = []
    for folder in _list_connected(app, profile):
        with contextlib.suppress(KeyFileTamperedError):
            remove_backup(folder, profile=profile, randomness=app.randomness)
            gone.append(folder)
    for folder in list_backups_elsewhere(app, profile):
        # Also where a run that was killed had removed the last one, but not this.
        with contextlib.suppress(OSError):
            folder.parent.rmdir()  # unless something else lies there
    for folder in gone:
        # Or it would look like one whose disk is not connected.
        forget_backup(app.registry(), profile, str(folder))
    return len(gone)
