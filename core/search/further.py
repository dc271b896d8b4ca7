"""What an item is found by beside its row of a list: names of own fields, open values, notes.

What is concealed on screen is never part of it, whatever a person calls the field.
"""

from __future__ import annotations

from core.search.folding import fold
from core.vault.field import Field, FieldRole, FieldType
from core.vault.item import Item, summary_of

FIELD, AND = "\n", "\r"
"""Between kinds of text, and between texts of a kind; folding leaves neither in a text."""
MOST = 16_384
"""Characters of an item that are looked into: a keystroke must not wait for a pasted book."""
_IN_THE_ROW = frozenset({FieldRole.WEBSITE, FieldRole.NOTES})
_NO_WORDS = frozenset({FieldRole.PUBLIC_KEY, FieldRole.WIFI_HIDDEN})


def further_text(item: Item) -> str:
    """Return the folded names of own fields, open values and notes of an item, or an empty text."""
    names = [field.label for field in item.fields if field.role_name is None and field.label]
    in_the_row = summary_of(item).username
    values = [f.value for f in item.fields if _is_sought(f) and f.value != in_the_row]
    notes = [f.value for f in item.fields if f.role is FieldRole.NOTES and not f.concealed]
    if not (names or values or any(notes)):
        return ""
    room, parts = MOST, []
    for texts in (names, values, notes):
        folded = []
        for text in texts:
            # Folding makes up to eighteen letters of one, and a text is cut at no room at all.
            short = fold(text[:room])[:room]
            room -= len(short)
            folded.append(short)
        parts.append(AND.join(folded))
    return FIELD.join(parts)


def _is_sought(field: Field) -> bool:
    if field.concealed or not field.value or field.type is FieldType.BOOLEAN:
        return False
    return field.role not in _IN_THE_ROW and field.role not in _NO_WORDS
