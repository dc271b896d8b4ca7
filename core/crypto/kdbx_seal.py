"""How a KDBX file is closed: its key derivations, the keys from them, its two layers of cipher.

Source: the KeePass file format explained (keepass.info), and KeePassXC's own reading of it.
"""

from __future__ import annotations

import dataclasses
import enum
import hashlib
import struct
from collections.abc import Callable

from core.crypto.kdbx_ciphers import AesBody, BodyCipher, ChaCha20Body, begin_chacha20, iterate_aes
from core.crypto.kdf import read_ram_mib
from core.crypto.primitives import (
    derive_argon2d,
    derive_argon2id,
    equal,
    hmac_sha256,
    sha256,
    wipe,
)
from core.crypto.salsa20 import Salsa20
from core.errors import FileTooCostlyError
from core.vault.secret import Secret

_MIB = 1024 * 1024
_SALSA20_NONCE = bytes.fromhex("e830094b97205d2a")
_NUMBER = struct.Struct("<Q")
_LENGTH = struct.Struct("<I")
HEADER_BLOCK = 2**64 - 1
"""The number under which the header of a file has its MAC."""


class OuterCipher(enum.Enum):
    """What a whole file is enciphered with."""

    AES256 = bytes.fromhex("31c1f2e6bf714350be5805216afc5aff")
    CHACHA20 = bytes.fromhex("d6038a2b8b6f4cb5a524339a31dbb59a")

    @property
    def iv_size(self) -> int:
        """Return the bytes of its initialisation vector."""
        return 16 if self is OuterCipher.AES256 else 12


class InnerCipher(enum.IntEnum):
    """What the protected values in a file are enciphered with once more."""

    SALSA20 = 2
    CHACHA20 = 3


@dataclasses.dataclass(frozen=True)
class AesCost:
    """AES enciphering 32 bytes again and again; `seed` is the key."""

    seed: bytes
    rounds: int


@dataclasses.dataclass(frozen=True)
class KdbxArgon2Cost:
    """Argon2: memory in bytes, passes (t) and lanes (p); `data_dependent` for Argon2d."""

    salt: bytes
    memory: int
    passes: int
    lanes: int
    data_dependent: bool = False


KdbxCost = AesCost | KdbxArgon2Cost

_ROUNDS_LIMIT = 100_000_000
_MEMORY_LIMIT = 1024 * _MIB
_WORK_LIMIT = 64 * 1024 * _MIB
"""Bytes of memory times passes: about a minute of one processor."""
_LANES_LIMIT = 64


