"""What the health page lists, the most pressing first: each line has its items and its reason."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from core.passwords.health import Finding
from core.passwords.health_report import HealthReport
from core.passwords.strength import Strength
from core.search import fold
from core.vault.item import ItemId, ItemSummary
from ui.desktop.item_models.dates import say_date
from ui.desktop.item_models.finding_words import Find, named, say_old, say_weakness

LINES, NAMED = 6, 8
"""How many lines a section shows, and how many items a line, before it says how many more."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class FixLine:
    """One thing to do: the items that are meant, how many more there are, and why."""

    titles: tuple[tuple[ItemId, str], ...]
    more: int = 0
    why: str = ""


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
    said = QCoreApplication.translate
    groups = max(0, len(report.found.groups) - LINES)
    reused = said("Health", "Used more than once")
    sections = (
        _section(Finding.REUSED, reused, _groups(report, find), groups),
        _section(Finding.WEAK, said("Health", "Weak"), _weak(report, find)),
        _section(Finding.EXPIRED, said("Health", "Expired"), _expired(report, find)),
        _section(Finding.OLD, said("Health", "Old"), _old(report, find)),
    )
    return tuple(section for section in sections if section.lines)


def _section(finding: Finding, title: str, lines: list[FixLine], more: int = 0) -> Section:
    return Section(
        finding=finding,
        title=title,
        lines=tuple(lines[:LINES]),
        more=more + max(0, len(lines) - LINES),
        query=f"is:{finding.value}",
    )


def _groups(report: HealthReport, find: Find) -> list[FixLine]:
    lines = []
    for group in report.found.groups[:LINES]:
        titles = named(group, find)
        if len(titles) > 1:
            words = QCoreApplication.translate(
                "Health", "One password in %Ln items", "", len(group)
            )
            more = max(0, len(group) - NAMED)
            lines.append(FixLine(titles=tuple(titles[:NAMED]), more=more, why=words))
    return lines


def _weak(report: HealthReport, find: Find) -> list[FixLine]:
    very = [item for item, one in report.weak.items() if one.strength is Strength.VERY_WEAK]
    rest = [item for item, one in report.weak.items() if one.strength is not Strength.VERY_WEAK]
    ordered = [*_by_title(very, find), *_by_title(rest, find)]
    return [_line(row, say_weakness(report.weak[row.id])) for row in ordered]


def _expired(report: HealthReport, find: Find) -> list[FixLine]:
    items = [item for item, why in report.by_item.items() if Finding.EXPIRED in why]
    rows = sorted(_by_title(items, find), key=lambda row: row.expires or 0)
    words = QCoreApplication.translate("Health", "Expired on %1.")
    return [_line(row, words.replace("%1", say_date(row.expires))) for row in rows if row.expires]


def _old(report: HealthReport, find: Find) -> list[FixLine]:
    rows = sorted(_by_title(report.changed, find), key=lambda row: report.changed[row.id])
    return [_line(row, say_old(report, row.id)) for row in rows]


def _line(row: ItemSummary, why: str) -> FixLine:
    return FixLine(titles=((row.id, row.title),), why=why)


def _by_title(
    items: Iterable[ItemId], find: Callable[[ItemId], ItemSummary | None]
) -> list[ItemSummary]:
    rows = [row for item in items if (row := find(item)) is not None]
    return sorted(rows, key=lambda row: (fold(row.title), row.id))
