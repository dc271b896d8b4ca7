"""The formats Strongroom reads and writes, and what each carries and loses, in one table."""

from __future__ import annotations

import dataclasses
import enum

from core.formats.parts import MODEL_PARTS, Part

STRONGROOM_MAGIC = b"STRGROOM"
KDBX_MAGIC = bytes.fromhex("03d9a29a67fb4bb5")
ZIP_MAGIC = b"PK\x03\x04"


class FormatId(enum.StrEnum):
    """A stable name for each format; the terminal shows and takes it."""

    STRONGROOM = "strongroom"
    BITWARDEN_JSON = "bitwarden-json"
    BITWARDEN_PROTECTED = "bitwarden-protected-json"
    BITWARDEN_ZIP = "bitwarden-zip"
    KDBX = "kdbx"
    CHROME_CSV = "chrome-csv"
    FIREFOX_CSV = "firefox-csv"
    LASTPASS_CSV = "lastpass-csv"
    ONEPASSWORD_CSV = "1password-csv"
    APPLE_CSV = "apple-csv"
    KEEPASSXC_CSV = "keepassxc-csv"
    DASHLANE_CSV = "dashlane-csv"
    NORDPASS_CSV = "nordpass-csv"
    PROTON_PASS_CSV = "proton-pass-csv"
    ROBOFORM_CSV = "roboform-csv"
    SAFEINCLOUD_CSV = "safeincloud-csv"
    BUTTERCUP_CSV = "buttercup-csv"
    BITWARDEN_CSV = "bitwarden-csv"
    PROTON_PASS_JSON = "proton-pass-json"
    ENPASS_JSON = "enpass-json"
    AEGIS_JSON = "aegis-json"
    AEGIS_PROTECTED = "aegis-protected-json"
    TWOFAS_JSON = "2fas-json"
    OTPAUTH_LIST = "otpauth-list"
    GOOGLE_AUTHENTICATOR = "google-authenticator"
    ANDOTP_JSON = "andotp-json"
    FREEOTP_JSON = "freeotp-json"
    ONEPUX = "1password-1pux"
    ONEPIF = "1password-1pif"
    KEEPER_JSON = "keeper-json"
    CXF_JSON = "cxf-json"
    KEEPASS_XML = "keepass-xml"
    PWSAFE_XML = "password-safe-xml"
    REVELATION_XML = "revelation-xml"
    CSV = "csv"


@dataclasses.dataclass(frozen=True, kw_only=True)
class Format:
    """A file format; `carries` is what of an item of ours it has a place for."""

    id: FormatId
    name: str
    reads: bool
    writes: bool
    encrypted: bool
    extension: str
    carries: frozenset[Part]

    @property
    def loses(self) -> frozenset[Part]:
        """Return what of an item of ours it has no place for."""
        return MODEL_PARTS - self.carries


_LOGIN = frozenset(
    {Part.TITLE, Part.USERNAME, Part.PASSWORD, Part.WEBSITES, Part.ONE_TIME_CODE, Part.NOTES}
)
_ORDER = frozenset({Part.FOLDER, Part.FAVOURITE, Part.CREATED, Part.MODIFIED})
_BITWARDEN = (
    _LOGIN
    | _ORDER
    | {Part.KIND, Part.TRASH, Part.FIELDS, Part.LABELS, Part.FIELD_TYPES, Part.VERSIONS}
)

_CODES = frozenset({Part.TITLE, Part.USERNAME, Part.ONE_TIME_CODE})
_FIELDS = frozenset({Part.FIELDS, Part.LABELS})


def _csv_in(format_id: FormatId, name: str, *more: Part) -> Format:
    """Return the CSV of a program that is read and not written."""
    return _only_read(format_id, name, ".csv", _LOGIN | frozenset(more))


