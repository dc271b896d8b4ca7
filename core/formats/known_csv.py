"""The CSV files of password managers: by which columns each is known, and where they go."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from core.formats import known_csv_rows as rows
from core.formats.catalogue import FormatId
from core.formats.chrome_csv import ONE_ADDRESS, require_columns
from core.formats.csv_columns import Mapping as ColumnMapping
from core.formats.csv_table import Table
from core.formats.header_names import Target
from core.formats.imported import ImportedItem, Parsed
from core.formats.known_csv_fields import ROLES_OF_NORDPASS, split_own_fields, with_roles
from core.formats.mapped_csv import CellRules, read_mapped
from core.progress import SILENT, Progress
from core.vault.field import FieldRole

_Targets = Mapping[str, Target]
_OPEN = frozenset({"*"})
"""Among the optional names: any other column may be there too."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class KnownCsv:
    """One program's CSV: it has all `required` names and no others than the `optional` ones.

    Names are folded as in `Table.names`; what has no target is kept as a field. `adapt` makes the
    rows plain before they are read, `finish` the items after.
    """

    id: FormatId
    required: frozenset[str]
    optional: frozenset[str] = frozenset()
    targets: _Targets
    without: frozenset[Target] = frozenset()
    rules: CellRules = ONE_ADDRESS
    adapt: Callable[[Table], Table] = lambda table: table
    finish: Callable[[ImportedItem], ImportedItem] = lambda item: item

    def fits(self, names: frozenset[str]) -> bool:
        """Tell whether a header with these names is this program's."""
        more = names - self.required
        return names >= self.required and (self.optional >= _OPEN or more <= self.optional)


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_USUAL = {
    "title": Target.TITLE,
    "name": Target.TITLE,
    "url": Target.WEBSITE,
    "username": Target.USERNAME,
    "login": Target.USERNAME,
    "password": Target.PASSWORD,
    "note": Target.NOTES,
    "notes": Target.NOTES,
    "folder": Target.FOLDER,
}
_SEVERAL = CellRules(several_websites=True)

KNOWN: tuple[KnownCsv, ...] = (
    KnownCsv(
        id=FormatId.LASTPASS_CSV,
        required=_names("url username password extra name grouping fav"),
        optional=_names("totp"),
        targets=_USUAL
        | {
            "extra": Target.NOTES,
            "grouping": Target.FOLDER,
            "fav": Target.FAVOURITE,
            "totp": Target.ONE_TIME_CODE,
        },
        rules=CellRules(folder_separator="\\"),
        adapt=rows.blank("url", "http://sn"),
    ),
    KnownCsv(
        id=FormatId.ONEPASSWORD_CSV,
        required=_names("title url username password otpauth favorite archived tags notes"),
        targets=_USUAL
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
        required=_names("title url username password notes otpauth"),
        targets=_USUAL | {"otpauth": Target.ONE_TIME_CODE},
    ),
    KnownCsv(
        id=FormatId.KEEPASSXC_CSV,
        required=_names("group title username password url notes"),
        optional=frozenset({"totp", "icon", "last modified", "created"}),
        targets=_USUAL
        | {
            "group": Target.FOLDER,
            "totp": Target.ONE_TIME_CODE,
            "icon": Target.IGNORE,
            "last modified": Target.MODIFIED,
            "created": Target.CREATED,
        },
        adapt=lambda table: rows.without_root(rows.blank("icon", "0")(table), "group"),
    ),
    KnownCsv(
        id=FormatId.DASHLANE_CSV,
        required=_names("username username2 username3 title password note url category"),
        optional=_names("otpsecret otpurl"),
        targets=_USUAL
        | {
            "category": Target.FOLDER,
            "otpsecret": Target.ONE_TIME_CODE,
            "otpurl": Target.ONE_TIME_CODE,
        },
    ),
    KnownCsv(
        id=FormatId.DASHLANE_CSV,
        required=_names("title note"),
        targets=_USUAL,
        without=frozenset({Target.PASSWORD}),
    ),
    KnownCsv(
        id=FormatId.NORDPASS_CSV,
        required=_names(
            "name url username password note cardholdername cardnumber cvc expirydate zipcode "
            "folder full_name phone_number email address1 address2 city country state"
        ),
        optional=_names("additional_urls pin type custom_fields"),
        targets=_USUAL | {"additional_urls": Target.WEBSITE, "type": Target.IGNORE},
        rules=_SEVERAL,
        adapt=lambda table: rows.without_folder_rows(rows.spread_addresses(table)),
        finish=with_roles(ROLES_OF_NORDPASS),
    ),
    KnownCsv(
        id=FormatId.PROTON_PASS_CSV,
        required=_names("type name url email username password note totp createtime modifytime"),
        optional=_names("vault"),
        targets=_USUAL
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
        required=_names("name url login pwd note folder"),
        optional=_names("matchurl rf_fields rffieldsv2"),
        targets=_USUAL | {"pwd": Target.PASSWORD},
        adapt=rows.without_repeated_fields,
    ),
    KnownCsv(
        id=FormatId.SAFEINCLOUD_CSV,
        required=_names("title login password url notes otp"),
        targets=_USUAL | {"otp": Target.ONE_TIME_CODE},
    ),
    KnownCsv(
        id=FormatId.BUTTERCUP_CSV,
        required=_names(
            "!type !group_id !group_name !group_parent title username password url id notes"
        ),
        optional=_OPEN,
        targets=_USUAL
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
            required=_names(
                f"{folder} type name notes fields login_uri login_username login_password "
                "login_totp"
            ),
            optional=_names("favorite reprompt"),
            targets=_USUAL
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
)


def find_known(names: frozenset[str]) -> KnownCsv | None:
    """Return the program whose columns these are."""
    return next((known for known in KNOWN if known.fits(names)), None)


def read_known(table: Table, *, format_id: FormatId, progress: Progress = SILENT) -> Parsed:
    """Return the items of a program's CSV. Raises MissingColumnError where it cannot be its own."""
    shapes = [known for known in KNOWN if known.id is format_id]
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
