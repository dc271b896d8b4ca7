"""Every sector of a vault with a thousand items is broken in turn: is what is lost also named."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from core.errors import AppError, VaultDamagedError
from core.storage.broken_rows import BrokenRows
from core.storage.page_check import check_pages
from core.storage.salvage import salvage_vault
from core.storage.vault_file import VaultFile
from core.vault.item import Item, ItemId, ItemSummary
from tests.core.storage.large_vault import Large, large
from tests.core.storage.vaults import PROFILE, subkeys
from tests.fakes.randomness import SeededRandomness

SECTOR = 512
PAGE = 4096
LEAST = 0.95

Flip = Callable[[bytes, int], bytes]


def all_bytes(sector: bytes, _: int) -> bytes:
    """Return a sector with every bit turned over."""
    return bytes(byte ^ 0xFF for byte in sector)


def one_bit(sector: bytes, number: int) -> bytes:
    """Return a sector with one bit turned over, another one in each sector."""
    bit = number * 2_654_435_761 % (8 * len(sector))
    changed = bytearray(sector)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


FLIPS: dict[str, Flip] = {"all bytes": all_bytes, "one bit": one_bit}


@dataclasses.dataclass
class Outcome:
    """What a person sees of a broken vault."""

    how: str
    items: dict[ItemId, Item]
    summaries: dict[ItemId, ItemSummary]
    named: set[bytes]
    lost_unnamed: int = 0


def open_broken(path: Path) -> Outcome:
    """Open a vault for reading as a session does, by salvage where SQLite cannot."""
    vault = VaultFile(path, PROFILE, subkeys(), SeededRandomness(5))
    try:
        check_pages(vault)
        named = {finding.id for finding in vault.find_damage()}
        vault.broken = BrokenRows()
        return read_all("opened", vault, named)
    finally:
        vault.close()


def salvage(path: Path) -> Outcome:
    """Read a vault page by page."""
    salvaged = salvage_vault(path, PROFILE, subkeys(), SeededRandomness(5))
    try:
        outcome = read_all("salvaged", salvaged.vault, set())
        listed = salvaged.report.listed
        if listed is None or not salvaged.report.vouched:
            # What a lost part of the list named, nobody knows; that it is lost is said.
            outcome.lost_unnamed = len(outcome.items)
        return outcome
    finally:
        salvaged.vault.close()


def read_all(how: str, vault: VaultFile, named: set[bytes]) -> Outcome:
    assert vault.broken is not None
    with vault.unit_of_work() as work:
        summaries = {summary.id: summary for summary in work.items.summaries()}
        items = {seen.item.id: seen.item for seen in work.items.all()}
        for rows in (work.versions, work.folders, work.tags, work.operations):
            rows.all()
    named |= {part.id for part in vault.broken.parts() if part.is_loss}
    return Outcome(how, items, summaries, named)


def broken_in(vault: Large, path: Path) -> Outcome:
    """Open a broken vault one way or the other and hold what is seen against what was there."""
    try:
        outcome = open_broken(path)
    except VaultDamagedError:
        outcome = salvage(path)
    for row, item in outcome.items.items():
        # Wrong is what differs and is not named.
        assert row in vault.items, "an item that never was"
        assert item == vault.items[row] or row in outcome.named, "wrong data shown as right"
        summary = outcome.summaries[row]
        assert summary == vault.summaries[row] or row in outcome.named
    missing = vault.items.keys() - outcome.items.keys() - outcome.named
    assert not missing or outcome.lost_unnamed, "a loss that is not named"
    return outcome


def share(vault: Large, outcome: Outcome) -> float:
    """Return how many of the items are whole."""
    whole = sum(item == vault.items[row] for row, item in outcome.items.items())
    return whole / len(vault.items)


def plain_select(path: Path, vault: Large) -> float:
    """Return how many of the items a plain SELECT gives with their blobs as they were."""
    found = 0
    with contextlib.closing(sqlite3.connect(path)) as connection, contextlib.suppress(Exception):
        for _ in connection.execute("SELECT id, overview, detail FROM items"):
            found += 1
    return min(1.0, found / len(vault.items))


def write_over(path: Path, at: int, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY)
    os.pwrite(descriptor, content, at)
    os.close(descriptor)


def flipped(vault: Large, path: Path, numbers: Iterable[int], flip: Flip) -> Iterator[int]:
    """Break one sector after the other, each time in an otherwise whole file."""
    path.write_bytes(vault.content)
    for number in numbers:
        at = number * SECTOR
        sector = vault.content[at : at + SECTOR]
        write_over(path, at, flip(sector, number))
        yield number
        path.with_name(path.name + "-journal").unlink(missing_ok=True)
        write_over(path, at, sector)


@dataclasses.dataclass
class Tally:
    """The figures of a sweep."""

    trials: int = 0
    least: float = 1.0
    ways: Counter[str] = dataclasses.field(default_factory=Counter)
    select_lost: int = 0

    def take(self, outcome: Outcome, found: float) -> None:
        self.trials += 1
        self.ways[outcome.how] += 1
        self.least = min(self.least, found)


def sweep(vault: Large, path: Path, numbers: Iterable[int], flip: Flip) -> Tally:
    tally = Tally()
    for number in flipped(vault, path, numbers, flip):
        try:
            outcome = broken_in(vault, path)
        except AppError as error:
            pytest.fail(f"sector {number}: {error!r}")
        found = share(vault, outcome)
        assert found >= LEAST, f"sector {number}: {found}"
        tally.take(outcome, found)
        tally.select_lost += plain_select(path, vault) <= 0.9
    return tally


@pytest.mark.parametrize("how", FLIPS)
def test_a_broken_sector_costs_less_than_a_twentieth(tmp_path: Path, how: str) -> None:
    vault = large()
    sectors = range(0, len(vault.content) // SECTOR, 211)
    # 1909 makes a row out to be larger than SQLite allows.
    tally = sweep(vault, tmp_path / "vault.db", [0, 1, 1909, *sectors], FLIPS[how])
    assert tally.trials == len(sectors) + 3


def test_what_is_cut_off_is_all_that_is_lost(tmp_path: Path) -> None:
    vault = large()
    for pages in (0, 1, 30, len(vault.content) // PAGE - 1):
        cut(vault, tmp_path / "vault.db", pages * PAGE)


def cut(vault: Large, path: Path, size: int) -> Outcome | None:
    """Cut a vault short and read it; None where nothing of it is left."""
    path.write_bytes(vault.content[:size])
    try:
        return broken_in(vault, path)
    except VaultDamagedError:
        return None


@pytest.mark.soak
@pytest.mark.parametrize("how", FLIPS)
def test_every_sector(tmp_path: Path, how: str, capsys: pytest.CaptureFixture[str]) -> None:
    vault = large()
    tally = sweep(vault, tmp_path / "vault.db", range(len(vault.content) // SECTOR), FLIPS[how])
    with capsys.disabled():
        sys.stdout.write(
            f"\n{how}: {tally.trials} sectors, {dict(tally.ways)}, "
            f"at least {tally.least:.1%} of {len(vault.items)} items; "
            f"a plain SELECT lost a tenth or more in {tally.select_lost}"
        )


@pytest.mark.soak
def test_every_length(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vault = large()
    pages = len(vault.content) // PAGE
    outcomes = [cut(vault, tmp_path / "vault.db", number * PAGE) for number in range(pages)]
    nothing = sum(outcome is None for outcome in outcomes)
    with capsys.disabled():
        sys.stdout.write(f"\n{pages} lengths, {nothing} with nothing left")
