"""The head of a KDBX file: what it is closed with, and what opening it costs.

Nothing in it is vouched for until the passphrase is right: every length is held against what is
there, every cost against what is spent, before any work.
"""

from __future__ import annotations

import dataclasses
import struct
from typing import Never

from core.crypto.kdbx_seal import AesCost, KdbxArgon2Cost, KdbxCost, OuterCipher
from core.errors import (
    FileEncryptedError,
    MalformedFileError,
    TruncatedFileError,
    UnknownFormatError,
)
from core.formats.catalogue import KDBX_MAGIC

_VERSION = struct.Struct("<HH")
_END, _CIPHER, _COMPRESSION, _MASTER_SEED, _AES_SEED, _AES_ROUNDS = 0, 2, 3, 4, 5, 6
_IV, _INNER_KEY, _START, _INNER_CIPHER, _KDF = 7, 8, 9, 10, 11
_TWOFISH = bytes.fromhex("ad68f29f576f4bb9a36ad47af965346c")
_AES_KDFS = (
    bytes.fromhex("c9d9f39a628a4460bf740d08c18a4fea"),
    bytes.fromhex("7c02bb8279a74ac0927d114a00648238"),
)
_ARGON2D = bytes.fromhex("ef636ddf8c29444b91f7a9a403e30a0c")
_ARGON2ID = bytes.fromhex("9e298b1956db4773b23dfc3ec6f0a1e6")
_ARGON2_VERSION = 0x13
_UINT32, _UINT64, _BYTES = 0x04, 0x05, 0x42
_VARIANT_VERSION = 0x0100
_FIELDS_LIMIT = 64
_SEED_SIZE = 32
_SALT_SIZES = range(8, 65)


class Cursor:
    """Take bytes from a file one after another; never more than there are."""

    def __init__(self, content: bytes, path: str, at: int = 0) -> None:
        self._content, self._path, self.at = content, path, at

    def take(self, size: int) -> bytes:
        """Return the next `size` bytes. Raises TruncatedFileError."""
        if size > len(self._content) - self.at:
            raise TruncatedFileError(path=self._path)
        self.at += size
        return self._content[self.at - size : self.at]

    def number(self, size: int) -> int:
        """Return the next number of `size` bytes, its little end first."""
        return int.from_bytes(self.take(size), "little")


@dataclasses.dataclass(frozen=True, kw_only=True)
class KdbxHeader:
    """What stands before the enciphered part; `raw` is all of it, as it lies there."""

    raw: bytes
    major: int
    cipher: OuterCipher
    compressed: bool
    master_seed: bytes
    iv: bytes
    cost: KdbxCost
    inner_key: bytes = b""
    inner_cipher: int = 0
    start: bytes = b""


def refuse(path: str, detail: str) -> Never:
    """Raise MalformedFileError for a file with something impossible in it."""
    raise MalformedFileError(path=path, detail=detail)


def read_header(content: bytes, *, path: str) -> KdbxHeader:
    """Return the head of a KDBX file of version 3.1 or 4.

    Raises UnknownFormatError, FileEncryptedError for what we cannot open, TruncatedFileError,
    MalformedFileError.
    """
    if not content.startswith(KDBX_MAGIC):
        raise UnknownFormatError(path=path)
    cursor = Cursor(content, path, len(KDBX_MAGIC))
    _minor, major = _VERSION.unpack(cursor.take(_VERSION.size))
    if major not in (2, 3, 4):
        raise FileEncryptedError(path=path, detail="kdbx-version")
    fields: dict[int, bytes] = {}
    for _ in range(_FIELDS_LIMIT):
        kind = cursor.number(1)
        value = cursor.take(cursor.number(4 if major == 4 else 2))
        if kind == _END:
            return _header_of(fields, content[: cursor.at], major, path)
        if kind in fields:
            refuse(path, "header-field-twice")
        fields[kind] = value
    refuse(path, "header-fields")


