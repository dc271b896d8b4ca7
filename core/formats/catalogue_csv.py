"""The CSV files of other programs, and what each carries: rows of the table of formats."""

from __future__ import annotations

from core.formats.format_row import FIELDS, LOGIN, Format, FormatId, csv_in, only_read
from core.formats.parts import Part


def _without_codes(format_id: FormatId, name: str, *more: Part) -> Format:
    """Return the CSV of a program that has no column for one-time codes."""
    carries = (LOGIN - {Part.ONE_TIME_CODE}) | frozenset(more)
    return only_read(format_id, name, ".csv", carries)


CSV_FORMATS: tuple[Format, ...] = (
    csv_in(FormatId.LASTPASS_CSV, "LastPass CSV", Part.FOLDER, Part.FAVOURITE, Part.KIND, *FIELDS),
    csv_in(FormatId.ONEPASSWORD_CSV, "1Password CSV", Part.FAVOURITE, Part.TAGS),
    csv_in(FormatId.APPLE_CSV, "Apple Passwords CSV"),
    csv_in(FormatId.KEEPASSXC_CSV, "KeePassXC CSV", Part.FOLDER, Part.CREATED, Part.MODIFIED),
    csv_in(FormatId.DASHLANE_CSV, "Dashlane CSV, or ZIP", Part.FOLDER, Part.KIND, *FIELDS),
    _without_codes(FormatId.NORDPASS_CSV, "NordPass CSV", Part.FOLDER, Part.KIND, *FIELDS),
    csv_in(FormatId.PROTON_PASS_CSV, "Proton Pass CSV", Part.FOLDER, Part.CREATED, Part.MODIFIED),
    csv_in(FormatId.ROBOFORM_CSV, "RoboForm CSV", Part.FOLDER, *FIELDS),
    csv_in(FormatId.SAFEINCLOUD_CSV, "SafeInCloud CSV"),
    _without_codes(FormatId.BUTTERCUP_CSV, "Buttercup CSV", Part.FOLDER, *FIELDS),
    csv_in(FormatId.BITWARDEN_CSV, "Bitwarden CSV", Part.FOLDER, Part.FAVOURITE, *FIELDS),
    _without_codes(FormatId.KEEPASS_CSV, "KeePass CSV"),
    csv_in(FormatId.KEEPER_CSV, "Keeper CSV", Part.FOLDER, *FIELDS),
    _without_codes(FormatId.PASSPACK_CSV, "Passpack CSV", Part.TAGS, *FIELDS),
    _without_codes(FormatId.PADLOCK_CSV, "Padlock CSV", Part.TAGS),
    csv_in(FormatId.MYKI_CSV, "Myki CSV", Part.KIND, Part.TAGS, *FIELDS),
    csv_in(
        FormatId.ZOHO_VAULT_CSV,
        "Zoho Vault CSV",
        Part.FOLDER,
        Part.FAVOURITE,
        Part.TAGS,
        *FIELDS,
    ),
    _without_codes(FormatId.SAFERPASS_CSV, "SaferPass CSV", Part.FAVOURITE),
    _without_codes(FormatId.ENCRYPTR_CSV, "Encryptr CSV", Part.KIND),
    _without_codes(FormatId.UPM_CSV, "Universal Password Manager CSV"),
    csv_in(FormatId.SYNOLOGY_CSV, "Synology C2 Password CSV", Part.FAVOURITE),
    only_read(
        FormatId.FF_EXPORTER_CSV,
        "FF Password Exporter CSV",
        ".csv",
        frozenset(
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
)
