"""How Bitwarden closes an export with a passphrase: two key derivations, and its sealed texts.

A sealed text is `2.iv|ciphertext|mac`, each in base64: AES-256-CBC, and HMAC-SHA-256 over the IV
and the ciphertext. Source: Bitwarden's security white paper and its clients' exports.
"""

from __future__ import annotations

import base64
import binascii
import dataclasses

from core.crypto.kdf import read_ram_mib
from core.crypto.primitives import (
    SealBrokenError,
    decrypt_aes_cbc,
    derive_argon2id,
    derive_hkdf_expand,
    derive_pbkdf2,
    encrypt_aes_cbc,
    equal,
    hmac_sha256,
    sha256,
    wipe,
)
from core.errors import FileTooCostlyError
from core.ports import Randomness
from core.vault.secret import Secret

_AES_CBC_WITH_MAC = "2"
_IV_SIZE, _BLOCK, _MAC_SIZE, _KEY_SIZE = 16, 16, 32, 32
_MIB = 1024


@dataclasses.dataclass(frozen=True)
class Pbkdf2Cost:
    """PBKDF2-HMAC-SHA-256."""

    iterations: int


@dataclasses.dataclass(frozen=True)
class Argon2Cost:
    """Argon2id: memory in MiB, passes (t) and lanes (p)."""

    memory_mib: int
    passes: int
    lanes: int


Cost = Pbkdf2Cost | Argon2Cost

USUAL_COST = Argon2Cost(64, 3, 4)
"""What Bitwarden itself sets for Argon2id: its phones have to open what is written here."""

_LIMITS: dict[str, tuple[int, int]] = {
    "iterations": (1, 10_000_000),
    "memory_mib": (1, 1024),
    "passes": (1, 16),
    "lanes": (1, 16),
}
"""Well above what Bitwarden lets people choose: 2,000,000; 1,024; 10; 16."""


def check_cost(cost: Cost, *, path: str) -> None:
    """Raise FileTooCostlyError unless opening the file takes seconds and memory that there are.

    Called before any work: whoever made the file chose these, and nothing vouches for them.
    """
    for parameter, value in dataclasses.asdict(cost).items():
        least, most = _LIMITS[parameter]
        if parameter == "memory_mib":
            most = min(most, read_ram_mib() // 4)
        if not least <= value <= most:
            raise FileTooCostlyError(path=path, parameter=parameter, value=value, limit=most)


class ExportKeys:
    """The two keys of one export; closing overwrites them."""

    def __init__(self, master: bytearray) -> None:
        self._encryption = derive_hkdf_expand(master, label=b"enc", size=_KEY_SIZE)
        self._authentication = derive_hkdf_expand(master, label=b"mac", size=_KEY_SIZE)

    def seal(self, plain: bytes, randomness: Randomness) -> str:
        """Return a sealed text."""
        iv = randomness.bytes(_IV_SIZE)
        sealed = encrypt_aes_cbc(self._encryption, iv, plain)
        parts = (iv, sealed, hmac_sha256(self._authentication, iv, sealed))
        texts = (base64.b64encode(part).decode("ascii") for part in parts)
        return f"{_AES_CBC_WITH_MAC}.{'|'.join(texts)}"

    def open(self, text: str) -> bytes:
        """Return what is sealed in a text. Raises SealBrokenError, ValueError for no sealed text.

        The MAC is checked before anything is deciphered: no padding tells anybody anything.
        """
        iv, sealed, mac = split_sealed(text)
        if not equal(hmac_sha256(self._authentication, iv, sealed), mac):
            raise SealBrokenError
        return decrypt_aes_cbc(self._encryption, iv, sealed)

    def close(self) -> None:
        """Overwrite both keys."""
        wipe(self._encryption)
        wipe(self._authentication)


def derive_export_keys(secret: Secret, salt: str, cost: Cost, *, path: str) -> ExportKeys:
    """Return the keys of an export; the salt is used as the text that it is, never decoded.

    Raises FileTooCostlyError, before any work.
    """
    check_cost(cost, path=path)
    text = salt.encode("utf-8")
    if isinstance(cost, Pbkdf2Cost):
        master = derive_pbkdf2(secret.buffer, text, iterations=cost.iterations)
    else:
        try:
            master = derive_argon2id(
                secret.buffer,
                sha256(text),
                memory_kib=cost.memory_mib * _MIB,
                passes=cost.passes,
                lanes=cost.lanes,
            )
        except MemoryError:
            raise FileTooCostlyError(
                path=path, parameter="memory_mib", value=cost.memory_mib, limit=0
            ) from None
    try:
        return ExportKeys(master)
    finally:
        wipe(master)


def split_sealed(text: str) -> tuple[bytes, bytes, bytes]:
    """Return IV, ciphertext and MAC of a sealed text. Raises ValueError for what is none."""
    kind, _, rest = text.partition(".")
    parts = rest.split("|", 3) if kind == _AES_CBC_WITH_MAC else []
    if len(parts) != 3:
        raise ValueError
    try:
        iv, sealed, mac = (base64.b64decode(part, validate=True) for part in parts)
    except (binascii.Error, ValueError):
        raise ValueError from None
    if (len(iv), len(mac)) != (_IV_SIZE, _MAC_SIZE) or not sealed or len(sealed) % _BLOCK:
        raise ValueError
    return iv, sealed, mac
