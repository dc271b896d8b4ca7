"""The fakes behave as what they stand for."""

from __future__ import annotations

from fractions import Fraction

from core.ports import Clock, Randomness
from tests.fakes.clock import START, FakeClock
from tests.fakes.randomness import SeededRandomness, exact_distribution


def test_time_stands_still_until_moved() -> None:
    clock = FakeClock()
    as_port: Clock = clock
    assert as_port.now() == START == as_port.now()
    clock.advance(5000)
    assert (clock.now(), clock.boot_clock()) == (START + 5000, 65_000)


def test_sleep_counts_for_the_boot_clock_only() -> None:
    clock = FakeClock()
    clock.advance(1000, asleep=True)
    assert (clock.boot_clock(), clock.awake_clock()) == (61_000, 60_000)


def test_a_reboot_starts_the_boot_clock_under_another_name() -> None:
    clock = FakeClock()
    before = clock.boot_id()
    clock.reboot(off_ms=7000)
    assert clock.boot_id() != before
    assert (clock.now(), clock.boot_clock()) == (START + 7000, 0)


def test_the_wall_clock_can_be_set_back_alone() -> None:
    clock = FakeClock()
    clock.set_wall(1000)
    assert (clock.now(), clock.boot_clock()) == (1000, 60_000)


def test_seeded_randomness_repeats() -> None:
    one: Randomness = SeededRandomness(3)
    other = SeededRandomness(3)
    assert [one.below(100) for _ in range(9)] == [other.below(100) for _ in range(9)]
    assert one.bytes(16) == other.bytes(16)


def test_exact_distribution_walks_every_branch() -> None:
    chances = exact_distribution(lambda r: str(r.below(2) and 1 + r.below(3)))
    third = Fraction(1, 6)
    assert chances == {"0": Fraction(1, 2), "1": third, "2": third, "3": third}
