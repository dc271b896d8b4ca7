"""What is particular to RoboForm's CSV: a quote before some values, and the fields of its forms.

A field is “name$:type:value”, in newer files “name$,,,type,value”.
"""

from __future__ import annotations

import re

from core.formats import known_csv_rows as rows
from core.formats.code_uri import code_field
from core.formats.csv_table import Table
from core.formats.header_names import sounds_secret
from core.formats.imported import ImportedItem
from core.formats.known_csv_fields import with_fields
from core.vault.field import FieldDraft, FieldType

_COLUMNS = ("rf_fields", "rffieldsv2")
_FIELD = re.compile(r"([^$\n]*)\$(?::([a-z]*):|,[^,]*,[^,]*,([a-z]*),)(.*)", re.DOTALL)
_BEFORE = re.compile(r"\A'(?=[@'])")
_CODE = "totp key"
_HIDDEN = "pwd"


def without_repeated_fields(table: Table) -> Table:
    """Drop what only repeats: the raw fields of login and password, and the address.

    Before a value that begins with @ or ' the program writes a quote, which is no part of it.
    """
    at = rows.columns_of(table)
    match = at.get("matchurl")
    places = [at[name] for name in _COLUMNS if name in at]
    quoted = (at["login"], at["pwd"])

    def change(cells: list[str]) -> None:
        said = {cells[at["login"]], cells[at["pwd"]], ""}
        for place in quoted:
            cells[place] = _BEFORE.sub("", cells[place])
        said |= {cells[place] for place in quoted}
        if match is not None and cells[match] == cells[at["url"]]:
            cells[match] = ""
        for place in places:
            lines = cells[place].split("\n")
            cells[place] = "\n".join(line for line in lines if _value_of(line) not in said)

    return rows.changed(table, change)


def _value_of(line: str) -> str:
    field = _FIELD.fullmatch(line)
    return line if field is None else field[4]


def split_form_fields(item: ImportedItem) -> ImportedItem:
    """Turn the raw fields of a form into fields with their names; a key of codes gets its role."""
    fields: list[FieldDraft] = []
    for field in item.draft.fields:
        if field.role is not None or field.label.casefold() not in _COLUMNS:
            fields.append(field)
            continue
        for line in field.value.split("\n"):
            found = _FIELD.fullmatch(line)
            if found is None:
                fields.append(FieldDraft(FieldType.CONCEALED, line, label=field.label))
            else:
                kind = found[2] or found[3]
                fields.append(_named(found[1], kind, found[4], title=item.draft.title))
    return with_fields(item, tuple(fields), item.draft.kind)


def _named(name: str, kind: str, value: str, *, title: str) -> FieldDraft:
    if name.casefold() == _CODE:
        return code_field(value, title=title)
    hidden = kind == _HIDDEN or sounds_secret(name)
    return FieldDraft(FieldType.CONCEALED if hidden else FieldType.TEXT, value, label=name)
