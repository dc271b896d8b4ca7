"""Exports in clear that still lie about: told of a day later, deleted as the very files they were.

Where they were put, the registry knows already (a deletion names what stays); that somebody wants
to keep one lies sealed in the vault, so that nothing more is told to whoever reads the disk.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import io
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.errors import AppError, FileMissingError, SourceKeptError
from core.formats.caps import FILE_LIMIT
from core.formats.catalogue import find_format
from core.ports import Millis
from core.services import preferences, source_files
from core.services.pages import KIT, SHEET
from core.session import Session
from core.storage.registry import MadeCopy
from core.vault.changes import Changes

__all__ = [
    "PREFERENCE",
    "MadeCopy",
    "PlainCopy",
    "delete_copy",
    "delete_left",
    "find_left",
    "keep_copy",
    "list_due",
]

PREFERENCE = "kept-plain-copies"
"""The profile's own setting in which it says which of them its owner wants to keep."""
PATIENCE = Millis(24 * 60 * 60 * 1000)
_KEPT_LIMIT = 100
_HASH_SIZE = 32
_FIRST = Millis(1_577_836_800_000)
"""The year 2020: no export of ours is older."""


@dataclasses.dataclass(frozen=True)
class PlainCopy:
    """An export that anyone can read, where it was put; `same` while no byte of it changed."""

    path: Path
    made: MadeCopy
    same: bool

    @property
    def is_kit(self) -> bool:
        """Tell whether it is a recovery kit, which opens a profile instead of telling of it."""
        return self.made.format == KIT

    @property
    def may_go(self) -> bool:
        """Tell whether to offer to delete it: a planted row then leads to few files at most."""
        return self.same and self.path.suffix.lower() == _extension(self.made.format)


def list_due(session: Session) -> tuple[MadeCopy, ...]:
    """Return the exports in clear of a day ago and before, oldest first; no file is looked at.

    Without those that somebody said to keep. Of several at one place it is the last that counts.
    """
    now, kept = session.clock.now(), _read_kept(session)
    made = filter(_is_plausible, session.app.registry().list_copies(session.profile))
    newest = {copy.path: copy for copy in made}
    return tuple(
        copy
        for copy in sorted(newest.values(), key=lambda copy: copy.made)
        if not copy.encrypted and copy.made + PATIENCE <= now and _mark(copy) not in kept
    )


def find_left(due: Iterable[MadeCopy]) -> tuple[PlainCopy, ...]:
    """Return those that are still there; a share that is away may keep one waiting long."""
    return tuple(copy for copy in map(_look, due) if copy is not None)


def _is_plausible(copy: MadeCopy) -> bool:
    """Tell whether we can have written this row; whoever reaches the disk writes others.

    SQLite keeps anything in any column: types are nothing to rely on either.
    """
    return (
        _extension(copy.format) is not None
        and type(copy.sha256) is bytes
        and len(copy.sha256) == _HASH_SIZE
        and type(copy.path) is str
        and type(copy.made) is int
        and copy.made >= _FIRST
    )


def _extension(format_name: str) -> str | None:
    """Return how the name of a copy in clear ends, None where we write none of this format."""
    if format_name in (KIT, SHEET):
        return ".pdf"
    form = find_format(format_name)
    return form.extension if form is not None and form.writes and not form.encrypted else None


def _look(made: MadeCopy) -> PlainCopy | None:
    """Return a copy as it is now, None where no file is there, or only a link to one."""
    path = Path(made.path)
    try:
        with source_files.hold_folder(path) as folder, _open_in(folder, path) as stream:
            same = _hash(stream) == made.sha256
    except (AppError, ValueError):
        return None
    return PlainCopy(path, made, same)


@contextlib.contextmanager
def _open_in(folder: int, path: Path) -> Iterator[io.BufferedReader]:
    """Lend a plain file of a folder that is held; what is none is not opened, nor a link followed.

    Raises FileMissingError, SourceKeptError.
    """
    mode = os.stat(path.name, dir_fd=folder, follow_symlinks=False).st_mode
    if stat.S_ISLNK(mode):
        raise SourceKeptError(path=str(path), reason="link")
    if not stat.S_ISREG(mode):
        raise FileMissingError(path=str(path))
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
    with open(os.open(path.name, flags, dir_fd=folder), "rb") as stream:
        yield stream


def _hash(stream: io.BufferedReader) -> bytes | None:
    """Return the hash of a file, None (equal to none) for one larger than an export in clear."""
    if os.fstat(stream.fileno()).st_size > FILE_LIMIT:
        return None
    return hashlib.file_digest(stream, "sha256").digest()


def delete_left(copy: PlainCopy) -> None:
    """Delete an export that was told of. Raises as `delete_copy`."""
    if not copy.may_go:
        raise SourceKeptError(path=str(copy.path), reason="export-changed")
    delete_copy(copy.path, copy.made.sha256)


def delete_copy(path: Path, sha256: bytes) -> None:
    """Delete an export, durably, if it is still the very file that was written.

    What traces can remain on flash is for whoever asks to say. Raises FileMissingError,
    SourceKeptError where it is a link or another file, DiskError.
    """
    # One folder and one file are held throughout: another one put in the place of either
    # meanwhile is neither the one whose bytes were looked at nor deleted for it.
    with source_files.hold_folder(path) as folder:
        with _open_in(folder, path) as stream:
            source = source_files.known_by(path, os.fstat(stream.fileno()))
            if _hash(stream) != sha256:
                raise SourceKeptError(path=str(path), reason="export-changed")
        source_files.delete_within(folder, source)


def keep_copy(session: Session, *, copy: MadeCopy) -> Changes:
    """Never tell of this export again. Raises VaultReadOnlyError, DiskError."""
    kept = [*_read_kept(session), _mark(copy)][-_KEPT_LIMIT:]
    return preferences.set_preference(session, name=PREFERENCE, value=" ".join(kept))


def _mark(copy: MadeCopy) -> str:
    return f"{copy.made}-{copy.sha256[:8].hex()}"


def _read_kept(session: Session) -> list[str]:
    return (preferences.read_preference(session, name=PREFERENCE) or "").split()