def _header_of(fields: dict[int, bytes], raw: bytes, major: int, path: str) -> KdbxHeader:
    name = fields.get(_CIPHER, b"")
    if name == _TWOFISH:
        raise FileEncryptedError(path=path, detail="kdbx-twofish")
    try:
        cipher = OuterCipher(name)
    except ValueError:
        refuse(path, "cipher")
    iv, seed = fields.get(_IV, b""), fields.get(_MASTER_SEED, b"")
    compression = int.from_bytes(fields.get(_COMPRESSION, b"\xff"), "little")
    if len(iv) != cipher.iv_size or len(seed) != _SEED_SIZE or compression not in (0, 1):
        refuse(path, "header")
    if major == 4:
        cost = _cost_of(read_variants(fields.get(_KDF, b""), path=path), path)
    else:
        cost = _aes_cost(fields.get(_AES_SEED), _whole_number(fields.get(_AES_ROUNDS), path), path)
    return KdbxHeader(
        raw=raw,
        major=major,
        cipher=cipher,
        compressed=compression == 1,
        master_seed=seed,
        iv=iv,
        cost=cost,
        inner_key=fields.get(_INNER_KEY, b""),
        inner_cipher=int.from_bytes(fields.get(_INNER_CIPHER, b""), "little"),
        start=fields.get(_START, b""),
    )


def _whole_number(value: bytes | None, path: str) -> int:
    if value is None or len(value) != 8:
        refuse(path, "kdf")
    return int.from_bytes(value, "little")


def _aes_cost(seed: bytes | int | None, rounds: bytes | int | None, path: str) -> AesCost:
    if not isinstance(seed, bytes) or len(seed) != _SEED_SIZE or not isinstance(rounds, int):
        refuse(path, "kdf")
    return AesCost(seed, rounds)


def read_variants(content: bytes, *, path: str) -> dict[str, bytes | int]:
    """Return a dictionary of the KDF's parameters; numbers and bytes, other kinds left out."""
    cursor, found = Cursor(content, path), dict[str, bytes | int]()
    if cursor.number(2) & 0xFF00 != _VARIANT_VERSION:
        refuse(path, "kdf")
    for _ in range(_FIELDS_LIMIT):
        kind = cursor.number(1)
        if kind == 0:
            return found
        name = cursor.take(cursor.number(4)).decode("utf-8", "replace")
        value = cursor.take(cursor.number(4))
        if (kind == _UINT32 and len(value) != 4) or (kind == _UINT64 and len(value) != 8):
            refuse(path, "kdf")
        if kind in (_UINT32, _UINT64):
            found[name] = int.from_bytes(value, "little")
        elif kind == _BYTES:
            found[name] = value
    refuse(path, "kdf")


def _cost_of(given: dict[str, bytes | int], path: str) -> KdbxCost:
    uuid = given.get("$UUID")
    if uuid in _AES_KDFS:
        return _aes_cost(given.get("S"), given.get("R"), path)
    if uuid not in (_ARGON2D, _ARGON2ID):
        raise FileEncryptedError(path=path, detail="kdbx-kdf")
    if given.get("V") != _ARGON2_VERSION or given.get("K") or given.get("A"):
        raise FileEncryptedError(path=path, detail="kdbx-kdf")
    salt, memory = given.get("S"), given.get("M")
    passes, lanes = given.get("I"), given.get("P")
    if not isinstance(salt, bytes) or len(salt) not in _SALT_SIZES:
        refuse(path, "kdf")
    if not (isinstance(memory, int) and isinstance(passes, int) and isinstance(lanes, int)):
        refuse(path, "kdf")
    return KdbxArgon2Cost(salt, memory, passes, lanes, data_dependent=uuid == _ARGON2D)


def write_header(
    *, cipher: OuterCipher, master_seed: bytes, iv: bytes, cost: KdbxArgon2Cost
) -> bytes:
    """Return the head of a KDBX 4.1 file, its content compressed."""
    kdf = b"".join(
        (
            struct.pack("<H", _VARIANT_VERSION),
            _variant(_BYTES, "$UUID", _ARGON2ID),
            _variant(_BYTES, "S", cost.salt),
            _variant(_UINT64, "I", struct.pack("<Q", cost.passes)),
            _variant(_UINT64, "M", struct.pack("<Q", cost.memory)),
            _variant(_UINT32, "P", struct.pack("<I", cost.lanes)),
            _variant(_UINT32, "V", struct.pack("<I", _ARGON2_VERSION)),
            b"\0",
        )
    )
    fields = (
        (_CIPHER, cipher.value),
        (_COMPRESSION, struct.pack("<I", 1)),
        (_MASTER_SEED, master_seed),
        (_IV, iv),
        (_KDF, kdf),
        (_END, b"\r\n\r\n"),
    )
    written = b"".join(struct.pack("<BI", kind, len(value)) + value for kind, value in fields)
    return KDBX_MAGIC + _VERSION.pack(1, 4) + written


def _variant(kind: int, name: str, value: bytes) -> bytes:
    key = name.encode("ascii")
    return struct.pack("<BI", kind, len(key)) + key + struct.pack("<I", len(value)) + value
