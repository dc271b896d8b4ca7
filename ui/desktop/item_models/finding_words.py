"""What is said of an item's password, from a report and the names of other items."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from core.passwords.health import Finding, Verdict
from core.passwords.health_report import HealthReport
from core.passwords.strength import Strength
from core.search import fold
from core.vault.item import ItemId, ItemSummary
from ui.desktop.item_models.dates import say_date
from ui.desktop.item_models.names import say_title
from ui.wording.speech import say
from ui.wording.strength import NOT_LONG_ENOUGH, WEAKNESSES

NAMED = 5
"""How many items are named that have the same password."""
_SORTED = 200

Find = Callable[[ItemId], ItemSummary | None]


@dataclasses.dataclass(frozen=True, kw_only=True)
class ShownFindings:
    """Sentences on a password, the items that have the same one, and how many more do."""

    sentences: tuple[str, ...] = ()
    partners: Sequence[tuple[ItemId, str]] = ()
    more: int = 0


def say_weakness(verdict: Verdict) -> str:
    """Return why a password is easy to guess, without a part of it."""
    words = WEAKNESSES[verdict.reason] if verdict.reason is not None else NOT_LONG_ENOUGH
    return say(words)


def say_old(report: HealthReport, item: ItemId) -> str:
    """Return since when an old password is the same."""
    words = QCoreApplication.translate("Health", "The same since %1.")
    return words.replace("%1", say_date(report.changed[item]))


def named(items: tuple[ItemId, ...], find: Find) -> list[tuple[ItemId, str]]:
    """Return items with their titles, sorted by them; what is gone meanwhile is left out.

    Of very many, some: a line names a few of them, and a window must not wait for the rest.
    """
    rows = [row for item in items[:_SORTED] if (row := find(item)) is not None]
    known = [(row.id, say_title(row.title)) for row in rows]
    return sorted(known, key=lambda one: (fold(one[1]), one[0]))


def findings_of(report: HealthReport, item: ItemId, find: Find) -> ShownFindings | None:
    """Return what the pane says of an item; that it expires it says already."""
    found = report.by_item.get(item, ())
    sentences = []
    if Finding.WEAK in found:
        verdict = report.weak[item]
        very = verdict.strength is Strength.VERY_WEAK
        head = QCoreApplication.translate("Health", "Weak password.")
        worse = QCoreApplication.translate("Health", "Very weak password.")
        sentences.append(f"{worse if very else head} {say_weakness(verdict)}")
    if Finding.OLD in found:
        head = QCoreApplication.translate("Health", "Old password.")
        sentences.append(f"{head} {say_old(report, item)}")
    partners_of = report.partners if Finding.REUSED in found else {}
    others = tuple(one for one in partners_of.get(item, ()) if one != item)
    partners = named(others, find)
    if not (sentences or partners):
        return None
    more = max(0, len(others) - NAMED)
    return ShownFindings(sentences=tuple(sentences), partners=partners[:NAMED], more=more)
