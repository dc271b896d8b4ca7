"""Measure everything that people wait for, and print one table."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks import (
    databases,
    deleting,
    deriving,
    generating,
    judging,
    saving,
    searching,
    showing,
    starting,
    transferring,
    unlocking,
)
from benchmarks.figures import Figure, table
from benchmarks.peers import KeePassXC
from benchmarks.vaults import BenchedProfile

SIZES = (100, 1_000, 10_000, 100_000)


def list_figures(folder: Path) -> Iterator[Figure]:
    """Measure one number after the other."""
    peer = KeePassXC(folder / "peers")
    profiles = {count: BenchedProfile(folder, count) for count in SIZES}
    small = profiles[100]
    small.app.close()
    yield from starting.list_figures(small.folder, peer)
    profiles[100] = BenchedProfile(folder / "anew", 100)
    yield from deriving.list_figures(peer)
    unlocked = {count: profile for count, profile in profiles.items() if count >= 1_000}
    yield from unlocking.list_figures(unlocked, peer)
    saved = {count: profile for count, profile in profiles.items() if count != 1_000}
    yield from saving.list_figures(saved, peer)
    yield from transferring.list_figures(folder, profiles[10_000], peer)
    yield from databases.list_figures(folder, peer)
    yield from searching.list_figures(profiles[100_000], 100_000)
    yield from judging.list_figures(profiles[10_000], 10_000)
    yield from generating.list_figures()
    yield from showing.list_figures(profiles[100_000], 100_000)
    yield from deleting.list_figures(folder, profiles[10_000], profiles[100_000])
    for profile in profiles.values():
        profile.app.close()


def main() -> None:
    """Print the table to standard output and what is being measured to standard error."""
    start = time.monotonic()
    figures = []
    with tempfile.TemporaryDirectory(prefix="strongroom-bench-") as folder:
        for figure in list_figures(Path(folder)):
            sys.stderr.write(f"{time.monotonic() - start:4.0f} s  {figure.what}\n")
            figures.append(figure)
    print(table(figures))
    cores, version = os.cpu_count(), platform.python_version()
    print(f"\nMedians. {cores} cores, {platform.system()} {platform.machine()}, Python {version}.")
    print(f"The whole run took {time.monotonic() - start:.0f} s.")


if __name__ == "__main__":
    main()
