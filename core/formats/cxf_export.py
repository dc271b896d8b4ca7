"""Write items as CXF 1.0, and say beforehand exactly what that loses."""

from __future__ import annotations

import base64
import dataclasses
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec

from core.crypto.primitives import sha256
from core.errors import AppError
from core.formats.catalogue import FormatId
from core.formats.csv_export import ExportItem, Sink
from core.formats.cxf_credentials import kind_of
from core.formats.cxf_json import NAME_LIMIT, Collection, ItemReader, Kind, is_unplaced, moment_of
from core.formats.cxf_places import Placed, place
from core.formats.imported import ImportedItem, NotKept, Unit, Where
from core.formats.json_text import check_json
from core.formats.parts import Part
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.item import Foreign

_EVERY = 200
_NAME = "Strongroom"
LEVELS = 24
"""Folders in one another; each is two levels of JSON, and readers stop at 64."""
_AROUND = 4
"""Levels of JSON around an item."""


class _Scope(msgspec.Struct, rename="camel"):
    android_apps: list[msgspec.Raw] | None = None


class _Kept(msgspec.Struct):
    """What an item was when it came, as far as it can go back."""

    credentials: list[msgspec.Raw] = []
    scope: _Scope | None = None
    extensions: list[msgspec.Raw] | None = None


@dataclasses.dataclass(slots=True)
class _Folder:
    """A folder on its way into the tree."""

    path: tuple[str, ...]
    items: list[bytes] = dataclasses.field(default_factory=list)
    below: dict[str, _Folder] = dataclasses.field(default_factory=dict)


def write_cxf(items: Sequence[ExportItem], stream: Sink, *, progress: Progress = SILENT) -> None:
    """Write one account with all items; folders are collections."""
    written: list[msgspec.Raw] = []
    root = _Folder(())
    for done, exported in enumerate(items):
        if done % _EVERY == 0:
            progress.report(done, len(items), "write")
        written.append(msgspec.Raw(_item_of(exported, place(exported.item))))
        path = _path_of(exported)
        if path:
            _folder_at(root, path).items.append(exported.item.id)
    account = {
        "id": _id(sha256(_NAME.encode())[:16]),
        "username": "",
        "email": "",
        "collections": [_collection(folder) for folder in root.below.values()],
        "items": written,
    }
    latest = max((exported.item.modified for exported in items), default=Millis(0))
    content = {
        "version": {"major": 1, "minor": 0},
        "exporterRpId": _NAME.lower(),
        "exporterDisplayName": _NAME,
        "timestamp": _seconds(latest) or 0,
        "accounts": [account],
    }
    stream.write(msgspec.json.encode(content))


def project(exported: ExportItem) -> ImportedItem:
    """Return what of an item is left when it is read again; `where` is the item's own."""
    root, path = _Folder(()), _path_of(exported)
    if path:
        _folder_at(root, path).items.append(exported.item.id)
    told = msgspec.json.encode([_collection(folder) for folder in root.below.values()])
    reader = ItemReader(msgspec.json.decode(told, type=list[Collection]))
    raw = msgspec.Raw(_item_of(exported, place(exported.item)))
    item = reader.read_item(raw, Where(Unit.ITEM, 1))
    # What a vault holds is within every limit that a reader has for an item.
    assert isinstance(item, ImportedItem)
    return item


def _path_of(exported: ExportItem) -> tuple[str, ...]:
    """Return the folder as it is read again."""
    return tuple(name[:NAME_LIMIT] for name in exported.folder_path if name)[:LEVELS]


def _folder_at(root: _Folder, path: tuple[str, ...]) -> _Folder:
    folder = root
    for depth, name in enumerate(path, 1):
        folder = folder.below.setdefault(name, _Folder(path[:depth]))
    return folder


def _collection(folder: _Folder) -> dict[str, Any]:
    content = msgspec.json.encode(folder.path)
    return {
        "id": _id(sha256(b"collection", content)[:16]),
        "title": folder.path[-1],
        "items": [{"item": _id(item)} for item in folder.items],
        "subCollections": [_collection(below) for below in folder.below.values()],
    }


