"""Where each field of an item of ours goes in a CXF item, and what of it comes back."""

from __future__ import annotations

import base64
import binascii
import dataclasses
import re
from collections.abc import Mapping
from typing import Any

from core.errors import OtpMalformedError
from core.formats.cxf_credentials import FIELD_TYPES, Totp, as_pem, link_of
from core.formats.field_list import TYPES, FieldList
from core.otp import OtpSecret, parse_otp
from core.vault.field import Field, FieldDraft, FieldRole, FieldType
from core.vault.item import Item, ItemKind

Spot = tuple[str, str, str]
"""The type of a credential, the key of a field in it, and the type of that field."""
_TEXT, _HIDDEN = "string", "concealed-string"
_LOGIN, _CARD, _WIFI = "basic-auth", "credit-card", "wifi"
_ADDRESS, _NAME, _DOCUMENT = "address", "person-name", "identity-document"
_SPOTS: Mapping[ItemKind, Mapping[FieldRole, Spot]] = {
    ItemKind.LOGIN: {
        FieldRole.USERNAME: (_LOGIN, "username", _TEXT),
        FieldRole.PASSWORD: (_LOGIN, "password", _HIDDEN),
    },
    ItemKind.CARD: {
        FieldRole.CARDHOLDER: (_CARD, "fullName", _TEXT),
        FieldRole.NUMBER: (_CARD, "number", _HIDDEN),
        FieldRole.BRAND: (_CARD, "cardType", _TEXT),
        FieldRole.EXPIRY: (_CARD, "expiryDate", "year-month"),
        FieldRole.SECURITY_CODE: (_CARD, "verificationNumber", _HIDDEN),
        FieldRole.PIN: (_CARD, "pin", _HIDDEN),
    },
    ItemKind.IDENTITY: {
        FieldRole.HONORIFIC: (_NAME, "title", _TEXT),
        FieldRole.FIRST_NAME: (_NAME, "given", _TEXT),
        FieldRole.MIDDLE_NAME: (_NAME, "given2", _TEXT),
        FieldRole.LAST_NAME: (_NAME, "surname", _TEXT),
        FieldRole.STREET: (_ADDRESS, "streetAddress", _TEXT),
        FieldRole.CITY: (_ADDRESS, "city", _TEXT),
        FieldRole.STATE: (_ADDRESS, "territory", _TEXT),
        FieldRole.POSTAL_CODE: (_ADDRESS, "postalCode", _TEXT),
        FieldRole.COUNTRY: (_ADDRESS, "country", _TEXT),
        FieldRole.PHONE: (_ADDRESS, "tel", _TEXT),
        FieldRole.NATIONAL_ID: (_DOCUMENT, "identificationNumber", _TEXT),
        FieldRole.BIRTHDAY: (_DOCUMENT, "birthDate", "date"),
        FieldRole.PASSPORT_NUMBER: ("passport", "passportNumber", _TEXT),
        FieldRole.LICENSE_NUMBER: ("drivers-license", "licenseNumber", _TEXT),
    },
    ItemKind.WIFI: {
        FieldRole.SSID: (_WIFI, "ssid", _TEXT),
        FieldRole.WIFI_SECURITY: (_WIFI, "networkSecurityType", _TEXT),
        FieldRole.PASSWORD: (_WIFI, "passphrase", _HIDDEN),
        FieldRole.WIFI_HIDDEN: (_WIFI, "hidden", "boolean"),
    },
}
_NOTE, _CODE, _KEY, _OWN = "note", "totp", "ssh-key", "custom-fields"
_FIRST: Mapping[ItemKind, str] = {
    ItemKind.LOGIN: _LOGIN,
    ItemKind.CARD: _CARD,
    ItemKind.IDENTITY: _NAME,
    ItemKind.WIFI: _WIFI,
    ItemKind.NOTE: _NOTE,
    ItemKind.CUSTOM: _OWN,
}
"""The credential that makes an item what it is; it is there even where nothing is in it."""
_EMPTY: Mapping[str, Mapping[str, Any]] = {
    _NOTE: {"content": {"fieldType": _TEXT, "value": ""}},
    _OWN: {"fields": []},
}
_SHAPES: Mapping[str, re.Pattern[str]] = {
    "boolean": re.compile("true|false"),
    "number": re.compile(r"-?[0-9]+(?:\.[0-9]+)?"),
    "date": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "year-month": re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])"),
}
"""What a value must look like to be said to be of a type."""
_PEM = re.compile(r"-----BEGIN PRIVATE KEY-----\n(.*)\n-----END PRIVATE KEY-----\n", re.DOTALL)
_KEY_TYPES = {
    bytes.fromhex("06032b6570"): "ssh-ed25519",
    bytes.fromhex("06092a864886f70d010101"): "ssh-rsa",
    bytes.fromhex("06082a8648ce3d030107"): "ecdsa-sha2-nistp256",
    bytes.fromhex("06052b81040022"): "ecdsa-sha2-nistp384",
    bytes.fromhex("06052b81040023"): "ecdsa-sha2-nistp521",
}
"""Kinds of keys by the object identifiers in a PKCS #8 key. Source: RFC 8410, 8017, 5480."""
_BEGINNING = 64


