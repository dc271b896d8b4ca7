"""From the derived key to a list that can be used."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator

from benchmarks.figures import Figure
from benchmarks.peers import KeePassXC
from benchmarks.vaults import BenchedProfile
from core.services import items

_GOALS: dict[int, tuple[float | None, float | None]] = {
    1_000: (None, None),
    10_000: (80, 150),
    100_000: (700, None),
}


def list_figures(profiles: dict[int, BenchedProfile], peer: KeePassXC) -> Iterator[Figure]:
    """Yield a figure for every size: keys in hand until the last row of the list is there."""
    for count, profile in profiles.items():
        goal, first = _GOALS.get(count, (None, None))
        yield Figure(
            what=f"unlock to list, {count:,} items, after the key derivation",
            ours=_measure(profile, times=5 if count < 100_000 else 3),
            goal=goal,
            first=first,
            peers=peer.search(count),
            note="every row checked against the manifest; peer: open and search, its KDF included",
        )


def _measure(profile: BenchedProfile, *, times: int) -> float:
    found = []
    for _ in range(times):
        keys = profile.derive_keys()
        start = time.perf_counter()
        session = profile.open(keys)
        items.list_summaries(session)
        found.append((time.perf_counter() - start) * 1000)
        session.close()
    return statistics.median(found)
