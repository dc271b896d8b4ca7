"""The CSV files that Dashlane exports: logins, notes, means of payment, documents, persons."""

from __future__ import annotations

from core.formats import known_csv_rows as rows
from core.formats.catalogue import FormatId
from core.formats.csv_table import Table
from core.formats.header_names import Target
from core.formats.imported import ImportedItem
from core.formats.known_csv_fields import with_fields, with_roles
from core.formats.known_csv_shape import USUAL, KnownCsv, names_in
from core.vault.field import FieldRole
from core.vault.item import ItemKind

_NO_PASSWORD = frozenset({Target.PASSWORD})
_ROLES_OF_CARDS = {
    "account_holder": FieldRole.CARDHOLDER,
    "cc_number": FieldRole.NUMBER,
    "code": FieldRole.SECURITY_CODE,
    "expiration_month": FieldRole.EXPIRY,
    "country": FieldRole.COUNTRY,
}
_ROLES_OF_PERSONS = {
    "title": FieldRole.HONORIFIC,
    "first_name": FieldRole.FIRST_NAME,
    "middle_name": FieldRole.MIDDLE_NAME,
    "last_name": FieldRole.LAST_NAME,
    "login": FieldRole.USERNAME,
    "date_of_birth": FieldRole.BIRTHDAY,
    "email": FieldRole.EMAIL,
    "phone_number": FieldRole.PHONE,
    "address": FieldRole.STREET,
    "country": FieldRole.COUNTRY,
    "state": FieldRole.STATE,
    "city": FieldRole.CITY,
    "zip": FieldRole.POSTAL_CODE,
    "url": FieldRole.WEBSITE,
}
_NUMBERS = {
    "passport": FieldRole.PASSPORT_NUMBER,
    "license": FieldRole.LICENSE_NUMBER,
    "social_security": FieldRole.NATIONAL_ID,
    "card": FieldRole.NATIONAL_ID,
}
"""What the number of a document is, by the document's type."""


def _named_by_type(table: Table) -> Table:
    """Name a row that has no name after its type."""
    at = rows.columns_of(table)
    title = at.get("item_name", at.get("name", 0))

    def change(cells: list[str]) -> None:
        cells[title] = cells[title] or cells[at["type"]]

    return rows.changed(table, change)


def _named_by_person(table: Table) -> Table:
    at = rows.columns_of(table)
    parts = [at[name] for name in ("first_name", "middle_name", "last_name")]

    def change(cells: list[str]) -> None:
        person = " ".join(cells[part] for part in parts if cells[part])
        cells[at["item_name"]] = cells[at["item_name"]] or person

    return _named_by_type(rows.changed(table, change))


def _named_by_account(table: Table) -> Table:
    """Name a row after its account, whose name is the holder's where none is given."""
    table = rows.with_column(rows.with_column(table, "name"), "account_holder")
    at = rows.columns_of(table)
    title, account, holder = at["name"], at["account_name"], at["account_holder"]

    def change(cells: list[str]) -> None:
        cells[title] = cells[title] or cells[account]
        cells[holder] = cells[holder] or cells[account]
        if cells[account] in (cells[title], cells[holder]):
            cells[account] = ""

    return _named_by_type(rows.changed(table, change))


def _as_payment(item: ImportedItem) -> ImportedItem:
    """Give an account its kind: a card has a number, a bank account has another."""
    item = with_roles(_ROLES_OF_CARDS)(item)
    fields = item.draft.fields
    is_card = any(field.role is FieldRole.NUMBER for field in fields)
    kept = tuple(f for f in fields if not _says(f.label, f.value, "payment_card", "credit_card"))
    return with_fields(item, kept, ItemKind.CARD if is_card else ItemKind.CUSTOM)


def _says(label: str, value: str, *usual: str) -> bool:
    return label == "type" and value in usual


def _as_document(item: ImportedItem) -> ImportedItem:
    kind = next((f.value for f in item.draft.fields if f.label == "type"), "")
    number = _NUMBERS.get(kind)
    roles = {"state": FieldRole.STATE} | ({"number": number} if number else {})
    return with_roles(roles, ItemKind.IDENTITY)(item)


DASHLANE: tuple[KnownCsv, ...] = (
    KnownCsv(
        id=FormatId.DASHLANE_CSV,
        required=names_in("username username2 username3 title password note url category"),
        optional=names_in("otpsecret otpurl"),
        targets=USUAL
        | {
            "category": Target.FOLDER,
            "otpsecret": Target.ONE_TIME_CODE,
            "otpurl": Target.ONE_TIME_CODE,
        },
    ),
    KnownCsv(
        id=FormatId.DASHLANE_CSV,
        required=names_in("title note"),
        optional=names_in("category"),
        targets=USUAL | {"category": Target.FOLDER},
        without=_NO_PASSWORD,
    ),
    KnownCsv(
        id=FormatId.DASHLANE_CSV,
        required=names_in(
            "type account_name cc_number code expiration_month expiration_year country"
        ),
        optional=names_in("name account_holder routing_number account_number issuing_bank note"),
        targets={"name": Target.TITLE, "note": Target.NOTES},
        without=_NO_PASSWORD,
        adapt=rows.in_turn(
            _named_by_account, rows.joined("expiration_month", "expiration_year", "/")
        ),
        finish=_as_payment,
    ),
    KnownCsv(
        id=FormatId.DASHLANE_CSV,
        required=names_in("type number name issue_date expiration_date place_of_issue state"),
        targets={"name": Target.TITLE},
        without=_NO_PASSWORD,
        adapt=_named_by_type,
        finish=_as_document,
    ),
    KnownCsv(
        id=FormatId.DASHLANE_CSV,
        required=names_in("type title first_name middle_name last_name login email item_name"),
        optional=names_in(
            "date_of_birth place_of_birth email_type phone_number address country state city zip "
            "address_recipient address_building address_apartment address_floor "
            "address_door_code job_title url"
        ),
        targets={"item_name": Target.TITLE},
        without=_NO_PASSWORD,
        adapt=_named_by_person,
        finish=with_roles(_ROLES_OF_PERSONS, ItemKind.IDENTITY),
    ),
)