def _only_read(format_id: FormatId, name: str, extension: str, carries: frozenset[Part]) -> Format:
    return Format(
        id=format_id,
        name=name,
        reads=True,
        writes=False,
        encrypted=False,
        extension=extension,
        carries=carries,
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
        carries=_LOGIN - {Part.ONE_TIME_CODE},
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
    _csv_in(FormatId.LASTPASS_CSV, "LastPass CSV", Part.FOLDER, Part.FAVOURITE),
    _csv_in(FormatId.ONEPASSWORD_CSV, "1Password CSV", Part.FAVOURITE, Part.TAGS),
    _csv_in(FormatId.APPLE_CSV, "Apple Passwords CSV"),
    _csv_in(FormatId.KEEPASSXC_CSV, "KeePassXC CSV", Part.FOLDER, Part.CREATED, Part.MODIFIED),
    _csv_in(FormatId.DASHLANE_CSV, "Dashlane CSV", Part.FOLDER),
    _csv_in(FormatId.NORDPASS_CSV, "NordPass CSV", Part.FOLDER, Part.KIND, *_FIELDS),
    _csv_in(FormatId.PROTON_PASS_CSV, "Proton Pass CSV", Part.FOLDER, Part.CREATED, Part.MODIFIED),
    _csv_in(FormatId.ROBOFORM_CSV, "RoboForm CSV", Part.FOLDER, *_FIELDS),
    _csv_in(FormatId.SAFEINCLOUD_CSV, "SafeInCloud CSV"),
    _csv_in(FormatId.BUTTERCUP_CSV, "Buttercup CSV", Part.FOLDER, *_FIELDS),
    _csv_in(FormatId.BITWARDEN_CSV, "Bitwarden CSV", Part.FOLDER, Part.FAVOURITE, *_FIELDS),
    _only_read(
        FormatId.PROTON_PASS_JSON,
        "Proton Pass JSON, or ZIP",
        ".json",
        _LOGIN | _ORDER | _FIELDS | {Part.KIND, Part.TRASH},
    ),
    _only_read(
        FormatId.ENPASS_JSON,
        "Enpass JSON",
        ".json",
        _LOGIN | _ORDER | _FIELDS | {Part.KIND, Part.TRASH, Part.ATTACHMENTS, Part.VERSIONS},
    ),
    _only_read(
        FormatId.AEGIS_JSON, "Aegis JSON", ".json", _CODES | {Part.NOTES, Part.FAVOURITE, Part.TAGS}
    ),
    Format(
        id=FormatId.AEGIS_PROTECTED,
        name="Aegis JSON, password protected",
        reads=True,
        writes=False,
        encrypted=True,
        extension=".json",
        carries=_CODES | {Part.NOTES, Part.FAVOURITE, Part.TAGS},
    ),
    _only_read(FormatId.TWOFAS_JSON, "2FAS backup", ".2fas", _CODES | {Part.TAGS, Part.MODIFIED}),
    _only_read(FormatId.OTPAUTH_LIST, "List of otpauth:// links", ".txt", _CODES),
    _only_read(FormatId.GOOGLE_AUTHENTICATOR, "Google Authenticator links", ".txt", _CODES),
    _only_read(FormatId.ANDOTP_JSON, "andOTP JSON", ".json", _CODES | {Part.TAGS}),
    _only_read(FormatId.FREEOTP_JSON, "FreeOTP+ JSON", ".json", _CODES),
    _only_read(
        FormatId.ONEPUX,
        "1Password 1PUX",
        ".1pux",
        _LOGIN
        | _ORDER
        | _FIELDS
        | {Part.KIND, Part.TAGS, Part.TRASH, Part.FIELD_TYPES, Part.ATTACHMENTS, Part.VERSIONS},
    ),
    _only_read(
        FormatId.ONEPIF,
        "1Password 1PIF",
        ".1pif",
        _LOGIN | _ORDER | _FIELDS | {Part.KIND, Part.TAGS, Part.TRASH, Part.VERSIONS},
    ),
    _only_read(
        FormatId.CXF_JSON,
        "CXF 1.0 (FIDO credential exchange)",
        ".json",
        _LOGIN | _ORDER | _FIELDS | {Part.KIND, Part.TAGS, Part.FIELD_TYPES},
    ),
    _only_read(
        FormatId.KEEPASS_XML, "KeePass XML", ".xml", MODEL_PARTS - {Part.RECIPE, Part.FOREIGN}
    ),
    _only_read(
        FormatId.PWSAFE_XML,
        "Password Safe XML",
        ".xml",
        _LOGIN
        | {Part.FOLDER, Part.CREATED, Part.MODIFIED, Part.LAST_USED, Part.EXPIRES, Part.VERSIONS},
    ),
    _only_read(
        FormatId.REVELATION_XML,
        "Revelation XML",
        ".xml",
        (_LOGIN - {Part.ONE_TIME_CODE}) | _FIELDS | {Part.KIND, Part.FOLDER, Part.MODIFIED},
    ),
    _only_read(
        FormatId.KEEPER_JSON,
        "Keeper JSON",
        ".json",
        _LOGIN | _FIELDS | {Part.KIND, Part.FOLDER, Part.MODIFIED},
    ),
    Format(
        id=FormatId.CSV,
        name="CSV",
        reads=True,
        writes=True,
        encrypted=False,
        extension=".csv",
        carries=_LOGIN | _ORDER | {Part.KIND, Part.TAGS},
    ),
)


def is_sealed(format_id: FormatId) -> bool:
    """Tell whether a passphrase opens files of a format."""
    return any(form.id is format_id and form.encrypted for form in FORMATS)


def find_format(format_id: str) -> Format | None:
    """Return the format with this name, or None."""
    return next((form for form in FORMATS if form.id == format_id), None)
