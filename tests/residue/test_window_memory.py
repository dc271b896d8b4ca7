"""What is left of secrets in the memory of the real window, read by another process."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.residue.household import MASTER, NEW, Watched, make_household, texts
from tests.residue.memory import count_copies, forms_of_key

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

STOPS = (
    *("door", "refused", "unlocked", "shown", "locked"),
    *("dismissed", "changed", "relocked", "end"),
)
KEYS_LEFT = ("stretched", "slot key", "vault key")
"""Keys that nobody needs once the vault is open."""

Counts = dict[str, int]


def live(data: Path, stops: Sequence[str] = STOPS) -> dict[str, Counts]:
    """Live through a session and return how many copies of what there were at each stop."""
    household = make_household(data)
    needles = texts() | {"recovery key": forms_of_key(household.recovery_key)}
    needles |= household.keys(MASTER, "old")
    counts: dict[str, Counts] = {}
    process = Watched("tests.residue.driven_window", data, stops)
    for stop in process.stops():
        if stop == "changed":
            needles |= household.keys(NEW, "new")
        counts[stop] = count_copies(process.id, needles)
    assert tuple(counts) == tuple(stops)
    return counts


def left(counts: Counts) -> Counts:
    """Return what there was at least one copy of."""
    return {name: count for name, count in counts.items() if count}


def expect_little(counts: dict[str, Counts]) -> None:
    """Hold every number against what the threat model states."""
    for stop, found in counts.items():
        # The password that was refused still stands in its field, to be corrected.
        assert stop == "refused" or not found["wrong"], stop
        assert not found["master"], stop
        assert not found["recovery key"], stop
        for key in KEYS_LEFT:
            assert not any(n for name, n in found.items() if name.endswith(key)), (stop, key)
    for stop in {"door", "locked", "relocked", "end"} & set(counts):
        # Choosing a password needs its text, for the eye, the meter and the estimator.
        assert not {name: n for name, n in left(counts[stop]).items() if name != "new"}, stop
        assert counts[stop]["new"] <= 4


def tell(counts: dict[str, Counts]) -> str:
    """Return a table for people: a row for each stop, with what was found there."""
    rows = [f"  {stop:12} {left(found) or 'nothing'}" for stop, found in counts.items()]
    return "\n".join(["copies in memory (a beginning or an end counts as one):", *rows, ""])


@pytest.mark.timeout(400)
def test_keys_and_texts_are_gone_when_they_should_be(tmp_path: Path) -> None:
    counts = live(tmp_path / "data", ("unlocked", "locked", "end"))
    sys.stdout.write(tell(counts))
    # The reader sees what there is: an open vault has its keys.
    assert counts["unlocked"]["old records key"]
    expect_little(counts)


@pytest.mark.soak
def test_twenty_whole_sessions(tmp_path: Path) -> None:
    worst: dict[str, Counts] = {}
    for run in range(20):
        counts = live(tmp_path / str(run) / "data")
        sys.stdout.write(f"run {run + 1}: {tell(counts)}")
        expect_little(counts)
        for stop, found in counts.items():
            before = worst.setdefault(stop, dict(found))
            worst[stop] = {name: max(n, before.get(name, 0)) for name, n in found.items()}
        assert counts["refused"]["wrong"]
        assert counts["shown"]["stored"]
    sys.stdout.write(f"worst of 20: {tell(worst)}")
