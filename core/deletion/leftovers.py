"""What belongs to nobody here: listed and explained; `leftover_removal` removes it on request."""

from __future__ import annotations

import dataclasses
import enum
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from core.app import App
from core.crypto.primitives import sha256
from core.deletion.belongings import (
    KEYRING_PURPOSES,
    is_connected,
    is_temporary_name,
    list_backups_elsewhere,
    measure_folder,
)
from core.deletion.purge import is_stale, list_interrupted
from core.deletion.purge_plan import list_plans
from core.deletion.reappeared import list_reappeared
from core.deletion.receipt import is_receipt_id
from core.services.cards import list_ids
from core.services.outside import list_accounts
from core.storage.backups import KEYS, VAULT
from core.storage.files import disk_errors
from core.vault.profile import ProfileId

_NEW = re.compile(r"\.new-[0-9a-f]{32}")
_PLAN = re.compile(r"[0-9a-f]{32}")
_ACCOUNT = re.compile(rf"({'|'.join(KEYRING_PURPOSES)})/([0-9a-f]{{32}})")


class LeftoverKind(enum.StrEnum):
    """What a leftover is, and so why it is there."""

    FOLDER_WITHOUT_KEYS = "folder-without-keys"
    HALF_MADE_PROFILE = "half-made-profile"
    TEMPORARY = "temporary-file"
    STALE_PLAN = "stale-plan"
    DAMAGED_REGISTRY = "damaged-registry"
    REGISTRY_ROW = "registry-row"
    KEYRING_ENTRY = "keyring-entry"
    BACKUP = "backup-without-profile"
    BACKUP_WITHOUT_KEYS = "backup-without-keys"
    BACKUP_APART = "backup-apart-from-keys"
    REAPPEARED = "backup-of-deleted-profile"
    UNREGISTERED = "unregistered-profile"
    STRANGER = "not-ours"


_KEPT = (LeftoverKind.UNREGISTERED, LeftoverKind.STRANGER, LeftoverKind.BACKUP_APART)


@dataclasses.dataclass(frozen=True)
class Leftover:
    """One thing without an owner: a file or folder, or an account of the OS keyring.

    `profile` is the id that it bears, where it bears one.
    """

    kind: LeftoverKind
    path: Path | None
    bytes: int = 0
    profile: ProfileId | None = None
    account: str = ""

    @property
    def removable(self) -> bool:
        """Tell whether it can be removed.

        Never what we did not make, nor a profile with keys, nor what other keys may open.
        """
        return self.kind not in _KEPT

    @property
    def where(self) -> str:
        """Return its path, or its account in the keyring."""
        return self.account or str(self.path)

    @property
    def id(self) -> str:
        """Return a short name that it keeps while it is there."""
        said = (self.kind, self.where, self.profile.hex() if self.profile else "")
        return sha256("\0".join(said).encode("utf-8", "surrogateescape")).hex()[:12]


def list_leftovers(app: App) -> tuple[Leftover, ...]:
    """Return everything in the data folder that no profile and no purge under way owns.

    And the backups elsewhere that the registry knows, of profiles that are not here or
    were deleted while the backup could not be reached.
    Does not ask the keyring what it holds. Raises DiskError.
    """
    return (*list_files_left(app), *_in_registry(app), *_reappeared(app))


def list_files_left(app: App) -> tuple[Leftover, ...]:
    """Return what of them the folders tell without the registry, which opening might mend.

    Writes nothing. Raises DiskError.
    """
    with disk_errors(app.paths.data):
        found = [*_in_profiles(app), *_in_purging(app), *_at_the_top(app), *_in_receipts(app)]
    return tuple(found)


def list_keyring_leftovers(app: App) -> tuple[Leftover, ...] | None:
    """Return the entries of the OS keyring whose profile is not here; None where it tells no list.

    They may serve a profile of another data folder, or a backup: only a person knows.
    """
    accounts = list_accounts(app)
    if accounts is None:
        return None
    there = _list_owners(app)
    found = []
    for account in accounts:
        named = _ACCOUNT.fullmatch(account)
        profile = ProfileId(bytes.fromhex(named[2])) if named else None
        if profile is not None and profile not in there:
            kind = LeftoverKind.KEYRING_ENTRY
            found.append(Leftover(kind, None, profile=profile, account=account))
    return tuple(found)


def _list_owners(app: App) -> set[ProfileId]:
    return {*list_ids(app), *(purge.profile for purge in list_interrupted(app))}


