"""The canonical form of a vault, and the digest by which two vaults are the same.

Per noun: SHA-256 over the canonical msgpack of each value, sorted by id; then
a root over the nouns. Times are UTC milliseconds, text is as it was typed.
Revisions, drafts, operations, activity, last-used and last-opened are not in
it. `docs/file-formats.md` has the layout byte by byte.
"""

from __future__ import annotations

import enum
import hashlib
import struct
from collections.abc import Iterable, Iterator

import msgspec

from core.vault.folder import Folder
from core.vault.history import Generated, NamedRecipe, Preference, Version
from core.vault.item import Item
from core.vault.profile import Card
from core.vault.tag import Tag

_COUNT = struct.Struct(">Q")
_LENGTH = struct.Struct(">I")
_LABEL = b"strongroom/digest/1"


class Noun(enum.IntEnum):
    """What the digest speaks of, in its order; the number is also the archive's record type."""

    CARD = 1
    FOLDERS = 2
    TAGS = 3
    ITEMS = 4
    VERSIONS = 5
    ATTACHMENTS = 6
    GENERATED = 7
    RECIPES = 8
    PREFERENCES = 9


class AttachedFile(msgspec.Struct, frozen=True, array_like=True):
    """The canonical form of an attachment's bytes: its id, size and SHA-256."""

    id: bytes
    size: int
    sha256: bytes


Value = Card | Folder | Tag | Item | Version | AttachedFile | Generated | NamedRecipe | Preference

_NOUNS: dict[type, Noun] = {
    Card: Noun.CARD,
    Folder: Noun.FOLDERS,
    Tag: Noun.TAGS,
    Item: Noun.ITEMS,
    Version: Noun.VERSIONS,
    AttachedFile: Noun.ATTACHMENTS,
    Generated: Noun.GENERATED,
    NamedRecipe: Noun.RECIPES,
    Preference: Noun.PREFERENCES,
}

_ENCODER = msgspec.msgpack.Encoder()
CARD_ID = bytes(16)


def noun_of(value: Value) -> Noun:
    """Return the noun that `value` belongs to."""
    return _NOUNS[type(value)]


def id_of(value: Value) -> bytes:
    """Return the id that `value` is sorted by."""
    return CARD_ID if isinstance(value, Card) else value.id


def derive_canonical(value: Value) -> bytes:
    """Return the canonical bytes of one value."""
    if isinstance(value, Card):
        return _ENCODER.encode([value.name, value.colour, value.symbol, value.picture])
    if isinstance(value, Item):
        return _ENCODER.encode(_item_parts(value))
    if isinstance(value, Version):
        return _ENCODER.encode([value.id, value.replaced, _item_parts(value.item)])
    return _ENCODER.encode(value)


def _item_parts(item: Item) -> list[object]:
    return [
        item.id,
        item.kind,
        item.title,
        item.folder,
        item.tags,
        item.favourite,
        item.created,
        item.modified,
        item.expires,
        item.trashed,
        item.recipe,
        item.fields,
        item.attachments,
        item.foreign,
    ]


class DigestBuilder:
    """Gather values noun by noun, each noun's sorted by id, and give the digest."""

    def __init__(self) -> None:
        self._hashes = {noun: hashlib.sha256() for noun in Noun}
        self._counts = dict.fromkeys(Noun, 0)
        self._last: dict[Noun, bytes] = {}

    def add(self, value: Value) -> None:
        """Take one value; values of one noun must come in the order of their ids."""
        noun, row = noun_of(value), id_of(value)
        if noun in self._last and row <= self._last[noun]:
            raise ValueError("values must come sorted by id, each once")
        self._last[noun] = row
        content = derive_canonical(value)
        self._hashes[noun].update(_LENGTH.pack(len(content)) + content)
        self._counts[noun] += 1

    def count(self, noun: Noun) -> int:
        """Return how many values of `noun` were taken."""
        return self._counts[noun]

    def nouns(self) -> dict[Noun, tuple[int, bytes]]:
        """Return, per noun, how many values were taken and the 32 bytes over them."""
        return {noun: (self._counts[noun], self._hashes[noun].digest()) for noun in Noun}

    def digest(self) -> bytes:
        """Return the 32 bytes over everything taken so far."""
        return hashlib.sha256(b"".join(self._parts())).digest()

    def _parts(self) -> Iterator[bytes]:
        yield _LABEL
        for noun in Noun:
            yield bytes([noun]) + _COUNT.pack(self._counts[noun]) + self._hashes[noun].digest()


def gather(values: Iterable[Value]) -> DigestBuilder:
    """Return what was gathered of values that come in any order."""
    builder = DigestBuilder()
    for value in sorted(values, key=lambda value: (noun_of(value), id_of(value))):
        builder.add(value)
    return builder
