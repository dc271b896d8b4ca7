"""Read CXF 1.0, the exchange format for credentials of the FIDO Alliance, as a JSON file."""

from __future__ import annotations

import dataclasses

import msgspec

from core.formats.caps import DEPTH_LIMIT, over_limit
from core.formats.catalogue import FormatId
from core.formats.cxf_credentials import KINDS, add_credential, kind_of
from core.formats.field_list import FieldList
from core.formats.imported import ImportedItem, NotKept, Parsed, Unreadable, Where, Why
from core.formats.json_items import decode_whole, read_each
from core.formats.parts import Part
from core.formats.times import writable_time
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldRole
from core.vault.item import TITLE_LIMIT, Foreign, ItemDraft

_FILE, _PASSKEY = "file", "passkey"
NAME_LIMIT = 200
"""Characters of the name of a folder or tag."""


class _Link(msgspec.Struct):
    item: str


class Collection(msgspec.Struct, rename="camel"):
    """Items that a person put together; it may hold others."""

    title: str = ""
    items: list[_Link] | None = None
    sub_collections: list[Collection] | None = None


class _Account(msgspec.Struct):
    items: list[msgspec.Raw] = []
    collections: list[Collection] | None = None


class _Export(msgspec.Struct):
    accounts: list[_Account]


class _Scope(msgspec.Struct):
    urls: list[str] | None = None


class _Item(msgspec.Struct, rename="camel"):
    id: str
    title: str
    credentials: list[msgspec.Raw] = []
    favorite: bool | None = None
    subtitle: str | None = None
    scope: _Scope | None = None
    tags: list[str] | None = None
    creation_at: int | None = None
    modified_at: int | None = None


class Kind(msgspec.Struct):
    """What a credential is."""

    type: str


class ItemReader:
    """Read items one by one, knowing in which collections each of them lies."""

    def __init__(self, collections: list[Collection]) -> None:
        self._places: dict[str, list[tuple[str, ...]]] = {}
        _find_places(collections, self._places)
        self.files = 0

    def read_item(self, raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
        """Return an item. Raises msgspec.DecodeError for one that is built otherwise."""
        source = msgspec.json.decode(raw, type=_Item)
        if over_limit(source.title, TITLE_LIMIT):
            return Unreadable(where, Why.TITLE_TOO_LONG)
        types = [msgspec.json.decode(each, type=Kind).type for each in source.credentials]
        fields = _fields(source, types)
        self.files += types.count(_FILE)
        inside = self._places.get(source.id, [])
        unplaced = any(map(is_unplaced, types))
        return ImportedItem(
            draft=ItemDraft(
                kind=kind_of(types),
                title=source.title,
                fields=fields.fields,
                favourite=source.favorite or False,
                foreign=Foreign(str(FormatId.CXF_JSON), bytes(raw)) if unplaced else None,
            ),
            where=where,
            folder_path=inside[0] if inside else (),
            tag_names=(
                *(tag for tag in source.tags or () if tag),
                *(path[-1] for path in inside[1:]),
            ),
            created=moment_of(source.creation_at),
            modified=moment_of(source.modified_at),
        )


def read_cxf_json(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the items of all accounts; the first collection is the folder, others become tags.

    What has no place here, passkeys among it, is kept as it came. Raises as `decode_whole` and
    `read_each` do.
    """
    export = decode_whole(content, _Export, path=path)
    reader = ItemReader([c for account in export.accounts for c in account.collections or ()])
    raws = [raw for account in export.accounts for raw in account.items]
    parsed = read_each(
        raws, reader.read_item, path=path, format_id=FormatId.CXF_JSON, progress=progress
    )
    lost = (NotKept(Part.ATTACHMENTS, reader.files),) if reader.files else ()
    return dataclasses.replace(parsed, not_kept=lost)


def is_unplaced(kind: str) -> bool:
    """Tell whether an item has no place for a type of credential, so that it is kept as it came."""
    return kind == _PASSKEY or kind not in KINDS


def _find_places(collections: list[Collection], places: dict[str, list[tuple[str, ...]]]) -> None:
    """Note in which collections each item lies."""
    waiting: list[tuple[Collection, tuple[str, ...]]] = [(c, ()) for c in reversed(collections)]
    while waiting:
        collection, above = waiting.pop()
        # Cut, for it is said again for every item: a long one would multiply what the file holds.
        title = collection.title[:NAME_LIMIT]
        path = (*above, title) if title else above
        for link in collection.items or ():
            if path and len(path) <= DEPTH_LIMIT:
                places.setdefault(link.item, []).append(path)
        waiting += [(below, path) for below in reversed(collection.sub_collections or [])]


def _fields(source: _Item, types: list[str]) -> FieldList:
    fields = FieldList(source.title)
    for each, raw in zip(types, source.credentials, strict=True):
        if each in KINDS and each not in (_FILE, _PASSKEY):
            add_credential(fields, each, raw)
    for url in (source.scope.urls or ()) if source.scope is not None else ():
        fields.add(FieldRole.WEBSITE, url)
    fields.add_own("subtitle", source.subtitle)
    return fields


def moment_of(seconds: int | None) -> Millis | None:
    """Return a time as an item has it, None where there is none that can be."""
    return writable_time(Millis(seconds * 1000)) if seconds and seconds > 0 else None
