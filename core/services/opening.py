"""Opening a profile's files with keys in hand, and settling what a crash left half done."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from core.app import App
from core.crypto.keys import SubKeys, VaultKey, derive_subkeys
from core.errors import (
    FileMissingError,
    KeyFileTamperedError,
    ProfileNotFoundError,
    VaultDamagedError,
    WrongPasswordError,
    WrongStateError,
)
from core.services import key_slots
from core.session import Session
from core.storage.installation_log import InstallationLog, LogState
from core.storage.key_file import KeyFile, Life, mend_key_file, read_key_file, write_key_file
from core.storage.vault_file import VaultFile, read_epoch
from core.vault.profile import ProfileId, ProfileState

Reseal = Callable[[VaultKey], bytes]


def read_openable(app: App, profile: ProfileId) -> KeyFile:
    """Return the key file of a profile that may be opened now.

    Raises ProfileNotFoundError, WrongStateError, KeyFileDamagedError, NewerSchemaError.
    """
    path = app.paths.profile(profile).key_file
    try:
        key_file = read_key_file(path)
    except FileMissingError:
        raise ProfileNotFoundError(name=profile.hex()) from None
    if key_file.profile != profile:
        raise VaultDamagedError(path=str(path), detail="another-profile")
    life = key_file.life
    unproved = life.decision is not None and not life.decision.with_password
    waiting = life.state in (ProfileState.SCHEDULED, ProfileState.HELD)
    if life.state != ProfileState.ACTIVE and not (unproved and waiting):
        raise WrongStateError(name=key_file.card.name, state=ProfileState(life.state))
    return key_file


def open_session(
    app: App, key_file: KeyFile, keys: tuple[VaultKey, ...], *, reseal: Reseal | None
) -> Session:
    """Open the vault and return the session; the keys are wiped.

    `reseal` makes a password slot for one key, None where no password is at hand.
    Raises KeyFileTamperedError, VaultDamagedError, NewerSchemaError.
    """
    paths = app.paths.profile(key_file.profile)
    try:
        check_vouched(key_file, keys, app)
        mend_key_file(paths.key_file)
        (kept, *others) = keys
        if others or key_slots.count_passwords(key_file) > 1:
            key_file, kept = _settle_rotation(app, key_file, keys, reseal)
        subkeys = derive_subkeys(kept, key_file.profile)
    finally:
        for key in keys:
            key.close()
    vault = _open_checked(app, key_file.profile, subkeys)
    try:
        log_altered = _remember_log(app, vault)
        # Opening cancels a deletion that was asked for without the password.
        life = Life(last_opened=app.clock.now())
        opened = dataclasses.replace(key_file, life=life).signed(subkeys.key_file)
        register(app, key_file.profile)
        written = write_key_file(paths.key_file, opened)
        return Session(app, written, vault, log_altered=log_altered)
    except BaseException:
        vault.close()
        raise


def _remember_log(app: App, vault: VaultFile) -> bool:
    """Have the next commit remember the installation's log; tell whether the last one misses it."""
    log = InstallationLog(app.paths.installation_log)
    altered = not log.holds(LogState(vault.root.log_count, vault.root.log_head))
    now = log.state()
    vault.log_state = (now.count, now.head)
    return altered


def register(app: App, profile: ProfileId) -> None:
    """Have the registry know a profile, also after the registry was lost."""
    app.registry().add_profile(profile, app.randomness.bytes(16), app.clock.now())


def check_vouched(key_file: KeyFile, keys: tuple[VaultKey, ...], app: App) -> None:
    """Raise KeyFileTamperedError unless one of the vault keys vouches for the key file.

    While a rotation is under way there are two, and both are the owner's.
    """
    path = app.paths.profile(key_file.profile).key_file
    for last, key in enumerate(keys, start=1 - len(keys)):
        mac_key = derive_subkeys(key, key_file.profile).key_file
        try:
            key_file.check(mac_key, path)
        except KeyFileTamperedError:
            if last == 0:
                raise
        else:
            return
        finally:
            mac_key.close()


def _open_checked(app: App, profile: ProfileId, subkeys: SubKeys) -> VaultFile:
    path = app.paths.profile(profile).vault
    vault = VaultFile(path, profile, subkeys, app.randomness)
    try:
        findings = vault.find_damage()
    except BaseException:
        vault.close()
        raise
    if findings:
        vault.close()
        what = ",".join(sorted({finding.what for finding in findings}))
        raise VaultDamagedError(path=str(path), detail=f"rows:{what}")
    return vault


def _settle_rotation(
    app: App, key_file: KeyFile, keys: tuple[VaultKey, ...], reseal: Reseal | None
) -> tuple[KeyFile, VaultKey]:
    """Keep the key that the vault is sealed with; drop the other where a password is at hand.

    Raises WrongPasswordError for one that a recovery, cut short, had already replaced.
    """
    paths = app.paths.profile(key_file.profile)
    epoch = read_epoch(paths.vault)
    kept = next((key for key in keys if key.epoch == epoch), None)
    if kept is None and len(keys) == 1:
        raise WrongPasswordError(name=key_file.card.name, wait_seconds=0)
    if kept is None:
        raise VaultDamagedError(path=str(paths.vault), detail="epoch")
    if reseal is None:
        return key_file, kept
    subkeys = derive_subkeys(kept, key_file.profile)
    vault = VaultFile(paths.vault, key_file.profile, subkeys, app.randomness)
    try:
        with vault.unit_of_work() as work:
            kit = key_slots.read_kit_public(work)
    finally:
        vault.close()
    slots = [reseal(kept)]
    if kit is not None:
        slots.append(key_slots.make_recovery(kit, key_file.profile, (kept,)))
    settled = dataclasses.replace(key_file, slots=tuple(slots)).signed(subkeys.key_file)
    return write_key_file(paths.key_file, settled), kept
