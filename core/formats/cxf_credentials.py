"""The credentials of a CXF item: which kind each makes, and which of their fields have a place."""

from __future__ import annotations

import base64
import binascii

import msgspec

from core.formats.codes import KeyShape, make_link
from core.formats.field_list import FieldList
from core.vault.field import FieldRole, FieldType
from core.vault.item import ItemKind

KINDS: dict[str, ItemKind] = {
    "basic-auth": ItemKind.LOGIN,
    "generated-password": ItemKind.LOGIN,
    "passkey": ItemKind.LOGIN,
    "totp": ItemKind.CODE,
    "credit-card": ItemKind.CARD,
    "note": ItemKind.NOTE,
    "wifi": ItemKind.WIFI,
    "ssh-key": ItemKind.SSH_KEY,
    "address": ItemKind.IDENTITY,
    "person-name": ItemKind.IDENTITY,
    "passport": ItemKind.IDENTITY,
    "drivers-license": ItemKind.IDENTITY,
    "identity-document": ItemKind.IDENTITY,
    "file": ItemKind.DOCUMENT,
    "api-key": ItemKind.CUSTOM,
    "custom-fields": ItemKind.CUSTOM,
}
"""The types of credentials that are known; all others are kept as they came."""
_ROLES: dict[str, dict[str, FieldRole]] = {
    "basic-auth": {"username": FieldRole.USERNAME, "password": FieldRole.PASSWORD},
    "generated-password": {"password": FieldRole.PASSWORD},
    "credit-card": {
        "fullName": FieldRole.CARDHOLDER,
        "number": FieldRole.NUMBER,
        "cardType": FieldRole.BRAND,
        "expiryDate": FieldRole.EXPIRY,
        "verificationNumber": FieldRole.SECURITY_CODE,
        "pin": FieldRole.PIN,
    },
    "note": {"content": FieldRole.NOTES},
    "wifi": {
        "ssid": FieldRole.SSID,
        "networkSecurityType": FieldRole.WIFI_SECURITY,
        "passphrase": FieldRole.PASSWORD,
        "hidden": FieldRole.WIFI_HIDDEN,
    },
    "ssh-key": {"privateKey": FieldRole.PRIVATE_KEY},
    "address": {
        "streetAddress": FieldRole.STREET,
        "city": FieldRole.CITY,
        "territory": FieldRole.STATE,
        "postalCode": FieldRole.POSTAL_CODE,
        "country": FieldRole.COUNTRY,
        "tel": FieldRole.PHONE,
    },
    "person-name": {
        "title": FieldRole.HONORIFIC,
        "given": FieldRole.FIRST_NAME,
        "given2": FieldRole.MIDDLE_NAME,
        "surname": FieldRole.LAST_NAME,
    },
    "passport": {
        "passportNumber": FieldRole.PASSPORT_NUMBER,
        "nationalIdentificationNumber": FieldRole.NATIONAL_ID,
        "birthDate": FieldRole.BIRTHDAY,
    },
    "drivers-license": {
        "licenseNumber": FieldRole.LICENSE_NUMBER,
        "birthDate": FieldRole.BIRTHDAY,
    },
    "identity-document": {
        "identificationNumber": FieldRole.NATIONAL_ID,
        "birthDate": FieldRole.BIRTHDAY,
    },
    "api-key": {
        "username": FieldRole.USERNAME,
        "key": FieldRole.PASSWORD,
        "url": FieldRole.WEBSITE,
    },
}
FIELD_TYPES = {
    "concealed-string": FieldType.CONCEALED,
    "email": FieldType.EMAIL,
    "number": FieldType.NUMBER,
    "boolean": FieldType.BOOLEAN,
    "date": FieldType.DATE,
    "year-month": FieldType.MONTH_YEAR,
}
"""How the value of a field is typed, by what CXF calls it; all else is plain text."""
_ADDITIONS = (ItemKind.CODE, ItemKind.NOTE, ItemKind.CUSTOM)
_NO_FIELD = frozenset({"type", "id", "extensions"})
_LINE = 64


class _Field(msgspec.Struct, rename="camel"):
    """A field that a person can change."""

    value: str | int | float | bool | None = None
    field_type: str = "string"
    label: str | None = None


class Totp(msgspec.Struct):
    """The key of a one-time code as a credential has it."""

    secret: str
    period: int | None = None
    digits: int | None = None
    username: str | None = None
    algorithm: str | None = None
    issuer: str | None = None


class _CustomFields(msgspec.Struct):
    fields: list[_Field] = []


def kind_of(types: list[str]) -> ItemKind:
    """Return what credentials make of an item: the first that is more than an addition decides."""
    known = [KINDS[each] for each in types if each in KINDS]
    more = (kind for kind in known if kind not in _ADDITIONS)
    return next(more, known[0] if known else ItemKind.CUSTOM)


def add_credential(fields: FieldList, kind: str, raw: msgspec.Raw) -> None:
    """Add what a credential holds. Raises msgspec.DecodeError for one that is built otherwise."""
    if kind == "totp":
        fields.add_code(link_of(msgspec.json.decode(raw, type=Totp)))
        return
    if kind == "custom-fields":
        for field in msgspec.json.decode(raw, type=_CustomFields).fields:
            _add(fields, None, field, name="")
        return
    roles = _ROLES.get(kind, {})
    for name, inner in msgspec.json.decode(raw, type=dict[str, msgspec.Raw]).items():
        if name not in _NO_FIELD:
            _add(fields, roles.get(name), _read_field(name, inner), name=name)


def _read_field(name: str, raw: msgspec.Raw) -> _Field:
    if bytes(raw).startswith(b"{"):
        return msgspec.json.decode(raw, type=_Field)
    value = msgspec.json.decode(raw, type=str | int | float | bool | None)
    if name == "privateKey" and isinstance(value, str):
        return _Field(value=as_pem(value), field_type="concealed-string")
    return _Field(value=value)


def _add(fields: FieldList, role: FieldRole | None, field: _Field, *, name: str) -> None:
    value = field.value
    text = ("true" if value else "false") if isinstance(value, bool) else str(value or "")
    label = field.label or name
    if role is not None:
        fields.add(role, text, label=label)
    else:
        fields.add_own(label, text, FIELD_TYPES.get(field.field_type, FieldType.TEXT))


def link_of(key: Totp) -> str:
    """Return the link that a key makes."""
    shape = KeyShape(
        kind="totp",
        secret=key.secret,
        algorithm=key.algorithm.upper() if key.algorithm else None,
        digits=key.digits,
        period=key.period,
    )
    return make_link(shape, issuer=key.issuer or "", account=key.username or "")


def as_pem(text: str) -> str:
    """Return a private key as programs read it: the file holds PKCS #8 in base64 for addresses."""
    try:
        der = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return text
    coded = base64.b64encode(der).decode("ascii")
    lines = [coded[at : at + _LINE] for at in range(0, len(coded), _LINE)]
    return "\n".join(("-----BEGIN PRIVATE KEY-----", *lines, "-----END PRIVATE KEY-----", ""))
