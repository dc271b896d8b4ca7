"""How hard a master password is to guess: Argon2id parameters, their bounds and their choice."""

from __future__ import annotations

import dataclasses
import os
import time

from core.crypto.primitives import derive_argon2id, wipe
from core.crypto.self_test import check_primitives
from core.errors import KdfOutOfBoundsError
from core.vault.secret import Secret

_MIB = 1024
STEPS_MIB = (64, 96, 128, 192, 256, 384, 512)
TARGET_SECONDS = 1.0


@dataclasses.dataclass(frozen=True)
class KdfParams:
    """Argon2id cost: memory in KiB, passes (t) and lanes (p)."""

    memory_kib: int
    passes: int
    lanes: int


FLOOR = KdfParams(64 * _MIB, 3, 4)
CEILING = KdfParams(2 * 1024 * _MIB, 64, 16)


def check_params(params: KdfParams) -> None:
    """Raise KdfOutOfBoundsError unless `params` lies between floor and ceiling.

    Called before any work: parameters come from a file and must be used before
    they can be authenticated, so a hostile file could ask for all our memory
    or, below the floor, hand a thief a cheap guess.
    """
    for name in ("memory_kib", "passes", "lanes"):
        value = getattr(params, name)
        if not getattr(FLOOR, name) <= value <= getattr(CEILING, name):
            raise KdfOutOfBoundsError(parameter=name, value=value)


def raised(params: KdfParams, by: KdfParams) -> KdfParams:
    """Return the larger of both in each of memory, passes and lanes: nothing is ever lowered."""
    return KdfParams(
        max(params.memory_kib, by.memory_kib),
        max(params.passes, by.passes),
        max(params.lanes, by.lanes),
    )


def derive_from_password(secret: Secret, salt: bytes, params: KdfParams) -> bytearray:
    """Return 32 bytes from a master password.

    Raises KdfOutOfBoundsError, also where this computer has not the memory,
    and PrimitiveFailedError: every way to a vault key begins here or with a kit.
    """
    check_params(params)
    check_primitives()
    try:
        return derive_argon2id(
            secret.buffer,
            salt,
            memory_kib=params.memory_kib,
            passes=params.passes,
            lanes=params.lanes,
        )
    except MemoryError:
        raise KdfOutOfBoundsError(parameter="memory_kib", value=params.memory_kib) from None


def measure_params(params: KdfParams) -> float:
    """Return the seconds that one derivation takes on this computer now."""
    start = time.perf_counter()
    wipe(derive_from_password(Secret(bytearray(b"calibration")), bytes(16), params))
    return time.perf_counter() - start


def read_ram_mib() -> int:
    """Return the memory of this computer."""
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // (1024 * 1024)


def calibrate() -> KdfParams:
    """Return the largest memory cost within one second and an eighth of the memory.

    Measures the floor, then only steps that it predicts to fit; never below the floor.
    """
    ram_mib = read_ram_mib()
    best, seconds = FLOOR, measure_params(FLOOR)
    per_mib = seconds / (FLOOR.memory_kib // _MIB)
    for mib in reversed(STEPS_MIB):
        if mib > ram_mib // 8 or mib * per_mib > TARGET_SECONDS * 1.2:
            continue
        candidate = KdfParams(mib * _MIB, FLOOR.passes, FLOOR.lanes)
        if candidate == FLOOR or measure_params(candidate) <= TARGET_SECONDS:
            return candidate
    return best
