"""Typed characters in one block of memory that never moves and can be wiped.

A growing bytearray is reallocated, and each former place keeps its bytes; this one
is as large as a master password may be from the start.
"""

from __future__ import annotations

from core.vault.secret import Secret

CAPACITY = 1024
_WIDTH = 4


class SecretBuffer:
    """Characters (code points, UTF-32) that are edited in place and wiped on removal."""

    __slots__ = ("_block", "_length")

    def __init__(self) -> None:
        self._block = bytearray(CAPACITY * _WIDTH)
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def __repr__(self) -> str:
        return "SecretBuffer(hidden)"

    def has_room_for(self, count: int) -> bool:
        """Tell whether so many more characters fit."""
        return self._length + count <= CAPACITY

    def replace(self, start: int, end: int, text: str) -> None:
        """Put `text` where the characters `start` to `end` were; the tail moves within the block.

        Raises OverflowError, with nothing changed, where it would not fit.
        """
        if not 0 <= start <= end <= self._length:
            raise IndexError("outside of what was typed")
        size = self._length - (end - start) + len(text)
        if size > CAPACITY:
            raise OverflowError("too many characters")
        tail = self._block[end * _WIDTH : self._length * _WIDTH]
        at = (start + len(text)) * _WIDTH
        self._block[at : at + len(tail)] = tail
        _wipe(tail, 0)
        for offset, character in enumerate(text):
            place = (start + offset) * _WIDTH
            self._block[place : place + _WIDTH] = ord(character).to_bytes(_WIDTH, "little")
        self._length = size
        _wipe(self._block, size * _WIDTH)

    def clear(self) -> None:
        """Overwrite everything with zeros."""
        self._length = 0
        _wipe(self._block, 0)

    def make_secret(self) -> Secret:
        """Return the characters as UTF-8 in NFC; this buffer keeps them.

        ASCII is already NFC and goes over byte by byte; only other text needs a string
        on the way, because normalising has no other form.
        """
        used = self._block[: self._length * _WIDTH]
        try:
            low = used[::_WIDTH]
            if low.isascii() and not any(used[1::_WIDTH]) and not any(used[2::_WIDTH]):
                return Secret(low)
            _wipe(low, 0)
            return Secret.from_text(used.decode("utf-32-le"))
        finally:
            _wipe(used, 0)

    def read_text(self) -> str:
        """Return the characters as a string, for showing them openly on request."""
        return self._block[: self._length * _WIDTH].decode("utf-32-le")


def _wipe(block: bytearray, start: int) -> None:
    for index in range(start, len(block)):
        block[index] = 0
