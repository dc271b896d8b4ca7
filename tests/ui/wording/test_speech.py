"""Sentences put together from parts: a part is never read as if it were the sentence."""

from __future__ import annotations

import pytest

from ui.wording.speech import fill


@pytest.mark.parametrize(
    ("text", "values", "said"),
    [
        ("“%1” moved to %2", ("50 %2 off", "Shops"), "“50 %2 off” moved to Shops"),
        ("%2 holds %1", ("%2", "%1"), "%1 holds %2"),
        ("Checked %1 of %1, %2 of %2", ("3", "4"), "Checked 3 of 3, 4 of 4"),
        ("%1 of %3", ("a",), "a of %3"),
        ("100 %", ("a",), "100 %"),
    ],
)
def test_no_value_fills_the_gap_of_another(text: str, values: tuple[str, ...], said: str) -> None:
    assert fill(text, *values) == said
