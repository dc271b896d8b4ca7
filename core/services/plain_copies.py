"""Exports in clear that still lie about: told of a day later, deleted as the very files they were.

Where they were put, the registry knows already (a deletion names what stays); that somebody wants
to keep one lies sealed in the vault, so that nothing more is told to whoever reads the disk.
"""

from __future__ import annotations

import dataclasses
import hashlib
import os
import stat
from collections.abc import Iterable
from pathlib import Path

from core.errors import SourceKeptError
from core.formats.caps import FILE_LIMIT
from core.ports import Millis
from core.services import preferences, source_files
from core.session import Session
from core.storage.files import disk_errors
from core.storage.registry import MadeCopy
from core.vault.changes import Changes

__all__ = [
    "PREFERENCE",
    "MadeCopy",
    "PlainCopy",
    "delete_copy",
    "find_left",
    "keep_copy",
    "list_due",
]

PREFERENCE = "kept-plain-copies"
"""The profile's own setting in which it says which of them its owner wants to keep."""
PATIENCE = Millis(24 * 60 * 60 * 1000)
_KEPT_LIMIT = 100


@dataclasses.dataclass(frozen=True)
class PlainCopy:
    """An export that anyone can read, where it was put; `same` while no byte of it changed."""

    path: Path
    made: MadeCopy
    same: bool


def list_due(session: Session) -> tuple[MadeCopy, ...]:
    """Return the exports in clear of a day ago and before, oldest first; no file is looked at.

    Without those that somebody said to keep. Of several at one place it is the last that counts.
    """
    now, kept = session.clock.now(), _read_kept(session)
    newest = {copy.path: copy for copy in session.app.registry().list_copies(session.profile)}
    return tuple(
        copy
        for copy in sorted(newest.values(), key=lambda copy: copy.made)
        if not copy.encrypted and copy.made + PATIENCE <= now and _mark(copy) not in kept
    )


def find_left(due: Iterable[MadeCopy]) -> tuple[PlainCopy, ...]:
    """Return those that are still there; a share that is away may keep one waiting long."""
    return tuple(copy for copy in map(_look, due) if copy is not None)


def _look(made: MadeCopy) -> PlainCopy | None:
    """Return a copy as it is now, None where no file is there, or only a link to one."""
    path = Path(made.path)
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            return None
        same = _hash(path) == made.sha256
    except (OSError, ValueError):
        return None
    return PlainCopy(path, made, same)


def _hash(path: Path) -> bytes:
    """Return the hash of a file, nothing for one that is larger than any export in clear."""
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
    with open(os.open(path, flags), "rb") as stream:
        if os.fstat(stream.fileno()).st_size > FILE_LIMIT:
            return b""
        return hashlib.file_digest(stream, "sha256").digest()


def delete_copy(path: Path, sha256: bytes) -> None:
    """Delete an export, durably, if it is still the very file that was written.

    What traces can remain on flash is for whoever asks to say. Raises FileMissingError,
    SourceKeptError where it is a link or another file, DiskError.
    """
    with disk_errors(path):
        if stat.S_ISLNK(os.lstat(path).st_mode):
            raise SourceKeptError(path=str(path), reason="link")
    source = source_files.recognise(path)
    with disk_errors(path):
        if _hash(path) != sha256:
            raise SourceKeptError(path=str(path), reason="export-changed")
    # By the file that was looked at first: one put there meanwhile is not it.
    source_files.delete_source(source)


def keep_copy(session: Session, *, copy: MadeCopy) -> Changes:
    """Never tell of this export again. Raises VaultReadOnlyError, DiskError."""
    kept = [*_read_kept(session), _mark(copy)][-_KEPT_LIMIT:]
    return preferences.set_preference(session, name=PREFERENCE, value=" ".join(kept))


def _mark(copy: MadeCopy) -> str:
    return f"{copy.made}-{copy.sha256[:8].hex()}"


def _read_kept(session: Session) -> list[str]:
    return (preferences.read_preference(session, name=PREFERENCE) or "").split()
