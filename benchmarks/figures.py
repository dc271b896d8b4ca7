"""A measured number beside its goals and its peers, and the table of them."""

from __future__ import annotations

import dataclasses
import gc
import statistics
import time
from collections.abc import Callable, Iterable


@dataclasses.dataclass(frozen=True, kw_only=True)
class Figure:
    """One row: `ours` and the goals in milliseconds, None where there is no number.

    `goal` is that of the product, `first` what its first version must reach.
    """

    what: str
    ours: float | None
    goal: float | None = None
    first: float | None = None
    peers: str = ""
    note: str = ""


def measure(act: Callable[[], object], *, times: int = 5) -> float:
    """Return the median of the milliseconds that an act takes, done `times` times."""
    return statistics.median(list_times(act, times=times))


def list_times(act: Callable[[], object], *, times: int) -> list[float]:
    """Return how many milliseconds an act takes each time."""
    found = []
    for _ in range(times):
        gc.collect()
        start = time.perf_counter()
        act()
        found.append((time.perf_counter() - start) * 1000)
    return found


def show(milliseconds: float | None) -> str:
    """Return a time as people write it."""
    if milliseconds is None:
        return "–"
    if milliseconds < 1:
        return f"{milliseconds * 1000:.0f} µs"
    if milliseconds < 10:
        return f"{milliseconds:.1f} ms"
    return f"{milliseconds:.0f} ms" if milliseconds < 1000 else f"{milliseconds / 1000:.2f} s"


def judge(figure: Figure) -> str:
    """Return how a number stands to its goals."""
    if figure.ours is None:
        return "not measured"
    goals = [(figure.goal, "product"), (figure.first, "first version")]
    known = [(goal, name) for goal, name in goals if goal is not None]
    missed = [name for goal, name in known if figure.ours > goal]
    if not known:
        return "–"
    return "met" if not missed else "missed: " + ", ".join(missed)


def table(figures: Iterable[Figure]) -> str:
    """Return the figures as a Markdown table."""
    head = ("What a person waits for", "Strongroom", "Goal", "First", "", "Peers", "Note")
    rows = [head, ("---",) * len(head)]
    rows += [
        (
            figure.what,
            show(figure.ours),
            show(figure.goal),
            show(figure.first),
            judge(figure),
            figure.peers or "–",
            figure.note or "–",
        )
        for figure in figures
    ]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)
