"""The records of an archive: what each may be, and in which order they come."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from core.errors import ArchiveDamagedError
from core.formats.archive_values import Attached, check_value
from core.vault.attachment import AttachmentId
from core.vault.canonical import AttachedFile, Noun, Value, id_of, noun_of
from core.vault.folder import Folder
from core.vault.history import Generated, NamedRecipe, Preference, Version
from core.vault.item import Item
from core.vault.profile import Card
from core.vault.tag import Tag

BYTES = 0x80
"""Record type of a piece of an attachment: its id, then up to 64 KiB."""
_ID_SIZE = 16


class _CardRecord(msgspec.Struct, frozen=True, array_like=True):
    name: str
    colour: str
    symbol: str | None
    picture: bytes | None


_TYPES: dict[Noun, type[msgspec.Struct]] = {
    Noun.CARD: _CardRecord,
    Noun.FOLDERS: Folder,
    Noun.TAGS: Tag,
    Noun.ITEMS: Item,
    Noun.VERSIONS: Version,
    Noun.ATTACHMENTS: AttachedFile,
    Noun.GENERATED: Generated,
    Noun.RECIPES: NamedRecipe,
    Noun.PREFERENCES: Preference,
}
_DECODERS = {noun: msgspec.msgpack.Decoder(kind) for noun, kind in _TYPES.items()}


def pack_value(value: Value) -> bytes:
    """Return the content of a value's record."""
    if isinstance(value, Card):
        packed = _CardRecord(value.name, value.colour, value.symbol, value.picture)
        return msgspec.msgpack.encode(packed)
    return msgspec.msgpack.encode(value)


class RecordsCheck:
    """Take records one by one, each held against what a vault can hold and what came before it."""

    def __init__(
        self, path: str, take_bytes: Callable[[AttachmentId, bytes], None] | None = None
    ) -> None:
        self._path, self._take_bytes = path, take_bytes
        self._attached = Attached()
        self._last = (Noun.CARD, b"")

    def take(self, kind: int, content: bytes) -> Value | None:
        """Return the value in a record, None for a piece of an attachment, which is passed on.

        Raises ArchiveDamagedError.
        """
        if kind == BYTES:
            attachment, piece = AttachmentId(content[:_ID_SIZE]), content[_ID_SIZE:]
            self._attached.add(attachment, piece)
            if self._take_bytes is not None:
                self._take_bytes(attachment, piece)
            return None
        value = self._decode(kind, content)
        place = (noun_of(value), id_of(value))
        if place <= self._last:
            same = place[0] == self._last[0]
            raise ArchiveDamagedError(path=self._path, detail="value" if same else "order")
        self._last = place
        try:
            check_value(value)
            self._attached.check(value)
        except ValueError:
            raise ArchiveDamagedError(path=self._path, detail="value") from None
        return value

    def finish(self) -> None:
        """Raise ArchiveDamagedError unless every attachment that was named has come."""
        if not self._attached.is_complete():
            raise ArchiveDamagedError(path=self._path, detail="attachment")

    def _decode(self, kind: int, content: bytes) -> Value:
        try:
            value = _DECODERS[Noun(kind)].decode(content)
        except (ValueError, RecursionError, msgspec.MsgspecError):
            raise ArchiveDamagedError(path=self._path, detail="record") from None
        if isinstance(value, _CardRecord):
            return Card(
                name=value.name, colour=value.colour, symbol=value.symbol, picture=value.picture
            )
        return value  # type: ignore[return-value]  # one of the types of `Value` by _TYPES
