"""How Aegis closes an export: a key under AES-256-GCM, in slots that scrypt opens.

Source: Aegis's own description of its vault (docs/vault.md there).
"""

from __future__ import annotations

import dataclasses
import hashlib

from core.crypto.primitives import (
    KEY_SIZE,
    NONCE_SIZE,
    TAG_SIZE,
    SealBrokenError,
    decrypt_aes_gcm,
    wipe,
)
from core.errors import FileTooCostlyError
from core.vault.field import HIDDEN
from core.vault.secret import Secret

_MEMORY_LIMIT_MIB = 256
_WORK_LIMIT = 2**24
"""Blocks of all slots together: Aegis asks for 2**18 a slot, so this is 64 of its slots."""
_MIB = 1024 * 1024


@dataclasses.dataclass(frozen=True)
class Sealed:
    """What is sealed, with its nonce and its tag."""

    nonce: bytes
    content: bytes
    tag: bytes

    def __post_init__(self) -> None:
        """Raise ValueError for lengths that are none."""
        if (len(self.nonce), len(self.tag)) != (NONCE_SIZE, TAG_SIZE):
            raise ValueError

    def open(self, key: bytearray) -> bytearray:
        """Return the plaintext. Raises SealBrokenError."""
        return decrypt_aes_gcm(key, self.nonce, self.content + self.tag)

    def __repr__(self) -> str:
        return f"Sealed({HIDDEN})"


@dataclasses.dataclass(frozen=True)
class PasswordSlot:
    """A slot that a passphrase opens, and what that costs."""

    key: Sealed
    salt: bytes
    n: int
    r: int
    p: int

    def __post_init__(self) -> None:
        """Raise ValueError for what scrypt does not take."""
        if len(self.key.content) != KEY_SIZE or self.n < 2 or self.n & (self.n - 1):
            raise ValueError
        if self.r < 1 or self.p < 1:
            raise ValueError


def check_cost(slots: tuple[PasswordSlot, ...], *, path: str) -> None:
    """Raise FileTooCostlyError unless trying every slot takes seconds and memory that there are.

    Called before any work: whoever made the file chose these, and nothing vouches for them.
    """
    work = sum(slot.n * slot.r * slot.p for slot in slots)
    if work > _WORK_LIMIT:
        raise FileTooCostlyError(path=path, parameter="iterations", value=work, limit=_WORK_LIMIT)
    for slot in slots:
        memory = 128 * slot.r * (slot.n + slot.p) // _MIB
        if memory > _MEMORY_LIMIT_MIB:
            raise FileTooCostlyError(
                path=path, parameter="memory_mib", value=memory, limit=_MEMORY_LIMIT_MIB
            )


def open_slots(secret: Secret, slots: tuple[PasswordSlot, ...], *, path: str) -> bytearray:
    """Return the key of an export, for the caller to wipe.

    Raises FileTooCostlyError before any work, SealBrokenError where no slot opens.
    """
    check_cost(slots, path=path)
    for slot in slots:
        derived = _derive(secret, slot)
        try:
            return slot.key.open(derived)
        except SealBrokenError:
            continue
        finally:
            wipe(derived)
    raise SealBrokenError


def _derive(secret: Secret, slot: PasswordSlot) -> bytearray:
    """Return 32 bytes of scrypt (RFC 7914), which is Python's own."""
    # Besides its table OpenSSL counts the blocks and a little more against the limit.
    memory = 128 * slot.r * (slot.n + slot.p + 2) + _MIB
    return bytearray(
        hashlib.scrypt(
            secret.buffer,
            salt=slot.salt,
            n=slot.n,
            r=slot.r,
            p=slot.p,
            maxmem=memory,
            dklen=KEY_SIZE,
        )
    )
