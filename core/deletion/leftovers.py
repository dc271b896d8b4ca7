"""What lies in the data folder and belongs to nobody: listed and explained, removed on request."""

from __future__ import annotations

import dataclasses
import enum
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from core.app import App
from core.deletion.belongings import is_temporary_name, measure_folder
from core.deletion.purge import is_stale, list_interrupted
from core.deletion.purge_plan import list_plans
from core.deletion.receipt import is_receipt_id
from core.errors import DiskError, FileMissingError, WrongStateError
from core.services.cards import list_ids
from core.storage.files import disk_errors, open_folder, remove_file, sync_folder
from core.storage.installation_log import InstallationLog, LogEvent
from core.storage.removal import KEY_FILE, open_profile_folder
from core.storage.shredding import KeyFilePlace, shred_key_file
from core.vault.profile import ProfileId, ProfileState

_NEW = re.compile(r"\.new-[0-9a-f]{32}")
_PLAN = re.compile(r"[0-9a-f]{32}")


class LeftoverKind(enum.StrEnum):
    """What a leftover is, and so why it is there."""

    FOLDER_WITHOUT_KEYS = "folder-without-keys"
    HALF_MADE_PROFILE = "half-made-profile"
    TEMPORARY = "temporary-file"
    STALE_PLAN = "stale-plan"
    DAMAGED_REGISTRY = "damaged-registry"
    REGISTRY_ROW = "registry-row"
    STRANGER = "not-ours"


@dataclasses.dataclass(frozen=True)
class Leftover:
    """One thing without an owner; `path` within the data folder, `profile` where one is known."""

    kind: LeftoverKind
    path: Path
    bytes: int = 0
    profile: ProfileId | None = None

    @property
    def removable(self) -> bool:
        """Tell whether `remove_leftover` takes it: never what we did not make."""
        return self.kind is not LeftoverKind.STRANGER


def list_leftovers(app: App) -> tuple[Leftover, ...]:
    """Return everything in the data folder that no profile and no purge under way owns.

    Writes nothing. Raises DiskError.
    """
    with disk_errors(app.paths.data):
        found = [*_in_profiles(app), *_in_purging(app), *_at_the_top(app), *_in_receipts(app)]
    return (*found, *_in_registry(app))


def remove_leftover(app: App, *, leftover: Leftover) -> None:
    """Remove one leftover, with a line in the log.

    It is looked for again first: what has an owner by now is not removed.
    Raises FileMissingError, WrongStateError (not removable), KeyFileTamperedError, DiskError.
    """
    if leftover not in list_leftovers(app):
        raise FileMissingError(path=str(leftover.path))
    if not leftover.removable:
        raise WrongStateError(name=str(leftover.path), state=ProfileState.DAMAGED)
    InstallationLog(app.paths.installation_log).append(
        LogEvent.LEFTOVER_REMOVED, at=app.clock.now()
    )
    if leftover.kind is LeftoverKind.REGISTRY_ROW and leftover.profile is not None:
        app.registry().remove_profile(leftover.profile)
    elif leftover.kind is LeftoverKind.FOLDER_WITHOUT_KEYS and leftover.profile is not None:
        _remove_profile(app, leftover.profile)
    elif leftover.kind is LeftoverKind.HALF_MADE_PROFILE:
        _shred_keys(app, leftover.path)
        _remove_tree(leftover.path)
    else:
        remove_file(leftover.path)


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
        return
    there = {*list_ids(app), *(purge.profile for purge in list_interrupted(app))}
    for profile in app.registry().list_profiles():
        if profile not in there:
            yield Leftover(LeftoverKind.REGISTRY_ROW, app.paths.registry, 0, profile)


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


def _remove_profile(app: App, profile: ProfileId) -> None:
    # Its backups may still hold key files, which must not outlive it in freed blocks.
    with open_profile_folder(app.paths.profiles, profile) as folder:
        if folder is not None:
            left = [*folder.shred_keys(app.randomness).left, *folder.remove().left]
            if left:
                raise DiskError(path=left[0], detail="not-removed")


def _shred_keys(app: App, half_made: Path) -> None:
    profile = ProfileId(bytes.fromhex(half_made.name.removeprefix(".new-")))
    with open_folder(half_made) as folder:
        place = KeyFilePlace(folder, half_made / KEY_FILE)
        shred_key_file(place, profile=profile, randomness=app.randomness)


def _remove_tree(folder: Path) -> None:
    # fwalk goes by descriptors and follows no link, from the bottom up.
    with disk_errors(folder):
        for _, folders, files, descriptor in os.fwalk(folder, topdown=False, follow_symlinks=False):
            for name in files:
                os.unlink(name, dir_fd=descriptor)
            for name in folders:
                _remove_entry(name, descriptor)
        os.rmdir(folder)
    sync_folder(folder.parent)


def _remove_entry(name: str, folder: int) -> None:
    mode = os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode
    if stat.S_ISLNK(mode):
        os.unlink(name, dir_fd=folder)
    else:
        os.rmdir(name, dir_fd=folder)
