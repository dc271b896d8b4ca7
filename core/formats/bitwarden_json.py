"""Read the unencrypted JSON that Bitwarden and Vaultwarden export, personal or organisation."""

from __future__ import annotations

from collections import Counter

import msgspec

from core.errors import EmptyFileError, FileEncryptedError, MalformedFileError
from core.formats import bitwarden_kinds
from core.formats.bitwarden_kept import keep
from core.formats.bitwarden_shape import (
    Archive,
    Identity,
    Login,
    Named,
    PaymentCard,
    Source,
    SshKey,
)
from core.formats.caps import FIELD_LIMIT, check_count, check_fields, over_limit
from core.formats.catalogue import FormatId
from core.formats.imported import (
    ImportedItem,
    NotKept,
    OldPassword,
    Parsed,
    Unit,
    Unreadable,
    Where,
    Why,
)
from core.formats.json_text import check_json, explain
from core.formats.parts import Part
from core.formats.times import read_time
from core.formats.websites import title_of
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.item import TITLE_LIMIT, Foreign, ItemDraft

_EVERY = 200
_Paths = dict[str, tuple[str, ...]]


def read_bitwarden_json(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the items of an export, each decoded on its own: one bad item loses no other.

    Raises FileEncryptedError, EmptyFileError, TruncatedFileError, MalformedFileError,
    WrongEncodingError, FileTooLargeError, FileNestedTooDeepError.
    """
    encoded = check_json(content, path=path)
    try:
        archive = msgspec.json.decode(encoded, type=Archive, strict=False)
    except msgspec.DecodeError as error:
        raise explain(error, encoded, path=path) from None
    if archive.encrypted:
        detail = "password-protected" if archive.password_protected else "account-restricted"
        raise FileEncryptedError(path=path, detail=detail)
    if archive.items is None:
        raise MalformedFileError(path=path, where=1, detail="items")
    if not archive.items:
        raise EmptyFileError(path=path, header_only=True)
    check_count(len(archive.items), path=path)
    return ItemReader(archive, path=path).read(archive.items, progress)


class ItemReader:
    """One pass over the items of an export; it counts what is not kept as it goes."""

    def __init__(self, archive: Archive, *, path: str) -> None:
        self._path = path
        self._lost: Counter[Part] = Counter()
        self._folders = self._paths(archive.folders)
        self._collections = self._paths(archive.collections)

    def read(self, raw_items: list[msgspec.Raw], progress: Progress) -> Parsed:
        """Return everything."""
        items: list[ImportedItem] = []
        unreadable: list[Unreadable] = []
        for index, raw in enumerate(raw_items):
            if index % _EVERY == 0:
                progress.report(index, len(raw_items), "read")
            item = self.read_item(raw, Where(Unit.ITEM, index + 1))
            if isinstance(item, Unreadable):
                unreadable.append(item)
            else:
                items.append(item)
        return Parsed(
            format_id=FormatId.BITWARDEN_JSON,
            items=tuple(items),
            unreadable=tuple(unreadable),
            not_kept=tuple(NotKept(part, self._lost[part]) for part in Part if self._lost[part]),
        )

    def _paths(self, raws: list[msgspec.Raw] | None) -> _Paths:
        """Return the path of each folder by its id; "/" in a name is how Bitwarden nests them."""
        paths: _Paths = {}
        for raw in raws or ():
            try:
                folder = msgspec.json.decode(raw, type=Named)
            except msgspec.DecodeError:
                self._lost[Part.FOLDERS] += 1
                continue
            if folder.id is not None and folder.name:
                paths[folder.id] = tuple(name for name in folder.name.split("/") if name)
        return paths

    def read_item(self, raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
        """Return one item, or why it is none. Raises FileTooLargeError for a field over its cap."""
        try:
            source = msgspec.json.decode(raw, type=Source, strict=False)
        except msgspec.DecodeError:
            return Unreadable(where, Why.BAD_SHAPE)
        title = source.name or _fallback_title(source)
        if over_limit(title, TITLE_LIMIT):
            return Unreadable(where, Why.TITLE_TOO_LONG)
        item = self._imported(source, raw, title, where)
        if len(bytes(raw)) > FIELD_LIMIT:
            check_fields(item, path=self._path)
        return item

    def _imported(self, source: Source, raw: msgspec.Raw, title: str, where: Where) -> ImportedItem:
        content = bitwarden_kinds.read_kind(source, title=title)
        self._count(source, raw)
        self._lost[Part.UNKNOWN_KIND] += content.foreign_whole
        return ImportedItem(
            draft=ItemDraft(
                kind=content.kind,
                title=title,
                fields=content.fields,
                favourite=source.favorite or False,
                # A kind that we do not know is kept as it came.
                foreign=Foreign(FormatId.BITWARDEN_JSON, bytes(raw))
                if content.foreign_whole
                else keep(source),
            ),
            where=where,
            folder_path=self._folder_path(source),
            created=self._time(source.creation_date),
            modified=self._time(source.revision_date),
            trashed=source.deleted_date is not None,
            history=tuple(
                OldPassword(self._time(old.last_used_date), old.password)
                for old in source.password_history or ()
                if old.password
            ),
        )

    def _folder_path(self, source: Source) -> tuple[str, ...]:
        """Return the folder, or for an organisation's item its first collection."""
        collections = [
            self._collections[c] for c in source.collection_ids or () if c in self._collections
        ]
        folder = self._folders.get(source.folder_id or "")
        if folder is None and collections:
            folder = collections.pop(0)
        self._lost[Part.COLLECTIONS] += len(collections)
        return folder or ()

    def _time(self, text: str | None) -> Millis | None:
        moment = read_time(text) if text else None
        if text and moment is None:
            self._lost[Part.DATES] += 1
        return moment

    def _count(self, source: Source, raw: msgspec.Raw) -> None:
        """Count what the item says that ours cannot."""
        uris = (source.login.uris if source.login else None) or ()
        fields = source.fields or ()
        self._lost[Part.MATCH_RULES] += sum(1 for uri in uris if uri.match is not None)
        self._lost[Part.LINKED_FIELDS] += sum(1 for f in fields if f.type == bitwarden_kinds.LINKED)
        self._lost[Part.REPROMPT] += bool(source.reprompt)
        self._lost[Part.ORGANISATION] += source.organization_id is not None
        self._lost[Part.ARCHIVED] += source.archived_date is not None
        parts = _parts_of(raw)
        unknown = _count_unknown(parts, Source)
        for key, shape in _SHAPES.items():
            unknown += _count_unknown(_parts_of(parts.get(key, _NULL)), shape)
        self._lost[Part.UNKNOWN_PARTS] += unknown


_NULL = msgspec.Raw(b"null")
_SHAPES: dict[str, type[msgspec.Struct]] = {
    "login": Login,
    "card": PaymentCard,
    "identity": Identity,
    "sshKey": SshKey,
}
_SAID_ELSEWHERE = frozenset({"passwordRevisionDate"})
"""What the history of a password says as well."""


def _parts_of(raw: msgspec.Raw) -> dict[str, msgspec.Raw]:
    # As lenient as the reader of the item, which takes the text "null" for nothing.
    return msgspec.json.decode(raw, type=dict[str, msgspec.Raw] | None, strict=False) or {}


def _count_unknown(parts: dict[str, msgspec.Raw], shape: type[msgspec.Struct]) -> int:
    known = {*shape.__struct_encode_fields__, *_SAID_ELSEWHERE}
    empty = (b"null", b"[]", b"{}", b'""')
    return sum(key not in known and bytes(value) not in empty for key, value in parts.items())


def _fallback_title(source: Source) -> str:
    """Return a name for an item without one: its first website's."""
    uris = (source.login.uris if source.login else None) or ()
    return next((title_of(uri.uri) for uri in uris if uri.uri), "")
