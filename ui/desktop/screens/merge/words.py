"""What the merge says about items, differences and counts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from core.ports import Millis
from core.vault.attachment import Attachment
from core.vault.field import Field
from core.vault.item import ItemKind
from ui.desktop.item_models.dates import say_date
from ui.desktop.item_models.names import kind_name, role_name
from ui.desktop.screens.merge.view_model import (
    Aspect,
    Conflicts,
    Difference,
    MergeRow,
    MergeTotals,
    PlaceRow,
    Standing,
    Value,
)
from ui.desktop.translations import QT_TRANSLATE_NOOP
from ui.wording.deletion import say_size

STANDINGS: Mapping[Standing, str] = {
    Standing.CHANGED_BOTH: QT_TRANSLATE_NOOP("Merge", "Changed in both"),
    Standing.DELETED_THERE: QT_TRANSLATE_NOOP("Merge", "Deleted in the other copy"),
    Standing.DELETED_HERE: QT_TRANSLATE_NOOP("Merge", "Deleted here"),
    Standing.CHANGED_THERE: QT_TRANSLATE_NOOP("Merge", "Changed in the other copy"),
    Standing.ONLY_THERE: QT_TRANSLATE_NOOP("Merge", "Only in the other copy"),
    Standing.CHANGED_HERE: QT_TRANSLATE_NOOP("Merge", "Changed here"),
    Standing.ONLY_HERE: QT_TRANSLATE_NOOP("Merge", "Only here"),
    Standing.SAME: QT_TRANSLATE_NOOP("Merge", "The same"),
}
"""In the order in which a person has to look at them."""

ASPECTS: Mapping[Aspect, str] = {
    Aspect.TITLE: QT_TRANSLATE_NOOP("Merge", "Title"),
    Aspect.KIND: QT_TRANSLATE_NOOP("Merge", "Kind"),
    Aspect.FIELD: QT_TRANSLATE_NOOP("Merge", "Field"),
    Aspect.FILE: QT_TRANSLATE_NOOP("Merge", "Attachment"),
    Aspect.FOLDER: QT_TRANSLATE_NOOP("Merge", "Folder"),
    Aspect.TAG: QT_TRANSLATE_NOOP("Merge", "Tag"),
    Aspect.FAVOURITE: QT_TRANSLATE_NOOP("Merge", "Favourite"),
    Aspect.EXPIRES: QT_TRANSLATE_NOOP("Merge", "Expires"),
    Aspect.RECIPE: QT_TRANSLATE_NOOP("Merge", "Generator recipe"),
    Aspect.FOREIGN: QT_TRANSLATE_NOOP("Merge", "Part from another program"),
}

POLICIES: Mapping[Conflicts, str] = {
    Conflicts.NEWER: QT_TRANSLATE_NOOP("Merge", "take the newer item’s value"),
    Conflicts.HERE: QT_TRANSLATE_NOOP("Merge", "keep what is here"),
    Conflicts.THERE: QT_TRANSLATE_NOOP("Merge", "take the other copy’s value"),
    Conflicts.BOTH: QT_TRANSLATE_NOOP("Merge", "keep both where possible"),
}


def say(text: str, count: int = -1) -> str:
    """Return a text of the merge in the language of the window."""
    return QCoreApplication.translate("Merge", text, "", count)


def say_items(count: int) -> str:
    """Return “1 item”, “1,200 items”."""
    return say("%Ln item", count) if count == 1 else say("%Ln items", count)


def say_standing(standing: Standing) -> str:
    """Return how an item stands in the two copies."""
    return say(STANDINGS[standing])


def say_outcome(row: MergeRow) -> str:
    """Return what becomes of an item."""
    here = row.here is not None
    deleted = row.standing is Standing.DELETED_HERE
    outcomes = (
        (row.adds, say("brought back") if deleted else say("added")),
        (row.trashes, say("goes to Trash")),
        (row.brings_back, say("out of Trash")),
        (row.changes and here, say("changed")),
        (deleted, say("stays in Trash") if here else say("stays deleted")),
        (row.standing is Standing.ONLY_THERE, say("left out")),
    )
    return next((words for happens, words in outcomes if happens), say("stays"))


def say_aspect(difference: Difference) -> str:
    """Return what a difference is in, by its name."""
    value = difference.here if difference.here is not None else difference.there
    if isinstance(value, Field):
        return role_name(value.role, value.label)
    return say(ASPECTS[difference.aspect])


def say_value(difference: Difference, value: Value | None) -> str:
    """Return a value as text; nothing where there is none. It may be a secret."""
    said = ""
    match value:
        case None:
            pass
        case Field():
            said = value.value
        case Attachment():
            said = f"{value.name} · {say_size(value.size)}"
        case tuple():
            said = " / ".join(value)
        case bool():
            said = say("yes")
        case ItemKind():
            said = kind_name(value)
        case int():
            said = say_date(Millis(value))
        case str():
            said = value
        case _:
            recipe = difference.aspect is Aspect.RECIPE
            said = say("set") if recipe else say("kept as it came")
    return said


def say_place(place: PlaceRow) -> str:
    """Return “Folder “Work” is called “Office” in the other copy: taken.”."""
    folder = place.noun == "folders"
    if place.here is None and place.taken:
        words = say("Folder “%2” is new: added.") if folder else say("Tag “%2” is new: added.")
    elif place.here is None:
        words = (
            say("Folder “%2” was removed here: left out.")
            if folder
            else say("Tag “%2” was removed here: left out.")
        )
    else:
        words = (
            say("Folder “%1” is “%2” in the other copy: %3.")
            if folder
            else say("Tag “%1” is “%2” in the other copy: %3.")
        )
    outcome = say("taken") if place.taken else say("left as it is here")
    # Names last: one that holds a place marker must not be filled in itself.
    parts = {"%1": place.here or "", "%2": place.there, "%3": outcome}
    return "".join(parts.get(part, part) for part in re.split("(%[123])", words))


def list_effects(totals: MergeTotals) -> Iterator[tuple[str, int]]:
    """Yield what the merge does, counted, and what it leaves alone."""
    yield say("Items added"), totals.added
    yield say("Items changed; what they were stays as an earlier version"), totals.changed
    yield say("Brought out of Trash"), totals.brought_back
    yield say("Moved to Trash, as in the other copy"), totals.trashed
    yield say("Earlier versions added"), totals.versions
    yield say("Folders and tags added or renamed"), totals.places
    yield say("Deleted in one copy, and left as they are here"), totals.left_deleted
    yield say("New in the other copy, and not taken"), totals.not_taken


def say_effects(totals: MergeTotals) -> str:
    """Return “2 items added, 1 changed.”."""
    parts = [say("1 item added") if totals.added == 1 else say("%Ln items added", totals.added)]
    counts = (
        (totals.changed, "%Ln changed"),
        (totals.brought_back, "%Ln brought out of Trash"),
        (totals.trashed, "%Ln moved to Trash"),
    )
    parts += [say(words, count) for count, words in counts if count]
    return ", ".join(parts) + "."


def say_number(count: int) -> str:
    """Return a number as it is written here."""
    return QLocale().toString(count)
