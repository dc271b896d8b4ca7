"""A change costs the same in a small vault and in a large one: statements and pages are counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.storage.test_unit_of_work import make_folders
from tests.core.storage.vaults import make, opened

PAGE = 4096


def cost_of_an_edit(folder: Path, count: int) -> tuple[int, int]:
    """Return how many statements an edit takes, and how many pages of the file it changes."""
    folder.mkdir()
    path = make(folder)
    with opened(path) as vault:
        with vault.unit_of_work() as work:
            for made in make_folders(count, seed=1):
                work.folders.put(made.id, made)
            work.commit()
        before = path.read_bytes()
        told: list[str] = []
        with vault.unit_of_work() as work:
            first = work.folders.all()[0]
            work.driver.set_trace_callback(told.append)
            work.folders.put(first.id, first)
            work.commit()
            work.driver.set_trace_callback(None)
        after = path.read_bytes()
    pages = range(0, max(len(before), len(after)), PAGE)
    return len(told), sum(before[at : at + PAGE] != after[at : at + PAGE] for at in pages)


@pytest.mark.parametrize("count", [2_000])
def test_an_edit_costs_the_same_in_a_vault_a_hundred_times_as_large(
    tmp_path: Path, count: int
) -> None:
    statements, pages = cost_of_an_edit(tmp_path / "small", count // 100)
    many_statements, many_pages = cost_of_an_edit(tmp_path / "large", count)
    assert many_statements == statements
    # A tree of another depth, and a bucket that is full, cost a few pages more; rows do not.
    assert many_pages <= pages + 6
