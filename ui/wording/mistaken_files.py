"""What is said of a file that holds no export: what it is, and what to do instead."""

from __future__ import annotations

from collections.abc import Mapping

from core.formats.mistaken import Mistaken

KINDS: Mapping[str, tuple[str, ...]] = {
    Mistaken.PICTURE: (
        "{path} is a picture, not an export. Choose the file that your password manager wrote.",
        "The file is a picture, not an export. Choose the file that your password manager wrote.",
    ),
    Mistaken.PDF: (
        "{path} is a page to print (.pdf), which cannot be read reliably. Export it as "
        "CSV and import that.",
        "The file is a page to print (.pdf), which cannot be read reliably. Export it "
        "as CSV and import that.",
    ),
    Mistaken.DOCUMENT: (
        "{path} is a document or spreadsheet. Open it in its program, save it as CSV, "
        "then import that.",
        "The file is a document or spreadsheet. Open it in its program, save it as CSV, "
        "then import that.",
    ),
    Mistaken.WEB_PAGE: (
        "{path} is a web page, which is not read here. Export it as CSV and import that.",
        "The file is a web page, which is not read here. Export it as CSV and import that.",
    ),
    Mistaken.OUR_VAULT: (
        "{path} belongs to a profile or backup of Strongroom and is not read here. Get "
        "a backup back under Backups, or import a Strongroom archive of that profile.",
        "The file belongs to a profile or backup of Strongroom and is not read here. "
        "Get a backup back under Backups, or import a Strongroom archive of that "
        "profile.",
    ),
    Mistaken.PACKED: (
        "{path} is a packed file. Unpack it and choose the export in it.",
        "The file is a packed file. Unpack it and choose the export in it.",
    ),
    Mistaken.ZIP: (
        "{path} is a packed file with no export in it that is known here. Unpack it and "
        "choose the file in it.",
        "The file is a packed file with no export in it that is known here. Unpack it "
        "and choose the file in it.",
    ),
}
