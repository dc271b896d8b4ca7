"""The measured cost is kept between starts, and measuring again only ever raises it."""

from __future__ import annotations

import dataclasses
import json
import threading
from pathlib import Path

import pytest

from core.crypto.kdf import FLOOR, KdfParams
from core.storage import unlock_cost
from core.storage.unlock_cost import REMEASURED_AFTER, KdfPolicy
from tests.fakes.clock import FakeClock


def cost(mib: int) -> KdfParams:
    """Return a cost with this much memory."""
    return dataclasses.replace(FLOOR, memory_kib=mib * 1024)


class Computer:
    """A computer with a clock, on which calibration finds what the test says."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.path = folder / "unlock-cost.json"
        self.clock = FakeClock()
        self.finds = 128
        self.measured = 0
        self._patch = patch
        patch.setattr(unlock_cost, "calibrate", self._calibrate)
        self.become(cores=2, ram_gib=16)

    def _calibrate(self) -> KdfParams:
        self.measured += 1
        return cost(self.finds)

    def become(self, *, cores: int, ram_gib: int) -> None:
        """Be another computer."""
        self._patch.setattr("os.cpu_count", lambda: cores)
        self._patch.setattr(unlock_cost, "read_ram_mib", lambda: ram_gib * 1024)

    def start(self, params: KdfParams | None = None) -> KdfPolicy:
        """Return the policy of a program just started."""
        policy = KdfPolicy(params)
        policy.keep_at(self.path, self.clock)
        return policy


@pytest.fixture
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Computer:
    """Return a computer on which nothing was measured."""
    return Computer(tmp_path, monkeypatch)


def test_it_is_measured_once_and_kept(computer: Computer) -> None:
    policy = computer.start()
    assert policy.known() is None
    assert policy.params() == policy.params() == policy.known() == cost(128)
    again = computer.start()
    assert again.known() == again.params() == cost(128)
    again.refresh()
    assert computer.measured == 1
    assert computer.path.stat().st_mode & 0o777 == 0o600
    assert {*json.loads(computer.path.read_bytes())} == {"memory_kib", "measured", "machine"}


@pytest.mark.parametrize(("finds", "then"), [(64, 128), (128, 128), (256, 256)])
def test_measuring_again_only_ever_raises_it(finds: int, then: int, computer: Computer) -> None:
    computer.start().refresh()
    computer.finds = finds
    computer.clock.advance(REMEASURED_AFTER)
    policy = computer.start()
    policy.refresh()
    assert computer.measured == 2
    assert policy.params() == computer.start().params() == cost(then)


def test_another_computer_and_a_clock_that_jumped_measure_again(computer: Computer) -> None:
    computer.start().refresh()
    computer.become(cores=8, ram_gib=64)
    computer.start().refresh()
    computer.clock.set_wall(computer.clock.now() - 1)
    computer.start().refresh()
    computer.start().refresh()
    assert computer.measured == 3


def test_a_terminal_command_measures_at_most_once_ever(computer: Computer) -> None:
    computer.start().params()
    computer.clock.advance(10 * REMEASURED_AFTER)
    computer.become(cores=8, ram_gib=64)
    assert computer.start().params() == cost(128)
    assert computer.measured == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"\xff\xfe",
        b'{"memory_kib":1024,"measured":1,"machine":""}',
        b'{"memory_kib":65537,"measured":1,"machine":""}',
        b'{"memory_kib":4194304,"measured":1,"machine":""}',
        b'{"memory_kib":524288,"measured":1,"machine":""}',  # over an eighth of 2 GiB
        b'{"memory_kib":131072,"measured":-1,"machine":""}',
        b'{"memory_kib":"131072","measured":1,"machine":""}',
        b'{"memory_kib":131072,"measured":1,"machine":"' + b"x" * 5000 + b'"}',
    ],
)
def test_what_no_version_of_ours_would_write_counts_as_nothing(
    content: bytes, computer: Computer
) -> None:
    computer.become(cores=2, ram_gib=2)
    computer.path.write_bytes(content)
    assert computer.start().known() is None
    assert computer.start().params() == cost(128)


def test_a_fixed_cost_is_neither_measured_nor_kept(computer: Computer) -> None:
    policy = computer.start(FLOOR)
    policy.refresh()
    assert policy.known() == policy.params() == FLOOR
    assert computer.measured == 0
    assert not computer.path.exists()


def test_what_cannot_be_kept_is_measured_again(computer: Computer) -> None:
    computer.path = computer.path.parent / "gone" / "unlock-cost.json"
    assert computer.start().params() == computer.start().params() == cost(128)
    assert computer.measured == 2


def test_asking_what_is_known_never_waits_for_a_measurement(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def calibrate() -> KdfParams:
        begun.set()
        may_end.wait()
        return cost(96)

    monkeypatch.setattr(unlock_cost, "calibrate", calibrate)
    policy = computer.start()
    measuring = threading.Thread(target=policy.refresh)
    measuring.start()
    begun.wait()
    assert policy.known() is None
    may_end.set()
    measuring.join()
    assert policy.known() == cost(96)
