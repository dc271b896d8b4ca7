"""Every weakness and tip has a sentence, and every time to guess reads well."""

from __future__ import annotations

import math

import pytest

from core.passwords.master_password import WeakReason
from core.passwords.strength import Tip, Weakness
from ui.wording.strength import GUESS_TIMES, TIPS, WEAK, WEAKNESSES, guess_time


def test_nothing_is_without_a_sentence() -> None:
    assert set(TIPS) == set(Tip)
    assert set(WEAKNESSES) == set(Weakness)
    assert set(WEAK) == set(WeakReason)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.0, "less than a minute to guess offline"),
        (90.0, "about 2 minutes to guess offline"),
        (7200.0, "about 2 hours to guess offline"),
        (86_400.0 * 3, "about 3 days to guess offline"),
        (86_400.0 * 90, "about 3 months to guess offline"),
        (86_400.0 * 365 * 60, "about 60 years to guess offline"),
        (86_400.0 * 365 * 5000, "about 50 centuries to guess offline"),
        (math.inf, "longer than anyone will live to guess offline"),
    ],
)
def test_how_long_guessing_takes(seconds: float, said: str) -> None:
    template, count = guess_time(seconds)
    assert template in GUESS_TIMES
    assert template.format(count=count) == said
