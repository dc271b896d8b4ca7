"""How backups are opened: with the keys at hand, or with a password of another day."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from pathlib import Path

from core.app import App
from core.crypto.keys import SubKeys, VaultKey, derive_subkeys
from core.errors import KeyFileTamperedError, WrongBackupPasswordError, WrongSecretError
from core.progress import SILENT, Progress
from core.services import backups, key_slots
from core.services.backups import Backup
from core.session import Session
from core.storage import backups as folders
from core.storage.key_file import KeyFile, read_key_file
from core.vault.profile import ProfileId
from core.vault.secret import Secret


@dataclasses.dataclass(frozen=True)
class Kit:
    """A recovery key that stands in for the master password of a backup."""

    key: Secret


@contextlib.contextmanager
def backup_keys(
    session: Session, backup: Backup, *, secret: Secret | None = None
) -> Iterator[SubKeys]:
    """Lend the keys of a backup: the session's own, or those that `secret` opens.

    Raises WrongBackupPasswordError, KeyFileTamperedError, KeyFileDamagedError.
    """
    key_file = read_key_file(backup.path / folders.KEYS)
    if key_file.profile != session.profile:
        raise KeyFileTamperedError(path=str(backup.path / folders.KEYS))
    if is_own(session, backup, key_file):
        yield session.vault.keys
        return
    with opened_keys(session.app, backup.path, secret=secret) as keys:
        yield keys


def is_own(session: Session, backup: Backup, key_file: KeyFile) -> bool:
    """Tell whether the session's own keys are those of a backup.

    Its epoch's number alone is no sign: after a reinstatement it may come twice.
    """
    if folders.look_at(backup.path).epoch != session.vault.keys.epoch:
        return False
    try:
        key_file.check(session.vault.keys.key_file, backup.path / folders.KEYS)
    except KeyFileTamperedError:
        return False
    return True


@contextlib.contextmanager
def opened_keys(app: App, folder: Path, *, secret: Secret | Kit | None) -> Iterator[SubKeys]:
    """Lend the keys that `secret` opens in a backup, its key file vouched for.

    Its vault is not looked at before a key of it is open: somebody else may have put it there.
    Raises WrongBackupPasswordError, WrongRecoveryKeyError, KeyFileTamperedError,
    KeyFileDamagedError.
    """
    path = folder / folders.KEYS
    key_file = read_key_file(path)
    keys = _open_slots(app, key_file, folder, secret)
    try:
        epoch = folders.look_at(folder).epoch
        fitting = next((key for key in keys if key.epoch == epoch), keys[0])
        subkeys = derive_subkeys(fitting, key_file.profile)
    finally:
        for key in keys:
            key.close()
    try:
        key_file.check(subkeys.key_file, path)
        yield subkeys
    finally:
        subkeys.close()


def read_again(folder: Path, keys: SubKeys, profile: ProfileId) -> KeyFile:
    """Return the key file of a backup whose keys are open, to be signed anew.

    What lies there by now may be another one. Raises KeyFileTamperedError, KeyFileDamagedError.
    """
    path = folder / folders.KEYS
    key_file = read_key_file(path)
    if key_file.profile != profile:
        raise KeyFileTamperedError(path=str(path))
    key_file.check(keys.key_file, path)
    return key_file


def _open_slots(
    app: App, key_file: KeyFile, folder: Path, secret: Secret | Kit | None
) -> tuple[VaultKey, ...]:
    if secret is None:
        raise WrongBackupPasswordError(path=str(folder))
    if isinstance(secret, Kit):
        return key_slots.open_with_recovery(key_file, secret.key)
    try:
        return key_slots.open_with_password(app, key_file, secret)
    except WrongSecretError:
        raise WrongBackupPasswordError(path=str(folder)) from None


def verify_backup(
    session: Session, *, backup: Backup, secret: Secret | None = None, progress: Progress = SILENT
) -> Backup:
    """Open everything in a backup and compare it with its manifest; return it as checked.

    `secret` is needed for one made before the last change of password. Raises
    WrongBackupPasswordError, VaultDamagedError, RecordDamagedError, KeyFileTamperedError.
    """
    with backup_keys(session, backup, secret=secret) as keys:
        path = backup.path / folders.KEYS
        read_key_file(path).check(keys.key_file, path)
        folders.check_backup(
            backup.path / folders.VAULT,
            session.profile,
            keys,
            session.app.randomness,
            progress=progress,
        )
    backups.note_checked(session.app, profile=session.profile, backup=backup)
    return dataclasses.replace(backup, checked=True)
