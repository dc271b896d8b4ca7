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
    said = QCoreApplication.translate
    groups = max(0, len(report.groups) - LINES)
    reused = said("Health", "Used more than once")
    sections = (
        _section(Finding.REUSED, reused, _groups(report, find), groups),
        _section(Finding.WEAK, said("Health", "Weak"), _weak(report, find)),
        _section(Finding.EXPIRED, said("Health", "Expired"), _expired(report, find)),
        _section(Finding.OLD, said("Health", "Old"), _old(report, find)),
    )
    return tuple(section for section in sections if section.lines)


def list_ignored(report: HealthReport, find: Find) -> tuple[FixLine, ...]:
    """Return what was found as well and is ignored, one line for each item and finding."""
    said = QCoreApplication.translate
    words = {
        Finding.REUSED: said("Health", "Used more than once"),
        Finding.WEAK: said("Health", "Weak"),
        Finding.EXPIRED: said("Health", "Expired"),
        Finding.OLD: said("Health", "Old"),
    }
    return tuple(
        _line(finding, row, words[finding])
        for row in _by_title(report.ignored, find)
        for finding in Finding
        if finding in report.ignored[row.id]
    )


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
    return lines


def _weak(report: HealthReport, find: Find) -> list[FixLine]:
    weak = {item: report.weak[item] for item in _counted(report, Finding.WEAK)}
    very = [item for item, one in weak.items() if one.strength is Strength.VERY_WEAK]
    rest = [item for item, one in weak.items() if one.strength is not Strength.VERY_WEAK]
    ordered = [*_by_title(very, find), *_by_title(rest, find)]
    return [_line(Finding.WEAK, row, say_weakness(weak[row.id])) for row in ordered]


def _expired(report: HealthReport, find: Find) -> list[FixLine]:
    items = _counted(report, Finding.EXPIRED)
    rows = sorted(_by_title(items, find), key=lambda row: row.expires or 0)
    words = QCoreApplication.translate("Health", "Expired on %1.")
    return [
        _line(Finding.EXPIRED, row, words.replace("%1", say_date(row.expires)))
        for row in rows
        if row.expires
    ]


def _old(report: HealthReport, find: Find) -> list[FixLine]:
    items = _counted(report, Finding.OLD)
    rows = sorted(_by_title(items, find), key=lambda row: report.changed[row.id])
    return [_line(Finding.OLD, row, say_old(report, row.id)) for row in rows]


def _counted(report: HealthReport, finding: Finding) -> list[ItemId]:
    """Return the items of a finding that is not ignored for them."""
    return [item for item, why in report.by_item.items() if finding in why]


def _line(finding: Finding, row: ItemSummary, why: str) -> FixLine:
    meant = Meant(finding=finding, items=(row.id,))
    return FixLine(titles=((row.id, row.title),), meant=meant, why=why)


def _by_title(
    items: Iterable[ItemId], find: Callable[[ItemId], ItemSummary | None]
) -> list[ItemSummary]:
    rows = [row for item in items if (row := find(item)) is not None]
    return sorted(rows, key=lambda row: (fold(row.title), row.id))
