"""The CSV files of password managers: by which columns each is known, and where they go."""

from __future__ import annotations

import dataclasses

from core.errors import UnknownFormatError
from core.formats import known_csv_rows as rows
from core.formats.catalogue import FormatId
from core.formats.chrome_csv import require_columns
from core.formats.csv_columns import Mapping as ColumnMapping
from core.formats.csv_table import Table
from core.formats.dashlane_csv import DASHLANE
from core.formats.header_names import Target
from core.formats.imported import Parsed
from core.formats.known_csv_fields import (
    ROLES_OF_NORDPASS,
    in_turn,
    split_listed_fields,
    split_own_fields,
    with_roles,
)
from core.formats.known_csv_further import FURTHER
from core.formats.known_csv_shape import OPEN, USUAL, KnownCsv, names_in
from core.formats.lastpass_csv import typed_note, unescaped
from core.formats.mapped_csv import CellRules, read_mapped
from core.formats.roboform_csv import split_form_fields, without_repeated_fields
from core.progress import SILENT, Progress
from core.vault.field import FieldRole

_SEVERAL = CellRules(several_websites=True)

KNOWN: tuple[KnownCsv, ...] = (
    KnownCsv(
        id=FormatId.LASTPASS_CSV,
        required=names_in("url username password extra name grouping fav"),
        optional=names_in("totp"),
        targets=USUAL
        | {
            "extra": Target.NOTES,
            "grouping": Target.FOLDER,
            "fav": Target.FAVOURITE,
            "totp": Target.ONE_TIME_CODE,
        },
        rules=CellRules(folder_separator="\\"),
        adapt=rows.in_turn(unescaped, rows.blank("url", "http://sn")),
        finish=typed_note,
    ),
    KnownCsv(
        id=FormatId.ONEPASSWORD_CSV,
        required=names_in("title url username password otpauth favorite archived tags notes"),
        targets=USUAL
        | {
            "otpauth": Target.ONE_TIME_CODE,
            "favorite": Target.FAVOURITE,
            "tags": Target.TAGS,
            "archived": Target.IGNORE,
        },
        adapt=rows.blank("archived", "false"),
    ),
    KnownCsv(
        id=FormatId.APPLE_CSV,
        required=names_in("title url username password notes otpauth"),
        targets=USUAL | {"otpauth": Target.ONE_TIME_CODE},
        adapt=rows.without_name_in_title,
    ),
    KnownCsv(
        id=FormatId.KEEPASSXC_CSV,
        required=names_in("group title username password url notes"),
        optional=frozenset({"totp", "icon", "last modified", "created"}),
        targets=USUAL
        | {
            "group": Target.FOLDER,
            "totp": Target.ONE_TIME_CODE,
            "icon": Target.IGNORE,
            "last modified": Target.MODIFIED,
            "created": Target.CREATED,
        },
        adapt=lambda table: rows.without_root(rows.blank("icon", "0")(table), "group"),
    ),
    *DASHLANE,
    KnownCsv(
        id=FormatId.NORDPASS_CSV,
        required=names_in(
            "name url username password note cardholdername cardnumber cvc expirydate zipcode "
            "folder full_name phone_number email address1 address2 city country state"
        ),
        optional=names_in("additional_urls pin type custom_fields"),
        targets=USUAL | {"additional_urls": Target.WEBSITE, "type": Target.IGNORE},
        rules=_SEVERAL,
        adapt=lambda table: rows.without_folder_rows(rows.spread_addresses(table)),
        finish=in_turn(with_roles(ROLES_OF_NORDPASS), split_listed_fields("custom_fields")),
    ),
    KnownCsv(
        id=FormatId.PROTON_PASS_CSV,
        required=names_in("type name url email username password note totp createtime modifytime"),
        optional=names_in("vault"),
        targets=USUAL
        | {
            "totp": Target.ONE_TIME_CODE,
            "createtime": Target.CREATED,
            "modifytime": Target.MODIFIED,
            "vault": Target.FOLDER,
            "type": Target.IGNORE,
        },
        rules=_SEVERAL,
        adapt=rows.blank("type", "login", "note"),
        finish=with_roles({"email": FieldRole.EMAIL}),
    ),
    KnownCsv(
        id=FormatId.ROBOFORM_CSV,
        required=names_in("name url login pwd note folder"),
        optional=names_in("matchurl rf_fields rffieldsv2"),
        targets=USUAL | {"pwd": Target.PASSWORD},
        adapt=without_repeated_fields,
        finish=split_form_fields,
    ),
    KnownCsv(
        id=FormatId.SAFEINCLOUD_CSV,
        required=names_in("title login password url notes otp"),
        targets=USUAL | {"otp": Target.ONE_TIME_CODE},
    ),
    KnownCsv(
        id=FormatId.BUTTERCUP_CSV,
        required=names_in(
            "!type !group_id !group_name !group_parent title username password url id notes"
        ),
        optional=OPEN,
        targets=USUAL
        | {
            "!group_name": Target.FOLDER,
            "!type": Target.IGNORE,
            "!group_id": Target.IGNORE,
            "!group_parent": Target.IGNORE,
            "id": Target.IGNORE,
        },
        adapt=rows.with_group_paths,
    ),
    *(
        KnownCsv(
            id=FormatId.BITWARDEN_CSV,
            required=names_in(
                f"{folder} type name notes fields login_uri login_username login_password "
                "login_totp"
            ),
            optional=names_in("favorite reprompt"),
            targets=USUAL
            | {
                folder: Target.FOLDER,
                "login_uri": Target.WEBSITE,
                "login_username": Target.USERNAME,
                "login_password": Target.PASSWORD,
                "login_totp": Target.ONE_TIME_CODE,
                "favorite": Target.FAVOURITE,
                "type": Target.IGNORE,
                "reprompt": Target.IGNORE,
            },
            rules=_SEVERAL,
            adapt=lambda table: rows.blank("reprompt", "0")(
                rows.blank("type", "login", "note")(table)
            ),
            finish=split_own_fields("fields"),
        )
        for folder in ("folder", "collections")
    ),
    *FURTHER,
)


def find_known(names: frozenset[str]) -> KnownCsv | None:
    """Return the program whose columns these are."""
    return next((known for known in KNOWN if known.fits(names)), None)


def read_known(table: Table, *, format_id: FormatId, progress: Progress = SILENT) -> Parsed:
    """Return the items of a program's CSV.

    Raises MissingColumnError where it cannot be its own, UnknownFormatError where that program
    is known by no names of columns.
    """
    shapes = [known for known in KNOWN if known.id is format_id]
    if not shapes:
        raise UnknownFormatError(path=table.path)
    names = table.names()
    known = next((shape for shape in shapes if names >= shape.required), shapes[0])
    require_columns(table, known.required)
    plain = known.adapt(table)
    named = (name.strip().casefold() for name in plain.header)
    targets = tuple(known.targets.get(name, Target.KEEP_AS_FIELD) for name in named)
    parsed = read_mapped(
        plain,
        ColumnMapping(targets, known.without),
        format_id=known.id,
        rules=known.rules,
        progress=progress,
    )
    return dataclasses.replace(parsed, items=tuple(map(known.finish, parsed.items)))
