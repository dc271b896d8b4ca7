"""What a power cut leaves, at any moment and whatever was not synced, opens as before or after."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.faults.disk_model import SECTOR, Event, Keep, ModelDisk, Order
from tests.faults.operations import OPERATIONS, Operation, find_operation
from tests.faults.power_loss import Loss, PowerLoss
from tests.faults.system_calls import GONE, Kind


def cut_power(operation: Operation, template: Path, *, repeats: int) -> list[Loss]:
    """Open every state, say how many there were, and return those with a problem."""
    folder = template.with_name("power")
    folder.mkdir()
    power = PowerLoss(operation, template, folder)
    losses = list(power.run(repeats=repeats, seed=1))
    told = f"{len(power.recorder.events)} writes, {len(losses)} states ({power.distinct} distinct)"
    print(f"{operation.name}: {told}")  # noqa: T201 - the figures are what a soak is run for
    return [loss for loss in losses if loss.problem]


@pytest.mark.parametrize("name", ["keep draft"])
def test_a_power_cut_at_every_point(name: str, template: Path) -> None:
    assert cut_power(find_operation(name), template, repeats=1) == []


@pytest.mark.soak
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_power_cuts_by_the_thousand(operation: Operation, template: Path) -> None:
    assert cut_power(operation, template, repeats=4) == []


def test_without_syncs_losses_are_seen(template: Path) -> None:
    folder = template.with_name("power")
    folder.mkdir()
    power = PowerLoss(find_operation("keep draft"), template, folder)
    events = power.recorder.events
    acknowledged = power.recorder.acknowledged
    assert acknowledged is not None
    power.recorder.acknowledged = sum(
        event.kind is not Kind.SYNC for event in events[:acknowledged]
    )
    power.recorder.events = [event for event in events if event.kind is not Kind.SYNC]
    assert any(loss.problem for loss in power.run(repeats=1, seed=1))


# --- the model itself -----------------------------------------------------------------------


def disk_after(events: Iterable[Event], order: Order = Order.NONE) -> ModelDisk:
    """Return a disk with one file of three sectors that was told these."""
    disk = ModelDisk({"a": b"." * 3 * SECTOR, "folder": None}, order)
    for event in events:
        disk.tell(event)
    return disk


class Choice:
    """Chance that was decided before."""

    def __init__(self, *numbers: float) -> None:
        self._numbers = list(numbers)

    def random(self) -> float:
        """Return the next number, then nothing but 0."""
        return self._numbers.pop(0) if self._numbers else 0

    def randint(self, low: int, high: int) -> int:
        """Return the next number, within bounds."""
        return max(low, min(high, int(self.random())))


WRITE = Event(Kind.WRITE, "a", offset=100, content=b"x" * 2 * SECTOR)
SYNC = Event(Kind.SYNC, "a")
MADE = Event(Kind.OPEN, "folder/b")


def test_what_was_synced_is_there() -> None:
    found = disk_after([WRITE, SYNC]).lose_power(Keep.NOTHING, Choice())
    assert found["a"] == b"." * 100 + b"x" * 2 * SECTOR + b"." * (SECTOR - 100)


def test_what_was_not_may_be_there_by_sectors() -> None:
    disk = disk_after([WRITE])
    assert disk.lose_power(Keep.NOTHING, Choice())["a"] == b"." * 3 * SECTOR
    scattered = disk.lose_power(Keep.SCATTERED, Choice(0.9, 0.1, 0.9))["a"]
    assert scattered == b"." * SECTOR + b"x" * SECTOR + b"." * SECTOR
    beginning = disk.lose_power(Keep.BEGINNING, Choice(0, 1))["a"]
    assert beginning == b"." * 100 + b"x" * (SECTOR - 100) + b"." * 2 * SECTOR


def test_a_size_that_was_not_synced_may_be_the_old_one() -> None:
    disk = disk_after([Event(Kind.TRUNCATE, "a", size=0)])
    assert disk.lose_power(Keep.NOTHING, Choice())["a"] == b"." * 3 * SECTOR
    assert disk.lose_power(Keep.EVERYTHING, Choice())["a"] == b""


def test_a_name_needs_its_folder_synced() -> None:
    file = [MADE, Event(Kind.WRITE, "folder/b", content=b"new"), Event(Kind.SYNC, "folder/b")]
    assert "folder/b" not in disk_after(file).lose_power(Keep.NOTHING, Choice())
    synced = disk_after([*file, Event(Kind.SYNC, "folder")])
    assert synced.lose_power(Keep.NOTHING, Choice())["folder/b"] == b"new"


def test_a_journal_keeps_names_in_order() -> None:
    told = [MADE, Event(Kind.RENAME, "a", "c"), Event(Kind.UNLINK, "folder/b")]
    found = disk_after(told, Order.JOURNAL).lose_power(Keep.BEGINNING, Choice(2, 0, 0))
    assert set(found) == {"folder", "folder/b", "c"}
    found = disk_after(told).lose_power(Keep.SCATTERED, Choice(0.1, 0.9, 0.1))
    assert set(found) == {"folder", "a"}


def test_a_file_without_a_name_is_found_once_it_has_one() -> None:
    unnamed = f"folder/#12{GONE}"
    told = [Event(Kind.WRITE, unnamed, content=b"new"), Event(Kind.SYNC, unnamed)]
    assert set(disk_after(told).lose_power(Keep.EVERYTHING, Choice())) == {"a", "folder"}
    named = disk_after([*told, Event(Kind.LINK, unnamed, "folder/b"), Event(Kind.SYNC, "folder")])
    assert named.lose_power(Keep.NOTHING, Choice())["folder/b"] == b"new"


def test_a_rename_is_all_or_nothing() -> None:
    disk = disk_after([MADE, Event(Kind.SYNC, "folder"), Event(Kind.RENAME, "a", "folder/b")])
    assert set(disk.lose_power(Keep.NOTHING, Choice())) == {"a", "folder", "folder/b"}
    assert set(disk.lose_power(Keep.EVERYTHING, Choice())) == {"folder", "folder/b"}
