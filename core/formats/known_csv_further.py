"""The CSV files of further password managers: by which columns each is known, where they go."""

from __future__ import annotations

import msgspec

from core.formats import known_csv_rows as rows
from core.formats.catalogue import FormatId
from core.formats.csv_table import Table
from core.formats.header_names import Target
from core.formats.known_csv_fields import (
    in_turn,
    split_listed_fields,
    split_own_fields,
    split_secrets,
    with_roles,
)
from core.formats.known_csv_shape import OPEN, USUAL, KnownCsv, names_in
from core.formats.mapped_csv import CellRules
from core.vault.field import FieldRole
from core.vault.item import ItemKind

_NO_PASSWORD = frozenset({Target.PASSWORD})
_ROLES_OF_ENCRYPTR = {
    "name on card": FieldRole.CARDHOLDER,
    "card number": FieldRole.NUMBER,
    "cvv": FieldRole.SECURITY_CODE,
    "expiry": FieldRole.EXPIRY,
    "type": FieldRole.BRAND,
}
_ROLES_OF_MYKI = {
    "cardname": FieldRole.CARDHOLDER,
    "cardnumber": FieldRole.NUMBER,
    "exp_month": FieldRole.EXPIRY,
    "cvv": FieldRole.SECURITY_CODE,
    "title": FieldRole.HONORIFIC,
    "firstname": FieldRole.FIRST_NAME,
    "middlename": FieldRole.MIDDLE_NAME,
    "lastname": FieldRole.LAST_NAME,
    "email": FieldRole.EMAIL,
    "number": FieldRole.PHONE,
    "firstaddressline": FieldRole.STREET,
    "secondaddressline": FieldRole.STREET,
    "city": FieldRole.CITY,
    "country": FieldRole.COUNTRY,
    "zipcode": FieldRole.POSTAL_CODE,
}
_MYKI = {
    "nickname": Target.TITLE,
    "additionalinfo": Target.NOTES,
    "url": Target.WEBSITE,
    "username": Target.USERNAME,
    "password": Target.PASSWORD,
    "twofasecret": Target.ONE_TIME_CODE,
    "authtoken": Target.ONE_TIME_CODE,
    "content": Target.NOTES,
    "tags": Target.TAGS,
}


class _Tag(msgspec.Struct):
    tag: str


class _Tags(msgspec.Struct):
    tags: list[str]


def _plain_tags(table: Table) -> Table:
    """Write Passpack's tags, which are JSON in JSON, as a list with semicolons."""
    at = rows.columns_of(table)["tags"]

    def change(cells: list[str]) -> None:
        try:
            found = msgspec.json.decode(cells[at], type=_Tags).tags
            names = [msgspec.json.decode(each, type=_Tag).tag for each in found]
        except (msgspec.DecodeError, RecursionError):
            return
        cells[at] = "".join(f"{name};" for name in names)

    return rows.changed(table, change)


def _zoho(prefix: str) -> KnownCsv:
    """Return the columns of Zoho Vault, which calls its items secrets or passwords."""
    return KnownCsv(
        id=FormatId.ZOHO_VAULT_CSV,
        required=frozenset({f"{prefix} name", f"{prefix} url", "secretdata", "notes"}),
        optional=OPEN,
        targets={
            f"{prefix} name": Target.TITLE,
            f"{prefix} url": Target.WEBSITE,
            "notes": Target.NOTES,
            "tags": Target.TAGS,
            "favorite": Target.FAVOURITE,
            "classification": Target.IGNORE,
            "totp": Target.ONE_TIME_CODE,
            "login_totp": Target.ONE_TIME_CODE,
            "folder name": Target.FOLDER,
            "chambername": Target.FOLDER,
        },
        without=_NO_PASSWORD,
        # A secret in several chambers names each in a line of its own.
        rules=CellRules(folder_separator="\n"),
        # Whether it is the person's own or the enterprise's.
        adapt=rows.blank("classification", "p", "e"),
        finish=in_turn(split_secrets("secretdata"), split_own_fields("customdata", separator=":")),
    )


def _myki(columns: str, *without: Target, kind: ItemKind | None = None) -> KnownCsv:
    """Return one of Myki's files: it writes one for each kind of item."""
    cards = "exp_month" in columns
    return KnownCsv(
        id=FormatId.MYKI_CSV,
        required=names_in(f"nickname {columns}"),
        optional=OPEN,
        targets=_MYKI,
        without=frozenset(without),
        adapt=rows.joined("exp_month", "exp_year", "/") if cards else lambda table: table,
        finish=with_roles(_ROLES_OF_MYKI, kind),
    )


