"""The recovery key: 160 random bits on paper, and the key pair that it stands for."""

from __future__ import annotations

from core.crypto.primitives import derive_hkdf, derive_public_key, sha256, wipe
from core.crypto.self_test import check_primitives
from core.errors import WrongRecoveryKeyError
from core.ports import Randomness
from core.vault.secret import Secret

SIZE = 20
GROUPS, GROUP = 9, 4
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = {"I": "1", "L": "1", "O": "0"}


def _checksum(material: bytes | bytearray) -> int:
    return int.from_bytes(sha256(b"strongroom/kit/1", material)[:3], "big") >> 4


def make_recovery_key(randomness: Randomness) -> Secret:
    """Return 20 new random bytes."""
    return Secret(bytearray(randomness.bytes(SIZE)))


def format_recovery_key(key: Secret) -> str:
    """Return nine groups of four: Crockford Base32 of the key and 20 bits of SHA-256 as check."""
    number = int.from_bytes(key.buffer, "big") << 20 | _checksum(key.buffer)
    count = GROUPS * GROUP
    symbols = "".join(_ALPHABET[number >> 5 * (count - 1 - i) & 31] for i in range(count))
    return "-".join(symbols[i : i + GROUP] for i in range(0, count, GROUP))


def parse_recovery_key(text: str) -> Secret:
    """Return the key that a person typed; case, spaces and dashes do not matter.

    I and L are read as 1, O as 0. Raises WrongRecoveryKeyError(mistyped=True).
    """
    symbols = [_READ_AS.get(c, c) for c in text.upper() if c not in " -‐‑–—\t\r\n"]
    if len(symbols) != GROUPS * GROUP or any(c not in _ALPHABET for c in symbols):
        raise WrongRecoveryKeyError(name=None, mistyped=True)
    number = 0
    for c in symbols:
        number = number << 5 | _ALPHABET.index(c)
    material = bytearray((number >> 20).to_bytes(SIZE, "big"))
    if _checksum(material) != number & (1 << 20) - 1:
        raise WrongRecoveryKeyError(name=None, mistyped=True)
    return Secret(material)


def derive_recovery_private(key: Secret, salt: bytes) -> bytearray:
    """Return the X25519 private key that the recovery key and the slot's salt stand for.

    Raises PrimitiveFailedError.
    """
    check_primitives()
    return derive_hkdf(key.buffer, salt=salt, label=b"strongroom/recovery/x25519/1", size=32)


def derive_recovery_public(key: Secret, salt: bytes) -> bytes:
    """Return the public key, to which every new vault key is sealed without the kit at hand."""
    private = derive_recovery_private(key, salt)
    public = derive_public_key(private)
    wipe(private)
    return public
