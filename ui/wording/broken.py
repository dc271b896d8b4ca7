"""What of a profile cannot be read any more, in words, and what to do about it."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Mapping, Sequence

from core.vault.broken import BrokenPart, Extent, NewestBackup, SalvageReport
from ui.wording.speech import say, say_counted, say_list, say_number

NOUNS: Mapping[str, tuple[str, str]] = {
    "items": ("item", "items"),
    "versions": ("earlier version of an item", "earlier versions of items"),
    "chunks": ("attachment", "attachments"),
    "folders": ("folder", "folders"),
    "tags": ("tag", "tags"),
    "operations": ("change that could be undone", "changes that could be undone"),
    "tombstones": ("note of something removed", "notes of things removed"),
    "generated": ("generated value", "generated values"),
    "recipes": ("saved recipe", "saved recipes"),
    "preferences": ("setting of the profile", "settings of the profile"),
    "activity": ("line of the activity log", "lines of the activity log"),
    "drafts": ("draft", "drafts"),
}
"""One part of each table, and several."""

_NAME_LENGTH = 8
_NAMED = 5
"""How many titles of a backup are named in one sentence."""


def say_count(parts: Sequence[BrokenPart]) -> str:
    """Return in one sentence how much cannot be read, counted by what it is."""
    counts = Counter(part.noun for part in parts if part.is_loss)
    if not counts:
        return say("Everything can be read.")
    listed = say_list([say_counted(count, NOUNS[noun]) for noun, count in counts.items()])
    return say("{what} could not be read.").format(what=listed)


def say_part(part: BrokenPart) -> str:
    """Return what is the matter with one part: its name where it is known, and what is lost."""
    if part.noun == "chunks":
        if part.title is None:
            return say("An attachment: it cannot be read to its end.")
        said = say("An attachment of “{title}”: it cannot be read to its end.")
        return said.format(title=part.title)
    if part.noun != "items":
        return say("One {what} cannot be read.").format(what=say(NOUNS[part.noun][0]))
    name = say("“{name}”").format(name=part.title)
    if part.title is None:
        name = say("An item without a name left ({id})").format(id=_id(part))
    if part.extent is Extent.OVERVIEW:
        return say("{name}: nothing is lost.").format(name=name)
    if part.extent is Extent.DETAIL:
        said = say("{name}: its fields, passwords included, are lost; the list still shows it.")
        return said.format(name=name)
    return say("{name}: nothing of it can be read.").format(name=name)


def list_lines(parts: Sequence[BrokenPart]) -> list[str]:
    """Return a line for every item and attachment, and one for all other parts."""
    named = [say_part(part) for part in parts if part.noun in ("items", "chunks")]
    others = [part for part in parts if part.noun not in ("items", "chunks")]
    return [*named, say_count(others)] if others else named


def say_salvaged(report: SalvageReport) -> str:
    """Return how much was found in a file that could not be opened."""
    items = report.found.get("items", 0)
    lost = sum(part.noun == "items" and part.extent is Extent.WHOLE for part in report.lost)
    text = say("The file is damaged; {found} of {all} items were found in it.").format(
        found=say_number(items), all=say_number(items + lost)
    )
    if not report.vouched:
        text += " " + say(
            "Parts of its list are lost, so there may have been more, "
            "and nothing tells how recent the rest is."
        )
    return text


def say_backup(backup: NewestBackup) -> str:
    """Return what the newest backup has that cannot be read any more."""
    day = datetime.datetime.fromtimestamp(backup.made / 1000, datetime.UTC).strftime("%Y-%m-%d")
    said = [
        f"{what}: {', '.join(f'“{title}”' for title in titles[:_NAMED])}{_more(titles)}"
        for what, titles in (
            (say("not here"), backup.only_there),
            (say("not the same"), backup.differing),
        )
        if titles
    ]
    if not said:
        return say("The backup of {day} has the same items.").format(day=day)
    whole = say("The backup of {day} has items that are {what}.")
    return whole.format(day=day, what="; ".join(said))


def _more(titles: Sequence[str]) -> str:
    more = len(titles) - _NAMED
    return " " + say("and {number} more").format(number=say_number(more)) if more > 0 else ""


def _id(part: BrokenPart) -> str:
    return part.id.hex()[:_NAME_LENGTH]
