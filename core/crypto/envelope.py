"""Sealed rows: AES-256-GCM-SIV with every clear column of the row as associated data.

A sealed row is `nonce (12) ‖ ciphertext ‖ tag (16)`. The plaintext is
`length (u32) ‖ content ‖ zeros` up to a multiple of 64 bytes, so that a blob's
size tells only the size class of its content. Because the context names the
profile, table, row, parent, field, chunk, format, revision and epoch, a blob
moved to any other place does not open.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from core.crypto.primitives import NONCE_SIZE, TAG_SIZE, Sealer, SealBrokenError
from core.ports import Randomness
from core.vault.profile import ProfileId

SUITE = 1
FORMAT = 1
PAD = 64
NO_PARENT = bytes(16)

_CONTEXT = struct.Struct(">B16sB16s16sBIBHQI")
_LENGTH = struct.Struct(">I")


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
    """Return the 70 bytes of associated data for `place`, big endian, fixed layout."""
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


def open_row(key: Sealer, place: Place, blob: bytes) -> bytes:
    """Return the content sealed for `place`. Raises SealBrokenError."""
    if len(blob) < NONCE_SIZE + PAD + TAG_SIZE:
        raise SealBrokenError
    plain = key.open(blob[:NONCE_SIZE], memoryview(blob)[NONCE_SIZE:], derive_context(place))
    (length,) = _LENGTH.unpack_from(plain)
    if length > len(plain) - _LENGTH.size:
        raise SealBrokenError
    return plain[_LENGTH.size : _LENGTH.size + length]


def tag_of(blob: bytes) -> bytes:
    """Return the 16-byte tag by which the manifest knows a blob."""
    return blob[-TAG_SIZE:]
