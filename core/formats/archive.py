"""The Strongroom archive (`.strongroom`): everything a profile holds, lossless, under a passphrase.

Header, one committed key slot, then records in sealed chunks of at most
64 KiB with their number and a last flag, then the canonical digest, sealed.
It streams in constant memory both ways. `docs/archive-format.md` has every byte.
"""

from __future__ import annotations

import dataclasses
import struct
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, NamedTuple, Protocol

from core.crypto.kdf import KdfParams
from core.crypto.keys import AttachmentKey, Epoch, VaultKey, make_vault_key
from core.crypto.primitives import SealBrokenError, sha256, wipe
from core.crypto.slots import (
    PASSWORD_SLOT_SIZE,
    SlotType,
    make_header,
    make_password_slot,
    open_password_slot,
    read_header,
)
from core.errors import (
    ArchiveDamagedError,
    FileTooCostlyError,
    KdfOutOfBoundsError,
    NewerSchemaError,
    WrongFilePasswordError,
)
from core.formats.archive_records import BYTES, RecordsCheck, pack_value
from core.ports import Randomness
from core.vault.attachment import AttachmentId
from core.vault.canonical import AttachedFile, DigestBuilder, Value, noun_of
from core.vault.profile import ProfileId
from core.vault.secret import Secret

MAGIC = b"STRGROOM"
VERSION = 1
CHUNK = 64 * 1024
_HEAD = struct.Struct(">8sH6s")
_RESERVED = bytes(6)
_RECORD = struct.Struct(">BI")
_LENGTH = struct.Struct(">I")
_CONTEXT = struct.Struct(">32sQB")
RECORD_LIMIT = 1_000_000_000
"""Bytes of a record: what a row of the vault can hold; a reader takes them piece by piece."""
_DATA, _LAST, _DIGEST = 0, 1, 2


class ArchiveSource(Protocol):
    """What an archive is written from: values noun by noun, and attachments' bytes on demand."""

    def values(self) -> Iterable[Value]:
        """Yield every value, nouns in the order of `Noun`, each noun sorted by id."""

    def read_attachment(self, attachment: AttachmentId) -> Iterable[bytes]:
        """Yield an attachment's bytes in pieces of at most 64 KiB."""


class Sink(Protocol):
    """Take bytes, as a file opened for writing does."""

    def write(self, content: bytes, /) -> object:
        """Write `content`."""


class _ChunkWriter:
    def __init__(self, stream: Sink, key: AttachmentKey, header: bytes) -> None:
        self._stream, self._key = stream, key
        self._header = sha256(header)
        self._buffer = bytearray()
        self._number = 0

    def write(self, kind: int, content: bytes) -> None:
        self._buffer += _RECORD.pack(kind, len(content)) + content
        while len(self._buffer) > CHUNK:
            self._seal(bytes(self._buffer[:CHUNK]), _DATA)
            del self._buffer[:CHUNK]

    def finish(self, digest: bytes) -> None:
        self._seal(bytes(self._buffer), _LAST)
        self._seal(digest, _DIGEST)

    def _seal(self, plain: bytes, flag: int) -> None:
        context = _CONTEXT.pack(self._header, self._number, flag)
        # The key is fresh for every archive, so a counter is a nonce that never repeats.
        sealed = self._key.seal(self._number.to_bytes(12, "big"), plain, context)
        self._stream.write(_LENGTH.pack(len(sealed)) + sealed)
        self._number += 1


@dataclasses.dataclass(frozen=True)
class ArchiveLock:
    """What an archive is closed with: a passphrase, its cost, and where the keys come from."""

    passphrase: Secret
    params: KdfParams
    randomness: Randomness


def write_archive(
    stream: Sink,
    source: ArchiveSource,
    *,
    lock: ArchiveLock,
    each: Callable[[Value], None] = lambda _: None,
) -> bytes:
    """Write an archive and return the canonical digest of what is in it.

    `each` is called with every value before it is written.
    """
    archive = ProfileId(lock.randomness.bytes(16))
    vault_key = make_vault_key(lock.randomness, Epoch(0))
    header = make_header(SlotType.ARCHIVE, lock.params, archive, lock.randomness)
    slot = make_password_slot(lock.passphrase, header, (vault_key,))
    head = _HEAD.pack(MAGIC, VERSION, _RESERVED) + slot
    stream.write(head)
    material = vault_key.derive(b"archive", archive)
    writer = _ChunkWriter(stream, AttachmentKey(material), head)
    wipe(material)
    vault_key.close()
    digest = DigestBuilder()
    for value in source.values():
        each(value)
        digest.add(value)
        if isinstance(value, AttachedFile):
            for piece in source.read_attachment(AttachmentId(value.id)):
                writer.write(BYTES, value.id + piece)
        writer.write(noun_of(value), pack_value(value))
    writer.finish(digest.digest())
    return digest.digest()


class Record(NamedTuple):
    """A record of an archive; `value` is None for a piece of an attachment."""

    kind: int
    content: bytes
    value: Value | None


