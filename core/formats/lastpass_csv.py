"""What is particular to LastPass's CSV: text written for a web page, and notes that have a type.

A typed note is lines of “name:value”, of which the first says the type and the last is the notes.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

from core.formats import known_csv_rows as rows
from core.formats.csv_table import Table
from core.formats.field_list import FieldList
from core.formats.header_names import sounds_secret
from core.formats.imported import ImportedItem
from core.formats.known_csv_fields import with_fields
from core.vault.field import FieldRole, FieldType
from core.vault.item import ItemKind

_BARE = re.compile(r"[<>]|&(?!(?:amp|lt|gt|quot|#0?39|#x27);)")
_NOTE_TYPE = "NoteType:"
_NOTES = "Notes"
_LINE = re.compile(r"([A-Z][A-Za-z0-9/() .-]{0,60}):(?! )(.*)")
"""No space after the colon: the lines in the head of a key have one."""
_NOISE = ("NoteType", "Language")
_KINDS: Mapping[str, ItemKind] = {
    "Credit Card": ItemKind.CARD,
    "Address": ItemKind.IDENTITY,
    "Wi-Fi Password": ItemKind.WIFI,
    "SSH Key": ItemKind.SSH_KEY,
    "Driver's License": ItemKind.IDENTITY,
    "Passport": ItemKind.IDENTITY,
    "Social Security": ItemKind.IDENTITY,
}
_ROLES: Mapping[ItemKind, Mapping[str, FieldRole]] = {
    ItemKind.CARD: {
        "Name on Card": FieldRole.CARDHOLDER,
        "Type": FieldRole.BRAND,
        "Number": FieldRole.NUMBER,
        "Security Code": FieldRole.SECURITY_CODE,
        "Expiration Date": FieldRole.EXPIRY,
    },
    ItemKind.IDENTITY: {
        "Title": FieldRole.HONORIFIC,
        "First Name": FieldRole.FIRST_NAME,
        "Middle Name": FieldRole.MIDDLE_NAME,
        "Last Name": FieldRole.LAST_NAME,
        "Company": FieldRole.COMPANY,
        "Address 1": FieldRole.STREET,
        "Address 2": FieldRole.STREET,
        "City / Town": FieldRole.CITY,
        "State": FieldRole.STATE,
        "Zip / Postal Code": FieldRole.POSTAL_CODE,
        "Country": FieldRole.COUNTRY,
        "Email Address": FieldRole.EMAIL,
    },
    ItemKind.WIFI: {"SSID": FieldRole.SSID, "Password": FieldRole.PASSWORD},
    ItemKind.SSH_KEY: {
        "Private Key": FieldRole.PRIVATE_KEY,
        "Public Key": FieldRole.PUBLIC_KEY,
        "Passphrase": FieldRole.PASSPHRASE,
    },
}


def unescaped(table: Table) -> Table:
    """Return the table with `&amp;` as `&` where the whole file was written for a web page.

    Some versions show the export as a page, and what is copied or saved from there is escaped. A
    password may hold “&amp;” itself: so it takes an address with one, and no bare `<`, `>` or
    `&` in all of the file, to believe that.
    """
    at = rows.columns_of(table)
    if not any("&amp;" in row.cells[at["url"]] for row in table.rows):
        return table
    if any(_BARE.search(cell) for row in table.rows for cell in row.cells):
        return table

    def change(cells: list[str]) -> None:
        cells[:] = [html.unescape(cell) if "&" in cell else cell for cell in cells]

    return rows.changed(table, change)


def typed_note(item: ImportedItem) -> ImportedItem:
    """Turn a note whose type is a kind of ours into an item of that; any other stays a note."""
    (*others, last) = item.draft.fields or (None,)
    if last is None or others or last.role is not FieldRole.NOTES:
        return item
    if not last.value.startswith(_NOTE_TYPE):
        return item
    kind = _KINDS.get(last.value.partition("\n")[0].removeprefix(_NOTE_TYPE).strip())
    if kind is None:
        return item
    fields, roles = FieldList(item.draft.title), _ROLES[kind]
    for name, value in _lines(last.value):
        if name in roles:
            fields.add(roles[name], value, label=name)
        elif name == _NOTES:
            fields.add(FieldRole.NOTES, value)
        elif name not in _NOISE:
            hidden = sounds_secret(name) or name == "Number"
            fields.add_own(name, value, FieldType.CONCEALED if hidden else FieldType.TEXT)
    return with_fields(item, fields.fields, kind)


def _lines(text: str) -> list[tuple[str, str]]:
    """Return names and values; a line without a name goes on, and nothing comes after the notes."""
    found: list[tuple[str, list[str]]] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        named = _LINE.fullmatch(line)
        if named is not None and not (found and found[-1][0] == _NOTES):
            found.append((named[1], [named[2]]))
        elif found:
            found[-1][1].append(line)
    return [(name, "\n".join(lines).strip("\n")) for name, lines in found]
