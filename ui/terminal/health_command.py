"""`health`: which passwords are weak, used more than once, old, and what has expired."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from core.passwords.health import Finding
from core.search.folding import fold
from core.services import health, items
from core.vault.item import ItemId
from ui.terminal.answers import Answer, Json
from ui.terminal.request import Request
from ui.wording.strength import NOT_LONG_ENOUGH, WEAKNESSES


def examine(request: Request) -> Answer:
    """Look at every password outside Trash; none of them is shown."""
    with request.open_profile() as opened:
        examined = health.examine_all(opened.session)
        titles = {item.id: item.title for item in items.list_summaries(opened.session)}
    report = examined.report
    weak, expired, old = (
        [item for item, why in report.by_item.items() if finding in why]
        for finding in (Finding.WEAK, Finding.EXPIRED, Finding.OLD)
    )
    lines = [f"{report.checked:,} checked, {len(report.by_item):,} to fix."]
    for group in report.groups:
        lines.append(f"Used more than once: {', '.join(_named(group, titles))}")
    for item in _sorted(weak, titles):
        reason = report.weak[item].reason
        why = WEAKNESSES[reason] if reason is not None else NOT_LONG_ENOUGH
        lines.append(f"Weak: {titles[item]}. {why}")
    lines += [f"Expired: {title}" for title in _named(expired, titles)]
    lines += [f"Old: {title}" for title in _named(old, titles)]
    if report.ignored:
        lines.append(f"{len(report.ignored):,} more ignored by their owner.")
    if examined.unreadable:
        lines.append(f"{len(examined.unreadable):,} could not be read. See: strongroom doctor")
    document: dict[str, Json] = {
        "checked": report.checked,
        "weak": _ids(_sorted(weak, titles)),
        "reused": [_ids(_sorted(group, titles)) for group in report.groups],
        "old": _ids(_sorted(old, titles)),
        "breached": None,
        "expired": _ids(_sorted(expired, titles)),
        "ignored": _ids(_sorted(report.ignored, titles)),
        "unreadable": _ids(examined.unreadable),
    }
    return Answer(document=document, lines=lines)


def _sorted(found: Iterable[ItemId], titles: Mapping[ItemId, str]) -> list[ItemId]:
    return sorted(found, key=lambda item: (fold(titles[item]), item))


def _named(found: Iterable[ItemId], titles: Mapping[ItemId, str]) -> list[str]:
    return [titles[item] for item in _sorted(found, titles)]


def _ids(found: Iterable[ItemId]) -> list[Json]:
    return [item.hex() for item in found]


ACTS: Mapping[str, Callable[[Request], Answer]] = {"health": examine}
