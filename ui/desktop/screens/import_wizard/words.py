"""What the import says about files, formats, columns and counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from core.formats.catalogue import FormatId, find_format
from core.formats.header_names import Target
from core.formats.imported import NotKept, Unreadable
from core.formats.text import Encoding
from core.vault.item import ItemKind
from ui.desktop.translations import QT_TRANSLATE_NOOP
from ui.wording.errors import say_where
from ui.wording.kinds import DIFFERING, KINDS_COUNTED
from ui.wording.losses import PARTS, WHYS

_LISTED = 5

TARGETS: Mapping[Target, str] = {
    Target.TITLE: QT_TRANSLATE_NOOP("Import", "Title"),
    Target.USERNAME: QT_TRANSLATE_NOOP("Import", "Username"),
    Target.PASSWORD: QT_TRANSLATE_NOOP("Import", "Password"),
    Target.WEBSITE: QT_TRANSLATE_NOOP("Import", "Website"),
    Target.ONE_TIME_CODE: QT_TRANSLATE_NOOP("Import", "One-time code"),
    Target.NOTES: QT_TRANSLATE_NOOP("Import", "Notes"),
    Target.FOLDER: QT_TRANSLATE_NOOP("Import", "Folder"),
    Target.TAGS: QT_TRANSLATE_NOOP("Import", "Tags"),
    Target.FAVOURITE: QT_TRANSLATE_NOOP("Import", "Favourite"),
    Target.CREATED: QT_TRANSLATE_NOOP("Import", "Date of creation"),
    Target.MODIFIED: QT_TRANSLATE_NOOP("Import", "Date of change"),
    Target.LAST_USED: QT_TRANSLATE_NOOP("Import", "Date of last use"),
    Target.KEEP_AS_FIELD: QT_TRANSLATE_NOOP("Import", "A field of its own"),
    Target.IGNORE: QT_TRANSLATE_NOOP("Import", "Do not import"),
}
FORMATS: Mapping[FormatId, str] = {
    FormatId.BITWARDEN_JSON: QT_TRANSLATE_NOOP("Import", "Bitwarden (JSON)"),
    FormatId.CHROME_CSV: QT_TRANSLATE_NOOP("Import", "Chrome, Edge, Brave, Opera (CSV)"),
    FormatId.FIREFOX_CSV: QT_TRANSLATE_NOOP("Import", "Firefox (CSV)"),
    FormatId.PROTON_PASS_JSON: QT_TRANSLATE_NOOP("Import", "Proton Pass (JSON)"),
    FormatId.ENPASS_JSON: QT_TRANSLATE_NOOP("Import", "Enpass (JSON)"),
    FormatId.AEGIS_JSON: QT_TRANSLATE_NOOP("Import", "Aegis (JSON)"),
    FormatId.TWOFAS_JSON: QT_TRANSLATE_NOOP("Import", "2FAS (backup)"),
    FormatId.OTPAUTH_LIST: QT_TRANSLATE_NOOP("Import", "List of otpauth:// links"),
    FormatId.APPLE_KEYCHAIN: QT_TRANSLATE_NOOP("Import", "Keychain of macOS, printed"),
    FormatId.GNOME_KEYRING: QT_TRANSLATE_NOOP("Import", "Keyring of GNOME"),
    FormatId.CSV: QT_TRANSLATE_NOOP("Import", "Any other CSV"),
}
LOOKS: Mapping[FormatId, str] = {
    FormatId.STRONGROOM: QT_TRANSLATE_NOOP("Import", "%1 is a Strongroom archive."),
    FormatId.BITWARDEN_JSON: QT_TRANSLATE_NOOP("Import", "%1 looks like a Bitwarden export."),
    FormatId.BITWARDEN_PROTECTED: QT_TRANSLATE_NOOP(
        "Import", "%1 is a Bitwarden export, protected by a password."
    ),
    FormatId.BITWARDEN_ZIP: QT_TRANSLATE_NOOP(
        "Import", "%1 looks like a Bitwarden export with attachments."
    ),
    FormatId.KDBX: QT_TRANSLATE_NOOP("Import", "%1 is a KeePass file, closed by a password."),
    FormatId.CHROME_CSV: QT_TRANSLATE_NOOP(
        "Import", "%1 looks like an export of Chrome, Edge, Brave or Opera."
    ),
    FormatId.FIREFOX_CSV: QT_TRANSLATE_NOOP("Import", "%1 looks like a Firefox export."),
    FormatId.PROTON_PASS_JSON: QT_TRANSLATE_NOOP("Import", "%1 looks like a Proton Pass export."),
    FormatId.ENPASS_JSON: QT_TRANSLATE_NOOP("Import", "%1 looks like an Enpass export."),
    FormatId.AEGIS_JSON: QT_TRANSLATE_NOOP("Import", "%1 looks like an Aegis export."),
    FormatId.AEGIS_PROTECTED: QT_TRANSLATE_NOOP(
        "Import", "%1 is an Aegis export, protected by a password."
    ),
    FormatId.TWOFAS_JSON: QT_TRANSLATE_NOOP("Import", "%1 looks like a backup of 2FAS."),
    FormatId.OTPAUTH_LIST: QT_TRANSLATE_NOOP("Import", "%1 is a list of one-time codes."),
    FormatId.APPLE_KEYCHAIN: QT_TRANSLATE_NOOP("Import", "%1 is a keychain of macOS, printed."),
    FormatId.GNOME_KEYRING: QT_TRANSLATE_NOOP("Import", "%1 is a keyring of GNOME."),
    FormatId.CSV: QT_TRANSLATE_NOOP("Import", "%1 is a table (CSV)."),
    FormatId.PAPER_HTML: QT_TRANSLATE_NOOP("Import", "%1 is a page for paper."),
    FormatId.SPREADSHEET_CSV: QT_TRANSLATE_NOOP("Import", "%1 is a table for a spreadsheet."),
}
PROGRAMS: Mapping[FormatId, str] = {
    FormatId.LASTPASS_CSV: "LastPass",
    FormatId.ONEPASSWORD_CSV: "1Password",
    FormatId.APPLE_CSV: "Apple Passwords",
    FormatId.KEEPASSXC_CSV: "KeePassXC",
    FormatId.DASHLANE_CSV: "Dashlane",
    FormatId.NORDPASS_CSV: "NordPass",
    FormatId.PROTON_PASS_CSV: "Proton Pass",
    FormatId.ROBOFORM_CSV: "RoboForm",
    FormatId.SAFEINCLOUD_CSV: "SafeInCloud",
    FormatId.BUTTERCUP_CSV: "Buttercup",
    FormatId.BITWARDEN_CSV: "Bitwarden",
    FormatId.KEEPASS_CSV: "KeePass",
    FormatId.KEEPER_CSV: "Keeper",
    FormatId.PASSPACK_CSV: "Passpack",
    FormatId.PADLOCK_CSV: "Padlock",
    FormatId.MYKI_CSV: "Myki",
    FormatId.ZOHO_VAULT_CSV: "Zoho Vault",
    FormatId.SAFERPASS_CSV: "SaferPass",
    FormatId.ENCRYPTR_CSV: "Encryptr",
    FormatId.UPM_CSV: "Universal Password Manager",
    FormatId.SYNOLOGY_CSV: "Synology C2 Password",
    FormatId.FF_EXPORTER_CSV: "FF Password Exporter",
    FormatId.ONEPUX: "1Password",
    FormatId.ONEPIF: "1Password",
    FormatId.KEEPER_JSON: "Keeper",
    FormatId.CXF_JSON: "CXF",
    FormatId.KEEPASS_XML: "KeePass",
    FormatId.PWSAFE_XML: "Password Safe",
    FormatId.REVELATION_XML: "Revelation",
    FormatId.GOOGLE_AUTHENTICATOR: "Google Authenticator",
    FormatId.ANDOTP_JSON: "andOTP",
    FormatId.FREEOTP_JSON: "FreeOTP+",
    FormatId.DASHLANE_JSON: "Dashlane",
    FormatId.PASSMAN_JSON: "Passman",
    FormatId.CLIPPERZ: "Clipperz",
    FormatId.STRATUM_JSON: "Stratum",
    FormatId.KEEPASSX_XML: "KeePassX",
    FormatId.KEEPASS1_XML: "KeePass 1",
}
"""Programs whose names are the same everywhere, for whose files one sentence will do."""
LOOKS_LIKE = QT_TRANSLATE_NOOP("Import", "%1 looks like an export of %2 (%3).")
LOOKS_OURS = QT_TRANSLATE_NOOP("Import", "%1 looks like a CSV export of Strongroom.")
ENCODINGS: Mapping[Encoding, str] = {
    Encoding.UTF_8: QT_TRANSLATE_NOOP("Import", "UTF-8"),
    Encoding.UTF_16_LE: QT_TRANSLATE_NOOP("Import", "UTF-16, little end first"),
    Encoding.UTF_16_BE: QT_TRANSLATE_NOOP("Import", "UTF-16, big end first"),
    Encoding.WINDOWS_1252: QT_TRANSLATE_NOOP("Import", "Windows-1252, Western Europe"),
}
DELIMITERS: Mapping[str, str] = {
    ",": QT_TRANSLATE_NOOP("Import", "comma  ,"),
    ";": QT_TRANSLATE_NOOP("Import", "semicolon  ;"),
    "\t": QT_TRANSLATE_NOOP("Import", "tab  ⇥"),
}


def say(text: str) -> str:
    """Return a text of this module in the language of the window."""
    return QCoreApplication.translate("Import", text)


def say_looks(format_id: FormatId) -> str:
    """Return “%1 looks like an export of LastPass (CSV).”."""
    program = PROGRAMS.get(format_id)
    if program is None:
        return say(LOOKS[format_id])
    return say(LOOKS_LIKE).replace("%2", program).replace("%3", _say_file(format_id))


def say_format(format_id: FormatId) -> str:
    """Return how a format is called in a list to choose from."""
    program = PROGRAMS.get(format_id)
    return say(FORMATS[format_id]) if program is None else f"{program} ({_say_file(format_id)})"


def _say_file(format_id: FormatId) -> str:
    """Return “CSV”, “1PUX”: how people call a file by how its name ends."""
    form = find_format(format_id)
    return form.extension.removeprefix(".").upper() if form is not None else ""


def list_choices() -> list[FormatId]:
    """Return the formats that a person can choose by their names, any CSV at the end."""
    named = {*FORMATS, *PROGRAMS} - {FormatId.CSV}
    return [*sorted(named, key=lambda form: say_format(form).casefold()), FormatId.CSV]


def say_items(count: int) -> str:
    """Return “1 item”, “61 items”."""
    if count == 1:
        return QCoreApplication.translate("Import", "%Ln item", "", count)
    return QCoreApplication.translate("Import", "%Ln items", "", count)


def say_found(kinds: Iterable[ItemKind], unreadable: int) -> str:
    """Return “Found 63: 52 logins · 6 notes · 3 cards · 2 not readable”."""
    counts = Counter(kinds)
    parts = [
        f"{QLocale().toString(count)} {_translated(KINDS_COUNTED[kind][count != 1])}"
        for kind, count in counts.most_common()
    ]
    if unreadable:
        parts.append(QCoreApplication.translate("Import", "%Ln not readable", "", unreadable))
    if len(parts) == 1:
        return QCoreApplication.translate("Import", "Found %1").replace("%1", parts[0])
    total = QLocale().toString(counts.total() + unreadable)
    found = QCoreApplication.translate("Import", "Found %1: %2")
    return found.replace("%1", total).replace("%2", " · ".join(parts))


def say_differs(names: Iterable[str]) -> str:
    """Return “Password, Notes”: what of an item the file says otherwise."""
    return ", ".join(
        name.removeprefix("=") if name.startswith("=") else _translated(DIFFERING[name])
        for name in names
    )


def _translated(word: str) -> str:
    return QCoreApplication.translate("Wording", word)


def say_not_kept(lost: Sequence[NotKept]) -> str:
    """Return “12 attachments · 3 values of the column “colour””."""
    said = []
    for part in lost:
        word = _translated(PARTS[part.what][part.count != 1])
        text = f"{QLocale().toString(part.count)} {word}"
        if part.name:
            of_column = QCoreApplication.translate("Import", "%1 of the column “%2”")
            text = of_column.replace("%1", text).replace("%2", part.name)
        said.append(text)
    return " · ".join(said)


def say_unreadable(row: Unreadable) -> str:
    """Return “line 14: more columns than the header”."""
    return f"{say_where(row.where)}: {_translated(WHYS[row.why])}"


def say_places(rows: Sequence[Unreadable]) -> str:
    """Return “line 14, line 51 and 3 more”."""
    listed = ", ".join(say_where(row.where) for row in rows[:_LISTED])
    more = len(rows) - _LISTED
    if more <= 0:
        return listed
    return f"{listed} {QCoreApplication.translate('Import', 'and %Ln more', '', more)}"