def _open_slot(slot: bytes, archive: ProfileId, passphrase: Secret, path: str) -> VaultKey:
    try:
        (vault_key, *_) = open_password_slot(passphrase, slot, archive)
    except SealBrokenError:
        raise WrongFilePasswordError(path=path) from None
    except KdfOutOfBoundsError as error:
        raise KdfOutOfBoundsError(path=path, **error.data) from None
    return vault_key


class ArchiveReader:
    """Read an archive from the front; what it yields is proved whole only when it ends.

    Raises FileTooCostlyError for one that takes more memory to open than there is `room` for,
    in bytes, before any is taken.
    """

    def __init__(
        self, stream: BinaryIO, *, path: str, passphrase: Secret, room: int | None = None
    ) -> None:
        self._stream, self._path = stream, path
        head = stream.read(_HEAD.size + PASSWORD_SLOT_SIZE)
        if len(head) < _HEAD.size + PASSWORD_SLOT_SIZE or head[:8] != MAGIC:
            raise ArchiveDamagedError(path=path, detail="header")
        _, version, reserved = _HEAD.unpack_from(head)
        if version > VERSION:
            raise NewerSchemaError(path=path, found=version, known=VERSION)
        if (version, reserved) != (VERSION, _RESERVED):
            raise ArchiveDamagedError(path=path, detail="header")
        slot = head[_HEAD.size :]
        try:
            header = read_header(slot)
        except SealBrokenError:
            raise ArchiveDamagedError(path=path, detail="header") from None
        if header.type is not SlotType.ARCHIVE:
            raise ArchiveDamagedError(path=path, detail="header")
        memory_kib = header.params.memory_kib
        if room is not None and memory_kib * 1024 > room:
            raise FileTooCostlyError(
                path=path,
                parameter="memory_mib",
                value=memory_kib // 1024,
                limit=room // (1024 * 1024),
            )
        vault_key = _open_slot(slot, header.profile, passphrase, path)
        material = vault_key.derive(b"archive", header.profile)
        vault_key.close()
        self._key = AttachmentKey(material)
        wipe(material)
        self._header = sha256(head)
        self._number = 0
        self._finished = False
        self._buffer = bytearray()
        self.digest = DigestBuilder()

    def read(
        self, take_bytes: Callable[[AttachmentId, bytes], None] | None = None
    ) -> Iterator[Value]:
        """Yield the values in order; attachments' pieces go to `take_bytes` before their value.

        Raises ArchiveDamagedError at the first byte that is not as written, and
        at the end unless the sealed digest equals that of what was read.
        """
        for record in self.records(take_bytes):
            if record.value is not None:
                yield record.value

    def records(
        self, take_bytes: Callable[[AttachmentId, bytes], None] | None = None
    ) -> Iterator[Record]:
        """Yield every record, the pieces of attachments among them. Raises as `read` does."""
        check = RecordsCheck(self._path, take_bytes)
        while (found := self._next_record()) is not None:
            record = Record(*found, check.take(*found))
            if record.value is not None:
                self.digest.add(record.value)
            yield record
        check.finish()
        if self._open_chunk(_DIGEST) != self.digest.digest():
            raise ArchiveDamagedError(path=self._path, detail="digest")
        if self._stream.read(1):
            raise ArchiveDamagedError(path=self._path, detail="trailing-bytes")

    def _next_record(self) -> tuple[int, bytes] | None:
        if not self._fill(_RECORD.size):
            if self._buffer:
                raise ArchiveDamagedError(path=self._path, detail="record")
            return None
        kind, length = _RECORD.unpack_from(self._buffer)
        if length > RECORD_LIMIT or not self._fill(_RECORD.size + length):
            raise ArchiveDamagedError(path=self._path, detail="record")
        content = bytes(self._buffer[_RECORD.size : _RECORD.size + length])
        del self._buffer[: _RECORD.size + length]
        return kind, content

    def _fill(self, size: int) -> bool:
        while len(self._buffer) < size and not self._finished:
            self._buffer += self._open_chunk()
        return len(self._buffer) >= size

    def _open_chunk(self, flag: int | None = None) -> bytes:
        head = self._stream.read(_LENGTH.size)
        length = _LENGTH.unpack(head)[0] if len(head) == _LENGTH.size else 0
        if not 16 <= length <= CHUNK + 16:
            raise ArchiveDamagedError(path=self._path, detail="cut-short")
        sealed = self._stream.read(length)
        if len(sealed) != length:
            raise ArchiveDamagedError(path=self._path, detail="cut-short")
        nonce = self._number.to_bytes(12, "big")
        for expected in (_DATA, _LAST) if flag is None else (flag,):
            context = _CONTEXT.pack(self._header, self._number, expected)
            try:
                plain = self._key.open(nonce, sealed, context)
            except SealBrokenError:
                continue
            self._number += 1
            self._finished = expected == _LAST
            return plain
        raise ArchiveDamagedError(path=self._path, detail="chunk")
