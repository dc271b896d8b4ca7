"""Times of files are read where they are certain, and written so that they can be read again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.formats.times import read_time, write_time
from core.ports import Millis


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1970-01-01T00:00:00Z", 0),
        ("2024-01-30T14:09:33.753Z", 1_706_623_773_753),
        ("2024-01-30T15:09:33.753+01:00", 1_706_623_773_753),
        ("2024-01-30T14:09:33.7531234Z", 1_706_623_773_753),
        ("2024-01-30 14:09:33", 1_706_623_773_000),
        ("2024-01-30", 1_706_572_800_000),
        ("1600000000", 1_600_000_000_000),
        ("1600000000123", 1_600_000_000_123),
        (" 1600000000 ", 1_600_000_000_000),
        ("1969-12-31T23:59:59.999Z", -1),
        ("03.02.2022", None),
        ("soon", None),
        ("", None),
        ("0", None),
        ("٣٣٣٣٣٣٣٣٣٣", None),
        ("9" * 400, None),
        ("0001-01-01T00:00:00+23:59", -62_135_683_140_000),
    ],
)
def test_reading(text: str, expected: int | None) -> None:
    assert read_time(text) == expected


@given(st.integers(-62_135_596_800_000, 253_402_300_799_999))
def test_what_is_written_is_read_again(moment: int) -> None:
    assert read_time(write_time(Millis(moment))) == moment


@pytest.mark.parametrize("moment", [-62_135_596_800_001, 253_402_300_800_000, 10**18, -(10**18)])
def test_what_has_no_date_is_not_written(moment: int) -> None:
    assert write_time(Millis(moment)) == ""


@given(st.text(max_size=20))
def test_any_text(text: str) -> None:
    read_time(text)
