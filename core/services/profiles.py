"""The ways into a profile: create, unlock, recover; and what its owner may change."""

from __future__ import annotations

import contextlib
import dataclasses
from functools import partial

from core.app import App
from core.crypto.keys import VaultKey
from core.crypto.slots import SlotType
from core.errors import AppError, WrongPasswordError, WrongRecoveryKeyError
from core.progress import SILENT, Progress
from core.services import (
    activity,
    attempts,
    backups,
    key_slots,
    opening,
    outside,
    quick_unlock,
    rewrapping,
    rising,
    rotating,
)
from core.services.cards import (
    check_name,
    find_profile,
    list_ids,
    list_profiles,
    profile_of,
    read_profile,
)
from core.services.key_slots import PasswordLock
from core.services.new_profiles import check_new_secret, create_profile
from core.services.ownership import check_password
from core.services.rewrapping import Change, Rewrapped
from core.services.rotating import NewLocks
from core.session import Session
from core.vault.activity import Way, What
from core.vault.condition import Opening
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret

__all__ = [
    "change_card",
    "change_password",
    "check_name",
    "check_new_secret",
    "check_password",
    "create_profile",
    "find_profile",
    "list_ids",
    "list_profiles",
    "profile_of",
    "read_profile",
    "recover",
    "recover_anyway",
    "unlock",
]


