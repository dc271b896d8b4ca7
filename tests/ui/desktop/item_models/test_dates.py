"""Times as people say them."""

from __future__ import annotations

import pytest

from core.ports import Millis
from ui.desktop.item_models.dates import say_ago, say_date, say_date_and_time, say_deleted, say_gone
from ui.wording.speech import NO_BREAK

DAY = 24 * 60 * 60 * 1000
NOW = Millis(1_800_000_000_000)  # 2027-01-15 08:00 UTC


def ago(days: float) -> Millis:
    return Millis(int(NOW - days * DAY))


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "today"), (0.5, "yesterday"), (1, "yesterday"), (3, "3 days ago"), (7, "7 days ago")],
)
def test_near_days_are_counted(days: float, said: str) -> None:
    assert say_ago(ago(days), NOW) == said


def test_beyond_a_week_there_is_a_date() -> None:
    assert say_ago(ago(8), NOW) == f"on 7{NO_BREAK}Jan{NO_BREAK}2027"
    assert say_date(NOW) == "15 Jan 2027"
    assert say_date_and_time(NOW) == "15 Jan 2027, 08:00"


@pytest.mark.parametrize(
    ("days", "end"),
    [
        (0, "deleted today · gone in 30 days"),
        (3, "deleted 3 days ago · gone in 27 days"),
        (29, "deleted on 17 Dec 2026 · gone tomorrow"),
        (30, "deleted on 16 Dec 2026 · gone today"),
        (40, "deleted on 6 Dec 2026 · gone today"),
    ],
)
def test_trash_tells_how_long_there_is(days: int, end: str) -> None:
    # A date stays in one line, and so does what ends a line before it is told how long there is.
    said = say_deleted(ago(days), NOW, 30)
    assert said.replace(NO_BREAK, " ") == end
    assert f"{NO_BREAK}· " in said
    assert " Dec" not in said


def test_a_trash_that_is_kept_for_ever_promises_no_end() -> None:
    assert say_deleted(ago(3), NOW, None) == "deleted 3 days ago"


def test_a_line_of_the_trash_says_what_matters_and_no_more() -> None:
    assert say_gone(ago(3), NOW, 30) == "gone in 27 days"
    assert say_gone(ago(29), NOW, 30) == "gone tomorrow"
    assert say_gone(ago(3), NOW, None) == "deleted 3 days ago"
