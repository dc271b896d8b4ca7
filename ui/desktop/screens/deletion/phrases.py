"""What a plan and its end say, in the language of the window."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.deletion.plan import KINDS, DeletionPlan, Removal, Stay, What
from ui.wording.deletion import STAYS, WHATS, say_size

_ORGANISING = (
    What.FOLDER,
    What.TAG,
    What.GENERATED,
    What.RECIPE,
    What.PREFERENCE,
    What.DRAFT,
    What.OPERATION,
    What.ACTIVITY,
)
_OLD = (What.ATTACHMENT, What.VERSION, What.TRASH)


def translate(text: str) -> str:
    """Return a phrase of the deletion in the language of the window."""
    return QCoreApplication.translate("Deletion", text)


def say(removal: Removal) -> str:
    """Return “12 attachments (8.4 MB)”."""
    word = translate(WHATS[removal.what.value][removal.count != 1])
    said = f"{QLocale().toString(removal.count)} {word}"
    return f"{said} ({say_size(removal.bytes)})" if removal.bytes else said


def say_items(count: int) -> str:
    """Return “60 items”."""
    return QCoreApplication.translate("Deletion", "%n item(s)", "", count).replace(
        "item(s)", "item" if count == 1 else "items"
    )


def lines_of(plan: DeletionPlan) -> tuple[tuple[str, str], ...]:
    """Return what goes as (headline, detail) pairs, most precious first."""
    found = {removal.what: removal for removal in plan.removes if removal.count}

    def joined(whats: tuple[What, ...]) -> str:
        return " · ".join(say(found[what]) for what in whats if what in found)

    technical = tuple(
        what for what in found if what not in {*KINDS, *_OLD, *_ORGANISING, What.BACKUP}
    )
    pairs = [(say_items(plan.items), joined(KINDS))]
    pairs += [(joined((what,)), "") for what in _OLD if what in found]
    pairs += [(joined(_ORGANISING), ""), (joined((What.BACKUP,)), ""), (joined(technical), "")]
    return tuple(pair for pair in pairs if any(pair))


def say_stay(stay: Stay) -> str:
    """Return what Strongroom cannot delete."""
    said = translate(STAYS[stay.what.value]).format(where=stay.where)
    if stay.what.value == "copy" and not stay.encrypted:
        said += " " + translate("(unencrypted: anyone can read it)")
    return said


def say_day(at: datetime.datetime) -> str:
    """Return “22 Dec 2026”."""
    return QLocale().toString(QDate(at.year, at.month, at.day), "d MMM yyyy")
