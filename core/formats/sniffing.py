"""Tell a file's format by what is in it; its name plays no part."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import msgspec

from core.errors import FileNestedTooDeepError, WrongEncodingError
from core.formats import chrome_csv, firefox_csv, header_names
from core.formats.apple_keychain import is_keychain_dump
from core.formats.caps import DEPTH_LIMIT
from core.formats.catalogue import KDBX_MAGIC, STRONGROOM_MAGIC, ZIP_MAGIC, FormatId
from core.formats.csv_table import find_delimiter, read_first
from core.formats.gnome_keyring import is_gnome_keyring
from core.formats.google_authenticator import is_google_authenticator
from core.formats.known_csv import find_known
from core.formats.onepif import is_onepif
from core.formats.otpauth_list import is_otpauth_list
from core.formats.positional_csv import find_positional
from core.formats.text import Encoding, decode_text, looks_binary

_MAGICS = {STRONGROOM_MAGIC: FormatId.STRONGROOM, KDBX_MAGIC: FormatId.KDBX}
_LOOKED_AT = 10
_BEGINNING = 64 * 1024
_FIREFOX_COLUMNS = 2
_FOREIGN_KEYS = re.compile(r'"(?:template_type|categoryUuid|exporterRpId|shared_folders)"')
_PROTECTED_KEY = re.compile(r'"passwordProtected"\s*:\s*true\b')
_BITWARDEN_KEYS = re.compile(r'"(?:encrypted|folders|collections|items)"\s*:')


def _signs(*keys: str) -> tuple[str, ...]:
    # In a text of the file's own, quotes are escaped: it cannot hold a key.
    return tuple(rf'(?<!\\)"(?:{key})"\s*:' for key in keys)


_SHAPES = (
    (FormatId.PROTON_PASS_JSON, _signs("vaults", "userId|shareId", "items")),
    (FormatId.ENPASS_JSON, _signs("template_type", "items", "folders|fields")),
    # Sealed, the database is a text.
    (FormatId.AEGIS_PROTECTED, (*_signs("header", "slots"), r'(?<!\\)"db"\s*:\s*"')),
    (FormatId.AEGIS_JSON, _signs("header", "slots", "db")),
    (FormatId.TWOFAS_JSON, _signs("services", "tokenType|servicesEncrypted")),
    (FormatId.ANDOTP_JSON, _signs("secret", "label", "algorithm", "thumbnail|used_frequency")),
    (FormatId.FREEOTP_JSON, _signs("tokens", "tokenOrder|issuerExt")),
    (FormatId.DASHLANE_JSON, _signs("AUTHENTIFIANT|SECURENOTE|PAYMENTMEANS_CREDITCARD")),
    (FormatId.PASSMAN_JSON, _signs("label", "username", "custom_fields", "delete_time")),
    (FormatId.CLIPPERZ, _signs("label", "currentVersion", "actionType")),
    (FormatId.STRATUM_JSON, _signs("Authenticators", "Categories|Issuer", "Categories|Secret")),
    (FormatId.CXF_JSON, _signs("exporterRpId", "accounts")),
    (FormatId.KEEPER_JSON, _signs("records", "title", r"\$type|custom_fields|login_url")),
)
"""The keys by which a program's JSON is known, also where it is cut off."""

_LISTS: tuple[tuple[FormatId, Callable[[str], bool]], ...] = (
    (FormatId.OTPAUTH_LIST, is_otpauth_list),
    (FormatId.GOOGLE_AUTHENTICATOR, is_google_authenticator),
    (FormatId.APPLE_KEYCHAIN, is_keychain_dump),
    (FormatId.GNOME_KEYRING, is_gnome_keyring),
)

_ROOTS = {
    "KeePassFile": FormatId.KEEPASS_XML,
    "passwordsafe": FormatId.PWSAFE_XML,
    "revelationdata": FormatId.REVELATION_XML,
    "pwlist": FormatId.KEEPASS1_XML,
}
"""The first element by which a program's XML is known."""


class _Keys(msgspec.Struct):
    """The keys by which a Bitwarden export is known; a missing one is empty."""

    encrypted: msgspec.Raw = msgspec.Raw()
    items: msgspec.Raw = msgspec.Raw()
    protected: msgspec.Raw = msgspec.field(name="passwordProtected", default=msgspec.Raw())


