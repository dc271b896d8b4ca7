"""Which acts of all journeys hold the window's thread for longer than anybody should notice.

All journeys are run several times, for one and the same act takes twice as long from one minute to
the next on some machines; what counts is the median of its runs.
"""

from __future__ import annotations

import ast
import dataclasses
import os
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree

from tests.fakes.watch import BLOCK_MS

_HOUSE = Path(__file__).parents[1]
_RUNS = 5

_Act = tuple[str, str]
"""A test and what a person does in it; it may be done several times."""


@dataclasses.dataclass(frozen=True)
class Run:
    """How many acts there were, and of those that took long the milliseconds, the longest first."""

    acts: int
    blocks: Mapping[_Act, Sequence[float]]

    @property
    def times(self) -> list[float]:
        """Return the milliseconds of all that took long."""
        return sorted((time for times in self.blocks.values() for time in times), reverse=True)


def run_journeys(folder: Path) -> Run:
    """Run every journey once, in as many processes as there are cores."""
    report = folder / "journeys.xml"
    report.unlink(missing_ok=True)
    cores = str(os.cpu_count() or 1)
    wanted = ("-q", "tests/journeys", "--numprocesses", cores, "--junitxml", str(report))
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", *wanted],
        cwd=_HOUSE,
        check=False,
        stdout=subprocess.DEVNULL,
    )
    if ended.returncode:
        sys.stderr.write("Some journeys failed; what they held up is not counted.\n")
    return read_report(report)


def read_report(report: Path) -> Run:
    """Return what the watch noted beside each test."""
    acts, blocks = 0, defaultdict[_Act, list[float]](list)
    for case in ElementTree.parse(report).iter("testcase"):
        test = f"{case.get('classname', '').rpartition('.')[2]}.{case.get('name')}"
        for noted in case.iter("property"):
            name, value = noted.get("name"), noted.get("value", "")
            if name == "acts":
                acts += int(value)
            elif name == "block":
                milliseconds, act = ast.literal_eval(value)
                blocks[test, act].append(milliseconds)
    return Run(acts, {act: sorted(times, reverse=True) for act, times in blocks.items()})


def list_medians(runs: Sequence[Run]) -> list[tuple[float, _Act]]:
    """Return the acts that took too long in most runs, with their medians, the longest first.

    Of an act that is done several times in a test, the longest is compared with the longest, the
    second with the second. What took no longer than allowed is not noted and stands for the least.
    """
    found = []
    for act in {act for run in runs for act in run.blocks}:
        noted = [run.blocks.get(act, ()) for run in runs]
        for place in range(max(map(len, noted))):
            times = [times[place] if place < len(times) else 0.0 for times in noted]
            median = statistics.median_low(times)
            if median > BLOCK_MS:
                found.append((median, act))
    return sorted(found, reverse=True)


def main() -> None:
    """Print each run, and what is too long by the median of all."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else _RUNS
    runs = []
    with tempfile.TemporaryDirectory(prefix="strongroom-bench-") as folder:
        for number in range(1, count + 1):
            run = run_journeys(Path(folder))
            runs.append(run)
            longest = f", the longest {run.times[0]:.0f} ms" if run.times else ""
            print(f"Run {number}: {len(run.times)} of {run.acts} acts over {BLOCK_MS} ms{longest}")
    found = list_medians(runs)
    print(f"By the median of {count} runs: {len(found)}.")
    for milliseconds, (test, act) in found:
        print(f"  {milliseconds:4.0f} ms  {act}  ({test})")


if __name__ == "__main__":
    main()
