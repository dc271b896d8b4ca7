"""A profile that comes here with a backup of it: from another computer, or after all was lost."""

from __future__ import annotations

import dataclasses
import itertools
import os
from collections.abc import Iterator
from pathlib import Path

from core.app import App
from core.errors import AppError, NameTakenError
from core.ports import Millis
from core.progress import SILENT, Progress
from core.services import anchoring, backups, cards, opening, outside, reinstating
from core.services.backup_keys import Kit, opened_keys, read_again
from core.services.new_profiles import fresh_folder
from core.storage import backups as folders
from core.storage.files import sync_folder
from core.storage.key_file import KeyFile, Life, make_key_file, read_key_file
from core.storage.places import is_folder
from core.storage.vault_file import VaultFile
from core.vault.profile import NAME_LIMIT, ProfileId
from core.vault.secret import Secret

_MOST = 1000
"""So many entries of a folder are looked at: a person chose it, and may have chosen anything."""
_OURS, _PROFILES = "strongroom-", "profiles"


@dataclasses.dataclass(frozen=True)
class Arrival:
    """A backup found in a folder of the person's choice, as far as its key file tells.

    `is_here` where a profile of this data folder is the one it was made of.
    """

    path: Path
    profile: ProfileId
    name: str
    made: Millis
    is_here: bool


def find_arrivals(app: App, *, folder: Path) -> tuple[Arrival, ...]:
    """Return the backups in a folder, newest first: itself, those in it, and a level below.

    A copy of a whole data folder, as a backup of all files has it, counts with its profiles.
    Only key files are read; no vault is opened before its keys are.
    """
    here, data = set(cards.list_ids(app)), app.paths.data.resolve()
    # In our own folder only what is named as a backup is one: the others are profiles in use.
    places = (
        path
        for path in _list_places(folder.resolve())
        if folders.made_at(path.name) is not None or not path.is_relative_to(data)
    )
    found = (_look(path, here) for path in places)
    return tuple(sorted((a for a in found if a is not None), key=lambda a: (-a.made, a.path)))


def _list_places(folder: Path) -> Iterator[Path]:
    yield folder
    for child in _list_folders(folder):
        yield child
        if child.name.startswith(_OURS) or child.name == _PROFILES:
            yield from _list_folders(child)


def _list_folders(folder: Path) -> list[Path]:
    """Return the folders in a folder; links are none."""
    try:
        with os.scandir(folder) as entries:
            first = itertools.islice(entries, _MOST)
            return sorted(Path(e.path) for e in first if e.is_dir(follow_symlinks=False))
    except OSError:
        return []


def _look(path: Path, here: set[ProfileId]) -> Arrival | None:
    if not is_folder(path) or not os.path.lexists(path / folders.VAULT):
        return None
    try:
        key_file = read_key_file(path / folders.KEYS)
    except AppError:
        return None
    made = folders.made_at(path.name) or key_file.life.last_opened or key_file.created
    name, profile = key_file.card.name, key_file.profile
    return Arrival(path, profile, name, made, profile in here)


def take_in(
    app: App, *, arrival: Arrival, secret: Secret | Kit, progress: Progress = SILENT
) -> ProfileId:
    """Make a profile of a backup, with the master password and the kit that it has; return its id.

    Where the profile is here already, the backup takes its place, and what was there is kept
    beside it. All of it is there or nothing. Raises as `reinstating.reinstate`.
    """
    if arrival.profile in cards.list_ids(app):
        backup = backups.backup_at(arrival.path, profile=arrival.profile)
        reinstating.reinstate(
            app, profile=arrival.profile, backup=backup, secret=secret, progress=progress
        )
        return arrival.profile
    outside.ask(app, outside.INSTALLATION)
    with opened_keys(app, arrival.path, secret=secret) as keys:
        key_file = read_again(arrival.path, keys, arrival.profile)
        card = dataclasses.replace(key_file.card, name=_free_name(app, key_file.card.name))
        life = Life(last_opened=app.clock.now())
        key_file = dataclasses.replace(key_file, card=card, life=life).signed(keys.key_file)
        path = arrival.path / folders.VAULT
        with folders.open_backup(path, key_file.profile, keys, app.randomness) as source:
            folders.check_contents(source, progress)
            anchoring.forget_anchor(app, profile=key_file.profile)
            _write(app, key_file, source, progress)
    opening.register(app, key_file.profile)
    return key_file.profile


def _free_name(app: App, name: str) -> str:
    """Return a name that no profile here has, with a number where this one is taken."""
    tried = name
    for number in itertools.count(2):
        try:
            return cards.check_name(app, name=tried)
        except NameTakenError:
            tail = f" {number}"
            tried = name[: NAME_LIMIT - len(tail)] + tail
    raise AssertionError


def _write(app: App, key_file: KeyFile, source: VaultFile, progress: Progress) -> None:
    """Write the whole profile, compare it, and only then give it its name."""
    with fresh_folder(app, key_file) as fresh:
        source.copy_to(fresh.vault, progress)
        with folders.open_backup(
            fresh.vault, source.profile, source.keys, source.randomness
        ) as copied:
            folders.check_contents(copied, progress)
        make_key_file(fresh.key_file, key_file, outside.find_installation_key(app))
    sync_folder(fresh.folder.parent)
