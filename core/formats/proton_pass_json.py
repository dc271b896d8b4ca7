"""Read the JSON that Proton Pass exports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import msgspec

from core.errors import FileEncryptedError
from core.formats.calendar_days import is_day, read_month
from core.formats.caps import over_limit
from core.formats.catalogue import FormatId
from core.formats.code_uri import code_field
from core.formats.imported import ImportedAttachment, ImportedItem, Parsed, Unreadable, Where, Why
from core.formats.json_items import decode_whole, read_each
from core.ports import Millis
from core.progress import SILENT, Progress
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import TEMPLATES, TITLE_LIMIT, Foreign, ItemDraft, ItemKind

_KINDS = {
    "login": ItemKind.LOGIN,
    "alias": ItemKind.LOGIN,
    "note": ItemKind.NOTE,
    "creditCard": ItemKind.CARD,
    "identity": ItemKind.IDENTITY,
    "sshKey": ItemKind.SSH_KEY,
    "wifi": ItemKind.WIFI,
}
_ROLES: dict[str, FieldRole] = {
    "itemUsername": FieldRole.USERNAME,
    "username": FieldRole.USERNAME,
    "itemEmail": FieldRole.EMAIL,
    "password": FieldRole.PASSWORD,
    "cardholderName": FieldRole.CARDHOLDER,
    "number": FieldRole.NUMBER,
    "verificationNumber": FieldRole.SECURITY_CODE,
    "pin": FieldRole.PIN,
    "expirationDate": FieldRole.EXPIRY,
    "email": FieldRole.EMAIL,
    "phoneNumber": FieldRole.PHONE,
    "firstName": FieldRole.FIRST_NAME,
    "middleName": FieldRole.MIDDLE_NAME,
    "lastName": FieldRole.LAST_NAME,
    "birthdate": FieldRole.BIRTHDAY,
    "streetAddress": FieldRole.STREET,
    "zipOrPostalCode": FieldRole.POSTAL_CODE,
    "city": FieldRole.CITY,
    "stateOrProvince": FieldRole.STATE,
    "countryOrRegion": FieldRole.COUNTRY,
    "socialSecurityNumber": FieldRole.NATIONAL_ID,
    "passportNumber": FieldRole.PASSPORT_NUMBER,
    "licenseNumber": FieldRole.LICENSE_NUMBER,
    "company": FieldRole.COMPANY,
    "privateKey": FieldRole.PRIVATE_KEY,
    "publicKey": FieldRole.PUBLIC_KEY,
    "ssid": FieldRole.SSID,
}
_TYPES = {role: kind for template in TEMPLATES.values() for role, kind in template}
_TRASHED = 2
_LATEST = 253_402_300_800


class _Vault(msgspec.Struct):
    items: list[msgspec.Raw]
    name: str = ""


class _Export(msgspec.Struct):
    vaults: dict[str, _Vault]
    encrypted: bool = False


class _Metadata(msgspec.Struct):
    name: str = ""
    note: str = ""


class _Said(msgspec.Struct, rename="camel"):
    content: str | None = None
    totp_uri: str | None = None
    timestamp: str | None = None


class _Extra(msgspec.Struct, rename="camel"):
    field_name: str = ""
    type: str = "text"
    data: _Said = msgspec.field(default_factory=_Said)


class _Section(msgspec.Struct, rename="camel"):
    section_fields: list[msgspec.Raw]


class _Content(msgspec.Struct, rename="camel"):
    metadata: _Metadata
    type: str
    content: dict[str, msgspec.Raw] = {}
    extra_fields: list[msgspec.Raw] = []


class _Item(msgspec.Struct, rename="camel"):
    data: _Content
    state: int = 1
    alias_email: str | None = None
    create_time: int | None = None
    modify_time: int | None = None
    pinned: bool = False
    files: list[str] | None = None


Attach = Callable[[Iterable[str]], tuple[ImportedAttachment, ...]]
"""Return the files that an item names."""


def read_proton_pass_json(
    content: bytes, *, path: str, progress: Progress = SILENT, attach: Attach = lambda _: ()
) -> Parsed:
    """Return the items of all vaults; a vault becomes a folder.

    Raises FileEncryptedError, and as `decode_whole` and `read_each` do.
    """
    export = decode_whole(content, _Export, path=path)
    if export.encrypted:
        raise FileEncryptedError(path=path, detail="proton-pass")
    raws = [(raw, vault.name) for vault in export.vaults.values() for raw in vault.items]

    def read(raw: msgspec.Raw, where: Where) -> ImportedItem | Unreadable:
        source = msgspec.json.decode(raw, type=_Item)
        item = _item(source, raws[where.number - 1][1], where)
        if isinstance(item, Unreadable) or not source.files:
            return item
        return msgspec.structs.replace(item, attachments=attach(source.files))

    return read_each(
        [raw for raw, _ in raws],
        read,
        path=path,
        format_id=FormatId.PROTON_PASS_JSON,
        progress=progress,
    )


def _item(source: _Item, vault: str, where: Where) -> ImportedItem | Unreadable:
    data = source.data
    title = data.metadata.name
    if over_limit(title, TITLE_LIMIT):
        return Unreadable(where, Why.TITLE_TOO_LONG)
    fields = list(_fields(data, title))
    if source.alias_email:
        fields.append(FieldDraft(FieldType.EMAIL, source.alias_email, FieldRole.EMAIL))
    if data.metadata.note:
        fields.append(FieldDraft(FieldType.MULTILINE, data.metadata.note, FieldRole.NOTES))
    passkeys = bytes(data.content.get("passkeys", b""))
    kept = passkeys not in (b"", b"null", b"[]")
    return ImportedItem(
        draft=ItemDraft(
            kind=_KINDS.get(data.type, ItemKind.CUSTOM),
            title=title,
            fields=tuple(fields),
            favourite=source.pinned,
            # As they came: we cannot use them, and shall not be who loses them.
            foreign=Foreign(FormatId.PROTON_PASS_JSON, b'{"passkeys":' + passkeys + b"}")
            if kept
            else None,
        ),
        where=where,
        folder_path=(vault,) if vault else (),
        created=_moment(source.create_time),
        modified=_moment(source.modify_time),
        trashed=source.state == _TRASHED,
    )


def _fields(data: _Content, title: str) -> Iterator[FieldDraft]:
    """Yield what an item says: known keys with their roles, any other text under its own name."""
    for key, raw in data.content.items():
        if key == "passkeys":
            continue
        value = msgspec.json.decode(raw)
        if key == "totpUri" and isinstance(value, str) and value:
            yield code_field(value, title=title)
        elif isinstance(value, str) and value:
            yield _said(key, value)
        elif isinstance(value, list):
            listed = msgspec.json.decode(raw, type=list[msgspec.Raw])
            yield from _websites(listed) if key == "urls" else _extras(listed, title)
    yield from _extras(data.extra_fields, title)


def _websites(raws: list[msgspec.Raw]) -> Iterator[FieldDraft]:
    for raw in raws:
        if address := msgspec.json.decode(raw, type=str):
            yield FieldDraft(FieldType.URL, address, FieldRole.WEBSITE)


def _said(key: str, value: str) -> FieldDraft:
    role = _ROLES.get(key)
    if role is None:
        kind = FieldType.MULTILINE if "\n" in value else FieldType.TEXT
        return FieldDraft(kind, value, label=key)
    kind = _TYPES[role]
    if role is FieldRole.EXPIRY:
        month = read_month(value)
        kind, value = (kind, month) if month else (FieldType.TEXT, value)
    if role is FieldRole.BIRTHDAY and not is_day(value):
        kind = FieldType.TEXT
    return FieldDraft(kind, value, role)


def _extras(raws: Iterable[msgspec.Raw], title: str) -> Iterator[FieldDraft]:
    """Yield the fields of a list, also of one of sections; what is neither is kept hidden."""
    for raw in raws:
        try:
            section = msgspec.json.decode(raw, type=_Section)
        except msgspec.ValidationError:
            yield from _extra(raw, title)
        else:
            yield from _extras(section.section_fields, title)


def _extra(raw: msgspec.Raw, title: str) -> Iterator[FieldDraft]:
    try:
        extra = msgspec.json.decode(raw, type=_Extra)
    except msgspec.ValidationError:
        yield FieldDraft(FieldType.CONCEALED, bytes(raw).decode("utf-8"))
        return
    value = extra.data.totp_uri or extra.data.content or extra.data.timestamp or ""
    if extra.type == "totp" and value:
        yield msgspec.structs.replace(
            code_field(value, title=title), role=None, label=extra.field_name
        )
    elif value or extra.field_name:
        plain = FieldType.MULTILINE if "\n" in value else FieldType.TEXT
        kind = plain if extra.type in ("text", "timestamp") else FieldType.CONCEALED
        yield FieldDraft(kind, value, label=extra.field_name)


def _moment(seconds: int | None) -> Millis | None:
    return Millis(seconds * 1000) if seconds is not None and 0 < seconds < _LATEST else None
