"""Backups that were not connected when their profile was deleted: destroyed once they reappear."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import re
import unicodedata
from pathlib import Path

from core.app import App
from core.crypto.primitives import NONCE_SIZE, SealBrokenError
from core.deletion.beginning import hide_name
from core.deletion.belongings import is_connected, list_backups_elsewhere
from core.deletion.purge_plan import PurgePlan
from core.deletion.receipt import is_receipt_id, receipt_path, verify_receipt
from core.errors import AppError
from core.services.outside import find_installation_key
from core.storage.backups import KEYS, is_place_elsewhere, remove_backup
from core.storage.gone_backups import GoneBackup, forget_gone, list_gone, note_gone, owner_of
from core.storage.traces import Wanted
from core.vault.profile import ProfileId

_FOLDER = re.compile(r"strongroom-([0-9a-f]{32})")
_CONTEXT = b"strongroom/places/1\x00"


@dataclasses.dataclass(frozen=True)
class Reappeared:
    """A backup of a deleted profile that can be reached again, and the receipt that names it."""

    path: Path
    profile: ProfileId
    receipt: str
    gone: GoneBackup


def remember_unreached(app: App, plan: PurgePlan, name: str | None) -> None:
    """Remember the backups that this purge does not reach, before the registry forgets them.

    Only where the owner gave the password: of a deletion without it they are
    meant to stay. `name` is the profile's, None where that is gone with its keys.
    Raises DiskError.
    """
    if not plan.with_password:
        return
    for backup in list_backups_elsewhere(app, plan.profile_id):
        if not is_connected(backup):
            place = _cover(app, plan.profile_id, backup.parent.parent, name)
            if place is not None:
                noted = GoneBackup(owner_of(plan.profile_id), backup.name, *place, plan.receipt)
                note_gone(app.registry(), noted)


def list_reappeared(app: App) -> tuple[Reappeared, ...]:
    """Return the backups of deleted profiles that are connected now.

    Others could write the registry, so what is offered is only what an
    unaltered receipt of this installation names, and what has a key file to prove
    itself by. A profile that came back here owns it. The keyring is asked for the
    key of this installation where a place is kept sealed. Raises DiskError.
    """
    if not app.paths.registry.exists():
        return ()
    known = frozenset(app.registry().list_profiles())
    found = (_look_for(app, gone, known) for gone in list_gone(app.registry()))
    return tuple(backup for backup in found if backup is not None)


def destroy(app: App, backup: Reappeared) -> None:
    """Overwrite and remove its keys, then the rest, and forget it.

    Only where its own key file bears the id that was deleted. Raises
    KeyFileTamperedError (nothing changed), DiskError.
    """
    assert owner_of(backup.profile) == backup.gone.owner
    remove_backup(backup.path, profile=backup.profile, randomness=app.randomness)
    # Other backups may lie there; or the disk is pulled out by now, with the keys gone.
    with contextlib.suppress(OSError):
        backup.path.parent.rmdir()
    forget_gone(app.registry(), backup.gone)


def _cover(
    app: App, profile: ProfileId, place: Path, name: str | None
) -> tuple[bytes, bool] | None:
    """Return a path as it is kept: sealed where it may hold name or id, None where it cannot be."""
    path = os.fsencode(place)
    # The id in the clear is what the search at the end of the purge would find, for ever.
    bare = not any(pattern in path for pattern in Wanted(profile, None).patterns())
    if bare and name is not None and _is_free_of(name, str(place)):
        return path, False
    key = find_installation_key(app)
    if key is None:
        return None
    nonce = app.randomness.bytes(NONCE_SIZE)
    return nonce + key.places().seal(nonce, path, _CONTEXT + owner_of(profile)), True


def _is_free_of(name: str, path: str) -> bool:
    return hide_name(path, name) == unicodedata.normalize("NFC", path)


def _uncover(app: App, gone: GoneBackup) -> Path | None:
    if not gone.sealed:
        return Path(os.fsdecode(gone.place))
    key = find_installation_key(app)
    if key is None:
        return None
    nonce, sealed = gone.place[:NONCE_SIZE], gone.place[NONCE_SIZE:]
    try:
        return Path(os.fsdecode(key.places().open(nonce, sealed, _CONTEXT + gone.owner)))
    except (SealBrokenError, ValueError):
        return None


def _look_for(app: App, gone: GoneBackup, known: frozenset[ProfileId]) -> Reappeared | None:
    place = _uncover(app, gone)
    if place is None or not place.is_absolute() or not _is_named(app, gone):
        return None
    try:
        names = sorted(os.listdir(place))
    except (OSError, ValueError):
        return None  # not connected, or no path at all
    for folder in filter(None, map(_FOLDER.fullmatch, names)):
        profile = ProfileId(bytes.fromhex(folder[1]))
        path = place / folder[0] / gone.name
        owned = app.paths.profile(profile).folder.exists() or profile in known
        ours = owner_of(profile) == gone.owner and is_place_elsewhere(path, profile)
        if ours and not owned and is_connected(path) and os.path.lexists(path / KEYS):
            return Reappeared(path, profile, gone.receipt, gone)
    return None


def _is_named(app: App, gone: GoneBackup) -> bool:
    """Tell whether a receipt that this installation wrote names such a backup."""
    if not is_receipt_id(gone.receipt):
        return False
    try:
        told = verify_receipt(app, receipt_path(app.paths, gone.receipt))
    except AppError:
        return False
    if told.receipt is None or not told.known:
        return False
    return any(
        left.what == "backup" and not left.there and Path(left.where).name == gone.name
        for left in told.receipt.remaining
    )
