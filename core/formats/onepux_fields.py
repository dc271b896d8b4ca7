"""The sections of a 1PUX item: typed values, of which some have a place of their own here."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

import msgspec

from core.formats.field_list import FieldList
from core.vault.field import FieldRole, FieldType

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_FARTHEST = 250_000_000_000
"""Seconds that a date may lie away from 1970, some eight thousand years."""
_ROLES: dict[str, dict[str, FieldRole]] = {
    "001": {},
    "002": {
        "cardholder": FieldRole.CARDHOLDER,
        "type": FieldRole.BRAND,
        "ccnum": FieldRole.NUMBER,
        "cvv": FieldRole.SECURITY_CODE,
        "expiry": FieldRole.EXPIRY,
        "pin": FieldRole.PIN,
    },
    "004": {
        "firstname": FieldRole.FIRST_NAME,
        "initial": FieldRole.MIDDLE_NAME,
        "lastname": FieldRole.LAST_NAME,
        "birthdate": FieldRole.BIRTHDAY,
        "company": FieldRole.COMPANY,
        "defphone": FieldRole.PHONE,
        "username": FieldRole.USERNAME,
        "email": FieldRole.EMAIL,
    },
    "102": {"username": FieldRole.USERNAME, "password": FieldRole.PASSWORD},
    "109": {
        "network_name": FieldRole.SSID,
        "wireless_security": FieldRole.WIFI_SECURITY,
        "wireless_password": FieldRole.PASSWORD,
    },
    "110": {
        "url": FieldRole.WEBSITE,
        "username": FieldRole.USERNAME,
        "password": FieldRole.PASSWORD,
    },
    "112": {
        "username": FieldRole.USERNAME,
        "credential": FieldRole.PASSWORD,
        "hostname": FieldRole.WEBSITE,
    },
}
"""By category and by the id of a field, which is the same in every language."""
_ADDRESS = {
    "street": FieldRole.STREET,
    "city": FieldRole.CITY,
    "state": FieldRole.STATE,
    "zip": FieldRole.POSTAL_CODE,
    "country": FieldRole.COUNTRY,
}
_TYPES = {
    "concealed": FieldType.CONCEALED,
    "url": FieldType.URL,
    "phone": FieldType.PHONE,
    "date": FieldType.DATE,
    "monthYear": FieldType.MONTH_YEAR,
    "creditCardNumber": FieldType.CONCEALED,
}
_IDENTITY = "004"


class _Email(msgspec.Struct):
    email_address: str | None = None


class _SshMetadata(msgspec.Struct, rename="camel"):
    public_key: str | None = None
    fingerprint: str | None = None


class _SshKey(msgspec.Struct, rename="camel"):
    private_key: str | None = None
    metadata: _SshMetadata | None = None


class FileValue(msgspec.Struct, rename="camel"):
    """A file that lies in the archive under its number."""

    document_id: str = ""
    file_name: str = ""


class _Value(msgspec.Struct, rename="camel"):
    """A value, of which one key is there and says what it is."""

    concealed: str | None = None
    string: str | None = None
    phone: str | None = None
    url: str | None = None
    menu: str | None = None
    gender: str | None = None
    totp: str | None = None
    credit_card_number: str | None = None
    credit_card_type: str | None = None
    reference: str | None = None
    date: int | None = None
    month_year: int | None = None
    email: _Email | str | None = None
    address: dict[str, str | None] | None = None
    ssh_key: _SshKey | None = None
    file: FileValue | None = None


class _Field(msgspec.Struct):
    title: str | None = None
    id: str | None = None
    value: _Value | None = None


class Section(msgspec.Struct):
    """A part of an item, with a heading."""

    title: str | None = None
    fields: list[_Field] | None = None


def files_in(sections: Iterable[Section]) -> Iterator[FileValue]:
    """Yield the files among the fields."""
    for section in sections:
        for field in section.fields or ():
            if field.value is not None and field.value.file is not None:
                yield field.value.file


def add_sections(fields: FieldList, sections: Iterable[Section], *, category: str) -> None:
    """Add the fields of all sections; what is special to a category gets its role."""
    roles = _ROLES.get(category, {})
    for section in sections:
        for field in section.fields or ():
            if field.value is not None:
                role = roles.get(field.id or "")
                label = field.title or section.title or field.id or ""
                _add(fields, field.value, role, label, in_identity=category == _IDENTITY)


def _add(
    fields: FieldList, value: _Value, role: FieldRole | None, label: str, *, in_identity: bool
) -> None:
    fields.add_code(value.totp, label=label)
    for part, text in (value.address or {}).items():
        if in_identity and part in _ADDRESS:
            fields.add(_ADDRESS[part], text, label=f"{label} {part}")
        else:
            fields.add_own(f"{label} {part}".strip(), text)
    if value.ssh_key is not None:
        _add_ssh_key(fields, value.ssh_key)
    for key, text in _texts(value):
        if role is not None:
            fields.add(role, text, label=label)
        else:
            fields.add_own(label, text, _TYPES.get(key, FieldType.TEXT))
    if isinstance(value.email, _Email) or value.email:
        address = value.email.email_address if isinstance(value.email, _Email) else value.email
        fields.add(role or FieldRole.EMAIL, address, label=label)


def _add_ssh_key(fields: FieldList, key: _SshKey) -> None:
    fields.add(FieldRole.PRIVATE_KEY, key.private_key)
    if key.metadata is not None:
        fields.add(FieldRole.PUBLIC_KEY, key.metadata.public_key)
        fields.add(FieldRole.FINGERPRINT, key.metadata.fingerprint)


def _texts(value: _Value) -> Iterator[tuple[str, str]]:
    """Yield what a value holds as text, with the key that says what it is."""
    plain = (
        ("concealed", value.concealed),
        ("string", value.string),
        ("phone", value.phone),
        ("url", value.url),
        ("menu", value.menu),
        ("gender", value.gender),
        ("creditCardNumber", value.credit_card_number),
        ("creditCardType", value.credit_card_type),
        ("reference", value.reference),
        ("date", _date(value.date)),
        ("monthYear", _month(value.month_year)),
    )
    return ((key, text) for key, text in plain if text)


def _date(seconds: int | None) -> str:
    """Return YYYY-MM-DD; 1Password counts from noon, so that no zone changes the day."""
    if seconds is None or not -62_000_000_000 < seconds < _FARTHEST:
        return "" if seconds is None else str(seconds)
    return (_EPOCH + datetime.timedelta(seconds=seconds)).date().isoformat()


def _month(number: int | None) -> str:
    """Return YYYY-MM of 202206; what is no month is kept as it is."""
    if number is None:
        return ""
    year, month = divmod(number, 100)
    return f"{year:04}-{month:02}" if 1 <= month <= 12 and 0 < year < 10_000 else str(number)
