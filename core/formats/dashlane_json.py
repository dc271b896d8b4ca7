"""Read the JSON that Dashlane exported before its CSV files: a list for each kind of thing."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import msgspec

from core.formats.calendar_days import read_month
from core.formats.caps import over_limit
from core.formats.catalogue import FormatId
from core.formats.field_list import FieldList
from core.formats.header_names import sounds_secret
from core.formats.imported import ImportedItem, NotKept, Parsed, Unreadable, Where, Why
from core.formats.json_items import decode_whole, read_each
from core.formats.parts import Part
from core.progress import SILENT, Progress
from core.vault.field import FieldRole, FieldType
from core.vault.item import TITLE_LIMIT, ItemDraft, ItemKind

_LOGINS = "AUTHENTIFIANT"
_KINDS = {
    "SECURENOTE": ItemKind.NOTE,
    "PAYMENTMEANS_CREDITCARD": ItemKind.CARD,
    "EMAIL": ItemKind.IDENTITY,
    "IDENTITY": ItemKind.IDENTITY,
    "ADDRESS": ItemKind.IDENTITY,
    "PHONE": ItemKind.IDENTITY,
    "COMPANY": ItemKind.IDENTITY,
    "IDCARD": ItemKind.IDENTITY,
    "PASSPORT": ItemKind.IDENTITY,
    "DRIVERLICENCE": ItemKind.IDENTITY,
    "SOCIALSECURITYSTATEMENT": ItemKind.IDENTITY,
}
_ROLES = {
    "email": FieldRole.EMAIL,
    "firstName": FieldRole.FIRST_NAME,
    "middleName": FieldRole.MIDDLE_NAME,
    "lastName": FieldRole.LAST_NAME,
    "addressFull": FieldRole.STREET,
    "city": FieldRole.CITY,
    "zipCode": FieldRole.POSTAL_CODE,
    "state": FieldRole.STATE,
    "country": FieldRole.COUNTRY,
    "ownerName": FieldRole.CARDHOLDER,
    "cardNumber": FieldRole.NUMBER,
    "securityCode": FieldRole.SECURITY_CODE,
    "content": FieldRole.NOTES,
    "note": FieldRole.NOTES,
}
_TITLES = ("title", "name", "emailName", "addressName", "phoneName", "fullname", "lastName")


class _Login(msgspec.Struct, rename="camel"):
    title: str | None = None
    login: str | None = None
    secondary_login: str | None = None
    email: str | None = None
    password: str | None = None
    domain: str | None = None
    note: str | None = None
    otp_secret: str | None = None
    category: str | None = None


def read_dashlane_json(content: bytes, *, path: str, progress: Progress = SILENT) -> Parsed:
    """Return the items of all lists, logins first. Raises as `decode_whole` and `read_each` do."""
    export = decode_whole(content, dict[str, msgspec.Raw], path=path)
    sources: list[tuple[str, msgspec.Raw]] = []
    others = 0
    for section in sorted(export, key=lambda name: name != _LOGINS):
        try:
            raws = msgspec.json.decode(export[section], type=list[msgspec.Raw])
        except msgspec.ValidationError:
            others += 1
        else:
            sources += [(section, raw) for raw in raws]
    parsed = read_each(
        sources, _read, path=path, format_id=FormatId.DASHLANE_JSON, progress=progress
    )
    lost = (NotKept(Part.UNKNOWN_PARTS, others),) if others else ()
    return dataclasses.replace(parsed, not_kept=lost)


def _read(source: tuple[str, msgspec.Raw], where: Where) -> ImportedItem | Unreadable:
    section, raw = source
    if section == _LOGINS:
        return _login(msgspec.json.decode(raw, type=_Login), where)
    said = dict(_texts(msgspec.json.decode(raw, type=dict[str, msgspec.Raw])))
    title = next((said[key] for key in _TITLES if said.get(key)), section.capitalize())
    fields = FieldList(title)
    expiry = read_month(f"{said.get('expireYear')}-{said.get('expireMonth')}")
    if expiry is not None:
        fields.add(FieldRole.EXPIRY, expiry)
        del said["expireYear"], said["expireMonth"]
    for key, value in said.items():
        if key in _ROLES:
            fields.add(_ROLES[key], value, label=key)
        elif key not in _TITLES or value != title:
            hidden = sounds_secret(key) or value.startswith(("[", "{"))
            kind = FieldType.CONCEALED if hidden else FieldType.TEXT
            fields.add_own(key, value, kind)
    return _item(title, fields, _KINDS.get(section, ItemKind.CUSTOM), where)


def _texts(raws: dict[str, msgspec.Raw]) -> Iterator[tuple[str, str]]:
    """Yield what an object says; what is no text comes as the file writes it."""
    for key, raw in raws.items():
        value = msgspec.json.decode(raw)
        yield key, value if isinstance(value, str) else bytes(raw).decode("utf-8")


def _login(login: _Login, where: Where) -> ImportedItem | Unreadable:
    title = login.title or login.domain or ""
    fields = FieldList(title)
    username = login.login or login.email or login.secondary_login
    fields.add(FieldRole.USERNAME, username)
    fields.add(FieldRole.PASSWORD, login.password)
    if login.email != username:
        fields.add(FieldRole.EMAIL, login.email)
    if login.secondary_login != username:
        fields.add_own("secondaryLogin", login.secondary_login)
    fields.add(FieldRole.WEBSITE, login.domain)
    fields.add_code(login.otp_secret)
    fields.add(FieldRole.NOTES, login.note)
    only_notes = [field.role for field in fields.fields] == [FieldRole.NOTES]
    kind = ItemKind.NOTE if only_notes else ItemKind.LOGIN
    return _item(title, fields, kind, where, folder=login.category or "")


def _item(
    title: str, fields: FieldList, kind: ItemKind, where: Where, folder: str = ""
) -> ImportedItem | Unreadable:
    if over_limit(title, TITLE_LIMIT):
        return Unreadable(where, Why.TITLE_TOO_LONG)
    return ImportedItem(
        draft=ItemDraft(kind=kind, title=title, fields=fields.fields),
        where=where,
        folder_path=(folder,) if folder else (),
    )
