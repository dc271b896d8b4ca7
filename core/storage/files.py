"""Files that are private, whole or absent, and never reached through a link."""

from __future__ import annotations

import contextlib
import fcntl
import os
import secrets
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from core.errors import (
    DiskError,
    FileMissingError,
    FileTooLargeError,
    HeldError,
    RefusedPlaceError,
    from_os_error,
)
from core.storage.places import PlaceReason, is_folder

_PRIVATE_FILE = 0o600
_PRIVATE_FOLDER = 0o700
_LOOKS, _LOOK_AGAIN = 100, 0.01
_PID_DIGITS = 10
_UNNAMED = getattr(os, "O_TMPFILE", os.O_EXCL | os.O_CREAT)


@contextlib.contextmanager
def disk_errors(path: Path | str) -> Iterator[None]:
    """Turn what the operating system refuses into an AppError that names `path`."""
    try:
        yield
    except OSError as error:
        raise from_os_error(error, path) from error


def make_folder(path: Path) -> None:
    """Create `path` and its missing parents, 0700 whatever the umask; existing is fine.

    A link to a folder is none: it would lead what is written, or removed, elsewhere.
    Raises DiskError.
    """
    with disk_errors(path):
        if is_folder(path):
            return
        make_folder(path.parent) if not path.parent.exists() else None
        try:
            path.mkdir(mode=_PRIVATE_FOLDER)
        except FileExistsError:
            if not is_folder(path):
                raise DiskError(path=str(path), detail="not-a-folder") from None
        else:
            path.chmod(_PRIVATE_FOLDER)
        sync_folder(path.parent)


@contextlib.contextmanager
def open_folder(path: Path) -> Iterator[int]:
    """Hold a folder by descriptor, so that it cannot be swapped for a link meanwhile."""
    with disk_errors(path):
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def sync_folder(path: Path) -> None:
    """Make the folder's entries durable."""
    with disk_errors(path):
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def write_file(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Put a private file at `path`, durable, replacing what was there only when complete.

    A temporary with a random name is made beside the target (O_EXCL, O_NOFOLLOW,
    0600), written, synced and moved; a planted link at the target is replaced,
    never followed. Nothing stays behind on failure. Raises DiskError, AppError of `write`.
    """
    folder = path.parent
    name = f".{secrets.token_hex(8)}.part"
    with disk_errors(path):
        where = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            if stat.S_ISDIR(_mode_of(path.name, where)):
                raise RefusedPlaceError(path=str(path), reason=PlaceReason.IS_A_FOLDER)
            flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
            descriptor = os.open(name, flags, _PRIVATE_FILE, dir_fd=where)
            try:
                os.fchmod(descriptor, _PRIVATE_FILE)
                with open(descriptor, "w+b") as stream:
                    write(stream)
                    stream.flush()
                    os.fsync(stream.fileno())
                os.rename(name, path.name, src_dir_fd=where, dst_dir_fd=where)
            except BaseException:
                with contextlib.suppress(OSError):
                    os.unlink(name, dir_fd=where)
                raise
            os.fsync(where)
        finally:
            os.close(where)


def write_unseen_file(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Put a private file at `path` as `write_file` does, without a name until it is complete.

    For what is long in the writing and lies there in clear: killed half way, it leaves
    nothing behind, where the file system knows files without a name. Only a whole file that
    replaces another has a temporary name, between two calls. Raises as `write_file` does.
    """
    with disk_errors(path):
        where = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            descriptor = _open_unnamed(where)
            if descriptor is None or stat.S_ISDIR(_mode_of(path.name, where)):
                os.close(descriptor) if descriptor is not None else None
                write_file(path, write)
                return
            with open(descriptor, "w+b") as stream:
                os.fchmod(descriptor, _PRIVATE_FILE)
                write(stream)
                stream.flush()
                os.fsync(descriptor)
                _name_file(descriptor, path.name, where)
            os.fsync(where)
        finally:
            os.close(where)


def _open_unnamed(folder: int) -> int | None:
    """Return a file that has no name yet, or None where the file system knows no such thing."""
    try:
        return os.open(".", _UNNAMED | os.O_RDWR | os.O_CLOEXEC, _PRIVATE_FILE, dir_fd=folder)
    except OSError:
        return None


def _name_file(descriptor: int, name: str, where: int) -> None:
    """Give a file without a name its name, in place of what has it."""
    unnamed = f"/proc/self/fd/{descriptor}"
    with contextlib.suppress(FileExistsError):
        os.link(unnamed, name, dst_dir_fd=where, follow_symlinks=True)
        return
    temporary = f".{secrets.token_hex(8)}.part"
    os.link(unnamed, temporary, dst_dir_fd=where, follow_symlinks=True)
    try:
        os.rename(temporary, name, src_dir_fd=where, dst_dir_fd=where)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary, dir_fd=where)
        raise


