"""How an item stands in two copies of a profile, and what a merge does, as sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from core.services.merge_compare import Changed, Difference
from core.services.merge_plan import Choice, MergeRow, MergeTotals, PlaceRow, Standing
from core.services.merge_sides import Aspect
from core.vault.attachment import Attachment
from core.vault.field import Field
from ui.wording.kinds import field_label

STANDINGS: Mapping[Standing, str] = {
    Standing.SAME: "The same",
    Standing.ONLY_HERE: "Only here",
    Standing.ONLY_THERE: "Only in the other copy",
    Standing.CHANGED_HERE: "Changed here",
    Standing.CHANGED_THERE: "Changed in the other copy",
    Standing.CHANGED_BOTH: "Changed in both",
    Standing.DELETED_HERE: "Deleted here",
    Standing.DELETED_THERE: "Deleted in the other copy",
}

ASPECTS: Mapping[Aspect, str] = {
    Aspect.TITLE: "Title",
    Aspect.KIND: "Kind",
    Aspect.FIELD: "Field",
    Aspect.FILE: "Attachment",
    Aspect.FOLDER: "Folder",
    Aspect.TAG: "Tag",
    Aspect.FAVOURITE: "Favourite",
    Aspect.EXPIRES: "Expires",
    Aspect.RECIPE: "Generator recipe",
    Aspect.FOREIGN: "Part from another program",
}

CHANGES: Mapping[Changed, str] = {
    Changed.HERE: "changed here",
    Changed.THERE: "changed in the other copy",
    Changed.BOTH: "changed in both",
}

CHOICES: Mapping[Choice, str] = {
    Choice.HERE: "as here",
    Choice.THERE: "as in the other copy",
    Choice.BOTH: "both are kept",
}


def say_what(difference: Difference) -> str:
    """Return what a difference is in, by its name and never by its value."""
    value = difference.here if difference.here is not None else difference.there
    if isinstance(value, Field):
        return field_label(value)
    if isinstance(value, Attachment):
        return f"{ASPECTS[Aspect.FILE]} “{value.name}”"
    if difference.aspect is Aspect.TAG:
        return f"{ASPECTS[Aspect.TAG]} “{value}”"
    return ASPECTS[difference.aspect]


def say_difference(difference: Difference, choice: Choice) -> str:
    """Return “Password: changed in both, as here”."""
    chosen = f"{CHANGES[difference.changed]}, {CHOICES[choice]}"
    return f"{say_what(difference)}: {chosen}"


def say_outcome(row: MergeRow) -> str:
    """Return what becomes of an item; nothing where it simply stays."""
    if row.adds:
        back = row.standing is Standing.DELETED_HERE
        return "brought back" if back else "added"
    if row.trashes:
        return "moved to Trash"
    if row.brings_back:
        return "taken out of Trash"
    if row.standing in (Standing.DELETED_HERE, Standing.DELETED_THERE):
        return "left as it is here"
    if row.standing is Standing.ONLY_THERE:
        return "left out"
    return "changed" if row.changes else ""


def say_place(place: PlaceRow) -> str:
    """Return “Folder “Work” is “Office” in the other copy, taken”."""
    what = "Folder" if place.noun == "folders" else "Tag"
    if place.here is None:
        done = "added" if place.taken else "removed here, left out"
        return f"{what} “{place.there}” is only in the other copy, {done}"
    done = "taken" if place.taken else "left as it is here"
    return f"{what} “{place.here}” is “{place.there}” in the other copy, {done}"


def say_label_kept(field: Field) -> str:
    """Return what a field of the other copy is called beside the one here."""
    return f"{field_label(field)} (other copy)"


def list_totals(totals: MergeTotals) -> Iterator[str]:
    """Yield how many items stand how, without those of which there are none."""
    for standing, count in totals.standing.items():
        if count:
            yield f"{STANDINGS[standing]}: {count_items(count)}"


def count_items(count: int) -> str:
    """Return “1 item”, “12 items”."""
    return f"{count:,} {'item' if count == 1 else 'items'}"