@dataclasses.dataclass(slots=True)
class Placed:
    """An item of ours, sorted into credentials, with what comes back otherwise or not at all."""

    credentials: dict[str, dict[str, Any]] = dataclasses.field(default_factory=dict)
    urls: list[str] = dataclasses.field(default_factory=list)
    lost_fields: int = 0
    lost_labels: int = 0
    lost_types: int = 0

    def __repr__(self) -> str:
        return f"Placed({', '.join(self.credentials)})"

    def credential(self, kind: str) -> dict[str, Any]:
        """Return the credential of a type, made where it is not there yet."""
        return self.credentials.setdefault(kind, {"type": kind, **_EMPTY.get(kind, {})})

    def count(self, field: Field, back: FieldDraft) -> None:
        """Count what a field loses that comes back as `back`."""
        back_role = None if back.role is None else str(back.role)
        self.lost_labels += bool(field.label) and field.label != back.label
        self.lost_types += (back.type, back_role) != (field.type_name, field.role_name)


def place(item: Item) -> Placed:
    """Sort the fields of an item; what has no place of its own becomes a field like a person's."""
    placed = Placed()
    if item.kind in _FIRST:
        placed.credential(_FIRST[item.kind])
    free = {**_SPOTS.get(item.kind, {})}
    once = {FieldRole.NOTES, FieldRole.ONE_TIME_CODE, FieldRole.PRIVATE_KEY}
    for field in item.fields:
        role = field.role
        if not field.value:
            placed.lost_fields += bool(field.label)
        elif role is FieldRole.WEBSITE:
            placed.urls.append(field.value)
            placed.count(field, FieldDraft(TYPES[role], field.value, role))
        elif role in once and _put_special(placed, item.kind, field):
            once.discard(role)
        elif role in free and _fits(field.value, free[role][2]):
            _put(placed, field, free.pop(role))
        else:
            _put_own(placed, field)
    if item.kind is ItemKind.CODE and _CODE in placed.credentials:
        # What stands first makes an item of codes, whatever is said beside them.
        placed.credentials = {_CODE: placed.credentials.pop(_CODE), **placed.credentials}
    return placed


def _fits(value: str, kind: str) -> bool:
    return kind not in _SHAPES or _SHAPES[kind].fullmatch(value) is not None


def _put(placed: Placed, field: Field, spot: Spot) -> None:
    kind, key, field_type = spot
    role = field.role
    assert role is not None
    placed.credential(kind)[key] = _editable(field.value, field_type, field.label)
    placed.count(field, FieldDraft(TYPES.get(role, FieldType.TEXT), field.value, role))


def _editable(value: str, kind: str, label: str) -> dict[str, str]:
    told = {"fieldType": kind, "value": value}
    return told | {"label": label} if label else told


def _put_special(placed: Placed, kind: ItemKind, field: Field) -> bool:
    """Put notes, a one-time code or a private key in its place; say whether there is one."""
    if field.role is FieldRole.NOTES:
        _put(placed, field, (_NOTE, "content", _TEXT))
        return True
    if field.role is FieldRole.ONE_TIME_CODE:
        return _put_code(placed, field)
    return kind is ItemKind.SSH_KEY and _put_key(placed, field)


def _put_code(placed: Placed, field: Field) -> bool:
    """Put a code that is made of the time; Steam's and those that count have no place."""
    before = _parsed(field.value)
    if before is None or before.steam:
        return False
    told: dict[str, Any] = {
        "secret": base64.b32encode(before.key).decode("ascii").rstrip("="),
        "period": before.period,
        "digits": before.digits,
        "algorithm": before.algorithm.lower(),
    }
    names = {"issuer": before.issuer, "username": before.account}
    told |= {key: name for key, name in names.items() if name}
    back = link_of(Totp(**told))
    after = _parsed(back)
    if after is None or _bare(after) != _bare(before):
        return False
    placed.credential(_CODE).update(told)
    named = {before.issuer, before.account} - {""}
    placed.lost_labels += bool(named - {after.issuer, after.account})
    placed.count(field, FieldDraft(FieldType.OTP, back, FieldRole.ONE_TIME_CODE))
    return True


def _parsed(value: str) -> OtpSecret | None:
    try:
        return parse_otp(value)
    except OtpMalformedError:
        return None


def _bare(secret: OtpSecret) -> OtpSecret:
    return dataclasses.replace(secret, issuer="", account="")


def _put_key(placed: Placed, field: Field) -> bool:
    """Put a private key that is PKCS #8; keys of other shapes are not converted, only kept."""
    inside = _PEM.fullmatch(field.value)
    if inside is None:
        return False
    try:
        der = base64.b64decode(inside[1].replace("\n", ""), validate=True)
    except (binascii.Error, ValueError):
        return False
    text = base64.urlsafe_b64encode(der).decode("ascii").rstrip("=")
    kind = next((k for oid, k in _KEY_TYPES.items() if oid in der[:_BEGINNING]), "")
    if not kind or as_pem(text) != field.value:
        return False
    placed.credential(_KEY).update(keyType=kind, privateKey=text)
    placed.count(field, FieldDraft(FieldType.SSH_KEY, field.value, field.role))
    return True


def _put_own(placed: Placed, field: Field) -> None:
    kind = next((k for k, t in FIELD_TYPES.items() if t is field.type), _TEXT)
    if field.concealed:
        kind = _HIDDEN
    elif not _fits(field.value, kind):
        kind = _TEXT
    label = field.label or (field.role_name or "").replace("-", " ")
    own = placed.credential(_OWN)
    own["fields"] = [*own["fields"], _editable(field.value, kind, label)]
    as_read = FieldList("")
    as_read.add_own(label, field.value, FIELD_TYPES.get(kind, FieldType.TEXT))
    placed.count(field, as_read.fields[0])
