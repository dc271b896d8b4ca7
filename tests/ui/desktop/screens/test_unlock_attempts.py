"""Waiting after too many wrong passwords: longer each time, never for good."""

from __future__ import annotations

from core.vault.profile import ProfileId
from ui.desktop.screens.unlock.view_model import Attempts, wait_after

MARIA, WORK = ProfileId(bytes(16)), ProfileId(bytes([1] * 16))


def test_waits_double_from_the_fifth_failure_and_end_at_half_a_minute() -> None:
    assert [wait_after(n) for n in range(1, 12)] == [0, 0, 0, 0, 2, 4, 8, 16, 30, 30, 30]


def test_each_profile_has_its_own_waits() -> None:
    now = [100.0]
    attempts = Attempts(now=lambda: now[0])
    for _ in range(6):
        attempts.fail(MARIA)
    assert attempts.seconds_left(MARIA) == 4
    assert attempts.seconds_left(WORK) == 0
    now[0] += 2.5
    assert attempts.seconds_left(MARIA) == 2
    now[0] += 2
    assert attempts.seconds_left(MARIA) == 0
    assert attempts.count(MARIA) == 6


def test_a_success_starts_over() -> None:
    attempts = Attempts(now=lambda: 0.0)
    for _ in range(6):
        attempts.fail(MARIA)
    attempts.forget(MARIA)
    assert (attempts.count(MARIA), attempts.seconds_left(MARIA)) == (0, 0)
