"""Destroy a key file in place: after this, neither the folder nor the freed blocks hold a slot.

Everything else of a profile is sealed under a key that only these pages hold,
so this is the moment at which a profile becomes unreadable; what is unlinked
afterwards is already noise. It is therefore done first, and on nothing but a
file that proves to be the one that was meant.
"""

from __future__ import annotations

import contextlib
import dataclasses
import enum
import errno
import os
import shutil
import stat
from pathlib import Path

from core.errors import AppError, KeyFileTamperedError
from core.ports import Randomness
from core.storage.files import disk_errors, open_folder
from core.storage.key_file import MAGIC, OFFSETS, PAGE, SIZE
from core.storage.key_page import VERSION
from core.vault.profile import ProfileId

_VERSION_SIZE = 2
_ID_AT = len(MAGIC) + _VERSION_SIZE
HEAD = _ID_AT + 16
"""Magic, version and profile id: what a page is recognised by, and no secret."""

_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
_WRITE = os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK


class Shredded(enum.StrEnum):
    """How a key file ended."""

    OVERWRITTEN = "overwritten"
    REMOVED_ONLY = "removed-not-overwritten"
    ABSENT = "absent"


@dataclasses.dataclass(frozen=True)
class KeyFilePlace:
    """A key file by the descriptor of its folder; `path` only names it to people."""

    folder: int
    path: Path

    @property
    def name(self) -> str:
        """Return the entry's name within the folder."""
        return self.path.name

    def tampered(self, detail: str) -> KeyFileTamperedError:
        """Return the refusal of a file that is not the one that was meant."""
        return KeyFileTamperedError(path=str(self.path), detail=detail)


def shred_key_file(place: KeyFilePlace, *, profile: ProfileId, randomness: Randomness) -> Shredded:
    """Overwrite both pages (random, synced; zeros, synced; read back), unlink, sync the folder.

    Only a regular file with one name is touched, opened without following a
    link, relative to its folder, and only where a page bears our magic and
    this profile's id while none bears another's. A page whose checksum fails
    but whose head is whole counts: a damaged page may still hold slots. Heads
    are overwritten last, so a kill at any point leaves either a file that is
    recognised again or one of nothing but zeros; both are finished by calling
    this once more. A file with no recognisable head at all is refused.

    Where overwriting fails the file is unlinked only, and the result says so.
    Raises KeyFileTamperedError (refused, nothing changed), DiskError (cannot even be unlinked).
    """
    with disk_errors(place.path):
        try:
            descriptor = os.open(place.name, _WRITE, dir_fd=place.folder)
        except FileNotFoundError:
            return Shredded.ABSENT
        except OSError as error:
            _refuse_link(place, error)
            return _remove_unwritable(place, profile)
        try:
            _check_ours(place, descriptor, profile)
            try:
                _overwrite(descriptor, randomness)
                result = Shredded.OVERWRITTEN
            except OSError:
                result = Shredded.REMOVED_ONLY
            _unlink(place, descriptor)
        finally:
            os.close(descriptor)
    return result


def discard_folder(
    folder: Path, key_file: str, *, profile: ProfileId, randomness: Randomness
) -> None:
    """Remove a folder that never counted, a key file in it overwritten first, best effort.

    Left alone where the keys in it are another profile's.
    """
    with contextlib.suppress(AppError), open_folder(folder) as descriptor:
        place = KeyFilePlace(descriptor, folder / key_file)
        if belongs_elsewhere(place, profile=profile):
            return
        shred_key_file(place, profile=profile, randomness=randomness)
    shutil.rmtree(folder, ignore_errors=True)


def belongs_elsewhere(place: KeyFilePlace, *, profile: ProfileId) -> bool:
    """Tell whether the file there is some other profile's key file, so that its folder is too."""
    with disk_errors(place.path):
        try:
            descriptor = os.open(place.name, _READ, dir_fd=place.folder)
        except FileNotFoundError:
            return False
        except OSError as error:
            if error.errno in (errno.ELOOP, errno.ENXIO, errno.EMLINK):
                return False
            raise
        try:
            return bool(_owners(descriptor) - {profile})
        finally:
            os.close(descriptor)


def _refuse_link(place: KeyFilePlace, error: OSError) -> None:
    if error.errno in (errno.ELOOP, errno.EMLINK, errno.ENXIO, errno.EISDIR):
        raise place.tampered("not-a-plain-file") from error


def _remove_unwritable(place: KeyFilePlace, profile: ProfileId) -> Shredded:
    descriptor = os.open(place.name, _READ, dir_fd=place.folder)
    try:
        _check_ours(place, descriptor, profile)
        _unlink(place, descriptor)
    finally:
        os.close(descriptor)
    return Shredded.REMOVED_ONLY


def _owners(descriptor: int) -> set[ProfileId]:
    heads = (os.pread(descriptor, HEAD, offset) for offset in OFFSETS)
    return {
        ProfileId(head[_ID_AT:]) for head in heads if len(head) == HEAD and head.startswith(MAGIC)
    }


def _check_ours(place: KeyFilePlace, descriptor: int, profile: ProfileId) -> None:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise place.tampered("not-a-plain-file")
    if status.st_nlink != 1:
        # Through another name, what we overwrite here would change something elsewhere.
        raise place.tampered("second-name")
    owners = _owners(descriptor)
    if owners - {profile}:
        raise place.tampered("another-profile")
    if not owners and not _is_blanked(descriptor, status.st_size, profile):
        raise place.tampered("not-a-key-file")


def _is_blanked(descriptor: int, size: int, profile: ProfileId) -> bool:
    """Tell whether nothing is left but zeros and, from a write cut off, bytes of our own head."""
    if size > SIZE:
        return False
    content = bytearray(os.pread(descriptor, SIZE, 0))
    expected = MAGIC + VERSION.to_bytes(_VERSION_SIZE, "big") + profile
    for offset in OFFSETS:
        head = content[offset : offset + HEAD]
        if any(byte not in (0, ours) for byte, ours in zip(head, expected, strict=False)):
            return False
        content[offset : offset + HEAD] = bytes(len(head))
    return content == bytes(len(content))


def _overwrite(descriptor: int, randomness: Randomness) -> None:
    size = os.fstat(descriptor).st_size
    extents = [(offset, min(PAGE, size - offset)) for offset in OFFSETS if offset < size]
    for draw in (randomness.bytes, bytes):
        for offset, length in extents:
            if length > HEAD:
                _write(descriptor, offset + HEAD, draw(length - HEAD))
        os.fsync(descriptor)
    for offset, length in extents:
        _write(descriptor, offset, bytes(min(HEAD, length)))
    os.fsync(descriptor)
    for offset, length in extents:
        # Past the cache, so that the answer is the disk's and not our own memory's.
        os.posix_fadvise(descriptor, offset, length, os.POSIX_FADV_DONTNEED)
        if os.pread(descriptor, length, offset) != bytes(length):
            raise OSError(errno.EIO, "zeros did not read back")


def _write(descriptor: int, offset: int, content: bytes) -> None:
    done = 0
    while done < len(content):
        done += os.pwrite(descriptor, content[done:], offset + done)


def _unlink(place: KeyFilePlace, descriptor: int) -> None:
    ours = os.fstat(descriptor)
    there = os.stat(place.name, dir_fd=place.folder, follow_symlinks=False)
    if not os.path.samestat(ours, there):
        raise place.tampered("swapped")
    os.unlink(place.name, dir_fd=place.folder)
    os.fsync(place.folder)