def guess(content: bytes, *, path: str, encoding: Encoding | None = None) -> FormatId | None:
    """Return the format of a file, or None where no reader knows it.

    `path` only names the file in errors: WrongEncodingError, FileNestedTooDeepError,
    FileTooLargeError.
    """
    for magic, form in _MAGICS.items():
        if content.startswith(magic):
            return form
    if content.startswith(ZIP_MAGIC):
        from core.formats.zip_formats import guess_zip

        return guess_zip(io.BytesIO(content), path=path)
    try:
        text, _ = decode_text(content, path=path, encoding=encoding)
    except WrongEncodingError:
        if looks_binary(content):
            return None
        raise
    if text.lstrip()[:1] in ("{", "["):
        # A keyring begins like a list.
        keyring = FormatId.GNOME_KEYRING if is_gnome_keyring(text) else None
        onepif = FormatId.ONEPIF if is_onepif(text) else None
        return keyring or onepif or _guess_json(text, path)
    if text.lstrip()[:1] == "<":
        return _guess_marked_up(text)
    lists = (form for form, fits in _LISTS if fits(text))
    return next(lists, None) or _guess_csv(text, path)


def _guess_marked_up(text: str) -> FormatId | None:
    from core.formats.clipperz import is_clipperz_page
    from core.formats.keepassx_xml import is_keepassx_xml
    from core.formats.xml_text import find_root

    if is_keepassx_xml(text):
        return FormatId.KEEPASSX_XML
    root = find_root(text)
    if root.casefold() == "html" and is_clipperz_page(text):
        return FormatId.CLIPPERZ
    return _ROOTS.get(root)


def _guess_json(text: str, path: str) -> FormatId | None:
    """Return the format of a JSON file, also of one that is cut off: that is for its reader to say.

    Other programs also have "folders" and "items"; their items have keys that Bitwarden's have not.
    """
    for form, signs in _SHAPES:
        # Compiled for JSON only: that takes longer than telling what most files are.
        if all(re.compile(sign).search(text, 0, _BEGINNING) for sign in signs):
            return form
    keys = _Keys()
    try:
        keys = msgspec.json.decode(text.encode("utf-8"), type=_Keys)
    except RecursionError:
        raise FileNestedTooDeepError(path=path, limit=DEPTH_LIMIT) from None
    except msgspec.ValidationError:
        return None
    except msgspec.DecodeError:
        known = _BITWARDEN_KEYS.search(text, 0, _BEGINNING) is not None
    else:
        known = bool(bytes(keys.encrypted) or bytes(keys.items))
    if not known or _FOREIGN_KEYS.search(text, 0, _BEGINNING) is not None:
        return None
    # A file that is cut off says it in its beginning, or not at all.
    said = bytes(keys.protected) == b"true" or _PROTECTED_KEY.search(text, 0, _BEGINNING)
    protected = said and not bytes(keys.items)
    return FormatId.BITWARDEN_PROTECTED if protected else FormatId.BITWARDEN_JSON


def _guess_csv(text: str, path: str) -> FormatId | None:
    delimiter = find_delimiter(text, path=path)
    records = read_first(text, delimiter, _LOOKED_AT, path=path)
    positional = find_positional(records) if records else None
    if positional is not None:
        return positional.id
    if not records or len(records[0]) < 2:
        return None
    header = records[0]
    names = frozenset(name.strip().casefold() for name in header if name.strip())
    if names - chrome_csv.OPTIONAL == chrome_csv.REQUIRED:
        return FormatId.CHROME_CSV
    if names >= firefox_csv.REQUIRED and len(names & firefox_csv.OWN) >= _FIREFOX_COLUMNS:
        return FormatId.FIREFOX_CSV
    program = find_known(names)
    if program is not None:
        return program.id
    known = any(header_names.is_known(name) for name in header)
    return FormatId.CSV if known or _is_regular(records) else None


def _is_regular(records: list[list[str]]) -> bool:
    """Tell whether records have the shape of a table, but for one row in three at most.

    Nobody's names, then, but worth offering to map its columns; a row that fits none is told.
    """
    width, rows = len(records[0]), records[1:]
    return width > 2 and bool(rows) and 3 * sum(len(r) == width for r in rows) >= 2 * len(rows)
