"""One edit until it is durable: the same in a small vault and in a large one."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.edits import save_edit
from benchmarks.figures import Figure, measure, show
from benchmarks.peers import KeePassXC
from benchmarks.vaults import BenchedProfile
from core.services import items

_EDITS = 15


def list_figures(profiles: dict[int, BenchedProfile], peer: KeePassXC) -> Iterator[Figure]:
    """Yield the disk's own time for a flush, then a figure for every size of vault."""
    folder = next(iter(profiles.values())).folder
    flush, flushes = measure_flush(folder), count_flushes()
    yield Figure(what="the disk itself: write 4 KiB and flush", ours=flush)
    for count, profile in profiles.items():
        ours = _measure(profile)
        note = "flushes not counted: strace is not installed"
        if flushes is not None:
            beyond = show(max(0.0, ours - flushes * flush))
            note = f"{flushes:.0f} flushes (goal ≤ 4), {beyond} beyond them (goal ≤ 2 ms)"
        yield Figure(
            what=f"save one edit, {count:,} items",
            ours=ours,
            first=20,
            peers=peer.add(count),
            note=note,
        )


def measure_flush(folder: Path) -> float:
    """Return the median milliseconds of writing a page over and flushing it."""
    path, found = folder / "flush", []
    with path.open("wb") as stream:
        for _ in range(40):
            start = time.perf_counter()
            os.pwrite(stream.fileno(), os.urandom(4096), 0)
            os.fsync(stream.fileno())
            found.append((time.perf_counter() - start) * 1000)
    path.unlink()
    return statistics.median(found)


def count_flushes() -> float | None:
    """Return how often the disk is flushed for one edit, None where nobody can count."""
    if shutil.which("strace") is None:
        return None
    few, many = (_count_flushes_of(edits) for edits in (5, 5 + _EDITS))
    return (many - few) / _EDITS


def _count_flushes_of(edits: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report"
        command = [sys.executable, "-m", "benchmarks.edits", folder, str(edits)]
        counting = ["strace", "-f", "-c", "-e", "trace=fsync,fdatasync", "-o", str(report)]
        subprocess.run([*counting, *command], check=True, timeout=120)
        rows = (line.split() for line in report.read_text().splitlines())
        # Columns: share, seconds, microseconds a call, calls, perhaps errors, name.
        return sum(int(row[3]) for row in rows if row and row[-1] in ("fsync", "fdatasync"))


def _measure(profile: BenchedProfile) -> float:
    session = profile.unlock()
    item = items.list_summaries(session)[0].id
    found = measure(lambda: save_edit(session, item), times=_EDITS)
    session.close()
    return found
