"""What the registry knows of backups: which were checked, and where those outside lie.

An index: of the backups in a profile's folder the folder is the truth, and a row
only says that one was opened and compared. Of those elsewhere the row is how we
find them again, and how a deletion names what it cannot reach.
"""

from __future__ import annotations

import dataclasses

from sqlalchemy import delete, select

from core.ports import Millis
from core.storage.registry import Registry
from core.storage.registry_rows import BackupRow, ProfileRow
from core.vault.profile import ProfileId


@dataclasses.dataclass(frozen=True)
class KnownBackup:
    """A backup that was opened and compared.

    `path` is its folder's name for one in the profile's folder, a whole path
    for one elsewhere; `digest` tells which state of the vault it holds.
    """

    made: Millis
    path: str
    digest: bytes


def note_backup(registry: Registry, profile: ProfileId, backup: KnownBackup) -> None:
    """Remember a backup, replacing what was known of this path; an unknown profile's is not."""
    with registry.session() as session:
        where = (BackupRow.profile == profile, BackupRow.path == backup.path)
        session.execute(delete(BackupRow).where(*where))
        if session.get(ProfileRow, profile) is not None:
            session.add(
                BackupRow(profile=profile, made=backup.made, path=backup.path, digest=backup.digest)
            )


def list_known_backups(registry: Registry, profile: ProfileId) -> tuple[KnownBackup, ...]:
    """Return the backups known of a profile, oldest first."""
    with registry.session() as session:
        query = select(BackupRow).where(BackupRow.profile == profile)
        rows = session.scalars(query.order_by(BackupRow.made, BackupRow.number))
        return tuple(KnownBackup(Millis(r.made), r.path, r.digest) for r in rows)


def forget_backup(registry: Registry, profile: ProfileId, path: str) -> None:
    """Forget a backup that is no more."""
    with registry.session() as session:
        where = (BackupRow.profile == profile, BackupRow.path == path)
        session.execute(delete(BackupRow).where(*where))
