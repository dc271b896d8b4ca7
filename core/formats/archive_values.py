"""What every value of an archive must be, whoever wrote it, before anything is done with it."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable

from core.ports import Millis
from core.vault.attachment import FILE_NAME_LIMIT, Attachment, AttachmentId
from core.vault.canonical import AttachedFile, Value, id_of
from core.vault.folder import NAME_LIMIT as PLACE_LIMIT
from core.vault.folder import Folder
from core.vault.history import Generated, Version
from core.vault.item import ATTACHMENT_LIMIT, FIELD_LIMIT, TITLE_LIMIT, Item, ItemId
from core.vault.profile import NAME_LIMIT, Card, is_picture
from core.vault.tag import Tag

_ID_SIZE, _HASH_SIZE = 16, 32
_EARLIEST, _LATEST = -62_135_596_800_000, 253_402_300_799_999


class MisfitError(ValueError):
    """A value that no vault of ours can hold."""


def check_value(value: Value) -> None:
    """Raise MisfitError unless a vault can hold `value`: ids, hashes, times and sizes fit.

    Who wrote an archive knows its passphrase, so no seal says anything about
    these; a row would be sealed for whatever place an id of another length names.
    """
    _check_ids(id_of(value))
    match value:
        case Card():
            if not 1 <= len(value.name) <= NAME_LIMIT:
                raise MisfitError
            if value.picture is not None and not is_picture(value.picture):
                raise MisfitError
        case Folder():
            _check_ids(value.parent)
            _check_place(value.name)
        case Tag():
            _check_place(value.name)
        case Item():
            _check_item(value)
        case Version():
            _check_times(value.replaced)
            _check_item(value.item)
        case AttachedFile():
            _check_file(value)
        case Generated():
            _check_ids(value.used_in)
            _check_times(value.at)
            if not math.isfinite(value.bits):
                raise MisfitError
        case _:
            pass


def _check_item(item: Item) -> None:
    _check_ids(item.id, item.folder, *item.tags, *(field.id for field in item.fields))
    _check_times(item.created, item.modified, item.last_used, item.expires, item.trashed)
    _check_texts([item.title], TITLE_LIMIT)
    _check_texts(field.value for field in item.fields)
    _check_texts(field.label for field in item.fields)
    for attachment in item.attachments:
        _check_ids(attachment.id)
        _check_file(attachment)
        if not 1 <= len(attachment.name) <= FILE_NAME_LIMIT:
            raise MisfitError
        if len(attachment.media_type) > FILE_NAME_LIMIT:
            raise MisfitError
    if not 0 <= item.revision < 2**62:
        raise MisfitError


def _check_ids(*ids: bytes | None) -> None:
    if any(row is not None and len(row) != _ID_SIZE for row in ids):
        raise MisfitError


def _check_times(*times: Millis | None) -> None:
    if any(time is not None and not _EARLIEST <= time <= _LATEST for time in times):
        raise MisfitError


def _check_texts(texts: Iterable[str], limit: int = FIELD_LIMIT) -> None:
    if any(len(text) * 4 > limit and len(text.encode()) > limit for text in texts):
        raise MisfitError


def _check_place(name: str) -> None:
    if len(name) > PLACE_LIMIT:
        raise MisfitError


def _check_file(file: Attachment | AttachedFile) -> None:
    if len(file.sha256) != _HASH_SIZE or not 0 <= file.size <= ATTACHMENT_LIMIT:
        raise MisfitError


class Attached:
    """The attachments that items and versions name: each to be met once, with its very bytes."""

    def __init__(self) -> None:
        self._named: dict[bytes, tuple[ItemId, int, bytes]] = {}
        self._forget()

    def _forget(self) -> None:
        self._pieces: set[bytes] = set()
        self._size, self._hash = 0, hashlib.sha256()

    def add(self, attachment: AttachmentId, piece: bytes) -> None:
        """Take the next piece of the attachment whose value comes after its pieces."""
        self._pieces.add(attachment)
        self._size += len(piece)
        self._hash.update(piece)

    def check(self, value: Value) -> None:
        """Raise MisfitError unless `value` agrees with what was named and with the pieces taken."""
        if isinstance(value, AttachedFile):
            _, *named = self._named.pop(value.id, (None,))
            found = [self._size, self._hash.digest()]
            if not named == found == [value.size, value.sha256] or self._pieces - {value.id}:
                raise MisfitError
            self._forget()
        elif self._pieces:
            raise MisfitError
        item = value.item if isinstance(value, Version) else value
        if isinstance(item, Item):
            self._name(item)

    def _name(self, item: Item) -> None:
        for attachment in item.attachments:
            said = (item.id, attachment.size, attachment.sha256)
            if self._named.setdefault(attachment.id, said) != said:
                raise MisfitError

    def is_complete(self) -> bool:
        """Tell whether everything named was met, and no piece is left over."""
        return not self._named and not self._pieces
