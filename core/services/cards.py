"""Profiles while locked: their cards, read from the key files alone.

Apart from `profiles`, because the first window is drawn from this and must not wait
for what opens a vault.
"""

from __future__ import annotations

import os

from core.app import App
from core.crypto.slots import SlotType, read_header, type_of
from core.errors import (
    DamagedError,
    DiskError,
    FileMissingError,
    KeyFileTamperedError,
    NameTakenError,
    NewerSchemaError,
    ProfileNotFoundError,
)
from core.ports import Millis
from core.storage.files import disk_errors
from core.storage.key_file import KeyFile, Life, read_key_file
from core.vault.profile import Card, Profile, ProfileId, ProfileState, clean_name, same_name


def list_profiles(app: App) -> tuple[Profile, ...]:
    """Return every profile as the start screen shows it: last opened first, closed ones last.

    Drawn from the key files alone. A profile whose key file cannot be read is
    listed as DAMAGED, under the name that its newest readable backup has, else its id.
    """
    profiles = [read_profile(app, profile=profile) for profile in list_ids(app)]
    return tuple(
        sorted(
            profiles,
            key=lambda p: (p.state is not ProfileState.ACTIVE, -(p.last_opened or 0), p.name),
        )
    )


def list_ids(app: App) -> tuple[ProfileId, ...]:
    """Return the ids for which there is a folder, sorted."""
    with disk_errors(app.paths.profiles):
        entries = list(os.scandir(app.paths.profiles))
    # Not through a link: the files of a profile lie here and nowhere else.
    names = sorted(entry.name for entry in entries if entry.is_dir(follow_symlinks=False))
    ids = []
    for name in names:
        try:
            row = bytes.fromhex(name)
        except ValueError:
            continue
        if len(row) == 16 and row.hex() == name:
            ids.append(ProfileId(row))
    return tuple(ids)


def read_profile(app: App, *, profile: ProfileId) -> Profile:
    """Return one profile as the start screen shows it."""
    try:
        key_file = read_key_file(app.paths.profile(profile).key_file)
    except (DamagedError, DiskError, FileMissingError, NewerSchemaError):
        return _unreadable(app, profile)
    if key_file.profile != profile:
        return Profile(id=profile, card=nameless_card(profile), state=ProfileState.DAMAGED)
    return profile_of(key_file)


def _unreadable(app: App, profile: ProfileId) -> Profile:
    from core.deletion.purge_plan import list_plans

    # Keys go first: a folder without them and with a plan is a purge that was cut off.
    planned = any(plan.profile_id == profile for plan in list_plans(app.paths))
    if planned:
        return Profile(id=profile, card=nameless_card(profile), state=ProfileState.INCOMPLETE)
    card = _card_of_backup(app, profile) or nameless_card(profile)
    return Profile(id=profile, card=card, state=ProfileState.DAMAGED)


def nameless_card(profile: ProfileId) -> Card:
    """Return the card of a profile of which no name can be read: the start of its id."""
    return Card(name=profile.hex()[:8])


def _card_of_backup(app: App, profile: ProfileId) -> Card | None:
    """Return the card in the newest backup whose key file is whole and of this profile.

    It is only shown: what a backup opens with is tried by whoever restores it.
    """
    folder = app.paths.profile(profile).backups
    try:
        entries = [e for e in os.scandir(folder) if e.is_dir(follow_symlinks=False)]
    except OSError:
        return None
    for entry in sorted(entries, key=lambda e: e.name, reverse=True):
        try:
            key_file = read_key_file(folder / entry.name / app.paths.profile(profile).key_file.name)
        except (DamagedError, DiskError, FileMissingError, NewerSchemaError):
            continue
        if key_file.profile == profile:
            return key_file.card
    return None


def check_card(app: App, *, profile: ProfileId) -> None:
    """Raise what is wrong with a profile that is listed as DAMAGED; return where nothing is.

    Raises KeyFileDamagedError, KeyFileTamperedError, NewerSchemaError, FileMissingError.
    """
    path = app.paths.profile(profile).key_file
    if read_key_file(path).profile != profile:
        raise KeyFileTamperedError(path=str(path))


def profile_of(key_file: KeyFile) -> Profile:
    """Return the profile that a key file describes."""
    life = key_file.life
    countdown, decision = life.countdown, life.decision
    return Profile(
        id=key_file.profile,
        card=key_file.card,
        state=life.state,
        created=key_file.created,
        last_opened=life.last_opened,
        with_password=decision.with_password if decision is not None else True,
        deadline=deadline_of(life),
        seconds_left=countdown.seconds_left if countdown is not None else None,
        has_kit=any(type_of(slot) is SlotType.RECOVERY for slot in key_file.slots),
        is_bound=any(_needs_device(slot) for slot in key_file.slots),
        asks_keyring_for_pin=life.pin_place is not None,
    )


def _needs_device(slot: bytes) -> bool:
    return type_of(slot) is SlotType.PASSWORD and read_header(slot).needs_device


def find_profile(app: App, *, name: str) -> Profile:
    """Return the profile with this name (case folded) or hex id. Raises ProfileNotFoundError."""
    found = list_profiles(app)
    by_id = (profile for profile in found if profile.id.hex() == name.lower())
    by_name = (profile for profile in found if same_name(profile.name, name))
    for profile in (*by_id, *by_name):
        return profile
    raise ProfileNotFoundError(name=name)


def check_name(app: App, *, name: str, besides: ProfileId | None = None) -> str:
    """Return a usable display name, trimmed. Raises the Name errors."""
    clean = clean_name(name)
    for profile in list_profiles(app):
        if profile.id != besides and same_name(profile.name, clean):
            raise NameTakenError(name=clean)
    return clean


def deadline_of(life: Life) -> Millis | None:
    """Return when a wait ends if the clock runs on, None where nothing is waited for."""
    countdown = life.countdown
    if countdown is None:
        return None
    left = countdown.seconds_left + (countdown.held_seconds or 0)
    return Millis(countdown.wall + left * 1000)
