"""Read the JSON that Enpass exports."""

from __future__ import annotations

import base64
import binascii
import dataclasses

import msgspec

from core.formats.calendar_days import read_month
from core.formats.caps import DEPTH_LIMIT, over_limit
from core.formats.catalogue import FormatId
from core.formats.code_uri import code_field
from core.formats.imported import (
    ImportedAttachment,
    ImportedItem,
    NotKept,
    OldPassword,
    Parsed,
    Unreadable,
    Where,
    Why,
)
from core.formats.json_items import decode_whole, read_each
from core.formats.parts import Part
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_KINDS = {
    "login": ItemKind.LOGIN,
    "password": ItemKind.LOGIN,
    "creditcard": ItemKind.CARD,
    "identity": ItemKind.IDENTITY,
    "note": ItemKind.NOTE,
}
_ROLES: dict[str, tuple[FieldRole, FieldType]] = {
    "username": (FieldRole.USERNAME, FieldType.TEXT),
    "password": (FieldRole.PASSWORD, FieldType.CONCEALED),
    "url": (FieldRole.WEBSITE, FieldType.URL),
    "email": (FieldRole.EMAIL, FieldType.EMAIL),
    "phone": (FieldRole.PHONE, FieldType.PHONE),
    "ccname": (FieldRole.CARDHOLDER, FieldType.TEXT),
    "ccnumber": (FieldRole.NUMBER, FieldType.CONCEALED),
    "cctype": (FieldRole.BRAND, FieldType.TEXT),
    "cccvc": (FieldRole.SECURITY_CODE, FieldType.CONCEALED),
    "ccpin": (FieldRole.PIN, FieldType.CONCEALED),
    "ccexpiry": (FieldRole.EXPIRY, FieldType.TEXT),
}
_HEADING = "section"
_MEDIA_TYPE = "application/octet-stream"


class _Folder(msgspec.Struct):
    uuid: str
    title: str
    parent_uuid: str | None = None


class _Export(msgspec.Struct):
    items: list[msgspec.Raw]
    folders: list[_Folder] = []


class _Old(msgspec.Struct):
    value: str | None = None
    updated_at: int | None = None


class _Field(msgspec.Struct):
    type: str = "text"
    label: str | None = None
    value: str | None = None
    sensitive: int | bool | None = None
    deleted: int | bool | None = None
    history: list[_Old] | None = None


class _File(msgspec.Struct):
    name: str = ""
    data: str = ""
    kind: str | None = None


class _Item(msgspec.Struct, rename={"created": "createdAt"}):
    title: str = ""
    category: str = ""
    note: str | None = None
    favorite: int | bool | None = None
    trashed: int | bool | None = None
    archived: int | bool | None = None
    folders: list[str] | None = None
    fields: list[_Field] | None = None
    attachments: list[_File] | None = None
    created: int | None = None
    updated_at: int | None = None


def read_enpass_json(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the items of an export; the first folder is the folder, the others become tags.

    Raises as `decode_whole` and `read_each` do.
    """
    export = decode_whole(content, _Export, path=path)
    folders = {folder.uuid: folder for folder in export.folders}
    archived = 0

    def read(raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
        nonlocal archived
        source = msgspec.json.decode(raw, type=_Item)
        if over_limit(source.title, TITLE_LIMIT):
            return Unreadable(where, Why.TITLE_TOO_LONG)
        try:
            files = tuple(_file(file) for file in source.attachments or ())
        except (binascii.Error, ValueError):
            return Unreadable(where, Why.BAD_VALUE)
        archived += bool(source.archived)
        return _item(source, where, folders, files)

    parsed = read_each(
        export.items, read, path=path, format_id=FormatId.ENPASS_JSON, progress=progress
    )
    lost = (NotKept(Part.ARCHIVED, archived),) if archived else ()
    return dataclasses.replace(parsed, not_kept=lost)


def _item(
    source: _Item,
    where: Where,
    folders: dict[str, _Folder],
    files: tuple[ImportedAttachment, ...],
) -> ImportedItem:
    inside = [uuid for uuid in source.folders or () if uuid in folders]
    return ImportedItem(
        draft=ItemDraft(
            kind=_KINDS.get(source.category, ItemKind.CUSTOM),
            title=source.title,
            fields=_fields(source),
            favourite=bool(source.favorite),
        ),
        where=where,
        folder_path=_path(folders, inside[0]) if inside else (),
        tag_names=tuple(folders[uuid].title for uuid in inside[1:] if folders[uuid].title),
        created=_moment(source.created),
        modified=_moment(source.updated_at),
        trashed=bool(source.trashed),
        history=_history(source),
        attachments=files,
    )


def _path(folders: dict[str, _Folder], uuid: str) -> tuple[str, ...]:
    """Return the path of a folder; one that lies in itself ends where it comes round."""
    names: list[str] = []
    seen: set[str] = set()
    while uuid in folders and uuid not in seen and len(names) < DEPTH_LIMIT:
        seen.add(uuid)
        names.insert(0, folders[uuid].title)
        uuid = folders[uuid].parent_uuid or ""
    return tuple(name for name in names if name)


def _fields(source: _Item) -> tuple[FieldDraft, ...]:
    """Return the fields that hold something; the first of a type gets its role."""
    fields: list[FieldDraft] = []
    given: set[FieldRole] = set()
    for field in source.fields or ():
        # A field that its owner deleted stays in the file, marked as such.
        if not field.value or field.deleted or field.type == _HEADING:
            continue
        role, kind = _ROLES.get(field.type.casefold(), (None, FieldType.TEXT))
        if field.type == "totp" and FieldRole.ONE_TIME_CODE not in given:
            given.add(FieldRole.ONE_TIME_CODE)
            fields.append(code_field(field.value, title=source.title))
        elif role is not None and (role not in given or role is FieldRole.WEBSITE):
            given.add(role)
            month = read_month(field.value) if role is FieldRole.EXPIRY else None
            kind = FieldType.MONTH_YEAR if month else kind
            fields.append(FieldDraft(kind, month or field.value, role))
        else:
            hidden = field.sensitive or kind is FieldType.CONCEALED or field.type == "totp"
            kind = FieldType.MULTILINE if "\n" in field.value else kind
            kind = FieldType.CONCEALED if hidden else kind
            fields.append(FieldDraft(kind, field.value, label=field.label or field.type))
    if source.note:
        fields.append(FieldDraft(FieldType.MULTILINE, source.note, FieldRole.NOTES))
    return tuple(fields)


def _history(source: _Item) -> tuple[OldPassword, ...]:
    passwords = (f for f in source.fields or () if f.type == "password" and not f.deleted)
    first = next((f for f in passwords if f.value), None)
    past = first.history if first is not None else None
    return tuple(OldPassword(_moment(old.updated_at), old.value) for old in past or () if old.value)


def _file(file: _File) -> ImportedAttachment:
    return ImportedAttachment(
        file.name or "attachment",
        file.kind or _MEDIA_TYPE,
        base64.b64decode(file.data, validate=True),
    )


def _moment(seconds: int | None) -> Millis | None:
    return Millis(seconds * 1000) if seconds is not None and 0 < seconds < 253_402_300_800 else None
