"""Further programs' files, and what each carries: rows of the table of formats."""

from __future__ import annotations

from core.formats.format_row import CODES, FIELDS, LOGIN, Format, FormatId, only_read
from core.formats.parts import Part

_NO_CODE = LOGIN - {Part.ONE_TIME_CODE}
_TIMES = frozenset({Part.CREATED, Part.MODIFIED})
_KEEPASS = _NO_CODE | _TIMES | {Part.FOLDER, Part.LAST_USED, Part.EXPIRES, Part.ATTACHMENTS}

FURTHER_FORMATS: tuple[Format, ...] = (
    only_read(
        FormatId.DASHLANE_JSON,
        "Dashlane JSON",
        ".json",
        LOGIN | FIELDS | {Part.KIND, Part.FOLDER},
    ),
    only_read(
        FormatId.PASSMAN_JSON,
        "Passman JSON",
        ".json",
        LOGIN | FIELDS | _TIMES | {Part.TAGS, Part.TRASH, Part.EXPIRES},
    ),
    only_read(
        FormatId.CLIPPERZ, "Clipperz HTML, or JSON", ".html", _NO_CODE | FIELDS | {Part.TAGS}
    ),
    only_read(FormatId.STRATUM_JSON, "Stratum JSON", ".json", CODES | {Part.TAGS}),
    only_read(FormatId.KEEPASSX_XML, "KeePassX XML", ".xml", _KEEPASS),
    only_read(FormatId.KEEPASS1_XML, "KeePass 1 XML", ".xml", _KEEPASS),
    only_read(
        FormatId.APPLE_KEYCHAIN,
        "macOS keychain, printed",
        ".txt",
        _NO_CODE | FIELDS | _TIMES | {Part.KIND},
    ),
    only_read(
        FormatId.GNOME_KEYRING,
        "GNOME keyring, in clear or printed",
        ".keyring",
        (_NO_CODE - {Part.NOTES}) | FIELDS | _TIMES,
    ),
)
