"""The real clocks keep their promises on this computer."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from core.adapters import clock as clock_module
from core.adapters.clock import SystemClock
from core.ports import Clock


def test_now_is_utc_milliseconds() -> None:
    clock: Clock = SystemClock()
    before, now, after = time.time() * 1000, clock.now(), time.time() * 1000
    assert before - 1 <= now <= after


def test_boot_clock_never_goes_back() -> None:
    clock = SystemClock()
    readings = [clock.boot_clock() for _ in range(100)]
    assert readings == sorted(readings)
    assert readings[0] > 0


def test_boot_id_is_the_same_for_every_clock() -> None:
    assert SystemClock().boot_id() == SystemClock().boot_id() != ""


def test_boot_id_without_a_boot_file_is_one_of_this_process(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(clock_module, "_BOOT_ID", tmp_path / "absent")
    clock_module._read_boot_id.cache_clear()
    try:
        first = SystemClock().boot_id()
        assert first.startswith("process-")
        assert SystemClock().boot_id() == first
        clock_module._read_boot_id.cache_clear()
        assert SystemClock().boot_id() != first
    finally:
        clock_module._read_boot_id.cache_clear()


def test_where_this_process_is_the_boot_its_clock_begins_with_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(clock_module, "_BOOT_ID", tmp_path / "absent")
    caches = (clock_module._read_boot_id, clock_module._find_zero)
    for cache in caches:
        cache.cache_clear()
    try:
        readings = iter([5_000_000, 5_000_000, 5_000_250])
        monkeypatch.setattr(clock_module, "_read_boot_clock", lambda: next(readings))
        assert SystemClock().boot_clock() == 0
        assert SystemClock().boot_clock() == 250
    finally:
        for cache in caches:
            cache.cache_clear()
