"""The file that an import came from: known again, and deleted only as the very same file."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from core.errors import FileMissingError, SourceKeptError
from core.storage.backups import KEYS, VAULT
from core.storage.files import disk_errors, open_file


@dataclasses.dataclass(frozen=True)
class SourceFile:
    """A file as it was before it was read: which one, how long, and when it was last written."""

    path: Path
    device: int
    inode: int
    size: int
    written: int


def recognise(path: Path) -> SourceFile:
    """Return what a file is known by from now on; to be asked before it is read.

    Asked after it, a file that was replaced meanwhile would be taken for the one that was
    read. Raises FileMissingError, DiskError.
    """
    check_is_file(path)
    with open_file(path) as stream:
        return known_by(path, os.fstat(stream.fileno()))


def check_is_file(path: Path) -> None:
    """Raise FileMissingError where a path leads to a folder, and say whether it is a backup."""
    if path.is_dir():
        backup = (path / VAULT).is_file() and (path / KEYS).is_file()
        raise FileMissingError(path=str(path), folder="backup" if backup else "any")


def delete_source(source: SourceFile) -> None:
    """Delete the file that was read, durably; only ever on a person's word.

    Nothing is overwritten: on flash and on file systems that copy on write it would change
    nothing. Raises FileMissingError; SourceKeptError where it is a link, where the same bytes
    have another name that would stay, or where it is not what was read; DiskError.
    """
    with hold_folder(source.path) as folder:
        delete_within(folder, source)


@contextlib.contextmanager
def hold_folder(path: Path) -> Iterator[int]:
    """Hold the folder of a file, so that its name is looked at and removed in the same one.

    Raises FileMissingError, DiskError; also for what is done inside.
    """
    with disk_errors(path):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            yield folder
        finally:
            os.close(folder)


def delete_within(folder: int, source: SourceFile) -> None:
    """Delete a file in a folder that is held; raises what `delete_source` does."""
    name = source.path.name
    try:
        found = os.stat(name, dir_fd=folder, follow_symlinks=False)
    except FileNotFoundError:
        raise FileMissingError(path=str(source.path)) from None
    _check(source, found)
    os.unlink(name, dir_fd=folder)
    os.fsync(folder)


def _check(source: SourceFile, found: os.stat_result) -> None:
    if stat.S_ISLNK(found.st_mode):
        raise SourceKeptError(path=str(source.path), reason="link")
    if not stat.S_ISREG(found.st_mode) or known_by(source.path, found) != source:
        raise SourceKeptError(path=str(source.path), reason="changed")
    if found.st_nlink > 1:
        raise SourceKeptError(path=str(source.path), reason="other-name")


def known_by(path: Path, status: os.stat_result) -> SourceFile:
    """Return a file as it was when it was asked for its status."""
    return SourceFile(path, status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)
