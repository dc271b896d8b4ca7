"""Which letters each text of a column has: a text without one of a word need not be looked into.

A bit for each letter and for each pair of letters (several pairs share one), in a few bytes a row:
a single letter is told without looking into any text, which takes a thirtieth of the time, and of
a word few texts are left to be looked into.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from core.search.masks import are_few, number_of

# What folded titles, addresses and usernames are made of; other letters tell nothing.
_LETTERS = "etaoinshrdlucmfwypvbgkjqxz0123456789.-@_"
_BITS = {letter: 1 << bit for bit, letter in enumerate(_LETTERS)}
_KNOWN = frozenset(_LETTERS)
# Half a byte for each letter, so that a byte has two; what is often side by side differs.
_CODES = {letter: place % 15 + 1 for place, letter in enumerate(_LETTERS)}
_PAIRS = 53
_ALL_PAIRS = ((1 << _PAIRS) - 1) << len(_LETTERS)
_BYTES = (len(_LETTERS) + _PAIRS) // 8 + 1
_OF_LETTERS = len(_LETTERS) // 8
# Characters of a text that is taken letter by letter, all texts at once, in a tenth of the time.
# What is longer has nearly every pair there is.
_SHORT, _AT_ONCE = 48, 10_000


def _bits_of(text: str) -> bytes:
    """Return the bits of a text, or of a word that is sought in texts."""
    bits = sum(map(_BITS.__getitem__, _KNOWN.intersection(text)))
    if len(text) > _SHORT:
        return (bits | _ALL_PAIRS).to_bytes(_BYTES, "little")
    for first, second in itertools.pairwise(text):
        if first in _KNOWN and second in _KNOWN:
            bits |= _bit_of_pair(_CODES[first] << 4 | _CODES[second])
    return bits.to_bytes(_BYTES, "little")


def _bit_of_pair(pair: int) -> int:
    return 1 << (len(_LETTERS) + pair % _PAIRS)


def _tables(signs: list[bytes], places: range) -> dict[int, bytes]:
    return {at: bytes(sign[at] for sign in signs) for at in places}


_LETTER_TABLES = _tables([_bits_of(chr(code)) for code in range(256)], range(_OF_LETTERS))
_PAIR_TABLES = _tables(
    [_bit_of_pair(pair).to_bytes(_BYTES, "little") for pair in range(256)],
    range(_OF_LETTERS, _BYTES),
)
_CODE_TABLE = bytes(_CODES.get(chr(code), 0) for code in range(256))


class Letters:
    """The letters of the texts of a column, by position."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._bytes = [bytearray() for _ in range(_BYTES)]
        for start in range(0, len(texts), _AT_ONCE):
            bits = _bits_of_starts(texts[start : start + _AT_ONCE])
            for letters, some in zip(self._bytes, bits, strict=True):
                letters.extend(some)
        for row in [row for row, length in enumerate(map(len, texts)) if length > _SHORT]:
            for letters, one in zip(self._bytes, _bits_of(texts[row]), strict=True):
                letters[row] = one

    def insert(self, place: int, text: str) -> None:
        """Take in the text of a row at its place."""
        for letters, bits in zip(self._bytes, _bits_of(text), strict=True):
            letters.insert(place, bits)

    def remove(self, place: int) -> None:
        """Forget the text of a row."""
        for letters in self._bytes:
            del letters[place]

    def tells(self, word: str) -> bool:
        """Tell whether all rows that are left for a word hold it."""
        return len(word) == 1 and word in _KNOWN

    def narrow(self, mask: int, word: str) -> int:
        """Return the rows of a mask that may hold a word, or few rows anyway."""
        for letters, bits in zip(self._bytes, _bits_of(word[:_SHORT]), strict=True):
            if bits:
                if len(word) > 1 and are_few(mask, len(letters)):
                    break
                table = bytes(byte & bits == bits for byte in range(256))
                mask &= number_of(letters.translate(table))
        return mask


def _bits_of_starts(texts: Sequence[str]) -> list[bytes]:
    """Return the bits of texts up to `_SHORT`: of their first letters, of their second, and on."""
    size, width = len(texts), min(_SHORT, max(map(len, texts)))
    joined = (f"%-{width}.{width}s" * size % tuple(texts)).encode("latin-1", "replace")
    found, before = [0] * _BYTES, 0
    for place in range(width):
        letters = joined[place::width]
        for at, table in _LETTER_TABLES.items():
            found[at] |= number_of(letters.translate(table))
        codes = number_of(letters.translate(_CODE_TABLE))
        pairs = (before << 4 | codes).to_bytes(size, "little")
        for at, table in _PAIR_TABLES.items():
            found[at] |= number_of(pairs.translate(table))
        before = codes
    return [bits.to_bytes(size, "little") for bits in found]
