"""The wait after wrong passwords, against a model: never shorter than promised, never too long."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.vault.tries import LONGEST_WAIT, MOST_FAILURES, WAIT_FROM, Tries, wait_after
from tests.fakes.clock import FakeClock


def test_waits_double_from_the_fifth_failure_and_end_at_half_a_minute() -> None:
    assert [wait_after(n) for n in range(12)] == [0, 0, 0, 0, 0, 2, 4, 8, 16, 30, 30, 30]
    assert wait_after(MOST_FAILURES) == LONGEST_WAIT


def failed(times: int, clock: FakeClock) -> Tries:
    """Return how it stands after this many failures at once."""
    tries = Tries()
    for _ in range(times):
        tries = tries.failed(clock)
    return tries


def test_in_the_same_boot_its_clock_decides_asleep_or_awake() -> None:
    clock = FakeClock()
    tries = failed(6, clock)
    assert tries.seconds_left(clock) == 4
    clock.advance(1500)
    assert tries.seconds_left(clock) == 3
    clock.advance(2000, asleep=True)
    assert tries.seconds_left(clock) == 1
    clock.advance(500)
    assert tries.seconds_left(clock) == 0


@pytest.mark.parametrize("by", [-(10**12), -1, 1, 10**12])
def test_no_wall_clock_shortens_or_lengthens_it(by: int) -> None:
    clock = FakeClock()
    tries = failed(9, clock)
    clock.set_wall(clock.now() + by)
    assert tries.seconds_left(clock) == 30
    clock.reboot()
    clock.set_wall(clock.now() + by)
    assert tries.seconds_left(clock) == 30


def test_after_a_restart_only_the_time_since_it_counts() -> None:
    clock = FakeClock()
    tries = failed(9, clock)
    clock.advance(29_000)
    clock.reboot(off_ms=3_600_000)
    assert tries.seconds_left(clock) == 30, "an hour off is what any clock could say"
    clock.advance(29_500)
    assert tries.seconds_left(clock) == 1
    clock.advance(500)
    assert tries.seconds_left(clock) == 0


def test_what_somebody_wrote_in_is_no_longer_than_the_wait() -> None:
    clock = FakeClock()
    for failures in (0, WAIT_FROM, 2**62):
        tries = Tries(failures, clock.boot_id(), 2**62)
        assert tries.seconds_left(clock) == wait_after(failures)


def test_counting_ends_and_the_wait_does_not() -> None:
    clock = FakeClock()
    tries = Tries(MOST_FAILURES, "", 0).failed(clock)
    assert (tries.failures, tries.seconds_left(clock)) == (MOST_FAILURES, LONGEST_WAIT)


@dataclasses.dataclass
class Truth:
    """What really passed, which no clock of the program's need show."""

    passed: int = 0
    since_boot: int = 60_000
    promised_until: int = 0

    def let(self, ms: int) -> None:
        """Let real time pass."""
        self.passed += ms
        self.since_boot += ms


_MS = st.integers(0, 45_000)
_EVENTS = st.one_of(
    st.tuples(st.just("fail"), st.just(0)),
    st.tuples(st.sampled_from(["pass", "sleep", "reboot"]), _MS),
    st.tuples(st.just("set"), st.integers(-(10**13), 10**13)),
    st.tuples(st.just("restart"), st.just(0)),
)


@settings(max_examples=300)
@given(st.integers(0, 12), st.lists(_EVENTS, max_size=25))
def test_no_trace_of_restarts_and_clocks_shortens_a_wait(
    before: int, events: list[tuple[str, int]]
) -> None:
    clock, truth = FakeClock(), Truth()
    tries = failed(before, clock)
    truth.promised_until = wait_after(before) * 1000
    for what, amount in events:
        if what == "fail":
            tries = tries.failed(clock)
            truth.promised_until = truth.passed + wait_after(tries.failures) * 1000
        elif what == "reboot":
            clock.reboot(off_ms=amount)
            truth.let(amount)
            truth.since_boot = 0
        elif what == "set":
            clock.set_wall(max(0, clock.now() + amount))
        elif what == "restart":
            # All that survives is what the registry has.
            tries = Tries(tries.failures, tries.boot_id, tries.until_boot_clock)
        else:
            clock.advance(amount, asleep=what == "sleep")
            truth.let(amount)
        left = tries.seconds_left(clock)
        assert left * 1000 >= truth.promised_until - truth.passed, "shorter than promised"
        assert 0 <= left <= wait_after(tries.failures) <= LONGEST_WAIT, "longer than the cap"
        if truth.since_boot >= LONGEST_WAIT * 1000 and truth.passed >= truth.promised_until:
            assert left == 0, "it ends"
