"""Where a copy may be put: not where it would be deleted, forgotten or lost with the power."""

from __future__ import annotations

import enum
import os
import re
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

from core.errors import FileMissingError, RefusedPlaceError, from_os_error
from core.storage.file_systems import find_file_system

_TRASH_NAME = re.compile(r"\.Trash(es)?(-\d+)?|\$RECYCLE\.BIN", re.IGNORECASE)
_Identity = tuple[int, int]
"""Device and inode: two names for one folder have the same."""


class PlaceReason(enum.StrEnum):
    """Why a file may not be written at a place."""

    INSIDE_PROFILE = "inside-profile"
    INSIDE_DATA_FOLDER = "inside-data-folder"
    TRASH = "trash"
    MEMORY_FILE_SYSTEM = "memory-file-system"
    IS_A_FOLDER = "is-a-folder"
    NO_FILE = "no-file"
    NOT_WRITABLE = "not-writable"


def check_place(
    path: Path, *, data: Path, profile: Path | None = None, durable: bool = False
) -> None:
    """Raise RefusedPlaceError unless a file may be written at `path`.

    Compared as the kernel sees it, by device and inode of every folder on the
    way, so that neither a link nor a bind mount nor letter case hides what a
    place is. `profile` is the folder of a profile, to name it rather than the
    data folder around it; `durable` also refuses memory file systems. Raises
    FileMissingError where the folder does not exist.
    """
    folder = _real_folder(path)
    chain = list(_identities(folder))
    if profile is not None and not _tree(profile).isdisjoint(chain):
        raise RefusedPlaceError(path=str(path), reason=PlaceReason.INSIDE_PROFILE)
    if not _tree(data).isdisjoint(chain):
        raise RefusedPlaceError(path=str(path), reason=PlaceReason.INSIDE_DATA_FOLDER)
    if path.is_dir():
        raise RefusedPlaceError(path=str(path), reason=PlaceReason.IS_A_FOLDER)
    if _is_special(path):
        raise RefusedPlaceError(path=str(path), reason=PlaceReason.NO_FILE)
    if _is_trash(folder, chain):
        raise RefusedPlaceError(path=str(path), reason=PlaceReason.TRASH)
    if durable and find_file_system(folder).in_memory:
        raise RefusedPlaceError(path=str(path), reason=PlaceReason.MEMORY_FILE_SYSTEM)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise RefusedPlaceError(path=str(path), reason=PlaceReason.NOT_WRITABLE)


def is_temporary(path: Path) -> bool:
    """Tell whether a place is emptied by the system sooner or later."""
    variables = ("XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "TMPDIR")
    named = [Path(value) for name in variables if (value := os.environ.get(name))]
    places = (Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp"), *named)  # noqa: S108 - named to be warned about
    found = {identity for place in places if (identity := _identity(place)) is not None}
    return not found.isdisjoint(_identities(_real_folder(path)))


def _real_folder(path: Path) -> Path:
    try:
        folder = path.parent.resolve(strict=True)
    except OSError as error:
        raise from_os_error(error, path.parent) from error
    if not folder.is_dir():
        raise FileMissingError(path=str(path.parent))
    return folder


def _identity(path: Path) -> _Identity | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _identities(folder: Path) -> Iterator[_Identity]:
    for place in (folder, *folder.parents):
        if (identity := _identity(place)) is not None:
            yield identity


def _tree(folder: Path) -> set[_Identity]:
    """Return every folder from `folder` down: any of them could be mounted elsewhere."""
    found = {identity} if (identity := _identity(folder)) is not None else set()
    for place, names, _ in os.walk(folder):
        for name in names:
            below = Path(place, name)
            if not below.is_symlink() and (identity := _identity(below)) is not None:
                found.add(identity)
    return found


def _is_trash(folder: Path, chain: list[_Identity]) -> bool:
    home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return _identity(home / "Trash") in chain or any(
        _TRASH_NAME.fullmatch(part) for part in folder.parts
    )


def _is_special(path: Path) -> bool:
    """Tell whether a device, a pipe or a socket is there.

    A file in its place is no use to whoever named it; root would take /dev/null away from all.
    """
    try:
        mode = os.lstat(path).st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISLNK(mode))


def is_folder(path: Path) -> bool:
    """Tell whether a folder is there, and not a link to one."""
    try:
        return stat.S_ISDIR(os.lstat(path).st_mode)
    except OSError:
        return False