def _item_of(exported: ExportItem, placed: Placed) -> bytes:
    item = exported.item
    content: dict[str, Any] = {
        "id": _id(item.id),
        "creationAt": _seconds(item.created),
        "modifiedAt": _seconds(item.modified),
        "title": item.title,
        "favorite": item.favourite,
        "scope": {"urls": placed.urls, "androidApps": []} if placed.urls else None,
        "credentials": [*placed.credentials.values(), *_kept(item.foreign)],
        "tags": [tag for tag in exported.tag_names if tag],
    }
    return msgspec.json.encode({key: v for key, v in content.items() if v is not None})


def _id(row: bytes) -> str:
    return base64.urlsafe_b64encode(row).decode("ascii").rstrip("=")


def _seconds(moment: Millis) -> int | None:
    seconds = moment // 1000
    return seconds if moment_of(seconds) is not None else None


def _kept(foreign: Foreign | None) -> list[msgspec.Raw]:
    """Return the credentials that came from another program's CXF and go back as they were."""
    if foreign is None or foreign.source != FormatId.CXF_JSON:
        return []
    try:
        # What was kept came through a reader; what an archive of somebody brings may not have.
        check_json(b"[" * _AROUND + foreign.content + b"]" * _AROUND, path="")
        found = msgspec.json.decode(foreign.content, type=_Kept).credentials
        kept = [raw for raw in found if is_unplaced(msgspec.json.decode(raw, type=Kind).type)]
        return [msgspec.Raw(msgspec.json.encode(msgspec.json.decode(raw))) for raw in kept]
    except (AppError, msgspec.DecodeError, RecursionError):
        return []


def _loses_foreign(foreign: Foreign | None) -> bool:
    """Tell whether something is lost that came from elsewhere: all of it, or what stood beside."""
    if foreign is None or not _kept(foreign):
        return foreign is not None
    came = msgspec.json.decode(foreign.content, type=_Kept)
    return bool(came.extensions or (came.scope is not None and came.scope.android_apps))


def _types_of(exported: ExportItem, placed: Placed) -> list[str]:
    kept = [msgspec.json.decode(raw, type=Kind).type for raw in _kept(exported.item.foreign)]
    return [*placed.credentials, *kept]


LOSSES: dict[Part, Callable[[ExportItem, Placed], int]] = {
    Part.KIND: lambda e, p: int(kind_of(_types_of(e, p)) is not e.item.kind),
    Part.FIELDS: lambda _, p: p.lost_fields,
    Part.LABELS: lambda _, p: p.lost_labels,
    Part.FIELD_TYPES: lambda _, p: p.lost_types,
    Part.FOLDER: lambda e, _: int(_path_of(e) != e.folder_path),
    Part.TAGS: lambda e, _: sum(not tag for tag in e.tag_names),
    Part.ATTACHMENTS: lambda e, _: len(e.item.attachments),
    Part.VERSIONS: lambda e, _: e.version_count,
    Part.TRASH: lambda e, _: int(e.item.trashed is not None),
    Part.CREATED: lambda e, _: int(_seconds(e.item.created) is None),
    Part.MODIFIED: lambda e, _: int(_seconds(e.item.modified) is None),
    Part.LAST_USED: lambda e, _: int(e.item.last_used is not None),
    Part.EXPIRES: lambda e, _: int(e.item.expires is not None),
    Part.RECIPE: lambda e, _: int(e.item.recipe is not None),
    Part.FOREIGN: lambda e, _: int(_loses_foreign(e.item.foreign)),
}
"""What `project` leaves out, counted. Times are kept to the second, the order of fields is not."""


def losses(items: Iterable[ExportItem]) -> tuple[NotKept, ...]:
    """Return what a file of these items leaves out, without what leaves out nothing."""
    counts = dict.fromkeys(LOSSES, 0)
    for exported in items:
        placed = place(exported.item)
        for part, count in LOSSES.items():
            counts[part] += count(exported, placed)
    return tuple(NotKept(part, count) for part, count in counts.items() if count)
