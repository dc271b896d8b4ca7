"""What becomes of the further columns of programs' CSV files: fields with roles, and kinds."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import msgspec

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
_EXPIRY = re.compile(r"(0?[1-9]|1[0-2])\s*[/-]\s*((?:20)?[0-9]{2})")

Finish = Callable[[ImportedItem], ImportedItem]


def with_roles(roles: Mapping[str, FieldRole]) -> Finish:
    """Return what gives kept columns their roles, and an item of no login's roles its kind."""

    def finish(item: ImportedItem) -> ImportedItem:
        fields = tuple(_with_role(field, roles) for field in item.draft.fields)
        if fields == item.draft.fields:
            return item
        return _replaced(item, fields, _kind_of(item.draft.kind, fields))

    return finish


def _with_role(field: FieldDraft, roles: Mapping[str, FieldRole]) -> FieldDraft:
    role = roles.get(field.label.casefold()) if field.role is None else None
    if role is None:
        return field
    kind = _TYPES.get(role, FieldType.TEXT)
    value = field.value
    if role is FieldRole.EXPIRY:
        match = _EXPIRY.fullmatch(value.strip())
        if match is None:
            return FieldDraft(FieldType.TEXT, value, role)
        value = f"20{match[2][-2:]}-{int(match[1]):02}"
    return FieldDraft(kind, value, role)


def _kind_of(kind: ItemKind, fields: tuple[FieldDraft, ...]) -> ItemKind:
    roles = {field.role for field in fields}
    if roles & _LOGIN_ROLES:
        return kind
    if FieldRole.NUMBER in roles:
        return ItemKind.CARD
    return ItemKind.IDENTITY if roles & _PERSON_ROLES else kind


def split_own_fields(column: str) -> Finish:
    """Return what splits a column of “name: value” lines; whether one was hidden, no line says.

    So all are concealed. A line without a name belongs to the value before it.
    """

    def finish(item: ImportedItem) -> ImportedItem:
        fields: list[FieldDraft] = []
        for field in item.draft.fields:
            own = field.role is None and field.label.casefold() == column
            fields += _split(field) if own else [field]
        return _replaced(item, tuple(fields), item.draft.kind)

    return finish


def _split(field: FieldDraft) -> list[FieldDraft]:
    found: list[tuple[str, list[str]]] = []
    for line in field.value.split("\n"):
        name, colon, value = line.partition(": ")
        if colon and name:
            found.append((name, [value]))
        elif found:
            found[-1][1].append(line)
        else:
            return [field]
    return [FieldDraft(FieldType.CONCEALED, "\n".join(v), label=name) for name, v in found]


def _replaced(item: ImportedItem, fields: tuple[FieldDraft, ...], kind: ItemKind) -> ImportedItem:
    draft = msgspec.structs.replace(item.draft, fields=fields, kind=kind)
    return msgspec.structs.replace(item, draft=draft)
