"""All that is found of the passwords of a vault at one moment: counts, groups, and what to fix."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType

from core.passwords.health import (
    DAY_MS,
    OLD_AFTER_DAYS,
    Finding,
    Findings,
    Verdict,
    derive_findings,
    is_weak,
    score_of,
)
from core.passwords.strength import Strength
from core.ports import Millis
from core.vault.item import ItemId

Ignored = Mapping[ItemId, frozenset[Finding]]
"""Which findings on which items the owner of a vault has looked at and wants to keep."""

LEAST_FOR_SCORE = 5
"""Below so many passwords a score says more about chance than about habits."""
AGE_STARTS = tuple(years * 365 * DAY_MS for years in (0, 1, 3, 5))
assert OLD_AFTER_DAYS * DAY_MS in AGE_STARTS, "what is called old is a bar of its own"


@dataclasses.dataclass(frozen=True, kw_only=True)
class HealthReport:
    """What was found; `strengths` and `ages` count passwords, `by_item` says why each is named.

    `weak` tells of the weak ones how they were judged, `partners` of the reused ones who shares.
    """

    checked: int = 0
    strengths: tuple[int, ...] = (0,) * len(Strength)
    ages: tuple[int, ...] = (0,) * len(AGE_STARTS)
    found: Findings = dataclasses.field(default_factory=Findings)
    by_item: Mapping[ItemId, tuple[Finding, ...]] = dataclasses.field(default_factory=dict)
    weak: Mapping[ItemId, Verdict] = dataclasses.field(default_factory=dict)
    partners: Mapping[ItemId, tuple[ItemId, ...]] = dataclasses.field(default_factory=dict)
    changed: Mapping[ItemId, Millis] = dataclasses.field(default_factory=dict)
    """Since when the old ones are the same."""
    groups: tuple[tuple[ItemId, ...], ...] = ()
    """Those of `found` of which not every item is ignored."""
    ignored: Ignored = dataclasses.field(default_factory=dict)
    """What was found as well, and is counted as nothing to fix: the owner has looked at it."""
    strength_of: Mapping[ItemId, Strength] = dataclasses.field(default_factory=dict)

    def __repr__(self) -> str:
        return f"HealthReport({self.checked} checked, {len(self.by_item)} to fix)"

    def score(self, *, has_kit: bool) -> int | None:
        """Return the score out of 100, None where there are too few passwords for one."""
        if self.checked < LEAST_FOR_SCORE:
            return None
        return score_of(self.checked, self.by_item, has_kit=has_kit)


def derive_report(
    verdicts: Iterable[Verdict],
    *,
    expired: Collection[ItemId],
    now: Millis,
    ignored: Ignored = MappingProxyType({}),
) -> HealthReport:
    """Return what the verdicts amount to; `expired` are the items whose day has come."""
    kept = [verdict for verdict in verdicts if verdict.mark]
    found = derive_findings(kept, now)
    strengths, ages = [0] * len(Strength), [0] * len(AGE_STARTS)
    for verdict in kept:
        strengths[verdict.strength] += 1
        ages[_age(now - verdict.changed)] += 1
    by_item, passed = _part_ignored(found, expired, ignored)
    return HealthReport(
        checked=len(kept),
        strengths=tuple(strengths),
        ages=tuple(ages),
        found=found,
        by_item=by_item,
        weak={verdict.item: verdict for verdict in kept if is_weak(verdict)},
        partners={item: group for group in found.groups for item in group},
        changed={verdict.item: verdict.changed for verdict in kept if verdict.item in found.old},
        groups=tuple(
            group
            for group in found.groups
            if any(Finding.REUSED in by_item.get(item, ()) for item in group)
        ),
        ignored=passed,
        strength_of={verdict.item: verdict.strength for verdict in kept},
    )


def _part_ignored(
    found: Findings, expired: Collection[ItemId], ignored: Ignored
) -> tuple[dict[ItemId, tuple[Finding, ...]], dict[ItemId, frozenset[Finding]]]:
    """Return what is to be fixed of each item, and what of it is ignored."""
    reasons = (
        (Finding.WEAK, found.weak),
        (Finding.REUSED, found.reused),
        (Finding.EXPIRED, expired),
        (Finding.OLD, found.old),
    )
    by_item: dict[ItemId, tuple[Finding, ...]] = {}
    passed: dict[ItemId, frozenset[Finding]] = {}
    for finding, items in reasons:
        for item in items:
            if finding in ignored.get(item, ()):
                passed[item] = passed.get(item, frozenset()) | {finding}
            else:
                by_item[item] = (*by_item.get(item, ()), finding)
    return by_item, passed


def _age(span: int) -> int:
    return max(0, sum(span >= start for start in AGE_STARTS) - 1)
