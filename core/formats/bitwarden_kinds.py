"""Turn each type of Bitwarden item into the fields of ours."""

from __future__ import annotations

import dataclasses
import enum

from core.formats.bitwarden_shape import CustomField, Identity, Login, PaymentCard, Source, SshKey
from core.formats.code_uri import code_field
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import TEMPLATES, ItemKind

LINKED = 3
_CUSTOM_TYPES = {0: FieldType.TEXT, 1: FieldType.CONCEALED, 2: FieldType.BOOLEAN}


class ItemType(enum.IntEnum):
    """Bitwarden's numbers for its kinds of items."""

    LOGIN = 1
    NOTE = 2
    CARD = 3
    IDENTITY = 4
    SSH_KEY = 5


@dataclasses.dataclass(frozen=True, kw_only=True)
class Content:
    """What an item holds in our words; `foreign_whole` asks to keep all of it as it came too."""

    kind: ItemKind
    fields: tuple[FieldDraft, ...]
    foreign_whole: bool = False

    def __repr__(self) -> str:
        return f"Content({self.kind}, {len(self.fields)} fields)"


def read_kind(source: Source, *, title: str) -> Content:
    """Return the kind and the fields of an item; a type we do not know becomes a custom item."""
    kind, fields = _own_fields(source, title)
    if source.notes:
        fields.append(FieldDraft(FieldType.MULTILINE, source.notes, FieldRole.NOTES))
    fields += [read_custom(field) for field in source.fields or () if field.type != LINKED]
    return Content(kind=kind or ItemKind.CUSTOM, fields=tuple(fields), foreign_whole=kind is None)


def _own_fields(source: Source, title: str) -> tuple[ItemKind | None, list[FieldDraft]]:
    """Return the kind, None where it is unknown, and the fields that are special to it."""
    match _type_of(source):
        case ItemType.LOGIN:
            return ItemKind.LOGIN, _login(source.login or Login(), title)
        case ItemType.NOTE:
            return ItemKind.NOTE, []
        case ItemType.CARD:
            return ItemKind.CARD, _card(source.card or PaymentCard())
        case ItemType.IDENTITY:
            return ItemKind.IDENTITY, _identity(source.identity or Identity())
        case ItemType.SSH_KEY:
            return ItemKind.SSH_KEY, _ssh_key(source.ssh_key or SshKey())
        case _:
            return None, []


def _type_of(source: Source) -> int:
    """Return the type's number; older and other programs' files lack it, so parts tell it."""
    if source.type is not None:
        return source.type
    parts = (
        (source.login, ItemType.LOGIN),
        (source.card, ItemType.CARD),
        (source.identity, ItemType.IDENTITY),
        (source.ssh_key, ItemType.SSH_KEY),
    )
    return next((number for part, number in parts if part is not None), ItemType.NOTE)


def _present(kind: ItemKind, values: dict[FieldRole, str | None]) -> list[FieldDraft]:
    """Return fields typed as the kind's template has them, without those that hold nothing."""
    types = dict(TEMPLATES[kind])
    return [
        FieldDraft(types.get(role, FieldType.TEXT), value, role)
        for role, value in values.items()
        if value
    ]


def _login(login: Login, title: str) -> list[FieldDraft]:
    fields = _present(
        ItemKind.LOGIN,
        {FieldRole.USERNAME: login.username, FieldRole.PASSWORD: login.password},
    )
    fields += [
        FieldDraft(FieldType.URL, uri.uri, FieldRole.WEBSITE) for uri in login.uris or () if uri.uri
    ]
    if login.totp:
        fields.append(code_field(login.totp, title=title))
    return fields


def _card(card: PaymentCard) -> list[FieldDraft]:
    fields = _present(
        ItemKind.CARD,
        {
            FieldRole.CARDHOLDER: card.cardholder_name,
            FieldRole.NUMBER: card.number,
            FieldRole.BRAND: card.brand,
        },
    )
    fields += _expiry(str(card.exp_month or "").strip(), str(card.exp_year or "").strip())
    return fields + _present(ItemKind.CARD, {FieldRole.SECURITY_CODE: card.code})


def _expiry(month: str, year: str) -> list[FieldDraft]:
    """Return the expiry as YYYY-MM; what is not a month and a year is kept as text."""
    if not month and not year:
        return []
    whole = month.isdecimal() and month.isascii() and year.isdecimal() and year.isascii()
    if whole and 1 <= int(month[:3]) <= 12 and len(year) in (2, 4):
        value = f"{year if len(year) == 4 else '20' + year}-{int(month):02}"
        return [FieldDraft(FieldType.MONTH_YEAR, value, FieldRole.EXPIRY)]
    value = "/".join(part for part in (month, year) if part)
    return [FieldDraft(FieldType.TEXT, value, FieldRole.EXPIRY)]


def _identity(identity: Identity) -> list[FieldDraft]:
    """Return the fields of a person; each line of an address is a field of its own."""
    lines = (identity.address1, identity.address2, identity.address3)
    return [
        *_present(
            ItemKind.IDENTITY,
            {
                FieldRole.HONORIFIC: identity.title,
                FieldRole.FIRST_NAME: identity.first_name,
                FieldRole.MIDDLE_NAME: identity.middle_name,
                FieldRole.LAST_NAME: identity.last_name,
                FieldRole.USERNAME: identity.username,
                FieldRole.COMPANY: identity.company,
                FieldRole.EMAIL: identity.email,
                FieldRole.PHONE: identity.phone,
            },
        ),
        *(FieldDraft(FieldType.TEXT, line, FieldRole.STREET) for line in lines if line),
        *_present(
            ItemKind.IDENTITY,
            {
                FieldRole.CITY: identity.city,
                FieldRole.STATE: identity.state,
                FieldRole.POSTAL_CODE: identity.postal_code,
                FieldRole.COUNTRY: identity.country,
                FieldRole.NATIONAL_ID: identity.ssn,
                FieldRole.PASSPORT_NUMBER: identity.passport_number,
                FieldRole.LICENSE_NUMBER: identity.license_number,
            },
        ),
    ]


def _ssh_key(key: SshKey) -> list[FieldDraft]:
    return _present(
        ItemKind.SSH_KEY,
        {
            FieldRole.PRIVATE_KEY: key.private_key,
            FieldRole.PUBLIC_KEY: key.public_key,
            FieldRole.FINGERPRINT: key.key_fingerprint,
        },
    )


def read_custom(field: CustomField) -> FieldDraft:
    """Return a field of a person's own; one of a type we do not know is concealed, to be safe."""
    value = field.value or ""
    kind = _CUSTOM_TYPES.get(field.type or 0, FieldType.CONCEALED)
    if kind is FieldType.TEXT and "\n" in value:
        kind = FieldType.MULTILINE
    return FieldDraft(kind, value, label=field.name or "")