def check_kdbx_cost(cost: KdbxCost, *, path: str) -> None:
    """Raise FileTooCostlyError unless opening the file takes seconds and memory that there are.

    Called before any work: whoever made the file chose these, and nothing vouches for them.
    """
    if isinstance(cost, AesCost):
        _check(path, "iterations", cost.rounds, 1, _ROUNDS_LIMIT)
        return
    most = min(_MEMORY_LIMIT, read_ram_mib() // 4 * _MIB)
    if cost.memory > most:
        raise FileTooCostlyError(
            path=path, parameter="memory_mib", value=cost.memory // _MIB, limit=most // _MIB
        )
    _check(path, "lanes", cost.lanes, 1, _LANES_LIMIT)
    _check(path, "passes", cost.passes, 1, _WORK_LIMIT // max(cost.memory, _MIB))
    _check(path, "memory", cost.memory, 8 * 1024 * cost.lanes, most)


def _check(path: str, parameter: str, value: int, least: int, most: int) -> None:
    if not least <= value <= most:
        raise FileTooCostlyError(path=path, parameter=parameter, value=value, limit=most)


class KdbxKeys:
    """The keys of one file; closing overwrites them."""

    def __init__(self, transformed: bytearray, master_seed: bytes) -> None:
        self._cipher = bytearray(sha256(master_seed, transformed))
        base = hashlib.sha512(master_seed)
        base.update(transformed)
        base.update(b"\1")
        self._blocks = bytearray(base.digest())

    def mac(self, number: int, content: bytes) -> bytes:
        """Return the MAC of block `number`: its number, its length and its content."""
        return self._mac(number, _NUMBER.pack(number), _LENGTH.pack(len(content)), content)

    def header_mac(self, header: bytes) -> bytes:
        """Return the MAC of a header."""
        return self._mac(HEADER_BLOCK, header)

    def fits(self, header: bytes, mac: bytes) -> bool:
        """Tell whether these keys are those of the file with this header."""
        return equal(self.header_mac(header), mac)

    def _mac(self, number: int, *parts: bytes) -> bytes:
        key = bytearray(hashlib.sha512(_NUMBER.pack(number) + self._blocks).digest())
        try:
            return hmac_sha256(key, *parts)
        finally:
            wipe(key)

    def begin_body(self, cipher: OuterCipher, iv: bytes, *, deciphers: bool) -> BodyCipher:
        """Return what enciphers or deciphers the body of a file."""
        if cipher is OuterCipher.AES256:
            return AesBody(self._cipher, iv, deciphers=deciphers)
        return ChaCha20Body(bytes(self._cipher), iv)

    def encrypt(self, cipher: OuterCipher, iv: bytes, plain: bytes) -> bytes:
        """Return the body of a file, enciphered."""
        body = self.begin_body(cipher, iv, deciphers=False)
        return body.update(plain) + body.finalize()

    def decrypt(self, cipher: OuterCipher, iv: bytes, sealed: bytes) -> bytes:
        """Return the body of a file. Raises SealBrokenError where lengths or padding are none."""
        body = self.begin_body(cipher, iv, deciphers=True)
        return body.update(sealed) + body.finalize()

    def close(self) -> None:
        """Overwrite the keys."""
        wipe(self._cipher)
        wipe(self._blocks)


def derive_kdbx_keys(
    secret: Secret | None,
    master_seed: bytes,
    cost: KdbxCost,
    *,
    path: str,
    key_file: Secret | None = None,
) -> KdbxKeys:
    """Return the keys of a file under a passphrase, the 32 bytes of a key file, or both.

    Raises FileTooCostlyError, before any work.
    """
    check_kdbx_cost(cost, path=path)
    composite = _mix(secret, key_file)
    try:
        transformed = _derive(composite, cost)
    except MemoryError:
        value = cost.memory // _MIB if isinstance(cost, KdbxArgon2Cost) else 0
        raise FileTooCostlyError(path=path, parameter="memory_mib", value=value, limit=0) from None
    finally:
        wipe(composite)
    try:
        return KdbxKeys(transformed, master_seed)
    finally:
        wipe(transformed)


def _mix(secret: Secret | None, key_file: Secret | None) -> bytearray:
    """Return what is derived from; no passphrase is another thing than an empty one."""
    parts: list[bytes | bytearray] = []
    if secret is not None:
        parts.append(sha256(secret.buffer))
    if key_file is not None:
        parts.append(key_file.buffer)
    return bytearray(sha256(*parts))


def _derive(composite: bytearray, cost: KdbxCost) -> bytearray:
    if isinstance(cost, AesCost):
        halves = (
            iterate_aes(cost.seed, composite[at : at + 16], rounds=cost.rounds) for at in (0, 16)
        )
        return bytearray(sha256(*halves))
    derive = derive_argon2d if cost.data_dependent else derive_argon2id
    return derive(
        composite,
        cost.salt,
        memory_kib=cost.memory // 1024,
        passes=cost.passes,
        lanes=cost.lanes,
    )


def begin_inner(cipher: InnerCipher, key: bytes) -> Callable[[bytes], bytes]:
    """Return what puts protected values, one after another, under the inner cipher; or opens."""
    if cipher is InnerCipher.SALSA20:
        return Salsa20(sha256(key), _SALSA20_NONCE).apply
    derived = hashlib.sha512(key).digest()
    return begin_chacha20(derived[:32], derived[32:44])


def apply_inner(cipher: InnerCipher, key: bytes, content: bytes) -> bytes:
    """Return protected values, one after another, under the inner cipher; again opens them."""
    return begin_inner(cipher, key)(content)