def _mode_of(name: str, folder: int) -> int:
    try:
        return os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode
    except FileNotFoundError:
        return 0


def write_bytes(path: Path, content: bytes) -> None:
    """Put `content` at `path` as `write_file` does."""

    def write(stream: BinaryIO) -> None:
        stream.write(content)

    write_file(path, write)


@contextlib.contextmanager
def open_file(path: Path) -> Iterator[BinaryIO]:
    """Lend a regular file for reading; a pipe is not waited for.

    Raises FileMissingError, DiskError; the latter also for reading inside.
    """
    with disk_errors(path), open(path, "rb", opener=_open_plain) as stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise FileMissingError(path=str(path))
        yield stream


def read_bytes(path: Path, limit: int) -> bytes:
    """Return a regular file's content. Raises FileMissingError, FileTooLargeError, DiskError."""
    with open_file(path) as stream:
        if (size := os.fstat(stream.fileno()).st_size) > limit:
            raise FileTooLargeError(path=str(path), what="file", limit=limit)
        return stream.read(size)


def _open_plain(path: str, flags: int) -> int:
    # Non-blocking, so that a planted FIFO cannot hang us.
    return os.open(path, flags | os.O_NONBLOCK | os.O_CLOEXEC)


def remove_file(path: Path) -> bool:
    """Unlink a file or link, durable; return whether it existed."""
    with disk_errors(path):
        try:
            path.unlink()
        except FileNotFoundError:
            return False
    sync_folder(path.parent)
    return True


class FolderLock:
    """The right to be the only writer of a data folder, until closed or the process ends.

    `flock` on a file of its own: the kernel drops it with the process, so a
    crash leaves nothing to clean up. The file names the holder for the message.
    The folder is locked as well, so that nobody gets in by deleting or replacing the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptors: list[int] = []
        self._held = False
        with disk_errors(path):
            try:
                self._take()
            except BaseException:
                self.close()
                raise

    def _take(self) -> None:
        file = self._open(self._path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW)
        status = os.fstat(file)
        # Through a second name, what is written here would change something elsewhere.
        if not stat.S_ISREG(status.st_mode) or status.st_nlink != 1:
            raise DiskError(path=str(self._path), detail="not-a-plain-file")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._take_folder()
        except BlockingIOError:
            raise HeldError(holder=_read_holder(file), path=str(self._path)) from None
        self._held = True
        # A full disk must not keep anyone out: the lock holds without a name in it.
        with contextlib.suppress(OSError):
            os.fchmod(file, _PRIVATE_FILE)
            os.ftruncate(file, 0)
            os.pwrite(file, str(os.getpid()).encode("ascii"), 0)

    def _take_folder(self) -> None:
        folder = self._open(self._path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise
        except OSError:
            # NFS locks only what is open for writing, and no folder is: the file must do there.
            pass

    def _open(self, path: Path, flags: int) -> int:
        self._descriptors.append(os.open(path, flags | os.O_CLOEXEC, _PRIVATE_FILE))
        return self._descriptors[-1]

    def close(self) -> None:
        """Let go; closing twice is fine."""
        if self._held:
            # Until the next holder has written its name, the file would name us.
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptors[0], 0)
        self._held = False
        while self._descriptors:
            os.close(self._descriptors.pop())


def _read_holder(file: int) -> int | None:
    """Return the process that a lock file names, None where it names none that runs.

    Whoever has just taken the lock writes its name a moment later; until then the file may
    name a process of another day.
    """
    for _ in range(_LOOKS):
        named = os.pread(file, 32, 0).decode("ascii", "replace").strip()
        pid = int(named) if named.isdigit() and len(named) < _PID_DIGITS else None
        if pid and _runs(pid):
            return pid
        time.sleep(_LOOK_AGAIN)
    return None


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
