"""Open and close a KDBX file: head, blocks, compression, and the XML with its attachments inside.

Source: the KeePass file format explained (keepass.info), checked with what KeePassXC writes.
"""

from __future__ import annotations

import contextlib
import dataclasses
import io
import os
import struct
import zlib
from collections.abc import Sequence
from typing import BinaryIO

from core.crypto.kdbx_seal import (
    InnerCipher,
    KdbxArgon2Cost,
    KdbxKeys,
    OuterCipher,
    derive_kdbx_keys,
)
from core.crypto.primitives import SealBrokenError, equal, sha256
from core.errors import FileAlteredError, FileTooLargeError, WrongFilePasswordError
from core.formats.caps import ATTACHMENTS_LIMIT, FILE_LIMIT, KDBX_LIMIT, MIB
from core.formats.csv_export import Sink
from core.formats.file_keys import FileKeys, derive_file_key
from core.formats.kdbx_body import BodyReader, BodyWriter
from core.formats.kdbx_header import Cursor, KdbxHeader, read_header, refuse, write_header
from core.ports import Randomness
from core.vault.secret import Secret

INFLATED_LIMIT = 192 * MIB
_HEAD_LIMIT = MIB
_HASH_SIZE = 32
_FIELD = struct.Struct("<BI")
_INNER_END, _INNER_CIPHER, _INNER_KEY, _INNER_FILE = 0, 1, 2, 3
_FILES_LIMIT = 100_000
_ZLIB_GZIP = 31


@dataclasses.dataclass(frozen=True, kw_only=True)
class KdbxContent:
    """What is in a KDBX file; `header_hash` is what XML of version 3 must name."""

    xml: bytes
    inner_cipher: InnerCipher
    inner_key: bytes
    files: Sequence[bytes] = ()
    header_hash: bytes = b""

    def __repr__(self) -> str:
        return f"KdbxContent({len(self.xml)} bytes, {len(self.files)} files)"


def open_kdbx(content: bytes, *, path: str, given: FileKeys) -> KdbxContent:
    """Return what is in a KDBX file, as `open_kdbx_file` does."""
    return open_kdbx_file(io.BytesIO(content), path=path, given=given)


def open_kdbx_file(stream: BinaryIO, *, path: str, given: FileKeys) -> KdbxContent:
    """Return what is in a KDBX file of version 2, 3 or 4; of version 4 it streams by.

    Raises WrongFilePasswordError, FileKeyRefusedError, FileAlteredError, FileTooCostlyError before
    any work, and of the family of UnreadableFileError where the file is none that we open.
    """
    size = stream.seek(0, os.SEEK_END)
    stream.seek(0)
    content = stream.read(_HEAD_LIMIT)
    header = read_header(content, path=path)
    limit = FILE_LIMIT if header.major < 4 else KDBX_LIMIT
    if size > limit:
        raise FileTooLargeError(path=path, what="file", limit=limit)
    if header.major < 4:
        return _open_three(content + stream.read(), header, given, path)
    cursor = Cursor(content, path, len(header.raw))
    if cursor.take(_HASH_SIZE) != sha256(header.raw):
        refuse(path, "header-hash")
    # A file that breaks off right here is told before anybody waits for a derivation.
    mac = cursor.take(_HASH_SIZE)
    keys = _derive_keys(header, given, path)
    try:
        if not keys.fits(header.raw, mac):
            raise WrongFilePasswordError(path=path, keys=given.kind)
        stream.seek(cursor.at)
        body = BodyReader(stream, size - cursor.at, keys, path)
        cipher = keys.begin_body(header.cipher, header.iv, deciphers=True)
        body.begin(cipher, compressed=header.compressed)
        return _split_inner(body, path)
    finally:
        keys.close()


def _derive_keys(header: KdbxHeader, given: FileKeys, path: str) -> KdbxKeys:
    with contextlib.ExitStack() as wiping:
        key_file = None
        if given.key_file is not None:
            key_file = wiping.enter_context(derive_file_key(given.key_file.buffer, path=path))
        return derive_kdbx_keys(
            given.passphrase, header.master_seed, header.cost, path=path, key_file=key_file
        )


def _open_three(content: bytes, header: KdbxHeader, given: FileKeys, path: str) -> KdbxContent:
    """Return what is in a file of version 3, of which nothing is proved before it is deciphered."""
    inner = _inner_cipher(header.inner_cipher, path)
    if len(header.start) != _HASH_SIZE:
        refuse(path, "header")
    Cursor(content, path, len(header.raw)).take(_HASH_SIZE)
    keys = _derive_keys(header, given, path)
    try:
        plain = keys.decrypt(header.cipher, header.iv, content[len(header.raw) :])
    except SealBrokenError:
        plain = b""
    finally:
        keys.close()
    if not equal(plain[:_HASH_SIZE], header.start):
        raise WrongFilePasswordError(path=path, keys=given.kind)
    cursor, parts = Cursor(plain, path, _HASH_SIZE), list[bytes]()
    while True:
        number, digest = cursor.number(4), cursor.take(_HASH_SIZE)
        part = cursor.take(cursor.number(4))
        if number != len(parts):
            raise FileAlteredError(path=path)
        if not part:
            break
        if not equal(sha256(part), digest):
            raise FileAlteredError(path=path)
        parts.append(part)
    return KdbxContent(
        xml=_inflate(b"".join(parts), header, path),
        inner_cipher=inner,
        inner_key=header.inner_key,
        header_hash=sha256(header.raw),
    )


