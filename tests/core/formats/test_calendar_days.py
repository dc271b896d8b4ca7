"""Months and days are read as programs write them, and what is neither is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.formats.calendar_days import day_of, is_day, read_month


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("2031-07", "2031-07"),
        ("2031/7", "2031-07"),
        ("203107", "2031-07"),
        ("072031", "2031-07"),
        ("07/2031", "2031-07"),
        (" 7 / 31 ", "2031-07"),
        ("07-31", "2031-07"),
        ("July,2031", "2031-07"),
        ("jul 2031", "2031-07"),
        ("122012", "2012-12"),
        ("201212", "2012-12"),
        ("0731", None),
        ("13/31", None),
        ("2031-13", None),
        ("07/1931", None),
        ("Foo,2031", None),
        ("٠٧/٣١", None),
        ("", None),
    ],
)
def test_months(text: str, month: str | None) -> None:
    assert read_month(text) == month


@given(st.text(max_size=9))
def test_no_text_is_a_bug(text: str) -> None:
    month = read_month(text)
    assert month is None or is_day(f"{month}-01")


def test_days() -> None:
    assert is_day("2024-02-29")
    assert not any(map(is_day, ("2023-02-29", "20240229", "in May", "", "2024-W01-1")))
    assert day_of(0) == "1970-01-01"
    assert day_of(-86_400) == "1969-12-31"
    assert day_of(10**18) is None
