"""The system's generator, through our door."""

from __future__ import annotations

import pytest

from core.adapters.randomness import SystemRandomness
from core.ports import Randomness


def test_bytes_are_as_many_as_asked_for_and_differ() -> None:
    randomness: Randomness = SystemRandomness()
    assert [len(randomness.bytes(count)) for count in (0, 1, 32)] == [0, 1, 32]
    assert randomness.bytes(32) != randomness.bytes(32)


@pytest.mark.parametrize("bound", [1, 2, 7, 10**40])
def test_below_stays_below(bound: int) -> None:
    drawn = [SystemRandomness().below(bound) for _ in range(200)]
    assert all(0 <= number < bound for number in drawn)
    if bound == 7:
        assert set(drawn) == set(range(7))


def test_nothing_is_below_zero() -> None:
    with pytest.raises(ValueError):
        SystemRandomness().below(0)
