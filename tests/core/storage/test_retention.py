"""Which backups stay: held against its own sentence over random times."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from core.ports import Millis
from core.storage.retention import DAILY, LAST, WEEKLY, choose_kept

DAY = 24 * 60 * 60 * 1000
TIMES = st.lists(
    st.integers(0, 200 * DAY).map(lambda at: Millis(1_800_000_000_000 + at)), max_size=60
)


def day_of(time: Millis) -> datetime.date:
    """Return the day in UTC."""
    return datetime.datetime.fromtimestamp(time / 1000, tz=datetime.UTC).date()


def week_of(time: Millis) -> tuple[int, int]:
    """Return year and number of the week, from Monday on."""
    return day_of(time).isocalendar()[:2]


@given(TIMES)
def test_the_last_the_days_and_the_weeks_stay_and_nothing_else(times: list[Millis]) -> None:
    kept, ordered = choose_kept(times), sorted(set(times), reverse=True)
    wanted = set(ordered[:LAST])
    for span_of, count in ((day_of, DAILY), (week_of, WEEKLY)):
        spans = list(dict.fromkeys(map(span_of, ordered)))[:count]
        wanted |= {max(t for t in ordered if span_of(t) == span) for span in spans}
    assert kept == wanted
    assert len(kept) <= LAST + DAILY + WEEKLY


@given(TIMES)
def test_the_newest_always_stays(times: list[Millis]) -> None:
    assert not times or max(times) in choose_kept(times)


@given(TIMES)
def test_what_stays_would_stay_again(times: list[Millis]) -> None:
    kept = choose_kept(times)
    assert choose_kept(kept) == kept


@given(TIMES)
def test_a_newer_one_takes_at_most_what_it_replaces(times: list[Millis]) -> None:
    newest = Millis(max(times, default=Millis(1_800_000_000_000)) + 1000)
    before, after = choose_kept(times), choose_kept([*times, newest])
    assert newest in after
    assert after - {newest} <= before, "what was let go does not come back"
    assert len(before - after) <= 3, "one of the last, one of its day, one of its week"


def test_a_year_of_daily_backups() -> None:
    times = [Millis(1_800_000_000_000 + n * DAY) for n in range(365)]
    kept = sorted(choose_kept(times), reverse=True)
    assert kept[:7] == times[:-8:-1]
    assert 9 <= len(kept) <= 10, "seven days and the weeks before them"
