"""Look into a ZIP of a stranger: few entries, honest names, and no more bytes than it may give."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable
from typing import BinaryIO

from core.errors import (
    AppError,
    FileEncryptedError,
    FileTooLargeError,
    MalformedFileError,
    TruncatedFileError,
)

ENTRIES_LIMIT = 2_000
RATIO_LIMIT = 100
INFLATED_LIMIT = 256 * 1024 * 1024
"""Bytes of all entries together: they are in memory until they are sealed."""
_FREE = 1024 * 1024
"""Below this an entry may inflate as it likes: a page of spaces is no attack."""
_PIECE = 64 * 1024
_DIRECTORY_LIMIT = 2 * 1024 * 1024
_END, _END_64 = b"PK\x05\x06", b"PK\x06\x07"
_END_RECORD = struct.Struct("<4s4H2LH")
_END_64_SIZE = 20
_LONGEST_COMMENT = 65_535
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, struct.error)


class ZipReader:
    """The entries of one archive, inflated only as they are asked for, and counted meanwhile."""

    def __init__(self, stream: BinaryIO, *, path: str) -> None:
        self._path = path
        check_directory(stream, path=path)
        try:
            self._archive = zipfile.ZipFile(stream)
            entries = self._archive.infolist()
        except _BROKEN:
            raise MalformedFileError(path=path, detail="zip") from None
        if len(entries) > ENTRIES_LIMIT:
            raise FileTooLargeError(path=path, what="entries", limit=ENTRIES_LIMIT)
        for entry in entries:
            self._check_entry(entry)
        self._entries = {entry.filename: entry for entry in entries if not entry.is_dir()}
        self._inflated = 0

    def names(self) -> tuple[str, ...]:
        """Return the names of all files, in the order of the archive."""
        return tuple(self._entries)

    def read(self, name: str, *, limit: int = INFLATED_LIMIT) -> bytes:
        """Return a file's bytes.

        Raises FileTooLargeError as soon as there are more than `limit`, more than all may have
        together, or a hundred times what lies in the archive; MalformedFileError.
        """
        entry, content = self._entries[name], bytearray()
        try:
            with self._archive.open(entry) as stream:
                while piece := stream.read(_PIECE):
                    content += piece
                    self._inflated += len(piece)
                    self._check_inflated(len(content), entry.compress_size, limit)
        except _BROKEN:
            raise MalformedFileError(path=self._path, detail="zip") from None
        if len(content) != entry.file_size:
            raise MalformedFileError(path=self._path, detail="zip")
        return bytes(content)

    def _check_inflated(self, size: int, compressed: int, limit: int) -> None:
        if size > _FREE and size > compressed * RATIO_LIMIT:
            raise FileTooLargeError(path=self._path, what="ratio", limit=RATIO_LIMIT)
        for found, most in ((size, limit), (self._inflated, INFLATED_LIMIT)):
            if found > most:
                raise FileTooLargeError(path=self._path, what="inflated", limit=most)

    def _check_entry(self, entry: zipfile.ZipInfo) -> None:
        if entry.flag_bits & _ENCRYPTED:
            raise FileEncryptedError(path=self._path, detail="zip")
        if entry.compress_type not in _METHODS or not is_honest(entry.orig_filename):
            raise MalformedFileError(path=self._path, detail="zip-entry")


def is_honest(name: str) -> bool:
    """Tell whether a name stays below where it would be unpacked: real exports have no others.

    Nothing is ever unpacked to a disk here; a name that tries is a reason to trust nothing else.
    """
    parts = name.removesuffix("/").split("/")
    control = any(ord(c) < 32 for c in name)
    return not control and "\\" not in name and all(p not in ("", ".", "..") for p in parts)


def check_directory(stream: BinaryIO, *, path: str) -> None:
    """Refuse an archive whose list of entries is too long, before a line of it is read.

    What the library takes as the end is looked for as it does it. Raises TruncatedFileError
    where there is no end, MalformedFileError for archives over 4 GiB, FileTooLargeError.
    """
    size = stream.seek(0, 2)
    stream.seek(max(0, size - _END_RECORD.size - _LONGEST_COMMENT - _END_64_SIZE))
    tail = stream.read()
    at = len(tail) - _END_RECORD.size
    if at < 0 or tail[at : at + 4] != _END or tail[-2:] != b"\0\0":
        at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_RECORD.size:
        raise TruncatedFileError(path=path)
    if tail[max(0, at - _END_64_SIZE) : at].startswith(_END_64):
        raise MalformedFileError(path=path, detail="zip-64")
    _, _, _, _, count, directory, _, _ = _END_RECORD.unpack_from(tail, at)
    if count > ENTRIES_LIMIT or directory > _DIRECTORY_LIMIT:
        raise FileTooLargeError(path=path, what="entries", limit=ENTRIES_LIMIT)
    stream.seek(0)


def find_names(stream: BinaryIO, *, path: str, wanted: Callable[[Iterable[str]], bool]) -> bool:
    """Tell whether an archive's names are those that are `wanted`; one that is broken has none."""
    try:
        return wanted(ZipReader(stream, path=path).names())
    except AppError:
        return False
