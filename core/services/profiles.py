"""Profiles while locked, and the ways into one: create, unlock, recover."""

from __future__ import annotations

import dataclasses
import os
import shutil

from core.app import App
from core.crypto.keys import Epoch, SubKeys, VaultKey, derive_subkeys, make_vault_key
from core.crypto.slots import SlotType, read_header
from core.errors import (
    DamagedError,
    FileMissingError,
    NameTakenError,
    NewerSchemaError,
    ProfileNotFoundError,
)
from core.passwords.master_password import check_master_password
from core.progress import SILENT, Progress
from core.services import key_slots, opening
from core.session import Session
from core.storage.files import disk_errors, make_folder, sync_folder
from core.storage.key_file import (
    KeyFile,
    Life,
    make_key_file,
    read_key_file,
    write_key_file,
)
from core.storage.vault_file import VaultFile, make_vault
from core.vault.profile import Card, Profile, ProfileId, ProfileState, clean_name, same_name
from core.vault.secret import Secret


def list_profiles(app: App) -> tuple[Profile, ...]:
    """Return every profile as the start screen shows it: last opened first, closed ones last.

    Drawn from the key files alone. A profile whose key file cannot be read is
    listed as DAMAGED under its id.
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
        names = sorted(entry.name for entry in os.scandir(app.paths.profiles) if entry.is_dir())
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
    except (DamagedError, FileMissingError, NewerSchemaError):
        return Profile(id=profile, card=Card(name=profile.hex()[:8]), state=ProfileState.DAMAGED)
    if key_file.profile != profile:
        return Profile(id=profile, card=Card(name=profile.hex()[:8]), state=ProfileState.DAMAGED)
    return profile_of(key_file)


def profile_of(key_file: KeyFile) -> Profile:
    """Return the profile that a key file describes."""
    life = key_file.life
    countdown, decision = life.countdown, life.decision
    return Profile(
        id=key_file.profile,
        card=key_file.card,
        state=ProfileState(life.state),
        created=key_file.created,
        last_opened=life.last_opened,
        with_password=decision.with_password if decision is not None else True,
        deadline=key_slots.deadline_of(life),
        seconds_left=countdown.seconds_left if countdown is not None else None,
        has_kit=any(read_header(slot).type is SlotType.RECOVERY for slot in key_file.slots),
    )


def find_profile(app: App, *, name: str) -> Profile:
    """Return the profile with this name (case folded) or hex id. Raises ProfileNotFoundError."""
    for profile in list_profiles(app):
        if profile.id.hex() == name.lower() or same_name(profile.name, name):
            return profile
    raise ProfileNotFoundError(name=name)


def check_name(app: App, *, name: str, besides: ProfileId | None = None) -> str:
    """Return a usable display name, trimmed. Raises the Name errors."""
    clean = clean_name(name)
    for profile in list_profiles(app):
        if profile.id != besides and same_name(profile.name, clean):
            raise NameTakenError(name=clean)
    return clean


def create_profile(
    app: App,
    *,
    card: Card,
    secret: Secret,
    recovery_key: Secret | None = None,
    progress: Progress = SILENT,
) -> Session:
    """Make a profile and return it unlocked; on failure or cancel nothing of it stays.

    Raises the Name errors, WeakPasswordError, PasswordTooLongError, DiskError.
    """
    card = dataclasses.replace(card, name=check_name(app, name=card.name))
    check_new_secret(secret, name=card.name)
    profile = ProfileId(app.randomness.bytes(16))
    vault_key = make_vault_key(app.randomness, Epoch(1))
    progress.report(0, 3, "deriving-key")
    slots = [key_slots.make_password(app, profile, secret, (vault_key,))]
    kit = None
    if recovery_key is not None:
        kit = key_slots.make_kit_public(app, profile, recovery_key)
        slots.append(key_slots.make_recovery(kit, profile, (vault_key,)))
    keys = derive_subkeys(vault_key, profile)
    vault_key.close()
    key_file = KeyFile(
        profile=profile,
        sequence=1,
        card=card,
        created=app.clock.now(),
        life=Life(last_opened=app.clock.now()),
        slots=tuple(slots),
    ).signed(keys.key_file)
    progress.report(1, 3, "writing")
    _write_new_folder(app, key_file, keys)
    vault = VaultFile(app.paths.profile(profile).vault, profile, keys, app.randomness)
    opening.register(app, profile)
    session = Session(app, key_file, vault)
    if kit is not None:
        key_slots.keep_kit_public(session, kit)
    return session


def _write_new_folder(app: App, key_file: KeyFile, keys: SubKeys) -> None:
    final = app.paths.profile(key_file.profile).folder
    fresh = final.with_name(f".new-{key_file.profile.hex()}")
    try:
        make_folder(fresh)
        make_key_file(fresh / "profile.keys", key_file)
        make_vault(fresh / "vault.db", key_file.profile, keys, app.randomness)
        sync_folder(fresh)
        with disk_errors(final):
            fresh.rename(final)
        sync_folder(final.parent)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise


def unlock(app: App, *, profile: ProfileId, secret: Secret, progress: Progress = SILENT) -> Session:
    """Open a profile with its master password.

    Raises WrongPasswordError, KeyFileDamagedError, KeyFileTamperedError,
    VaultDamagedError, NewerSchemaError, WrongStateError, ProfileNotFoundError.
    """
    key_file = opening.read_openable(app, profile)
    progress.report(0, 2, "deriving-key")
    keys = key_slots.open_with_password(key_file, secret)
    progress.report(1, 2, "opening")

    def reseal(vault_key: VaultKey) -> bytes:
        return key_slots.make_password(app, profile, secret, (vault_key,))

    return opening.open_session(app, key_file, keys, reseal=reseal)


def recover(
    app: App,
    *,
    profile: ProfileId,
    recovery_key: Secret,
    new_secret: Secret,
    progress: Progress = SILENT,
) -> Session:
    """Open a profile with its recovery key and give it a new master password.

    The vault key is rotated, so that the forgotten password opens nothing made
    from now on. Raises WrongRecoveryKeyError, WeakPasswordError and what `unlock` does.
    """
    key_file = opening.read_openable(app, profile)
    check_new_secret(new_secret, name=key_file.card.name)
    progress.report(0, 2, "deriving-key")
    keys = key_slots.open_with_recovery(key_file, recovery_key)
    session = opening.open_session(app, key_file, keys, reseal=None)
    (old,) = (
        key
        for key in key_slots.open_with_recovery(key_file, recovery_key)
        if key.epoch == session.vault.keys.epoch
    )
    try:
        key_slots.rotate(session, old=old, meanwhile=None, new_secret=new_secret, progress=progress)
    except BaseException:
        session.close()
        raise
    finally:
        old.close()
    return session


def check_new_secret(secret: Secret, *, name: str) -> None:
    """Raise WeakPasswordError or PasswordTooLongError unless `secret` may guard profile `name`."""
    check_master_password(secret.buffer.decode("utf-8"), profile_name=name)


def change_password(
    session: Session, *, secret: Secret, new_secret: Secret, progress: Progress = SILENT
) -> None:
    """Give the open profile a new master password and rotate its vault key.

    Raises WrongPasswordError, WeakPasswordError, PasswordTooLongError.
    """
    check_new_secret(new_secret, name=session.card.name)
    progress.report(0, 2, "deriving-key")
    (old,) = key_slots.open_with_password(session.key_file, secret)
    try:
        key_slots.rotate(
            session, old=old, meanwhile=secret, new_secret=new_secret, progress=progress
        )
    finally:
        old.close()


def check_password(session: Session, *, secret: Secret) -> None:
    """Prove that the owner is here, with the full derivation. Raises WrongPasswordError."""
    for key in key_slots.open_with_password(session.key_file, secret):
        key.close()


def change_card(session: Session, *, card: Card) -> None:
    """Give the open profile another name, colour or picture. Raises the Name errors."""
    name = check_name(session.app, name=card.name, besides=session.profile)
    changed = dataclasses.replace(
        session.key_file, card=dataclasses.replace(card, name=name)
    ).signed(session.vault.keys.key_file)
    path = session.app.paths.profile(session.profile).key_file
    session.key_file = write_key_file(path, changed)
