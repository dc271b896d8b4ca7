"""Salsa20 (Bernstein, 2005), which old KDBX files put over their protected values.

No library that we have knows it. It protects nothing here: what it covers was opened by then.
"""

from __future__ import annotations

import struct

_BLOCK = 64
_MASK = 0xFFFFFFFF
_CONSTANTS = struct.unpack("<4I", b"expand 32-byte k")
_QUARTERS = (
    (0, 4, 8, 12),
    (5, 9, 13, 1),
    (10, 14, 2, 6),
    (15, 3, 7, 11),
    (0, 1, 2, 3),
    (5, 6, 7, 4),
    (10, 11, 8, 9),
    (15, 12, 13, 14),
)
_WORDS = struct.Struct("<16I")


class Salsa20:
    """Salsa20/20 over contents that follow one another; enciphering deciphers again."""

    def __init__(self, key: bytes, nonce: bytes) -> None:
        self._key, self._nonce = key, nonce
        self._next, self._rest = 0, b""

    def apply(self, content: bytes) -> bytes:
        """Return the next content under the stream."""
        size = len(content)
        blocks = range(self._next, self._next - (len(self._rest) - size) // _BLOCK)
        made = b"".join(_block(self._key, self._nonce, number) for number in blocks)
        stream, self._next = self._rest + made, self._next + len(blocks)
        self._rest = stream[size:]
        left, right = int.from_bytes(content, "little"), int.from_bytes(stream[:size], "little")
        return (left ^ right).to_bytes(size, "little")


def apply_salsa20(key: bytes, nonce: bytes, content: bytes) -> bytes:
    """Return `content` under Salsa20/20 from its beginning."""
    return Salsa20(key, nonce).apply(content)


def _block(key: bytes, nonce: bytes, number: int) -> bytes:
    first, second = struct.unpack("<4I", key[:16]), struct.unpack("<4I", key[16:])
    counter = (number & _MASK, number >> 32)
    start = (
        _CONSTANTS[0],
        *first,
        _CONSTANTS[1],
        *struct.unpack("<2I", nonce),
        *counter,
        _CONSTANTS[2],
        *second,
        _CONSTANTS[3],
    )
    state = list(start)
    for _ in range(10):
        for a, b, c, d in _QUARTERS:
            state[b] ^= _turned(state[a] + state[d], 7)
            state[c] ^= _turned(state[b] + state[a], 9)
            state[d] ^= _turned(state[c] + state[b], 13)
            state[a] ^= _turned(state[d] + state[c], 18)
    return _WORDS.pack(*((x + y) & _MASK for x, y in zip(state, start, strict=True)))


def _turned(word: int, by: int) -> int:
    word &= _MASK
    return (word << by | word >> (32 - by)) & _MASK
