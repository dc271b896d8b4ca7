"""The ciphers that only files of KeePass ask for: AES again and again, ChaCha20 without a tag."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from core.crypto.primitives import SealBrokenError

_ROUNDS_AT_ONCE = 65_536


def iterate_aes(key: bytes, block: bytes | bytearray, *, rounds: int) -> bytes:
    """Return 16 bytes enciphered `rounds` times over with AES-256.

    CBC over zeros enciphers its last block again and again: the same, in one call for many.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    size = AES.block_size // 8
    writer = Cipher(AES(key), CBC(bytes(block))).encryptor()
    zeros = bytes(min(rounds, _ROUNDS_AT_ONCE) * size)
    out, left, last = bytearray(len(zeros) + size - 1), rounds, bytes(block)
    while left:
        count = min(left, _ROUNDS_AT_ONCE)
        writer.update_into(memoryview(zeros)[: count * size], out)
        last = bytes(out[(count - 1) * size : count * size])
        left -= count
    return last


def apply_chacha20(key: bytes, nonce: bytes, content: bytes) -> bytes:
    """Return `content` under ChaCha20 from block 0 (RFC 8439); enciphering deciphers again."""
    return begin_chacha20(key, nonce)(content)


def begin_chacha20(key: bytes, nonce: bytes) -> Callable[[bytes], bytes]:
    """Return what puts contents, one after another, under ChaCha20 from block 0."""
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import ChaCha20

    return Cipher(ChaCha20(key, bytes(4) + nonce), mode=None).encryptor().update


class BodyCipher(Protocol):
    """Put contents, one after another, under a cipher, or open them."""

    def update(self, content: bytes, /) -> bytes:
        """Return what is known of it by now."""

    def finalize(self) -> bytes:
        """Return the rest. Raises SealBrokenError where the lengths or the padding are none."""


class ChaCha20Body:
    """ChaCha20 over a whole body; enciphering deciphers again."""

    def __init__(self, key: bytes, nonce: bytes) -> None:
        self.update = begin_chacha20(key, nonce)

    def finalize(self) -> bytes:
        """Return nothing: there is no rest."""
        return b""


class AesBody:
    """AES-CBC with PKCS #7 padding over a whole body; it proves nothing, so MACs go over it."""

    def __init__(self, key: bytearray, iv: bytes, *, deciphers: bool) -> None:
        from cryptography.hazmat.primitives.ciphers import Cipher
        from cryptography.hazmat.primitives.ciphers.algorithms import AES
        from cryptography.hazmat.primitives.ciphers.modes import CBC
        from cryptography.hazmat.primitives.padding import PKCS7

        cipher, padding = Cipher(AES(key), CBC(iv)), PKCS7(AES.block_size)
        first = cipher.decryptor() if deciphers else padding.padder()
        then = padding.unpadder() if deciphers else cipher.encryptor()
        self._first, self._then = first, then

    def update(self, content: bytes, /) -> bytes:
        """Return what is known of it by now."""
        return self._then.update(self._first.update(content))

    def finalize(self) -> bytes:
        """Return the rest. Raises SealBrokenError where the lengths or the padding are none."""
        try:
            return self._then.update(self._first.finalize()) + self._then.finalize()
        except ValueError:
            raise SealBrokenError from None
