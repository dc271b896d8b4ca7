"""The formats Strongroom reads and writes, and what each carries and loses, in one table."""

from __future__ import annotations

from core.formats.catalogue_csv import CSV_FORMATS
from core.formats.catalogue_further import FURTHER_FORMATS
from core.formats.format_row import (
    CODES,
    FIELDS,
    KDBX_MAGIC,
    LOGIN,
    ORDER,
    STRONGROOM_MAGIC,
    ZIP_MAGIC,
    Format,
    FormatId,
    only_read,
    only_written,
)
from core.formats.parts import MODEL_PARTS, Part

__all__ = [
    "FORMATS",
    "KDBX_MAGIC",
    "STRONGROOM_MAGIC",
    "ZIP_MAGIC",
    "Format",
    "FormatId",
    "find_format",
    "is_sealed",
    "is_table",
]

_BITWARDEN = (
    LOGIN
    | ORDER
    | {Part.KIND, Part.TRASH, Part.FIELDS, Part.LABELS, Part.FIELD_TYPES, Part.VERSIONS}
)

FORMATS: tuple[Format, ...] = (
    Format(
        id=FormatId.STRONGROOM,
        name="Strongroom archive",
        reads=True,
        writes=True,
        encrypted=True,
        extension=".strongroom",
        carries=MODEL_PARTS,
    ),
    Format(
        id=FormatId.BITWARDEN_JSON,
        name="Bitwarden JSON",
        reads=True,
        writes=True,
        encrypted=False,
        extension=".json",
        carries=_BITWARDEN,
    ),
    Format(
        id=FormatId.BITWARDEN_PROTECTED,
        name="Bitwarden JSON, password protected",
        reads=True,
        writes=True,
        encrypted=True,
        extension=".json",
        carries=_BITWARDEN,
    ),
    Format(
        id=FormatId.BITWARDEN_ZIP,
        name="Bitwarden ZIP with attachments",
        reads=True,
        writes=False,
        encrypted=False,
        extension=".zip",
        carries=_BITWARDEN | {Part.ATTACHMENTS},
    ),
    Format(
        id=FormatId.KDBX,
        name="KeePass database (KDBX)",
        reads=True,
        writes=True,
        encrypted=True,
        extension=".kdbx",
        carries=MODEL_PARTS - {Part.RECIPE, Part.FOREIGN},
    ),
    Format(
        id=FormatId.CHROME_CSV,
        name="Chrome CSV",
        reads=True,
        writes=False,
        encrypted=False,
        extension=".csv",
        carries=LOGIN - {Part.ONE_TIME_CODE},
    ),
    Format(
        id=FormatId.FIREFOX_CSV,
        name="Firefox CSV",
        reads=True,
        writes=False,
        encrypted=False,
        extension=".csv",
        carries=frozenset(
            {
                Part.USERNAME,
                Part.PASSWORD,
                Part.WEBSITES,
                Part.CREATED,
                Part.MODIFIED,
                Part.LAST_USED,
            }
        ),
    ),
    *CSV_FORMATS,
    only_read(
        FormatId.PROTON_PASS_JSON,
        "Proton Pass JSON, or ZIP",
        ".json",
        LOGIN | ORDER | FIELDS | {Part.KIND, Part.TRASH, Part.FIELD_TYPES, Part.ATTACHMENTS},
    ),
    only_read(
        FormatId.ENPASS_JSON,
        "Enpass JSON",
        ".json",
        LOGIN
        | ORDER
        | FIELDS
        | {Part.KIND, Part.TAGS, Part.TRASH, Part.ATTACHMENTS, Part.VERSIONS},
    ),
    only_read(
        FormatId.AEGIS_JSON, "Aegis JSON", ".json", CODES | {Part.NOTES, Part.FAVOURITE, Part.TAGS}
    ),
    Format(
        id=FormatId.AEGIS_PROTECTED,
        name="Aegis JSON, password protected",
        reads=True,
        writes=False,
        encrypted=True,
        extension=".json",
        carries=CODES | {Part.NOTES, Part.FAVOURITE, Part.TAGS},
    ),
    only_read(FormatId.TWOFAS_JSON, "2FAS backup", ".2fas", CODES | {Part.TAGS, Part.MODIFIED}),
    only_read(
        FormatId.OTPAUTH_LIST,
        "List of otpauth:// links",
        ".txt",
        CODES | {Part.NOTES, Part.FAVOURITE, Part.TAGS, Part.TRASH},
    ),
    only_read(FormatId.GOOGLE_AUTHENTICATOR, "Google Authenticator links", ".txt", CODES),
    only_read(
        FormatId.ANDOTP_JSON, "andOTP and GNOME Authenticator JSON", ".json", CODES | {Part.TAGS}
    ),
    only_read(FormatId.FREEOTP_JSON, "FreeOTP+ JSON", ".json", CODES),
    only_read(
        FormatId.ONEPUX,
        "1Password 1PUX",
        ".1pux",
        LOGIN
        | ORDER
        | FIELDS
        | {Part.KIND, Part.TAGS, Part.TRASH, Part.FIELD_TYPES, Part.ATTACHMENTS, Part.VERSIONS},
    ),
    only_read(
        FormatId.ONEPIF,
        "1Password 1PIF",
        ".1pif",
        LOGIN | ORDER | FIELDS | {Part.KIND, Part.TAGS, Part.TRASH, Part.VERSIONS},
    ),
    Format(
        id=FormatId.CXF_JSON,
        name="CXF 1.0 (FIDO credential exchange)",
        reads=True,
        writes=True,
        encrypted=False,
        extension=".json",
        carries=LOGIN | ORDER | FIELDS | {Part.KIND, Part.TAGS, Part.FIELD_TYPES},
    ),
    only_read(
        FormatId.KEEPASS_XML, "KeePass XML", ".xml", MODEL_PARTS - {Part.RECIPE, Part.FOREIGN}
    ),
    only_read(
        FormatId.PWSAFE_XML,
        "Password Safe XML",
        ".xml",
        LOGIN
        | {Part.FOLDER, Part.CREATED, Part.MODIFIED, Part.LAST_USED, Part.EXPIRES, Part.VERSIONS},
    ),
    only_read(
        FormatId.REVELATION_XML,
        "Revelation XML",
        ".xml",
        (LOGIN - {Part.ONE_TIME_CODE}) | FIELDS | {Part.KIND, Part.FOLDER, Part.MODIFIED},
    ),
    only_read(
        FormatId.KEEPER_JSON,
        "Keeper JSON",
        ".json",
        LOGIN | FIELDS | {Part.KIND, Part.FOLDER, Part.TAGS, Part.MODIFIED, Part.FIELD_TYPES},
    ),
    *FURTHER_FORMATS,
    Format(
        id=FormatId.CSV,
        name="CSV",
        reads=True,
        writes=True,
        encrypted=False,
        extension=".csv",
        carries=LOGIN | ORDER | {Part.KIND, Part.TAGS},
    ),
    only_written(
        FormatId.SPREADSHEET_CSV,
        "CSV for spreadsheets",
        ".csv",
        LOGIN | ORDER | {Part.KIND, Part.TAGS},
    ),
    only_written(
        FormatId.PAPER_HTML,
        "Page for paper (HTML)",
        ".html",
        MODEL_PARTS - {Part.ATTACHMENTS, Part.VERSIONS, Part.RECIPE, Part.FOREIGN},
    ),
)


def is_sealed(format_id: FormatId) -> bool:
    """Tell whether a passphrase opens files of a format."""
    return any(form.id is format_id and form.encrypted for form in FORMATS)


def find_format(format_id: str) -> Format | None:
    """Return the format with this name, or None."""
    return next((form for form in FORMATS if form.id == format_id), None)


def is_table(format_id: str) -> bool:
    """Tell whether a format is one of rows and columns."""
    form = find_format(format_id)
    return form is not None and form.extension == ".csv"
