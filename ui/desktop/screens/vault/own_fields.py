"""Fields of one's own in a form: added, named, moved and removed."""

from __future__ import annotations

import collections
import dataclasses
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from core.vault.field import FieldType
from ui.desktop.item_models.names import role_name
from ui.desktop.screens.vault.editor_form import Entry, Form

OWN_TYPES = (
    FieldType.TEXT,
    FieldType.CONCEALED,
    FieldType.MULTILINE,
    FieldType.URL,
    FieldType.EMAIL,
    FieldType.PHONE,
    FieldType.DATE,
    FieldType.NUMBER,
    FieldType.BOOLEAN,
    FieldType.OTP,
)
"""What a person can add, the most usual first."""


def add_field(form: Form, type_: FieldType) -> tuple[Form, str]:
    """Return the form with one more field at its end, and the key of that field."""
    number = len(form.entries)
    while form.entry(key := f"own-{number}") is not None:
        number += 1
    new = Entry(key=key, type=type_, role=None)
    return dataclasses.replace(form, entries=(*form.entries, new)), key


def say_place(form: Form, entry: Entry) -> str:
    """Return what tells a field of one's own from the others; the rest have captions."""
    if not entry.is_own:
        return ""
    alike = [other.key for other in form.entries if other.is_own]
    said = QCoreApplication.translate("OwnField", "Field %1")
    return said.replace("%1", str(alike.index(entry.key) + 1))


def name_apart(form: Form) -> Iterator[Entry]:
    """Return the entries, each but those of one's own labelled with what stands over it.

    From the second on, those of one name are numbered, as where the item is shown.
    """
    before = collections.Counter[str]()
    for entry in form.entries:
        if entry.is_own:
            yield entry
            continue
        name = role_name(entry.role, entry.label)
        before[name] += 1
        number = f" {before[name]}" if before[name] > 1 else ""
        yield dataclasses.replace(entry, label=f"{name}{number}")


def name_field(form: Form, key: str, label: str) -> Form:
    """Return the form with another name for a field."""
    return dataclasses.replace(
        form,
        entries=tuple(
            dataclasses.replace(entry, label=label) if entry.key == key else entry
            for entry in form.entries
        ),
    )


def move_field(form: Form, key: str, steps: int) -> Form:
    """Return the form with a field moved among those of one's own, as far as there are any."""
    places = [place for place, entry in enumerate(form.entries) if entry.is_own]
    now = next(n for n, place in enumerate(places) if form.entries[place].key == key)
    then = min(max(now + steps, 0), len(places) - 1)
    own = [form.entries[place] for place in places]
    own.insert(then, own.pop(now))
    entries = list(form.entries)
    for place, entry in zip(places, own, strict=True):
        entries[place] = entry
    return dataclasses.replace(form, entries=tuple(entries))
