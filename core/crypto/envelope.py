"""Sealed rows: AES-256-GCM-SIV with every clear column of the row as associated data.

A sealed row is `nonce (12) ‖ ciphertext ‖ tag (16)`. The plaintext is
`length (u32) ‖ content ‖ zeros` up to a multiple of 64 bytes, so that a blob's
size tells only the size class of its content. Because the context names the
profile, table, row, parent, field, chunk, format, revision and epoch, a blob
moved to any other place does not open.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from core.crypto.primitives import NONCE_SIZE, TAG_SIZE, SealBrokenError, Sealer
from core.ports import Randomness
from core.vault.profile import ProfileId

SUITE = 1
FORMAT = 1
PAD = 64
ID_SIZE = 16
NO_PARENT = bytes(ID_SIZE)

_CONTEXT = struct.Struct(">B16sB16s16sBIBHQI")
_ID_AT, _FIELD_AT, _REVISION_AT = 18, 50, 58
_AGE = struct.Struct(">QI")
_LENGTH = struct.Struct(">I")
_SMALLEST = NONCE_SIZE + PAD + TAG_SIZE


class Place(NamedTuple):
    """Where a blob lives: every clear column of its row; ids are 16 bytes."""

    profile: ProfileId
    table: int
    id: bytes
    revision: int
    epoch: int
    parent: bytes = NO_PARENT
    field: int = 0
    chunk: int = 0
    last: int = 0
    format: int = FORMAT


def derive_context(place: Place) -> bytes:
    """Return the 70 bytes of associated data for `place`, big endian, fixed layout.

    Raises ValueError, TypeError or struct.error for a value that does not fit.
    """
    # Packing alone would cut a longer id and fill a shorter one: two places, one context.
    if not len(place.profile) == len(place.id) == len(place.parent) == ID_SIZE:
        raise ValueError("an id has 16 bytes")
    return _CONTEXT.pack(
        SUITE,
        place.profile,
        place.table,
        place.id,
        place.parent,
        place.field,
        place.chunk,
        place.last,
        place.format,
        place.revision,
        place.epoch,
    )


def seal_row(key: Sealer, place: Place, content: bytes, randomness: Randomness) -> bytes:
    """Return `content` sealed for `place`."""
    fill = -(_LENGTH.size + len(content)) % PAD
    plain = _LENGTH.pack(len(content)) + content + bytes(fill)
    nonce = randomness.bytes(NONCE_SIZE)
    return nonce + key.seal(nonce, plain, derive_context(place))


def open_row(key: Sealer, place: Place, blob: object) -> bytes:
    """Return the content sealed for `place`. Raises SealBrokenError.

    `place` and `blob` may be whatever somebody put into the row: SQLite keeps
    any type in any column.
    """
    try:
        context = derive_context(place)
    except (ValueError, TypeError, struct.error):
        raise SealBrokenError from None
    if place.format != FORMAT or not isinstance(blob, bytes) or len(blob) < _SMALLEST:
        raise SealBrokenError
    plain = key.open(blob[:NONCE_SIZE], memoryview(blob)[NONCE_SIZE:], context)
    (length,) = _LENGTH.unpack_from(plain)
    if length > len(plain) - _LENGTH.size:
        raise SealBrokenError
    return plain[_LENGTH.size : _LENGTH.size + length]


class RowOpener:
    """Open many rows of one table: what their places share is packed once.

    A list of 10,000 rows spends as long on packing their places as on their cryptography.
    """

    def __init__(self, key: Sealer, profile: ProfileId, table: int, field: int = 0) -> None:
        packed = derive_context(Place(profile, table, NO_PARENT, 0, 0, field=field))
        self._key = key
        self._head, self._middle = packed[:_ID_AT], packed[_FIELD_AT:_REVISION_AT]

    def open(
        self, row: bytes, revision: int, epoch: int, blob: bytes, parent: bytes = NO_PARENT
    ) -> bytes:
        """Return the content sealed for a row of format FORMAT. Raises SealBrokenError.

        All may be whatever somebody put into the row.
        """
        try:
            if not (len(row) == len(parent) == ID_SIZE and len(blob) >= _SMALLEST):
                raise SealBrokenError
            context = self._head + row + parent + self._middle + _AGE.pack(revision, epoch)
            plain = self._key.open(blob[:NONCE_SIZE], blob[NONCE_SIZE:], context)
        except (TypeError, struct.error):
            raise SealBrokenError from None
        length = int.from_bytes(plain[: _LENGTH.size], "big")
        if length > len(plain) - _LENGTH.size:
            raise SealBrokenError
        return plain[_LENGTH.size : _LENGTH.size + length]

    def open_all(self, rows: Iterable[tuple[bytes, int, int, int, bytes]]) -> Iterator[bytes]:
        """Yield the content of rows given as id, revision, epoch, format and blob.

        As `open` does, without a call for each. Raises SealBrokenError.
        """
        head, middle = self._head, NO_PARENT + self._middle
        decrypt, pack, number, start = self._key.open, _AGE.pack, int.from_bytes, _LENGTH.size
        try:
            for row, revision, epoch, form, blob in rows:
                if len(row) != ID_SIZE or len(blob) < _SMALLEST or form != FORMAT:
                    raise SealBrokenError
                context = head + row + middle + pack(revision, epoch)
                plain = decrypt(blob[:NONCE_SIZE], blob[NONCE_SIZE:], context)
                end = start + number(plain[:start], "big")
                if end > len(plain):
                    raise SealBrokenError
                yield plain[start:end]
        except (TypeError, struct.error):
            raise SealBrokenError from None


def tag_of(blob: bytes) -> bytes:
    """Return the 16-byte tag by which the manifest knows a blob."""
    return blob[-TAG_SIZE:]
