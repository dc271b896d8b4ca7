"""What a guess costs is bounded from both sides, before any work is done."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from core.crypto import kdf
from core.crypto.kdf import CEILING, FLOOR, KdfParams, check_params, derive_from_password
from core.errors import KdfOutOfBoundsError
from core.vault.secret import Secret
from tests.fakes.kdf import derive_cheaply

SALT = bytes(16)


def test_floor_and_ceiling_are_those_promised() -> None:
    assert KdfParams(64 * 1024, 3, 4) == FLOOR
    assert KdfParams(2 * 1024 * 1024, 64, 16) == CEILING


def test_the_bounds_themselves_are_fine() -> None:
    check_params(FLOOR)
    check_params(CEILING)


@pytest.mark.parametrize("name", ["memory_kib", "passes", "lanes"])
@pytest.mark.parametrize("bound", ["floor", "ceiling"])
def test_beyond_a_bound_nothing_is_computed(
    name: str, bound: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def compute(*_: object, **__: object) -> bytearray:
        raise AssertionError("no work for parameters that are refused")

    monkeypatch.setattr(kdf, "derive_argon2id", compute)
    base, step = (FLOOR, -1) if bound == "floor" else (CEILING, 1)
    value = getattr(base, name) + step
    with pytest.raises(KdfOutOfBoundsError) as refused:
        derive_from_password(
            Secret(bytearray(b"x")), SALT, dataclasses.replace(base, **{name: value})
        )
    assert (refused.value.parameter, refused.value.value) == (name, value)


def test_too_little_memory_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    def compute(*_: object, **__: object) -> bytearray:
        raise MemoryError

    monkeypatch.setattr(kdf, "derive_argon2id", compute)
    with pytest.raises(KdfOutOfBoundsError) as refused:
        derive_from_password(Secret(bytearray(b"x")), SALT, CEILING)
    assert refused.value.parameter == "memory_kib"


def speed(seconds_per_64_mib: float) -> Callable[[KdfParams], float]:
    """Return a measurement of a computer this fast."""
    return lambda params: seconds_per_64_mib * params.memory_kib / (64 * 1024)


@pytest.mark.parametrize(
    ("seconds", "ram_gib", "expected_mib"),
    [
        (0.05, 64, 512),  # fast: the largest step
        (0.17, 64, 256),  # 384 MiB would take 1.02 s
        (0.17, 1, 128),  # an eighth of the memory is the limit
        (0.9, 64, 64),
        (3.0, 64, 64),  # slow: the floor all the same
        (0.05, 0.25, 64),  # little memory: the floor all the same
    ],
)
def test_the_cost_is_the_largest_that_fits(
    seconds: float, ram_gib: float, expected_mib: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = int(ram_gib * 1024 * 256)
    monkeypatch.setattr(
        "os.sysconf", lambda name: {"SC_PAGE_SIZE": 4096, "SC_PHYS_PAGES": pages}[name]
    )
    monkeypatch.setattr(kdf, "measure_params", speed(seconds))
    assert kdf.calibrate() == dataclasses.replace(FLOOR, memory_kib=expected_mib * 1024)


def test_measuring_tells_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter([10.0, 10.25])
    monkeypatch.setattr("time.perf_counter", lambda: next(times))
    monkeypatch.setattr(kdf, "derive_argon2id", derive_cheaply)
    assert kdf.measure_params(FLOOR) == pytest.approx(0.25)
