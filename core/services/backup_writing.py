"""A backup is in the index before it has its name, and in it no more where it does not come about.

Of the two the line is the harmless one. A backup that nobody knows of follows no change
of the password, makes room for no other, and outlives its profile where it lies elsewhere.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
from pathlib import Path

from core.errors import AppError
from core.progress import Progress
from core.session import Session
from core.storage import backup_index
from core.storage import backups as folders
from core.storage.backup_index import KnownBackup


def write_noted(session: Session, path: Path, name: str, progress: Progress) -> KnownBackup:
    """Write a backup of the open vault to a path that the index calls `name`; return its line.

    Raises DiskError, BackupDiffersError, CancelledError: then neither of them stays.
    """
    registry, made = session.app.registry(), folders.made_at(path.name)
    assert made is not None
    known = KnownBackup(made, name, b"")

    def note() -> None:
        nonlocal known
        known = dataclasses.replace(known, digest=folders.state_of(session.vault))
        backup_index.note_backup(registry, session.profile, known)

    try:
        folders.write_backup(
            session.vault, session.key_file, path=path, note=note, progress=progress
        )
    except BaseException:
        # Where the folder is gone as well, a stick was pulled out, and may hold it none the less.
        if path.parent.is_dir() and not os.path.lexists(path):
            with contextlib.suppress(AppError):
                backup_index.forget_backup(registry, session.profile, name)
        raise
    return known
