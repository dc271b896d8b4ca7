"""Every call into the cryptographic library, under the names the rest of this package uses.

Short enough to be reviewed in one sitting: nothing here decides anything, it
only fixes algorithms and turns the library's failures into `SealBrokenError`.
The library is loaded by what needs it: digests, which are all that the first
window asks for, are Python's own.
"""

from __future__ import annotations

import hashlib
import hmac
import threading
from typing import TYPE_CHECKING

from core.crypto.memory_room import room_for

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hpke import Suite
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2d, Argon2id

NONCE_SIZE = 12
TAG_SIZE = 16
KEY_SIZE = 32

_one_derivation = threading.Lock()
"""OpenSSL 4.0 computes the lanes in threads of its own; two derivations at once wait for ever."""

HPKE_OVERHEAD = 32 + TAG_SIZE


def library_failures() -> tuple[type[Exception], ...]:
    """Return what the library raises for what it cannot do, or will not open."""
    from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm

    return (UnsupportedAlgorithm, InvalidTag)


class SealBrokenError(Exception):
    """A key does not open these bytes: wrong key or changed bytes, deliberately not told apart."""


def load_library() -> None:
    """Load what opening a vault calls, so that its first seal need not wait for it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV  # noqa: F401
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: F401


def load_all() -> None:
    """Load all that anything here calls, for a process that will not be let open it any more."""
    from cryptography.hazmat.backends.openssl import backend  # noqa: F401
    from cryptography.hazmat.primitives import hpke, padding, serialization  # noqa: F401
    from cryptography.hazmat.primitives.asymmetric import x25519  # noqa: F401
    from cryptography.hazmat.primitives.ciphers import aead, algorithms, modes  # noqa: F401
    from cryptography.hazmat.primitives.kdf import argon2, hkdf  # noqa: F401


def wipe(buffer: bytearray) -> None:
    """Overwrite `buffer` with zeros in place."""
    buffer[:] = bytes(len(buffer))


def equal(left: bytes | bytearray, right: bytes | bytearray) -> bool:
    """Compare in constant time."""
    return hmac.compare_digest(left, right)


def sha256(*parts: bytes | bytearray | memoryview) -> bytes:
    """Return SHA-256 over the concatenation of `parts` (FIPS 180-4)."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


def hmac_sha256(key: bytes | bytearray, *parts: bytes | bytearray) -> bytes:
    """Return HMAC-SHA-256 over the concatenation of `parts` (RFC 2104)."""
    mac = hmac.new(key, digestmod="sha256")
    for part in parts:
        mac.update(part)
    return mac.digest()


def derive_argon2id(
    password: bytearray, salt: bytes, *, memory_kib: int, passes: int, lanes: int
) -> bytearray:
    """Return 32 bytes of Argon2id (RFC 9106) in a buffer that the caller wipes."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(
        salt=salt, length=KEY_SIZE, iterations=passes, lanes=lanes, memory_cost=memory_kib
    )
    return _derive(kdf, password, memory_kib, lanes)


def derive_argon2d(
    password: bytearray, salt: bytes, *, memory_kib: int, passes: int, lanes: int
) -> bytearray:
    """Return 32 bytes of Argon2d (RFC 9106), which only others' files ask for, as above."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2d

    kdf = Argon2d(
        salt=salt, length=KEY_SIZE, iterations=passes, lanes=lanes, memory_cost=memory_kib
    )
    return _derive(kdf, password, memory_kib, lanes)


def _derive(kdf: Argon2d | Argon2id, password: bytearray, memory_kib: int, lanes: int) -> bytearray:
    out = bytearray(KEY_SIZE)
    # Its turn may come late, and a field that was cleared meanwhile has wiped the caller's buffer:
    # zeros would then be derived from, and a slot made that no password opens.
    own = bytearray(password)
    # The stub says bytes; the implementation takes any buffer.
    material: bytes = own  # type: ignore[assignment]
    try:
        with _one_derivation, room_for(memory=memory_kib * 1024, lanes=lanes):
            try:
                kdf.derive_into(material, out)
            finally:
                _overwrite_copy(len(own))
    finally:
        wipe(own)
    return out


