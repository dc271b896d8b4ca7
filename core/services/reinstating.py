"""Bring back a profile that does not open, from one of its backups, with that backup's password."""

from __future__ import annotations

import dataclasses

from core.app import App
from core.errors import WrongStateError
from core.progress import SILENT, Progress
from core.services import anchoring, cards
from core.services.backup_keys import Kit, opened_keys, read_again
from core.services.backups import Backup
from core.storage import backups as folders
from core.storage import reinstatement
from core.storage.key_file import Life
from core.vault.profile import ProfileId, ProfileState
from core.vault.secret import Secret

OPENABLE = (ProfileState.ACTIVE, ProfileState.DAMAGED)
"""The states in which a backup may take the place of a profile."""


def reinstate(
    app: App,
    *,
    profile: ProfileId,
    backup: Backup,
    secret: Secret | Kit,
    progress: Progress = SILENT,
) -> None:
    """Put a backup in the place of a closed profile's files; `secret` opens it from then on.

    What was there stays, as a backup that was never compared. Cut off anywhere,
    the profile is the old one or the new one. Raises WrongBackupPasswordError,
    WrongRecoveryKeyError, WrongStateError, VaultDamagedError, RecordDamagedError, DiskError.
    """
    state = cards.read_profile(app, profile=profile).state
    if state not in OPENABLE:
        raise WrongStateError(name=profile.hex(), state=state)
    paths = app.paths.profile(profile)
    with opened_keys(app, backup.path, secret=secret) as keys:
        key_file = read_again(backup.path, keys, profile)
        key_file = dataclasses.replace(key_file, life=Life(last_opened=app.clock.now()))
        with folders.open_backup(
            backup.path / folders.VAULT, profile, keys, app.randomness
        ) as source:
            folders.check_contents(source, progress)
            # The owner brings an older copy back through us: that is no roll-back. Not when it is
            # finished later: whoever could plant such a folder must not be believed unasked.
            anchoring.forget_anchor(app, profile=profile)
            reinstatement.discard(paths, randomness=app.randomness)
            aside = folders.free_name(paths.backups, app.clock.now())
            reinstatement.prepare(
                paths,
                source,
                key_file.signed(keys.key_file),
                aside=aside,
                progress=progress,
            )
    reinstatement.finish(paths, randomness=app.randomness)
