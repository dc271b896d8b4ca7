"""Binding a profile to this computer: its master password then needs a secret in the OS keyring.

What it buys: copied files and the password are not enough. What it must never
cost is the way in, so it is had only by who can show the recovery key, which
needs no keyring; `profiles.recover` leads back to a profile that is not bound.
"""

from __future__ import annotations

from functools import partial

from core.errors import WrongRecoveryKeyError
from core.progress import SILENT, Progress
from core.services import activity, backups, key_slots, rewrapping, rotating
from core.services.device_secret import keep_binding
from core.services.key_slots import Opened, PasswordLock
from core.services.rewrapping import Change, Rewrapped
from core.services.rotating import NewLocks
from core.session import Session
from core.vault.activity import What
from core.vault.secret import Secret


def is_bound(session: Session) -> bool:
    """Tell whether the master password needs this computer's secret besides."""
    return key_slots.is_bound(session.key_file)


def bind(
    session: Session, *, secret: Secret, recovery_key: Secret, progress: Progress = SILENT
) -> Rewrapped:
    """Have the master password open this profile and its backups in reach on this computer only.

    The vault key is rotated: a key file copied before must not open what the
    vault holds from now on. Raises WrongPasswordError, WrongRecoveryKeyError,
    NoKeyringError, VaultReadOnlyError, each with nothing changed.
    """
    session.check_writable()
    progress.report(0, 2, "deriving-key")
    opened = key_slots.unseal_own(session, secret=secret)
    try:
        _check_kit(session, recovery_key)
        binding = keep_binding(session.app, session.profile)
    except BaseException:
        opened.close()
        raise
    try:
        done = _relock(session, opened, PasswordLock(secret, binding), progress)
    finally:
        binding.close()
    activity.note_done(session, What.BOUND)
    return done


def unbind(session: Session, *, secret: Secret, progress: Progress = SILENT) -> Rewrapped:
    """Have the master password alone open this profile and its backups in reach again.

    The secret stays in the keyring until the profile is purged: backups out of
    reach need it. Raises WrongPasswordError, DeviceSecretMissingError, VaultReadOnlyError.
    """
    session.check_writable()
    progress.report(0, 2, "deriving-key")
    opened = key_slots.unseal_own(session, secret=secret)
    done = _relock(session, opened, PasswordLock(secret, None), progress)
    activity.note_done(session, What.UNBOUND)
    return done


def _relock(session: Session, opened: Opened, lock: PasswordLock, progress: Progress) -> Rewrapped:
    """Give the profile and its backups another lock for the same password; `opened` is closed."""
    old = key_slots.pick_current(opened.keys, session.vault.keys.epoch)
    locks = NewLocks(lock)
    change = Change(partial(key_slots.try_proved, session.app, secret=lock.secret), lock, old)
    try:
        backups.back_up_before(session, progress=progress)
        with rewrapping.rewrapping(session, change):
            rotating.rotate(session, old=old, locks=locks, progress=progress)
    finally:
        opened.close()
    return change.done


def _check_kit(session: Session, recovery_key: Secret) -> None:
    """Raise WrongRecoveryKeyError unless this key opens the profile now and after a rotation."""
    for key in key_slots.open_with_recovery(session.key_file, recovery_key):
        key.close()
    with session.unit_of_work() as work:
        kit = key_slots.read_kit_public(work)
    if kit is None or not key_slots.belongs_to(kit, recovery_key):
        raise WrongRecoveryKeyError(name=session.card.name, mistyped=False)
