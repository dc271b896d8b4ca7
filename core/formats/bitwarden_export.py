"""Write items as the JSON that Bitwarden exports, and say beforehand exactly what that loses."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec

from core.crypto.primitives import sha256
from core.formats.bitwarden_json import ItemReader
from core.formats.bitwarden_kept import Kept, is_all
from core.formats.bitwarden_kinds import LINKED
from core.formats.bitwarden_past import old_passwords, restorable_versions
from core.formats.bitwarden_places import TYPES, Placed, place
from core.formats.bitwarden_protected import ProtectedLock, close_protected
from core.formats.bitwarden_shape import Archive
from core.formats.caps import DEPTH_LIMIT
from core.formats.csv_export import ExportItem, Sink
from core.formats.imported import ImportedItem, NotKept, Unit, Where
from core.formats.parts import Part
from core.formats.times import writable_time, write_time
from core.ports import Millis
from core.progress import SILENT, Progress

_EVERY = 200
_EPOCH = Millis(0)


def write_export(
    items: Sequence[ExportItem],
    stream: Sink,
    *,
    lock: ProtectedLock | None = None,
    progress: Progress = SILENT,
) -> None:
    """Write an export, in an envelope where there is a `lock`."""
    written: list[msgspec.Raw] = []
    paths: dict[tuple[str, ...], None] = {}
    for done, exported in enumerate(items):
        if done % _EVERY == 0:
            progress.report(done, len(items), "write")
        written.append(msgspec.Raw(_item_of(exported)))
        if path := _folder_path(exported):
            paths[path] = None
    folders = [_folder(path) for path in paths]
    plain = msgspec.json.encode({"encrypted": False, "folders": folders, "items": written})
    stream.write(plain if lock is None else close_protected(plain, lock))


def project(exported: ExportItem) -> ImportedItem:
    """Return what of an item is left when it is read again; `where` is the item's own."""
    path = _folder_path(exported)
    folders = [msgspec.Raw(msgspec.json.encode(_folder(path)))] if path else []
    reader = ItemReader(Archive(folders=folders), path="")
    item = reader.read_item(msgspec.Raw(_item_of(exported)), Where(Unit.ITEM, 1))
    # What a vault holds is within every limit that a reader has for an item.
    assert isinstance(item, ImportedItem)
    return item


def _folder_path(exported: ExportItem) -> tuple[str, ...]:
    """Return the folder as it is read again: a "/" in a name is how Bitwarden nests folders."""
    return tuple(n for n in "/".join(exported.folder_path).split("/") if n)[:DEPTH_LIMIT]


def _folder(path: tuple[str, ...]) -> dict[str, str]:
    name = "/".join(path)
    return {"id": _id(sha256(name.encode())[:16]), "name": name}


def _id(row: bytes) -> str:
    return str(uuid.UUID(bytes=row))


def _item_of(exported: ExportItem) -> bytes:
    """Return an item with the keys that Bitwarden itself writes."""
    item, placed = exported.item, place(exported.item)
    path = _folder_path(exported)
    trashed = item.trashed
    content: dict[str, Any] = {
        "id": _id(item.id),
        "organizationId": None,
        "folderId": _folder(path)["id"] if path else None,
        "type": TYPES[placed.kind],
        "reprompt": placed.kept.reprompt,
        "name": item.title,
        "notes": placed.notes or None,
        "favorite": item.favourite,
        "fields": [
            {"name": field.name, "value": field.value, "type": field.type, "linkedId": None}
            for field in placed.custom
        ]
        + [
            {"name": field.name, "value": None, "type": LINKED, "linkedId": field.to}
            for field in placed.kept.linked
        ],
        **_own_part(placed),
        "passwordHistory": [
            {"lastUsedDate": _date(old.replaced), "password": old.password}
            for old in old_passwords(exported, placed)
        ],
        "creationDate": _date(item.created),
        "revisionDate": _date(item.modified),
        # A moment that cannot be written must not bring a deleted item back.
        "deletedDate": None if trashed is None else _date(trashed) or write_time(_EPOCH),
        "archivedDate": placed.kept.archived or None,
        "collectionIds": None,
    }
    return msgspec.json.encode(content)


def _own_part(placed: Placed) -> dict[str, Any]:
    part = dict(placed.own)
    if placed.part == "login":
        rules = placed.kept.matches
        part["uris"] = [{"match": rules.get(uri), "uri": uri} for uri in placed.websites]
        part["fido2Credentials"] = placed.kept.passkeys
    return {placed.part: part}


def _date(moment: Millis | None) -> str | None:
    return (write_time(moment) or None) if moment is not None else None


def _lost_foreign(exported: ExportItem, placed: Placed) -> int:
    foreign, kept = exported.item.foreign, placed.kept
    whole = kept != Kept() and foreign is not None and is_all(kept, foreign)
    return int(foreign is not None and not whole)


LOSSES: dict[Part, Callable[[ExportItem, Placed], int]] = {
    Part.KIND: lambda e, p: int(p.kind is not e.item.kind),
    Part.LABELS: lambda _, p: p.lost_labels,
    Part.FIELD_TYPES: lambda _, p: p.lost_types,
    Part.FOLDER: lambda e, _: int(_folder_path(e) != e.folder_path),
    Part.TAGS: lambda e, _: len(e.tag_names),
    Part.ATTACHMENTS: lambda e, _: len(e.item.attachments),
    Part.VERSIONS: lambda e, p: e.version_count - restorable_versions(e, p),
    Part.CREATED: lambda e, _: int(writable_time(e.item.created) is None),
    Part.MODIFIED: lambda e, _: int(writable_time(e.item.modified) is None),
    Part.LAST_USED: lambda e, _: int(e.item.last_used is not None),
    Part.EXPIRES: lambda e, _: int(e.item.expires is not None),
    Part.RECIPE: lambda e, _: int(e.item.recipe is not None),
    Part.FOREIGN: _lost_foreign,
}
"""What `project` leaves out, counted. The order of fields is not kept either."""


def losses(items: Iterable[ExportItem]) -> tuple[NotKept, ...]:
    """Return what an export of these items leaves out, without what leaves out nothing."""
    counts = dict.fromkeys(LOSSES, 0)
    for exported in items:
        placed = place(exported.item)
        for part, count in LOSSES.items():
            counts[part] += count(exported, placed)
    return tuple(NotKept(part, count) for part, count in counts.items() if count)
