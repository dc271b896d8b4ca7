"""What becomes of the further columns of programs' CSV files: fields with roles, and kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from core.formats.calendar_days import is_day, read_month
from core.formats.imported import ImportedItem
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import TEMPLATES, ItemKind

ROLES_OF_NORDPASS: Mapping[str, FieldRole] = {
    "cardholdername": FieldRole.CARDHOLDER,
    "cardnumber": FieldRole.NUMBER,
    "cvc": FieldRole.SECURITY_CODE,
    "pin": FieldRole.PIN,
    "expirydate": FieldRole.EXPIRY,
    "zipcode": FieldRole.POSTAL_CODE,
    "phone_number": FieldRole.PHONE,
    "email": FieldRole.EMAIL,
    "address1": FieldRole.STREET,
    "address2": FieldRole.STREET,
    "city": FieldRole.CITY,
    "country": FieldRole.COUNTRY,
    "state": FieldRole.STATE,
}
_LOGIN_ROLES = frozenset({FieldRole.PASSWORD, FieldRole.WEBSITE, FieldRole.ONE_TIME_CODE})
_PERSON_ROLES = frozenset({FieldRole.STREET, FieldRole.CITY, FieldRole.PHONE})
_TYPES = {role: kind for template in TEMPLATES.values() for role, kind in template}
_PLAIN = frozenset({"text", "date", "email", "url", "phone"})
"""Types of which the value need not be hidden; any other may be a secret."""

Finish = Callable[[ImportedItem], ImportedItem]


def in_turn(*finishes: Finish) -> Finish:
    """Return what does one after the other."""

    def finish(item: ImportedItem) -> ImportedItem:
        for each in finishes:
            item = each(item)
        return item

    return finish


def with_roles(roles: Mapping[str, FieldRole], kind: ItemKind | None = None) -> Finish:
    """Return what gives kept columns their roles, and an item of no login's roles its kind.

    Where a file holds items of one `kind` only, that is theirs.
    """

    def finish(item: ImportedItem) -> ImportedItem:
        fields = tuple(_with_role(field, roles) for field in item.draft.fields)
        if fields == item.draft.fields and kind is None:
            return item
        return with_fields(item, fields, kind or _kind_of(item.draft.kind, fields))

    return finish


def _with_role(field: FieldDraft, roles: Mapping[str, FieldRole]) -> FieldDraft:
    role = roles.get(field.label.casefold()) if field.role is None else None
    if role is None:
        return field
    kind = _TYPES.get(role, FieldType.TEXT)
    value = field.value
    if role is FieldRole.EXPIRY:
        month = read_month(value)
        kind, value = (kind, month) if month else (FieldType.TEXT, value)
    if role is FieldRole.BIRTHDAY and not is_day(value):
        kind = FieldType.TEXT
    return FieldDraft(kind, value, role)


def _kind_of(kind: ItemKind, fields: tuple[FieldDraft, ...]) -> ItemKind:
    roles = {field.role for field in fields}
    if roles & _LOGIN_ROLES:
        return kind
    if FieldRole.NUMBER in roles:
        return ItemKind.CARD
    return ItemKind.IDENTITY if roles & _PERSON_ROLES else kind


def split_own_fields(column: str, *, separator: str = ": ") -> Finish:
    """Return what splits a column of “name: value” lines; whether one was hidden, no line says.

    So all are concealed. A line without a name belongs to the value before it.
    """

    def finish(item: ImportedItem) -> ImportedItem:
        fields: list[FieldDraft] = []
        for field in item.draft.fields:
            own = field.role is None and field.label.casefold() == column
            fields += _split(field, separator) if own else [field]
        return with_fields(item, tuple(fields), item.draft.kind)

    return finish


def _split(field: FieldDraft, separator: str) -> list[FieldDraft]:
    found: list[tuple[str, list[str]]] = []
    for line in field.value.replace("\r\n", "\n").strip("\n").split("\n"):
        name, colon, value = line.partition(separator)
        if colon and name:
            found.append((name, [value]))
        elif found:
            found[-1][1].append(line)
        else:
            return [field]
    return [FieldDraft(FieldType.CONCEALED, "\n".join(v), label=name) for name, v in found]


def split_secrets(column: str) -> Finish:
    """Return what splits Zoho's lines of secrets, user name and password among them."""
    split = split_own_fields(column, separator=":")

    def finish(item: ImportedItem) -> ImportedItem:
        found = [_secret(field) for field in split(item).draft.fields]
        kept = [field for field in found if field.value]
        # As in a login: name and password first.
        kept.sort(key=lambda field: _FIRST.get(field.role, len(_FIRST)))
        secret = any(field.role in _FIRST for field in kept)
        kind = ItemKind.LOGIN if secret else item.draft.kind
        return with_fields(item, tuple(kept), kind)

    return finish


_FIRST: dict[FieldRole | None, int] = {FieldRole.USERNAME: 0, FieldRole.PASSWORD: 1}
_SECRETS = {"user name": FieldRole.USERNAME, "password": FieldRole.PASSWORD}


def _secret(field: FieldDraft) -> FieldDraft:
    role = None if field.role else _SECRETS.get(field.label.casefold())
    if role is not None:
        kind = FieldType.TEXT if role is FieldRole.USERNAME else FieldType.CONCEALED
        return FieldDraft(kind, field.value, role)
    if field.role is None and field.label == "SecretType":
        value = "" if field.value == "Web Account" else field.value
        return FieldDraft(FieldType.TEXT, value, label=field.label)
    return field


def split_listed_fields(column: str) -> Finish:
    """Return what takes a column's JSON list of fields apart; what is none stays as it is."""

    def finish(item: ImportedItem) -> ImportedItem:
        fields: list[FieldDraft] = []
        for field in item.draft.fields:
            own = field.role is None and field.label.casefold() == column
            listed = _listed(field.value) if own else None
            fields += [field] if listed is None else [_own(each) for each in listed]
        return with_fields(item, tuple(fields), item.draft.kind)

    return finish


class _Own(msgspec.Struct):
    """A field as NordPass writes it (label, value), or as Passpack does (name, data)."""

    label: str = ""
    name: str = ""
    type: str = "text"
    value: str = ""
    data: str = ""


class _Extra(msgspec.Struct, rename="camel"):
    extra_fields: list[str]


def _listed(text: str) -> list[_Own] | None:
    """Return the fields of a list, None unless all of it is understood."""
    try:
        if text.startswith("["):
            return msgspec.json.decode(text, type=list[_Own])
        extra = msgspec.json.decode(text, type=_Extra)
        return [msgspec.json.decode(each, type=_Own) for each in extra.extra_fields]
    except (msgspec.DecodeError, RecursionError):
        return None


def _own(own: _Own) -> FieldDraft:
    value = own.value or own.data
    plain = FieldType.MULTILINE if "\n" in value else FieldType.TEXT
    kind = plain if own.type in _PLAIN else FieldType.CONCEALED
    return FieldDraft(kind, value, label=own.label or own.name or own.type)


def with_fields(item: ImportedItem, fields: tuple[FieldDraft, ...], kind: ItemKind) -> ImportedItem:
    """Return the item with other fields, as another kind."""
    draft = msgspec.structs.replace(item.draft, fields=fields, kind=kind)
    return msgspec.structs.replace(item, draft=draft)
