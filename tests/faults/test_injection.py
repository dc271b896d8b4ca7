"""A fault at every write, sync, rename, unlink and creation of what a person can do."""

from __future__ import annotations

import collections
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.faults.injection import Campaign, Mode, Outcome
from tests.faults.operations import OPERATIONS, Operation, find_operation


def run_campaign(operation: Operation, template: Path, modes: Sequence[Mode]) -> list[Outcome]:
    """Run every fault, say how many there were, and return the runs."""
    folder = template.with_name("campaign")
    folder.mkdir()
    campaign = Campaign(operation, template, folder)
    outcomes = list(campaign.run(*modes))
    counts = collections.Counter(outcome.mode.value for outcome in outcomes)
    told = ", ".join(f"{count} {mode}" for mode, count in counts.items())
    print(f"{operation.name}: {len(campaign.points)} points, {len(outcomes)} runs ({told})")  # noqa: T201 - the figures are what a soak is run for
    return outcomes


def list_problems(outcomes: list[Outcome]) -> str:
    """Return every run in which something did not hold, one a line."""
    return "\n".join(
        f"{each.point.number} ({each.point.kind}), {each.mode}: {each.problem}"
        for each in outcomes
        if each.problem
    )


@pytest.mark.parametrize("name", ["change card", "schedule"])
def test_kills_and_a_full_disk_at_every_point(name: str, template: Path) -> None:
    outcomes = run_campaign(find_operation(name), template, (Mode.KILL, Mode.FULL))
    assert len(outcomes) > 4
    assert list_problems(outcomes) == ""


def test_a_full_disk_at_every_point_of_adding(template: Path) -> None:
    outcomes = run_campaign(find_operation("add item"), template, (Mode.FULL,))
    assert len(outcomes) > 20
    assert list_problems(outcomes) == ""


@pytest.mark.soak
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_every_fault_at_every_point(operation: Operation, template: Path) -> None:
    outcomes = run_campaign(operation, template, tuple(Mode))
    assert list_problems(outcomes) == ""
