"""What the day with a screen reader needs is installed for it, and missed aloud."""

from __future__ import annotations

from pathlib import Path

import pytest
from environment import SOAK_NEEDS

from tests.journeys.screen_reader import computer


def test_everything_it_runs_is_seen_to_by_make_soak() -> None:
    assert set(computer.NEEDED) <= set(SOAK_NEEDS)


def test_what_is_missing_fails_and_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(computer, "NEEDED", ("sh", "no-such-program-7"))
    with pytest.raises(AssertionError, match=r"^no-such-program-7 missing: `make soak`"):
        computer.Computer(tmp_path)
