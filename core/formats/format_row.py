"""A row of the table of formats: a stable name, and what of an item of ours it carries."""

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
    KEEPASS_CSV = "keepass-csv"
    KEEPER_CSV = "keeper-csv"
    PASSPACK_CSV = "passpack-csv"
    PADLOCK_CSV = "padlock-csv"
    MYKI_CSV = "myki-csv"
    ZOHO_VAULT_CSV = "zoho-vault-csv"
    SAFERPASS_CSV = "saferpass-csv"
    ENCRYPTR_CSV = "encryptr-csv"
    UPM_CSV = "upm-csv"
    SYNOLOGY_CSV = "synology-c2-csv"
    FF_EXPORTER_CSV = "ff-password-exporter-csv"
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
    DASHLANE_JSON = "dashlane-json"
    PASSMAN_JSON = "passman-json"
    CLIPPERZ = "clipperz"
    STRATUM_JSON = "stratum-json"
    KEEPASSX_XML = "keepassx-xml"
    KEEPASS1_XML = "keepass-1-xml"
    APPLE_KEYCHAIN = "apple-keychain-dump"
    GNOME_KEYRING = "gnome-keyring"
    CSV = "csv"
    SPREADSHEET_CSV = "spreadsheet-csv"
    PAPER_HTML = "html"


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


LOGIN = frozenset(
    {Part.TITLE, Part.USERNAME, Part.PASSWORD, Part.WEBSITES, Part.ONE_TIME_CODE, Part.NOTES}
)
ORDER = frozenset({Part.FOLDER, Part.FAVOURITE, Part.CREATED, Part.MODIFIED})
CODES = frozenset({Part.TITLE, Part.USERNAME, Part.ONE_TIME_CODE})
FIELDS = frozenset({Part.FIELDS, Part.LABELS})


def csv_in(format_id: FormatId, name: str, *more: Part) -> Format:
    """Return the CSV of a program that is read and not written."""
    return only_read(format_id, name, ".csv", LOGIN | frozenset(more))


def only_read(format_id: FormatId, name: str, extension: str, carries: frozenset[Part]) -> Format:
    """Return a format in clear that is read and not written."""
    return Format(
        id=format_id,
        name=name,
        reads=True,
        writes=False,
        encrypted=False,
        extension=extension,
        carries=carries,
    )


def only_written(
    format_id: FormatId, name: str, extension: str, carries: frozenset[Part]
) -> Format:
    """Return a format in clear that is written; what of it is read again is known as another."""
    form = only_read(format_id, name, extension, carries)
    return dataclasses.replace(form, reads=False, writes=True)