def unlock(
    app: App,
    *,
    profile: ProfileId,
    secret: Secret,
    how: Opening = Opening.USUAL,
    progress: Progress = SILENT,
) -> Session:
    """Open a profile with its master password.

    Raises WrongPasswordError, KeyFileDamagedError, KeyFileTamperedError,
    VaultDamagedError, NewerSchemaError, WrongStateError, ProfileNotFoundError,
    DeviceSecretMissingError.
    """
    key_file = opening.begin_opening(app, profile)
    progress.report(0, 2, "deriving-key")
    opened = key_slots.unseal(app, key_file, secret)
    progress.report(1, 2, "opening")

    def reseal(vault_key: VaultKey) -> bytes:
        return key_slots.make_password(
            app, profile, opened.lock(secret), (vault_key,), instead_of=key_file.slots
        )

    spare, session = tuple(key.copy() for key in opened.keys), None
    try:
        session = opening.open_session(app, key_file, opened.keys, reseal=reseal, how=how)
        untold = attempts.note_success(app, profile=profile)
        activity.note_opened(session, way=Way.PASSWORD, untold=untold)
        rising.prepare(session, opened.lock(secret))
        quick_unlock.rearm(session, spare)
    except WrongPasswordError as error:
        raise opened.missing or error from None
    except BaseException:
        if session is not None:
            session.close()
        raise
    finally:
        opened.forget_binding()
        for key in spare:
            key.close()
    # Backups whose keys were left half changed open all the same; nobody is kept out for them.
    with contextlib.suppress(AppError):
        rewrapping.settle(session, secret=secret)
    return session


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
    from now on. No device secret is needed, before or after. Raises
    WrongRecoveryKeyError, WeakPasswordError and what `unlock` does.
    """
    _check_new_secret_of(app, profile, new_secret)
    progress.report(0, 2, "deriving-key")
    session = open_with_kit(app, profile=profile, recovery_key=recovery_key, how=Opening.USUAL)
    return _renew(session, recovery_key, new_secret, progress)


def recover_anyway(
    app: App, *, profile: ProfileId, recovery_key: Secret, new_secret: Secret, how: Opening
) -> Session:
    """Do as `recover` does with a profile that is not as it was left.

    With READ_ONLY nothing is written: the master password stays the forgotten one.
    """
    _check_new_secret_of(app, profile, new_secret)
    session = open_with_kit(app, profile=profile, recovery_key=recovery_key, how=how)
    if session.read_only is not None:
        return session
    return _renew(session, recovery_key, new_secret, SILENT)


def _check_new_secret_of(app: App, profile: ProfileId, new_secret: Secret) -> None:
    check_new_secret(new_secret, name=opening.begin_opening(app, profile).card.name)


def open_with_kit(app: App, *, profile: ProfileId, recovery_key: Secret, how: Opening) -> Session:
    """Open a profile with its recovery key. Raises WrongRecoveryKeyError and what `unlock` does."""
    key_file = opening.begin_opening(app, profile)
    keys = key_slots.open_with_recovery(key_file, recovery_key)
    if key_slots.is_ahead(app, key_file, keys, SlotType.RECOVERY):
        for key in keys:
            key.close()
        raise WrongRecoveryKeyError(name=key_file.card.name, mistyped=False)
    try:
        session = opening.open_session(app, key_file, keys, reseal=None, how=how)
    except WrongPasswordError:
        # A kit that another, cut off just then, had already replaced.
        raise WrongRecoveryKeyError(name=key_file.card.name, mistyped=False) from None
    try:
        untold = attempts.note_success(app, profile=profile)
    except BaseException:
        # Its lock on the vault would keep out whoever tries again once there is space.
        session.close()
        raise
    activity.note_opened(session, way=Way.RECOVERY_KEY, untold=untold)
    return session


def _renew(
    session: Session, recovery_key: Secret, new_secret: Secret, progress: Progress
) -> Session:
    """Rotate the vault key after a recovery; the session is closed where that fails."""
    keys = key_slots.open_with_recovery(session.key_file, recovery_key)
    old = key_slots.pick_current(keys, session.vault.keys.epoch)
    locks = NewLocks(PasswordLock(new_secret, None), forgotten=True)
    opener = partial(key_slots.open_with_recovery, recovery_key=recovery_key)
    change = Change(opener, locks.password, old)
    try:
        # Without the password there is no other way in, so a full disk must not close this one.
        with contextlib.suppress(*backups.NOT_MADE):
            backups.back_up_before(session, progress=progress)
        with rewrapping.rewrapping(session, change):
            rotating.rotate(session, old=old, locks=locks, progress=progress)
    except BaseException:
        session.close()
        raise
    finally:
        old.close()
    activity.note_done(session, What.RECOVERED)
    return session


def change_password(
    session: Session, *, secret: Secret, new_secret: Secret, progress: Progress = SILENT
) -> Rewrapped:
    """Give the open profile a new master password and rotate its vault key.

    It stays bound to this computer if it was. Backups that can be reached open
    with the new password from then on; the result names those that do not.
    Raises WrongPasswordError, WeakPasswordError, PasswordTooLongError,
    DeviceSecretMissingError, VaultReadOnlyError, and what making a backup raises.
    """
    session.check_writable()
    check_new_secret(new_secret, name=session.card.name)
    progress.report(0, 2, "deriving-key")
    opened = key_slots.unseal_own(session, secret=secret)
    old = key_slots.pick_current(opened.keys, session.vault.keys.epoch)
    locks = NewLocks(opened.lock(new_secret))
    opener = partial(key_slots.try_proved, session.app, secret=secret)
    change = Change(opener, locks.password, old)
    try:
        backups.back_up_before(session, progress=progress)
        with rewrapping.rewrapping(session, change):
            rotating.rotate(session, old=old, locks=locks, progress=progress)
    finally:
        old.close()
        opened.forget_binding()
    activity.note_done(session, What.PASSWORD_CHANGED)
    return change.done


def change_card(session: Session, *, card: Card) -> None:
    """Give the open profile another name, colour or picture.

    Raises the Name errors, VaultReadOnlyError.
    """
    session.check_writable()
    name = check_name(session.app, name=card.name, besides=session.profile)
    changed = dataclasses.replace(
        session.key_file, card=dataclasses.replace(card, name=name)
    ).signed(session.vault.keys.key_file)
    session.key_file = outside.keep_key_file(session.app, changed)
    activity.note(session, What.CARD_CHANGED)