def _inner_cipher(number: int, path: str) -> InnerCipher:
    try:
        return InnerCipher(number)
    except ValueError:
        refuse(path, "inner-cipher")


def _inflate(plain: bytes, header: KdbxHeader, path: str) -> bytes:
    return inflate(plain, path=path, limit=INFLATED_LIMIT) if header.compressed else plain


def inflate(content: bytes, *, path: str, limit: int) -> bytes:
    """Return gzip's content, of which no more than `limit` bytes are ever made.

    Raises FileTooLargeError, MalformedFileError.
    """
    reader = zlib.decompressobj(_ZLIB_GZIP)
    try:
        plain = reader.decompress(content, limit + 1)
    except zlib.error:
        refuse(path, "gzip")
    if len(plain) > limit:
        raise FileTooLargeError(path=path, what="file", limit=limit)
    if not reader.eof:
        refuse(path, "gzip")
    return plain


def _split_inner(body: BodyReader, path: str) -> KdbxContent:
    """Return the inner head's fields and the XML behind it."""
    files, left = list[bytes](), ATTACHMENTS_LIMIT
    cipher, key = 0, b""
    while True:
        kind, size = body.number(1), body.number(4)
        left -= size
        if left < 0:
            raise FileTooLargeError(path=path, what="file", limit=ATTACHMENTS_LIMIT)
        if kind == _INNER_FILE:
            flags = min(size, 1)
            body.take(flags)
            files.append(body.take(size - flags))
            if len(files) > _FILES_LIMIT:
                raise FileTooLargeError(path=path, what="items", limit=_FILES_LIMIT)
            continue
        value = body.take(size)
        if kind == _INNER_END:
            break
        if kind == _INNER_CIPHER:
            cipher = int.from_bytes(value, "little")
        elif kind == _INNER_KEY:
            key = value
    xml = body.take_rest(INFLATED_LIMIT)
    return KdbxContent(
        xml=xml, inner_cipher=_inner_cipher(cipher, path), inner_key=key, files=files
    )


@dataclasses.dataclass(frozen=True)
class WritingCost:
    """Argon2id, as phones can still open it: memory in bytes, passes (t) and lanes (p)."""

    memory: int = 64 * MIB
    passes: int = 3
    lanes: int = 4


@dataclasses.dataclass(frozen=True)
class KdbxLock:
    """What a file is closed with: a passphrase, where keys come from, the cost, the cipher."""

    passphrase: Secret
    randomness: Randomness
    cipher: OuterCipher = OuterCipher.CHACHA20
    cost: WritingCost = WritingCost()


def close_kdbx(content: KdbxContent, lock: KdbxLock) -> bytes:
    """Return a KDBX 4.1 file."""
    stream = io.BytesIO()
    write_kdbx_file(content, stream, lock=lock)
    return stream.getvalue()


def check_room(content: KdbxContent) -> None:
    """Raise FileTooLargeError for what could not be read again."""
    if sum(map(len, content.files)) + len(content.files) + _HEAD_LIMIT > ATTACHMENTS_LIMIT:
        raise FileTooLargeError(what="copy", limit=ATTACHMENTS_LIMIT)
    if len(content.xml) > INFLATED_LIMIT:
        raise FileTooLargeError(what="copy", limit=INFLATED_LIMIT)


def write_kdbx_file(content: KdbxContent, stream: Sink, *, lock: KdbxLock) -> None:
    """Write a KDBX 4.1 file, block by block."""
    random = lock.randomness.bytes
    given = lock.cost
    cost = KdbxArgon2Cost(random(32), given.memory, given.passes, given.lanes)
    seed, iv = random(32), random(lock.cipher.iv_size)
    header = write_header(cipher=lock.cipher, master_seed=seed, iv=iv, cost=cost)
    keys = derive_kdbx_keys(lock.passphrase, seed, cost, path="")
    try:
        stream.write(header + sha256(header) + keys.header_mac(header))
        cipher = keys.begin_body(lock.cipher, iv, deciphers=False)
        _write_inner(content, BodyWriter(stream, keys, cipher))
    finally:
        keys.close()


def _write_inner(content: KdbxContent, body: BodyWriter) -> None:
    cipher = struct.pack("<I", content.inner_cipher)
    for kind, value in ((_INNER_CIPHER, cipher), (_INNER_KEY, content.inner_key)):
        body.write(_FIELD.pack(kind, len(value)) + value)
    for file in content.files:
        body.write(_FIELD.pack(_INNER_FILE, len(file) + 1) + b"\1")
        body.write(file)
    body.write(_FIELD.pack(_INNER_END, 0))
    body.write(content.xml)
    body.close()
