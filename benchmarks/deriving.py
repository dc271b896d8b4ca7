"""What a guess costs: the derivation of a key from a master password, at each step."""

from __future__ import annotations

import dataclasses
import statistics
from collections.abc import Iterator

from benchmarks.figures import Figure
from benchmarks.peers import KeePassXC
from core.crypto.kdf import FLOOR, STEPS_MIB, TARGET_SECONDS, calibrate, measure_params
from core.crypto.self_test import check_primitives

_TIMES = 3


def list_figures(peer: KeePassXC) -> Iterator[Figure]:
    """Yield a figure for each step, and one for the step that this computer gets."""
    check_primitives()
    for mib in STEPS_MIB:
        yield Figure(
            what=f"derive a key, Argon2id {mib} MiB, {FLOOR.passes} passes, {FLOOR.lanes} lanes",
            ours=_measure(mib),
            note="the floor; nothing below it is read" if mib * 1024 == FLOOR.memory_kib else "",
        )
    chosen = calibrate().memory_kib // 1024
    yield Figure(
        what=f"derive a key at the cost chosen here, {chosen} MiB",
        ours=_measure(chosen),
        goal=TARGET_SECONDS * 1000,
        peers=peer.derive(),
        note="the largest step within the goal; peer: open a database made for one second",
    )


def _measure(mib: int) -> float:
    params = dataclasses.replace(FLOOR, memory_kib=mib * 1024)
    return statistics.median(measure_params(params) for _ in range(_TIMES)) * 1000
