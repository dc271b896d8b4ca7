"""Which backups are kept: the newest, then fewer and fewer going back."""

from __future__ import annotations

from collections.abc import Iterable

from core.ports import Millis

LAST, DAILY, WEEKLY = 5, 7, 4
_DAY = 24 * 60 * 60 * 1000
_FIRST_MONDAY = 3
"""Days from a Monday to the day from which milliseconds are counted, a Thursday."""


def choose_kept(made: Iterable[Millis]) -> frozenset[Millis]:
    """Return which of the times stay: the last 5, the newest of 7 days and of 4 weeks (UTC).

    The newest is always among them. Days and weeks without a backup do not count.
    """
    times = sorted(set(made), reverse=True)
    kept = set(times[:LAST])
    kept.update(_newest_of_each(times, _DAY, 0)[:DAILY])
    kept.update(_newest_of_each(times, 7 * _DAY, _FIRST_MONDAY * _DAY)[:WEEKLY])
    return frozenset(kept)


def _newest_of_each(times: list[Millis], span: int, offset: int) -> list[Millis]:
    newest: dict[int, Millis] = {}
    for time in times:
        newest.setdefault((time + offset) // span, time)
    return list(newest.values())
