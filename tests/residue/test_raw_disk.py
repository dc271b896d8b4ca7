"""What lies on the raw disk after a purge: no byte of any key slot or card there ever was.

Beside it what would lie there without the overwriting, found by the same search.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.residue.raw_disk import count_on, live_on, make_disk, require_disks

Record = Callable[[str, object], None]
KEPT = "another profile, kept"
SLOTS = ("slots", "earlier slots")
OTHER_DISKS = 3


def search(place: Path, record: Record, *manners: str) -> list[Counter[str]]:
    """Return what is found on a disk of each manner, and have it told below the tests."""
    require_disks(place)
    return search_disks([make_disk(place, manner) for manner in manners], record)


def search_disks(
    disks: Sequence[Path], record: Record, *, options: str = "loop"
) -> list[Counter[str]]:
    """Live on disks and return what is found on each."""
    needles = live_on(disks, options=options)
    found = []
    for disk in disks:
        wanted = needles[disk.name]
        found.append(count_on(disk, wanted))
        told = ", ".join(f"{found[-1][kind]} of {len(wanted[kind])} {kind}" for kind in wanted)
        record("figure", f"raw ext4 ({options}) after a purge, key files {disk.name}: {told}")
        assert all(len(wanted[kind]) > 20 for kind in SLOTS), "many versions are searched for"
        assert found[-1][KEPT] == len(wanted[KEPT]) > 0, "what is still there is found"
    return found


def test_no_byte_of_a_slot_or_card_is_left(tmp_path: Path, record_property: Record) -> None:
    purged, control = search(tmp_path, record_property, "overwritten", "never-overwritten")
    assert [purged[kind] for kind in (*SLOTS, "cards")] == [0, 0, 0]
    # Where a file system puts what comes next is its own affair, and may be just there.
    for again in range(OTHER_DISKS):
        if not all(control[kind] for kind in (*SLOTS, "cards")):
            place = tmp_path / f"again-{again}"
            place.mkdir()
            control += search(place, record_property, "never-overwritten")[0]
    assert all(control[kind] > 0 for kind in (*SLOTS, "cards"))


@pytest.mark.soak
def test_unlinking_alone_leaves_the_slots(tmp_path: Path, record_property: Record) -> None:
    (control,) = search(tmp_path, record_property, "only-unlinked")
    assert control["slots"] > 0
    assert control["earlier slots"] == 0, "these were overwritten when they changed"


@pytest.mark.soak
def test_a_journal_of_contents_keeps_what_is_overwritten(
    tmp_path: Path, record_property: Record
) -> None:
    """Why the receipt names it: here overwriting in place is not enough."""
    require_disks(tmp_path)
    disk = make_disk(tmp_path, "overwritten", journal=16)
    (found,) = search_disks([disk], record_property, options="loop,data=journal")
    assert found["slots"] > 0
    assert "data-journal" in json.loads(disk.with_suffix(".json").read_text())["limits"]
