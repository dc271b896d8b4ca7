"""Read CXF 1.0, the exchange format for credentials of the FIDO Alliance, as a JSON file."""

from __future__ import annotations

import dataclasses

import msgspec

from core.formats.caps import DEPTH_LIMIT, over_limit
from core.formats.catalogue import FormatId
from core.formats.cxf_credentials import KINDS, add_credential
from core.formats.field_list import FieldList
from core.formats.imported import ImportedItem, NotKept, Parsed, Unreadable, Where, Why
from core.formats.json_items import decode_whole, read_each
from core.formats.parts import Part
from core.formats.times import writable_time
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldRole
from core.vault.item import TITLE_LIMIT, Foreign, ItemDraft, ItemKind

_FILE, _PASSKEY = "file", "passkey"
_NAME = 200
"""Characters of the name of a folder or tag."""


class _Link(msgspec.Struct):
    item: str


class _Collection(msgspec.Struct, rename="camel"):
    title: str = ""
    items: list[_Link] | None = None
    sub_collections: list[_Collection] | None = None


class _Account(msgspec.Struct):
    items: list[msgspec.Raw] = []
    collections: list[_Collection] | None = None


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


class _Kind(msgspec.Struct):
    type: str


def read_cxf_json(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the items of all accounts; the first collection is the folder, others become tags.

    What has no place here, passkeys among it, is kept as it came. Raises as `decode_whole` and
    `read_each` do.
    """
    export = decode_whole(content, _Export, path=path)
    places: dict[str, list[tuple[str, ...]]] = {}
    for account in export.accounts:
        _find_places(account.collections or [], places)
    files = 0

    def read(raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
        nonlocal files
        source = msgspec.json.decode(raw, type=_Item)
        if over_limit(source.title, TITLE_LIMIT):
            return Unreadable(where, Why.TITLE_TOO_LONG)
        types = [msgspec.json.decode(each, type=_Kind).type for each in source.credentials]
        fields = _fields(source, types)
        files += types.count(_FILE)
        inside = places.get(source.id, [])
        unplaced = any(each == _PASSKEY or each not in KINDS for each in types)
        return ImportedItem(
            draft=ItemDraft(
                kind=_kind_of(types),
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
            created=_moment(source.creation_at),
            modified=_moment(source.modified_at),
        )

    raws = [raw for account in export.accounts for raw in account.items]
    parsed = read_each(raws, read, path=path, format_id=FormatId.CXF_JSON, progress=progress)
    lost = (NotKept(Part.ATTACHMENTS, files),) if files else ()
    return dataclasses.replace(parsed, not_kept=lost)


def _find_places(collections: list[_Collection], places: dict[str, list[tuple[str, ...]]]) -> None:
    """Note in which collections each item lies."""
    waiting: list[tuple[_Collection, tuple[str, ...]]] = [(c, ()) for c in reversed(collections)]
    while waiting:
        collection, above = waiting.pop()
        # Cut, for it is said again for every item: a long one would multiply what the file holds.
        title = collection.title[:_NAME]
        path = (*above, title) if title else above
        for link in collection.items or ():
            if path and len(path) <= DEPTH_LIMIT:
                places.setdefault(link.item, []).append(path)
        waiting += [(below, path) for below in reversed(collection.sub_collections or [])]


def _kind_of(types: list[str]) -> ItemKind:
    """Return the kind of the first credential; keys of codes stand beside what they belong to."""
    known = [KINDS[each] for each in types if each in KINDS]
    first = [kind for kind in known if kind is not ItemKind.CODE]
    return next(iter(first or known), ItemKind.CUSTOM)


def _fields(source: _Item, types: list[str]) -> FieldList:
    fields = FieldList(source.title)
    for each, raw in zip(types, source.credentials, strict=True):
        if each in KINDS and each not in (_FILE, _PASSKEY):
            add_credential(fields, each, raw)
    for url in (source.scope.urls or ()) if source.scope is not None else ():
        fields.add(FieldRole.WEBSITE, url)
    fields.add_own("subtitle", source.subtitle)
    return fields


def _moment(seconds: int | None) -> Millis | None:
    return writable_time(Millis(seconds * 1000)) if seconds and seconds > 0 else None
