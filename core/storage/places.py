"""Where a copy may be put: not where it would be deleted, forgotten or lost with the power."""

from __future__ import annotations

import enum
import os
import tempfile
from pathlib import Path

from core.errors import FileMissingError, RefusedPlaceError, from_os_error

_MEMORY_TYPES = frozenset({"tmpfs", "ramfs", "devtmpfs"})


class PlaceReason(enum.StrEnum):
    """Why a file may not be written at a place."""

    INSIDE_DATA_FOLDER = "inside-data-folder"
    TRASH = "trash"
    MEMORY_FILE_SYSTEM = "memory-file-system"
    IS_A_FOLDER = "is-a-folder"
    NOT_WRITABLE = "not-writable"


def check_place(path: Path, *, data: Path, durable: bool = False) -> None:
    """Raise RefusedPlaceError unless a file may be written at `path`.

    Compared by the real folder (links resolved), so that no link gets around
    it. `durable` also refuses memory file systems. Raises FileMissingError
    where the folder does not exist.
    """
    try:
        folder = path.parent.resolve(strict=True)
    except OSError as error:
        raise from_os_error(error, path.parent) from error
    if not folder.is_dir():
        raise FileMissingError(path=str(path.parent))
    if path.is_dir():
        raise RefusedPlaceError(path=str(path), reason=PlaceReason.IS_A_FOLDER)
    if _is_within(folder, data):
        raise RefusedPlaceError(path=str(path), reason=PlaceReason.INSIDE_DATA_FOLDER)
    if _is_trash(folder):
        raise RefusedPlaceError(path=str(path), reason=PlaceReason.TRASH)
    if durable and file_system_of(folder) in _MEMORY_TYPES:
        raise RefusedPlaceError(path=str(path), reason=PlaceReason.MEMORY_FILE_SYSTEM)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise RefusedPlaceError(path=str(path), reason=PlaceReason.NOT_WRITABLE)


def _is_within(folder: Path, data: Path) -> bool:
    # By inode, so that neither a link nor a bind mount nor letter case hides what it is.
    ours = data.stat()
    return any(os.path.samestat(parent.stat(), ours) for parent in (folder, *folder.parents))


def _is_trash(folder: Path) -> bool:
    names = [part.casefold() for part in folder.parts]
    return any(
        name in (".trash", ".trashes", "$recycle.bin") or name.startswith(".trash-")
        for name in names
    ) or ("trash" in names and "files" in names[names.index("trash") :])


def is_temporary(path: Path) -> bool:
    """Tell whether a place is emptied by the system sooner or later."""
    folder = path.parent.resolve()
    roots = {Path(tempfile.gettempdir()).resolve(), Path("/tmp"), Path("/var/tmp")}  # noqa: S108 - named to be warned about
    return any(folder.is_relative_to(root) for root in roots)


def file_system_of(folder: Path) -> str:
    """Return the type of the file system under `folder` ("ext4"), "unknown" where unknowable."""
    try:
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return "unknown"
    best, kind = -1, "unknown"
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        mount = Path(left.split(" ")[4].replace("\\040", " "))
        if folder.is_relative_to(mount) and len(mount.parts) >= best:
            best, kind = len(mount.parts), right.split(" ")[0]
    return kind
