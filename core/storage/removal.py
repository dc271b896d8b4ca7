"""Remove a profile's folder by descriptors: no link, mount or swapped folder leads elsewhere."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from core.errors import AppError, FileMissingError, KeyFileTamperedError
from core.ports import Randomness
from core.storage.files import disk_errors
from core.storage.shredding import (
    KeyFilePlace,
    Shredded,
    belongs_elsewhere,
    shred_key_file,
)
from core.vault.profile import ProfileId

KEY_FILE = "profile.keys"
BACKUPS = "backups"
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


@dataclasses.dataclass
class Removed:
    """What was removed, and what could not be, by path."""

    files: int = 0
    bytes: int = 0
    left: list[str] = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class ShreddedKeys:
    """How each key file ended, the profile's own first, and which could not be destroyed."""

    own: Shredded
    backups: list[Shredded] = dataclasses.field(default_factory=list)
    left: list[str] = dataclasses.field(default_factory=list)


class ProfileFolder:
    """A profile's folder held by descriptor while its keys are destroyed and its files removed."""

    def __init__(self, parent: int, descriptor: int, path: Path, profile: ProfileId) -> None:
        self._parent, self._descriptor = parent, descriptor
        self._path, self._profile = path, profile
        self._device = os.fstat(descriptor).st_dev

    def shred_keys(self, randomness: Randomness) -> ShreddedKeys:
        """Destroy the profile's key file, then those of the backups in its folder.

        Raises KeyFileTamperedError or DiskError where the profile's own key
        file stands; nothing was touched then.
        """
        own = self._place(self._descriptor, self._path)
        done = ShreddedKeys(shred_key_file(own, profile=self._profile, randomness=randomness))
        for descriptor, path in self._open_backups(done.left):
            place = self._place(descriptor, path)
            try:
                ended = shred_key_file(place, profile=self._profile, randomness=randomness)
            except AppError:
                done.left.append(str(place.path))
            else:
                if ended is not Shredded.ABSENT:
                    done.backups.append(ended)
        return done

    def remove(self) -> Removed:
        """Unlink everything, vault first, then the folder itself; what resists is listed.

        Raises KeyFileTamperedError where a key file is still there, or this is
        another profile's folder under a wrong name: nothing was touched then.
        DiskError where all is removed and the disk cannot say that it lasts.
        """
        place = self._place(self._descriptor, self._path)
        if _exists(self._descriptor, KEY_FILE):
            raise place.tampered("key-file-present")
        removed = Removed()
        for name in ("vault.db", "vault.db-journal", "vault.db-wal", "vault.db-shm"):
            self._remove_file(self._descriptor, name, self._path, removed)
        self._empty(self._descriptor, self._path, removed)
        if not removed.left:
            with self._noting(self._path, removed):
                os.rmdir(self._path.name, dir_fd=self._parent)
        with disk_errors(self._path):
            os.fsync(self._parent)
        return removed

    def _place(self, descriptor: int, folder: Path) -> KeyFilePlace:
        return KeyFilePlace(descriptor, folder / KEY_FILE)

    def _open_backups(self, left: list[str]) -> Iterator[tuple[int, Path]]:
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            for name in self._list_folders(self._descriptor, BACKUPS):
                path = self._path / BACKUPS / name
                try:
                    backups = os.open(BACKUPS, _FOLDER, dir_fd=self._descriptor)
                    try:
                        descriptor = os.open(name, _FOLDER, dir_fd=backups)
                    finally:
                        os.close(backups)
                except OSError:
                    left.append(str(path))
                    continue
                try:
                    yield descriptor, path
                finally:
                    os.close(descriptor)

    @staticmethod
    def _list_folders(parent: int, name: str) -> list[str]:
        try:
            descriptor = os.open(name, _FOLDER, dir_fd=parent)
        except OSError:
            return []
        try:
            entries = sorted(os.listdir(descriptor))
            return [entry for entry in entries if stat.S_ISDIR(_mode(descriptor, entry))]
        finally:
            os.close(descriptor)

    def _empty(self, folder: int, path: Path, removed: Removed) -> None:
        for name in sorted(os.listdir(folder)):
            if not stat.S_ISDIR(_mode(folder, name)):
                self._remove_file(folder, name, path, removed)
                continue
            with self._noting(path / name, removed):
                self._remove_folder(folder, name, path / name, removed)

    def _remove_folder(self, parent: int, name: str, path: Path, removed: Removed) -> None:
        descriptor = os.open(name, _FOLDER, dir_fd=parent)
        try:
            # Another device is a mount, and a mount is somebody else's files.
            foreign = os.fstat(descriptor).st_dev != self._device or belongs_elsewhere(
                self._place(descriptor, path), profile=self._profile
            )
            if foreign:
                removed.left.append(str(path))
                return
            before = len(removed.left)
            self._empty(descriptor, path, removed)
        finally:
            os.close(descriptor)
        if len(removed.left) == before:
            os.rmdir(name, dir_fd=parent)

    def _remove_file(self, folder: int, name: str, path: Path, removed: Removed) -> None:
        with self._noting(path / name, removed):
            try:
                size = os.stat(name, dir_fd=folder, follow_symlinks=False).st_size
                os.unlink(name, dir_fd=folder)
            except FileNotFoundError:
                return
            removed.files += 1
            removed.bytes += size

    @staticmethod
    @contextlib.contextmanager
    def _noting(path: Path, removed: Removed) -> Iterator[None]:
        try:
            yield
        except (OSError, AppError):
            removed.left.append(str(path))


def _mode(folder: int, name: str) -> int:
    try:
        return os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode
    except FileNotFoundError:
        return 0


def _exists(folder: int, name: str) -> bool:
    return _mode(folder, name) != 0


@contextlib.contextmanager
def open_profile_folder(profiles: Path, profile: ProfileId) -> Iterator[ProfileFolder | None]:
    """Hold the folder of a profile; None where there is none.

    Raises KeyFileTamperedError where something other than a folder stands there, DiskError.
    """
    path = profiles / profile.hex()
    with contextlib.ExitStack() as stack:
        parent = _open_folder(profiles, None)
        stack.callback(os.close, parent)
        try:
            descriptor = _open_folder(path, parent)
        except FileMissingError:
            if _exists(parent, path.name):
                raise KeyFileTamperedError(path=str(path), detail="not-a-folder") from None
            yield None
            return
        stack.callback(os.close, descriptor)
        yield ProfileFolder(parent, descriptor, path, profile)


def _open_folder(path: Path, parent: int | None) -> int:
    with disk_errors(path):
        return os.open(path if parent is None else path.name, _FOLDER, dir_fd=parent)
