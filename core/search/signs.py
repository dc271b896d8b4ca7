"""What is asked of rows beside words, as one byte a row: kind, favourite, has a one-time code.

A hundred thousand bytes are translated in the time in which a few hundred summaries, which lie
scattered in memory, are looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from core.vault.item import ItemKind, ItemSummary

FAVOURITE, HAS_CODE = 0x10, 0x20
_KIND_BITS = 0x0F
_KINDS = tuple(ItemKind)
_NUMBERS = {str(kind): number for number, kind in enumerate(_KINDS)}


def sign_of(summary: ItemSummary) -> int:
    """Return the byte of a row."""
    favourite = FAVOURITE if summary.favourite else 0
    return _NUMBERS[summary.kind] | favourite | (HAS_CODE if summary.has_code else 0)


def table_of_kinds(kinds: Collection[ItemKind]) -> bytes:
    """Return the table that turns the bytes of these kinds into 1 and all others into 0."""
    numbers = {_NUMBERS[kind] for kind in kinds}
    return _table(lambda sign: sign & _KIND_BITS in numbers)


def table_of_bit(bit: int) -> bytes:
    """Return the table that turns bytes with a bit into 1 and all others into 0."""
    return _table(lambda sign: bool(sign & bit))


def _table(test: Callable[[int], bool]) -> bytes:
    return bytes(test(sign) for sign in range(256))
