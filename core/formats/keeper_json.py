"""Read the JSON that Keeper exports."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import msgspec

from core.formats.caps import over_limit
from core.formats.catalogue import FormatId
from core.formats.field_list import FieldList
from core.formats.imported import ImportedItem, NotKept, Parsed, Unreadable, Where, Why
from core.formats.json_items import decode_whole, read_each
from core.formats.parts import Part
from core.formats.times import writable_time
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldRole, FieldType
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_KINDS = {
    "login": ItemKind.LOGIN,
    "general": ItemKind.LOGIN,
    "bankCard": ItemKind.CARD,
    "contact": ItemKind.IDENTITY,
    "address": ItemKind.IDENTITY,
    "encryptedNotes": ItemKind.NOTE,
    "sshKeys": ItemKind.SSH_KEY,
    "wifiCredentials": ItemKind.WIFI,
}
_ROLES = {
    "email": FieldRole.EMAIL,
    "url": FieldRole.WEBSITE,
    "cardholderName": FieldRole.CARDHOLDER,
    "cardNumber": FieldRole.NUMBER,
    "cardExpirationDate": FieldRole.EXPIRY,
    "cardSecurityCode": FieldRole.SECURITY_CODE,
    "pinCode": FieldRole.PIN,
    "number": FieldRole.PHONE,
    "first": FieldRole.FIRST_NAME,
    "middle": FieldRole.MIDDLE_NAME,
    "last": FieldRole.LAST_NAME,
    "street1": FieldRole.STREET,
    "street2": FieldRole.STREET,
    "city": FieldRole.CITY,
    "state": FieldRole.STATE,
    "zip": FieldRole.POSTAL_CODE,
    "country": FieldRole.COUNTRY,
    "company": FieldRole.COMPANY,
    "privateKey": FieldRole.PRIVATE_KEY,
    "publicKey": FieldRole.PUBLIC_KEY,
    "SSID": FieldRole.SSID,
}
_HIDDEN = ("secret", "password", "pinCode", "securityQuestion", "keyPair", "accountNumber")
_CODE = "oneTimeCode"
_SECONDS_LIMIT = 10**11
"""A larger number counts milliseconds: so many seconds are in the year 5138."""


class _Export(msgspec.Struct):
    records: list[msgspec.Raw]


class _Folder(msgspec.Struct):
    folder: str | None = None
    shared_folder: str | None = None


class _Record(msgspec.Struct, rename={"type": "$type"}):
    title: str = ""
    type: str | None = None
    login: str | None = None
    password: str | None = None
    login_url: str | None = None
    notes: str | None = None
    last_modified: int | None = None
    custom_fields: dict[str, msgspec.Raw] | None = None
    folders: list[_Folder] | None = None
    references: msgspec.Raw = msgspec.Raw()


def read_keeper_json(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the records of an export; the first folder is the folder, the others become tags.

    Raises as `decode_whole` and `read_each` do.
    """
    export = decode_whole(content, _Export, path=path)
    linked = 0

    def read(raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
        nonlocal linked
        record = msgspec.json.decode(raw, type=_Record)
        if over_limit(record.title, TITLE_LIMIT):
            return Unreadable(where, Why.TITLE_TOO_LONG)
        linked += bool(bytes(record.references))
        paths = [_path(folder) for folder in record.folders or ()]
        paths = [path for path in paths if path]
        kind = ItemKind.LOGIN if record.type is None else _KINDS.get(record.type, ItemKind.CUSTOM)
        return ImportedItem(
            draft=ItemDraft(kind=kind, title=record.title, fields=_fields(record).fields),
            where=where,
            folder_path=paths[0] if paths else (),
            tag_names=tuple("/".join(path) for path in paths[1:]),
            modified=_moment(record.last_modified),
        )

    parsed = read_each(
        export.records, read, path=path, format_id=FormatId.KEEPER_JSON, progress=progress
    )
    lost = (NotKept(Part.LINKED_FIELDS, linked),) if linked else ()
    return dataclasses.replace(parsed, not_kept=lost)


def _path(folder: _Folder) -> tuple[str, ...]:
    """Return the path of a folder; a shared one is the first name of the path within it."""
    texts = [folder.shared_folder or "", *(folder.folder or "").split("\\")]
    return tuple(text.strip() for text in texts if text.strip())


def _fields(record: _Record) -> FieldList:
    fields = FieldList(record.title)
    fields.add(FieldRole.USERNAME, record.login)
    fields.add(FieldRole.PASSWORD, record.password)
    fields.add(FieldRole.WEBSITE, record.login_url)
    for key, raw in (record.custom_fields or {}).items():
        name, label = _split(key)
        for part, value in _parts(name, msgspec.json.decode(raw)):
            own = label if part == name or part in _ROLES else f"{label} {part}".strip()
            _add(fields, part, own, value)
    fields.add(FieldRole.NOTES, record.notes)
    return fields


def _split(key: str) -> tuple[str, str]:
    """Return type and label of "$type:label:number"; older files have only a label."""
    if not key.startswith("$"):
        return "", key
    name, _, rest = key[1:].partition(":")
    label, _, _ = rest.rpartition(":")
    return name, label or ("" if rest.isdigit() else rest)


def _add(fields: FieldList, name: str, label: str, value: str) -> None:
    if name == _CODE:
        fields.add_code(value, label=label)
    elif name in _ROLES:
        fields.add(_ROLES[name], value, label=label or name)
    else:
        kind = FieldType.CONCEALED if name in _HIDDEN else FieldType.TEXT
        fields.add_own(label or name, value, kind)


def _parts(name: str, value: object) -> Iterator[tuple[str, str]]:
    """Yield each text in a value with the name it has there."""
    match value:
        case dict():
            for part, inner in value.items():
                yield from _parts(part, inner)
        case list():
            for inner in value:
                yield from _parts(name, inner)
        case bool():
            yield name, "true" if value else "false"
        case str():
            yield name, value
        case int() | float():
            yield name, str(value)
        case None:
            pass


def _moment(number: int | None) -> Millis | None:
    if number is None or number <= 0:
        return None
    return writable_time(Millis(number if number >= _SECONDS_LIMIT else number * 1000))
