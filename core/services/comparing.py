"""Which backup to bring back after damage, and what it has that the vault has lost."""

from __future__ import annotations

from core.errors import DamagedError, DiskError, NotFoundError, WrongSecretError
from core.ports import Millis
from core.services import backups, restoring
from core.services.restoring import Difference
from core.session import Session
from core.vault.broken import NewestBackup


def find_newest_backup(session: Session) -> NewestBackup | None:
    """Return the newest backup that opens without another password, beside what can be read now.

    One that is damaged itself is passed over for the one before.
    """
    for backup in backups.list_backups(session):
        if backup.password_of is not None or not backup.reachable:
            continue
        try:
            difference = restoring.compare(session, backup=backup)
        except (DamagedError, DiskError, NotFoundError, WrongSecretError):
            continue
        return _told(difference, backup.made)
    return None


def _told(difference: Difference, made: Millis) -> NewestBackup:
    return NewestBackup(
        made,
        only_there=tuple(item.title for item in difference.only_backup),
        differing=tuple(item.title for item in difference.changed),
    )
