"""What a plan and its end say, in the language of the window."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.deletion.plan import KINDS, DeletionPlan, Removal, Stay, StayKind, What
from ui.desktop.item_models.plural import plural
from ui.wording.deletion import STAYS, WHATS, say_size
from ui.wording.speech import NO_BREAK

_ORGANISING = (
    What.FOLDER,
    What.TAG,
    What.GENERATED,
    What.RECIPE,
    What.PREFERENCE,
    What.DRAFT,
    What.OPERATION,
    What.ACTIVITY,
    What.PICTURE,
)


def translate(text: str) -> str:
    """Return a phrase of the deletion in the language of the window."""
    return QCoreApplication.translate("Deletion", text)


def say_number(count: int) -> str:
    """Return a number as it is written here."""
    return QLocale().toString(count)


def say(removal: Removal) -> str:
    """Return “12 attachments (8.4 MB)”."""
    word = translate(WHATS[removal.what.value][removal.count != 1])
    said = f"{say_number(removal.count)} {word}"
    said = f"{said} ({say_size(removal.bytes)})" if removal.bytes else said
    return said.replace(" ", NO_BREAK)


def say_items(count: int) -> str:
    """Return “60 items”."""
    said = QCoreApplication.translate("Deletion", "%Ln item(s)", "", count)
    return plural(said, count)


def say_attachments(count: int) -> str:
    """Return “12 attachments”."""
    said = QCoreApplication.translate("Deletion", "%Ln attachment(s)", "", count)
    return plural(said, count)


def headline_of(plan: DeletionPlan) -> tuple[str, str]:
    """Return “60 items” and of which kinds they are."""
    if not plan.exact and not plan.items:
        return translate("All items"), translate("with their attachments and earlier versions")
    return say_items(plan.items), _joined(plan, (*KINDS, What.TRASH))


def lines_of(plan: DeletionPlan) -> tuple[tuple[str, str], ...]:
    """Return the rest of what goes as (icon, line) pairs, most precious first."""
    named = {*KINDS, What.TRASH, What.ATTACHMENT, What.VERSION, *_ORGANISING, What.BACKUP}
    technical = tuple(what for what in What if what not in named)
    groups = (
        ("paperclip", (What.ATTACHMENT,)),
        ("history", (What.VERSION,)),
        ("folder", _ORGANISING),
        ("archive-restore", (What.BACKUP,)),
        ("hard-drive", technical),
    )
    return tuple((icon, line) for icon, group in groups if (line := _joined(plan, group)))


def _joined(plan: DeletionPlan, whats: tuple[What, ...]) -> str:
    found = {removal.what: removal for removal in plan.removes if removal.count}
    # A line may end with the dot between two parts, and never begins with it.
    return f"{NO_BREAK}· ".join(say(found[what]) for what in whats if what in found)


def say_stay(stay: Stay) -> str:
    """Return what Strongroom cannot delete."""
    said = translate(STAYS[stay.what.value]).format(where=stay.where)
    if stay.what is StayKind.COPY and not stay.encrypted:
        said += " " + translate("(unencrypted: anyone can read it)")
    return said


def say_day(at: datetime.datetime) -> str:
    """Return “22 Dec 2026”."""
    return QLocale().toString(QDate(at.year, at.month, at.day), translate("d MMM yyyy"))
