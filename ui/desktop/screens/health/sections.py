"""What the health page lists, the most pressing first: each line has its items and its reason."""

from __future__ import annotations

import dataclasses
import heapq
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from core.passwords.health import Finding
from core.passwords.health_report import HealthReport
from core.passwords.strength import Strength
from core.search import fold
from core.vault.item import ItemId, ItemSummary
from ui.desktop.item_models.dates import say_date
from ui.desktop.item_models.finding_words import Find, named, say_old, say_weakness
from ui.desktop.item_models.names import say_title

LINES, NAMED = 6, 8
"""How many lines a section shows, and how many items a line, before it says how many more."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Meant:
    """A finding on some items, which is ignored or counted again at once."""

    finding: Finding
    items: tuple[ItemId, ...]


@dataclasses.dataclass(frozen=True, kw_only=True)
class FixLine:
    """One thing to do: the items that are named, how many more there are, and why.

    `meant` are all of them; where they share a password, each can be given another.
    """

    titles: tuple[tuple[ItemId, str], ...]
    meant: Meant
    more: int = 0
    why: str = ""
    shared: bool = False


@dataclasses.dataclass(frozen=True, kw_only=True)
class Section:
    """The lines of one finding, how many more there are, and the search that shows all."""

    finding: Finding
    title: str
    lines: tuple[FixLine, ...]
    more: int
    query: str


def list_sections(report: HealthReport, find: Find) -> tuple[Section, ...]:
    """Return what is to be fixed; what is gone meanwhile is left out."""
    sections = (
        _section(Finding.REUSED, *_groups(report, find)),
        _section(Finding.WEAK, *_weak(report, find)),
        _section(Finding.EXPIRED, *_expired(report, find)),
        _section(Finding.OLD, *_old(report, find)),
    )
    return tuple(section for section in sections if section.lines)


def list_ignored(report: HealthReport, find: Find) -> tuple[FixLine, ...]:
    """Return what was found as well and is ignored, one line for each item and finding."""
    return tuple(
        _line(finding, row, _title_of(finding))
        for row in _by_title(report.ignored, find)
        for finding in Finding
        if finding in report.ignored[row.id]
    )


def _section(finding: Finding, lines: list[FixLine], more: int) -> Section:
    title, query = _title_of(finding), f"is:{finding.value}"
    return Section(finding=finding, title=title, lines=tuple(lines), more=more, query=query)


def _title_of(finding: Finding) -> str:
    said = QCoreApplication.translate
    return {
        Finding.REUSED: said("Health", "Used more than once"),
        Finding.WEAK: said("Health", "Weak"),
        Finding.EXPIRED: said("Health", "Expired"),
        Finding.OLD: said("Health", "Old"),
    }[finding]


def _groups(report: HealthReport, find: Find) -> tuple[list[FixLine], int]:
    lines = []
    for group in report.groups[:LINES]:
        titles = named(group, find)
        if len(titles) > 1:
            words = QCoreApplication.translate(
                "Health", "One password in %Ln items", "", len(group)
            )
            line = FixLine(
                titles=tuple(titles[:NAMED]),
                meant=Meant(finding=Finding.REUSED, items=group),
                more=max(0, len(group) - NAMED),
                why=words,
                shared=True,
            )
            lines.append(line)
    return lines, max(0, len(report.groups) - LINES)


def _weak(report: HealthReport, find: Find) -> tuple[list[FixLine], int]:
    def order(row: ItemSummary) -> tuple[int, str, ItemId]:
        mild = report.weak[row.id].strength is not Strength.VERY_WEAK
        return (mild, fold(row.title), row.id)

    rows, more = _first(_counted(report, Finding.WEAK), find, order)
    lines = [_line(Finding.WEAK, row, say_weakness(report.weak[row.id])) for row in rows]
    return lines, more


def _expired(report: HealthReport, find: Find) -> tuple[list[FixLine], int]:
    def order(row: ItemSummary) -> tuple[int, str, ItemId]:
        return (row.expires or 0, fold(row.title), row.id)

    items = _counted(report, Finding.EXPIRED)
    rows, more = _first(items, lambda item: _expiring(find(item)), order)
    words = QCoreApplication.translate("Health", "Expired on %1.")
    due = [(row, row.expires) for row in rows if row.expires is not None]
    lines = [_line(Finding.EXPIRED, row, words.replace("%1", say_date(day))) for row, day in due]
    return lines, more


def _expiring(row: ItemSummary | None) -> ItemSummary | None:
    return row if row is not None and row.expires else None


def _old(report: HealthReport, find: Find) -> tuple[list[FixLine], int]:
    def order(row: ItemSummary) -> tuple[int, str, ItemId]:
        return (report.changed[row.id], fold(row.title), row.id)

    rows, more = _first(_counted(report, Finding.OLD), find, order)
    return [_line(Finding.OLD, row, say_old(report, row.id)) for row in rows], more


def _counted(report: HealthReport, finding: Finding) -> list[ItemId]:
    """Return the items of a finding that is not ignored for them."""
    return [item for item, why in report.by_item.items() if finding in why]


def _line(finding: Finding, row: ItemSummary, why: str) -> FixLine:
    meant = Meant(finding=finding, items=(row.id,))
    return FixLine(titles=((row.id, say_title(row.title)),), meant=meant, why=why)


def _first(
    items: Iterable[ItemId],
    find: Find,
    order: Callable[[ItemSummary], tuple[int, str, ItemId]],
) -> tuple[list[ItemSummary], int]:
    """Return the first rows in an order, and how many more there are.

    There may be tens of thousands, and nobody waits until they are all sorted.
    """
    rows = [row for item in items if (row := find(item)) is not None]
    shown = heapq.nsmallest(LINES, rows, key=order)
    return shown, len(rows) - len(shown)


def _by_title(items: Iterable[ItemId], find: Find) -> list[ItemSummary]:
    rows = [row for item in items if (row := find(item)) is not None]
    return sorted(rows, key=lambda row: (fold(row.title), row.id))
