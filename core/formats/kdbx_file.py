"""Open and close a KDBX file: head, blocks, compression, and the XML with its attachments inside.

Source: the KeePass file format explained (keepass.info), checked with what KeePassXC writes.
"""

from __future__ import annotations

import contextlib
import dataclasses
import struct
import zlib
from collections.abc import Sequence

from core.crypto.kdbx_seal import (
    InnerCipher,
    KdbxArgon2Cost,
    KdbxKeys,
    OuterCipher,
    derive_kdbx_keys,
)
from core.crypto.primitives import SealBrokenError, equal, sha256
from core.errors import FileAlteredError, FileTooLargeError, WrongFilePasswordError
from core.formats.caps import MIB
from core.formats.file_keys import FileKeys, derive_file_key
from core.formats.kdbx_header import Cursor, KdbxHeader, read_header, refuse, write_header
from core.ports import Randomness
from core.vault.secret import Secret

INFLATED_LIMIT = 192 * MIB
_BLOCK = MIB
_HASH_SIZE = 32
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
    """Return what is in a KDBX file of version 3.1 or 4.

    Raises WrongFilePasswordError, FileKeyRefusedError, FileAlteredError, FileTooCostlyError before
    any work, and of the family of UnreadableFileError where the file is none that we open.
    """
    header = read_header(content, path=path)
    cursor = Cursor(content, path, len(header.raw))
    if header.major == 4 and cursor.take(_HASH_SIZE) != sha256(header.raw):
        refuse(path, "header-hash")
    # A file that breaks off right here is told before anybody waits for a derivation.
    mac = cursor.take(_HASH_SIZE)
    keys = _derive_keys(header, given, path)
    try:
        if header.major < 4:
            opened = _open_three(content, header, keys, path)
        elif keys.fits(header.raw, mac):
            opened = _split_inner(
                _inflate(_read_four(cursor, header, keys, path), header, path), path
            )
        else:
            opened = None
    finally:
        keys.close()
    if opened is None:
        raise WrongFilePasswordError(path=path, keys=given.kind)
    return opened


def _derive_keys(header: KdbxHeader, given: FileKeys, path: str) -> KdbxKeys:
    with contextlib.ExitStack() as wiping:
        key_file = None
        if given.key_file is not None:
            key_file = wiping.enter_context(derive_file_key(given.key_file.buffer, path=path))
        return derive_kdbx_keys(
            given.passphrase, header.master_seed, header.cost, path=path, key_file=key_file
        )


def _read_four(cursor: Cursor, header: KdbxHeader, keys: KdbxKeys, path: str) -> bytes:
    sealed = _read_blocks(cursor, keys, path)
    try:
        return keys.decrypt(header.cipher, header.iv, sealed)
    except SealBrokenError:
        raise FileAlteredError(path=path) from None


def _read_blocks(cursor: Cursor, keys: KdbxKeys, path: str) -> bytes:
    """Return the enciphered part; each block is proved before the next is looked at."""
    parts: list[bytes] = []
    while True:
        mac = cursor.take(_HASH_SIZE)
        part = cursor.take(cursor.number(4))
        if not equal(keys.mac(len(parts), part), mac):
            raise FileAlteredError(path=path)
        if not part:
            return b"".join(parts)
        parts.append(part)


def _open_three(
    content: bytes, header: KdbxHeader, keys: KdbxKeys, path: str
) -> KdbxContent | None:
    """Return what is in a file of version 3, None where the keys are others.

    Nothing of it is proved before it is deciphered.
    """
    inner = _inner_cipher(header.inner_cipher, path)
    if len(header.start) != _HASH_SIZE:
        refuse(path, "header")
    try:
        plain = keys.decrypt(header.cipher, header.iv, content[len(header.raw) :])
    except SealBrokenError:
        return None
    if not equal(plain[:_HASH_SIZE], header.start):
        return None
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


def _split_inner(plain: bytes, path: str) -> KdbxContent:
    """Return the inner head's fields and the XML behind it."""
    cursor, files = Cursor(plain, path), list[bytes]()
    cipher, key = 0, b""
    while True:
        kind = cursor.number(1)
        value = cursor.take(cursor.number(4))
        if kind == _INNER_END:
            break
        if kind == _INNER_CIPHER:
            cipher = int.from_bytes(value, "little")
        elif kind == _INNER_KEY:
            key = value
        elif kind == _INNER_FILE:
            files.append(value[1:])
        if len(files) > _FILES_LIMIT:
            raise FileTooLargeError(path=path, what="items", limit=_FILES_LIMIT)
    return KdbxContent(
        xml=plain[cursor.at :], inner_cipher=_inner_cipher(cipher, path), inner_key=key, files=files
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
    random = lock.randomness.bytes
    given = lock.cost
    cost = KdbxArgon2Cost(random(32), given.memory, given.passes, given.lanes)
    seed, iv = random(32), random(lock.cipher.iv_size)
    header = write_header(cipher=lock.cipher, master_seed=seed, iv=iv, cost=cost)
    fields = [
        (_INNER_CIPHER, struct.pack("<I", content.inner_cipher)),
        (_INNER_KEY, content.inner_key),
        *((_INNER_FILE, b"\1" + file) for file in content.files),
        (_INNER_END, b""),
    ]
    inner = [struct.pack("<BI", kind, len(value)) + value for kind, value in fields]
    packer = zlib.compressobj(level=1, wbits=_ZLIB_GZIP)
    plain = b"".join((*map(packer.compress, inner), packer.compress(content.xml), packer.flush()))
    keys = derive_kdbx_keys(lock.passphrase, seed, cost, path="")
    try:
        sealed = keys.encrypt(lock.cipher, iv, plain)
        written = [header, sha256(header), keys.header_mac(header)]
        starts = [*range(0, len(sealed), _BLOCK), len(sealed)]
        for number, start in enumerate(starts):
            part = sealed[start : start + _BLOCK]
            written += [keys.mac(number, part), struct.pack("<I", len(part)), part]
        return b"".join(written)
    finally:
        keys.close()