def _overwrite_copy(size: int) -> None:
    """Overwrite the copy of the password that Argon2id leaves on the library's heap.

    OpenSSL copies its input and frees the copy as it is. Inputs of equal length
    land in the same place; three of the cheapest derivations were enough whenever
    it was measured, where one was not.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    for _ in range(3):
        cheapest = Argon2id(salt=bytes(16), length=KEY_SIZE, iterations=1, lanes=1, memory_cost=8)
        cheapest.derive_into(bytes(size), bytearray(KEY_SIZE))


def derive_hkdf(key: bytearray, *, salt: bytes, label: bytes, size: int) -> bytearray:
    """Return `size` bytes of HKDF-SHA-256, extract and expand (RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    out = bytearray(size)
    HKDF(algorithm=SHA256(), length=size, salt=salt, info=label).derive_into(key, out)
    return out


def derive_hkdf_expand(key: bytearray, *, label: bytes, size: int) -> bytearray:
    """Return `size` bytes of HKDF-Expand-SHA-256 from a key that is uniform already (RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

    out = bytearray(size)
    HKDFExpand(algorithm=SHA256(), length=size, info=label).derive_into(key, out)
    return out


def derive_pbkdf2(password: bytearray, salt: bytes, *, iterations: int) -> bytearray:
    """Return 32 bytes of PBKDF2-HMAC-SHA-256 (RFC 8018), which only others' files ask for."""
    return bytearray(hashlib.pbkdf2_hmac("sha256", password, salt, iterations, KEY_SIZE))


def decrypt_aes_gcm(key: bytearray, nonce: bytes, sealed: bytes) -> bytearray:
    """Return the plaintext of AES-256-GCM; nothing of ours is sealed so. Raises SealBrokenError."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return bytearray(AESGCM(key).decrypt(nonce, sealed, None))
    except InvalidTag:
        raise SealBrokenError from None


def encrypt_aes_cbc(key: bytearray, iv: bytes, plain: bytes | bytearray) -> bytes:
    """Return AES-CBC with PKCS #7 padding; it proves nothing, so a MAC goes over it."""
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES
    from cryptography.hazmat.primitives.ciphers.modes import CBC
    from cryptography.hazmat.primitives.padding import PKCS7

    padder, writer = PKCS7(AES.block_size).padder(), Cipher(AES(key), CBC(iv)).encryptor()
    return b"".join(
        (writer.update(padder.update(plain)), writer.update(padder.finalize()), writer.finalize())
    )


def decrypt_aes_cbc(key: bytearray, iv: bytes, sealed: bytes) -> bytes:
    """Return the plaintext of AES-CBC with PKCS #7 padding; its MAC must have been checked.

    Raises SealBrokenError where the lengths or the padding are none.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES
    from cryptography.hazmat.primitives.ciphers.modes import CBC
    from cryptography.hazmat.primitives.padding import PKCS7

    try:
        reader, unpadder = Cipher(AES(key), CBC(iv)).decryptor(), PKCS7(AES.block_size).unpadder()
        padded = reader.update(sealed) + reader.finalize()
        return unpadder.update(padded) + unpadder.finalize()
    except ValueError:
        raise SealBrokenError from None


class Sealer:
    """Seal and open under one AES-256-GCM-SIV key (RFC 8452).

    GCM-SIV because a repeated nonce then reveals only that two plaintexts are
    equal; with GCM it would reveal the authentication key.
    """

    __slots__ = ("_aead", "_broken")

    def __init__(self, key: bytearray | memoryview) -> None:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

        self._aead, self._broken = AESGCMSIV(key), InvalidTag

    def seal(self, nonce: bytes, plain: bytes | bytearray, context: bytes) -> bytes:
        """Return ciphertext and tag, 16 bytes longer than `plain`."""
        return self._aead.encrypt(nonce, plain, context)

    def open(self, nonce: bytes, sealed: bytes | memoryview, context: bytes) -> bytes:
        """Return the plaintext. Raises SealBrokenError."""
        try:
            return self._aead.decrypt(nonce, sealed, context)
        except self._broken:
            raise SealBrokenError from None

    def open_into(self, nonce: bytes, sealed: bytes, context: bytes) -> bytearray:
        """Return the plaintext in a buffer that the caller wipes. Raises SealBrokenError."""
        out = bytearray(max(0, len(sealed) - TAG_SIZE))
        try:
            self._aead.decrypt_into(nonce, sealed, context, out)
        except self._broken:
            raise SealBrokenError from None
        return out


def _hpke() -> Suite:
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def derive_public_key(private: bytearray) -> bytes:
    """Return the X25519 public key of 32 private bytes (RFC 7748)."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    key = X25519PrivateKey.from_private_bytes(private)
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def seal_to_public(public: bytes, plain: bytearray, context: bytes) -> bytes:
    """Return `plain` sealed to an X25519 public key with HPKE base mode (RFC 9180)."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

    return _hpke().encrypt(plain, X25519PublicKey.from_public_bytes(public), info=context)


def open_with_private(private: bytearray, sealed: bytes, context: bytes) -> bytearray:
    """Return what `seal_to_public` sealed. Raises SealBrokenError."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    key = X25519PrivateKey.from_private_bytes(private)
    try:
        return bytearray(_hpke().decrypt(sealed, key, info=context))
    except (InvalidTag, ValueError):
        raise SealBrokenError from None