def _in_profiles(app: App) -> Iterator[Leftover]:
    interrupted = {purge.profile for purge in list_interrupted(app)}
    for entry in _scan(app.paths.profiles):
        path = Path(entry.path)
        size = measure_folder(path)[1]
        if _NEW.fullmatch(entry.name):
            yield Leftover(LeftoverKind.HALF_MADE_PROFILE, path, size)
            continue
        profile = _id_of(entry.name)
        if profile is None or not entry.is_dir(follow_symlinks=False):
            yield Leftover(LeftoverKind.STRANGER, path, size)
        elif profile not in interrupted and not os.path.lexists(
            app.paths.profile(profile).key_file
        ):
            # Sealed for ever, unless the key file comes back from a backup of the computer.
            yield Leftover(LeftoverKind.FOLDER_WITHOUT_KEYS, path, size, profile)


def _in_purging(app: App) -> Iterator[Leftover]:
    plans = {plan.purge: plan for plan in list_plans(app.paths)}
    for entry in _scan(app.paths.purging):
        plan, path = plans.get(entry.name), Path(entry.path)
        size = entry.stat(follow_symlinks=False).st_size
        if plan is not None:
            if is_stale(app, plan):
                yield Leftover(LeftoverKind.STALE_PLAN, path, size, plan.profile_id)
        elif _PLAN.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
            yield Leftover(LeftoverKind.STALE_PLAN, path, size)
        else:
            yield _temporary_or_stranger(entry)


def _at_the_top(app: App) -> Iterator[Leftover]:
    paths = app.paths
    known = {
        path.name
        for path in (
            paths.lock,
            paths.settings,
            paths.unlock_cost,
            paths.registry,
            paths.registry.with_name(paths.registry.name + "-journal"),
            paths.profiles,
            paths.purging,
            paths.receipts,
            paths.installation_log,
        )
    }
    for entry in _scan(paths.data):
        if entry.name == paths.registry.name + ".damaged":
            size = entry.stat(follow_symlinks=False).st_size
            yield Leftover(LeftoverKind.DAMAGED_REGISTRY, Path(entry.path), size)
        elif entry.name not in known:
            yield _temporary_or_stranger(entry)


def _in_receipts(app: App) -> Iterator[Leftover]:
    for entry in _scan(app.paths.receipts):
        stem, dot, end = entry.name.rpartition(".")
        if not (dot and end == "json" and is_receipt_id(stem)):
            yield _temporary_or_stranger(entry)


def _in_registry(app: App) -> Iterator[Leftover]:
    if not app.paths.registry.exists():
        return  # nobody is known then, and the next unlock makes one
    there, known = _list_owners(app), app.registry().list_profiles()
    for profile in known:
        if profile not in there:
            yield Leftover(LeftoverKind.REGISTRY_ROW, app.paths.registry, 0, profile)
            yield from _in_backups(list_backups_elsewhere(app, profile), profile)
    for profile in sorted(there.difference(known)):
        paths = app.paths.profile(profile)
        if os.path.lexists(paths.key_file):
            size = measure_folder(paths.folder)[1]
            yield Leftover(LeftoverKind.UNREGISTERED, paths.folder, size, profile)


def _in_backups(known: tuple[Path, ...], profile: ProfileId) -> Iterator[Leftover]:
    for backup in filter(is_connected, known):
        kind = LeftoverKind.BACKUP
        if not _has(backup, KEYS):
            # A removal that was cut off leaves just this, and so does a lost key file. All backups
            # of one epoch open with the keys of any: then this one may hold what somebody wants.
            others = (other for other in known if other != backup)
            opens = _has(backup, VAULT) and any(
                not is_connected(other) or _has(other, KEYS) for other in others
            )
            kind = LeftoverKind.BACKUP_APART if opens else LeftoverKind.BACKUP_WITHOUT_KEYS
        yield Leftover(kind, backup, measure_folder(backup)[1], profile)


def _has(backup: Path, name: str) -> bool:
    return os.path.lexists(backup / name)


def _reappeared(app: App) -> Iterator[Leftover]:
    for backup in list_reappeared(app):
        size = measure_folder(backup.path)[1]
        yield Leftover(LeftoverKind.REAPPEARED, backup.path, size, backup.profile)


def _temporary_or_stranger(entry: os.DirEntry[str]) -> Leftover:
    status = entry.stat(follow_symlinks=False)
    ours = is_temporary_name(entry.name) and stat.S_ISREG(status.st_mode)
    kind = LeftoverKind.TEMPORARY if ours else LeftoverKind.STRANGER
    return Leftover(kind, Path(entry.path), status.st_size)


def _scan(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except (FileNotFoundError, NotADirectoryError):
        return []


def _id_of(name: str) -> ProfileId | None:
    return ProfileId(bytes.fromhex(name)) if _PLAN.fullmatch(name) else None
