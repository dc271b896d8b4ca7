"""`kill -9` of the real program at random moments: nothing acknowledged is lost, all opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.killing import Victim
from tests.faults.launching import Launcher, launch_fork, launch_process
from tests.faults.stage import quick_world
from tests.faults.window_killing import WindowVictim


def strike(scratch: Path, launch: Launcher, *, kills: int, seed: int) -> None:
    """Kill it that often and say what came of it."""
    victim = Victim(scratch, launch, seed)
    tally = victim.tally
    while tally.kills < kills:
        victim.strike()
    print(f"{tally.kills} kills, {tally.kept} of them after all was done; ", end="")  # noqa: T201 - the figures are what a soak is run for
    print(f"{tally.acknowledged} acknowledged, 0 lost")  # noqa: T201 - the same


def test_killed_commands_are_done_or_never_began(scratch: Path) -> None:
    with quick_world():
        strike(scratch, launch_fork, kills=12, seed=1)


@pytest.mark.soak
def test_commands_killed_by_the_thousand(scratch: Path) -> None:
    with quick_world():
        strike(scratch, launch_fork, kills=2000, seed=2)


@pytest.mark.soak
def test_fresh_processes_killed(scratch: Path) -> None:
    strike(scratch, launch_process, kills=300, seed=3)


@pytest.mark.soak
def test_the_window_killed(scratch: Path) -> None:
    with quick_world():
        victim = WindowVictim(scratch, seed=4)
        while victim.tally.kills < 60:
            victim.strike()
    print(victim.tally)  # noqa: T201 - the same