FURTHER: tuple[KnownCsv, ...] = (
    KnownCsv(
        id=FormatId.KEEPASS_CSV,
        required=frozenset({"account", "login name", "password", "web site", "comments"}),
        targets=USUAL
        | {
            "account": Target.TITLE,
            "login name": Target.USERNAME,
            "web site": Target.WEBSITE,
            "comments": Target.NOTES,
        },
    ),
    KnownCsv(
        id=FormatId.PASSPACK_CSV,
        required=frozenset(
            {"entry name", "url", "user id", "password", "notes", "tags", "extra fields"}
        ),
        optional=frozenset({"shared notes", "email"}),
        targets=USUAL
        | {"entry name": Target.TITLE, "user id": Target.USERNAME, "tags": Target.TAGS},
        adapt=_plain_tags,
        finish=in_turn(split_listed_fields("extra fields"), with_roles({"email": FieldRole.EMAIL})),
    ),
    KnownCsv(
        id=FormatId.PADLOCK_CSV,
        required=names_in("name tags url username password notes"),
        targets=USUAL | {"tags": Target.TAGS},
    ),
    _myki("url username password additionalinfo twofasecret"),
    _myki("authtoken additionalinfo", Target.PASSWORD),
    _myki("cardnumber cardname exp_month exp_year cvv", Target.PASSWORD),
    _myki("firstname lastname", Target.PASSWORD, kind=ItemKind.IDENTITY),
    _myki("idtype idnumber", Target.PASSWORD, kind=ItemKind.IDENTITY),
    _myki("content", Target.PASSWORD),
    _zoho("secret"),
    _zoho("password"),
    KnownCsv(
        id=FormatId.SAFERPASS_CSV,
        required=names_in(
            "modeltype modelversion url username password notes favorite title text color"
        ),
        targets=USUAL
        | {
            "favorite": Target.FAVOURITE,
            "modeltype": Target.IGNORE,
            "modelversion": Target.IGNORE,
            "color": Target.IGNORE,
        },
        adapt=rows.in_turn(
            rows.blank("modeltype", "account", "note"),
            rows.blank("modelversion", "1", "2"),
            rows.filled("notes", "text"),
        ),
    ),
    KnownCsv(
        id=FormatId.ENCRYPTR_CSV,
        required=frozenset(
            {"entry type", "label", "password", "username", "site url", "notes", "text"}
            | {"type", "name on card", "card number", "cvv", "expiry"}
        ),
        targets=USUAL
        | {"label": Target.TITLE, "site url": Target.WEBSITE, "entry type": Target.IGNORE},
        adapt=rows.in_turn(
            rows.blank("entry type", "password", "general", "credit card"),
            rows.filled("notes", "text"),
        ),
        finish=with_roles(_ROLES_OF_ENCRYPTR),
    ),
    KnownCsv(
        id=FormatId.SYNOLOGY_CSV,
        required=names_in("display_name login_username login_password login_urls login_totp notes"),
        optional=names_in("favorite"),
        targets=USUAL
        | {
            "display_name": Target.TITLE,
            "login_username": Target.USERNAME,
            "login_password": Target.PASSWORD,
            "login_urls": Target.WEBSITE,
            "login_totp": Target.ONE_TIME_CODE,
            "favorite": Target.FAVOURITE,
        },
        rules=CellRules(several_websites=True),
    ),
    KnownCsv(
        id=FormatId.FF_EXPORTER_CSV,
        required=names_in("hostname username password"),
        optional=names_in(
            "formsubmiturl formactionorigin httprealm usernamefield passwordfield guid enctype "
            "timecreated timelastused timepasswordchanged timesused"
        ),
        targets=USUAL
        | {
            "hostname": Target.WEBSITE,
            "timecreated": Target.CREATED,
            "timelastused": Target.LAST_USED,
            "timepasswordchanged": Target.MODIFIED,
            "usernamefield": Target.IGNORE,
            "passwordfield": Target.IGNORE,
            "guid": Target.IGNORE,
            "enctype": Target.IGNORE,
            "timesused": Target.IGNORE,
        },
        adapt=rows.without_equals("formsubmiturl", "hostname"),
    ),
)
