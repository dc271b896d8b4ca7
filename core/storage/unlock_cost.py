"""Which cost new key slots get: measured once on this computer, and kept between starts.

The kept cost lies in a file of its own and not among the settings: those a
running window holds in memory and writes back whole.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import threading
from pathlib import Path
from typing import Annotated

import msgspec

from core.crypto.kdf import FLOOR, STEPS_MIB, KdfParams, calibrate, raised, read_ram_mib
from core.errors import AppError
from core.ports import Clock
from core.storage.files import read_bytes, write_bytes

_MIB = 1024
_LIMIT = 4096
REMEASURED_AFTER = 7 * 24 * 3600 * 1000
"""Milliseconds after which a start of the window measures again."""


class _Kept(msgspec.Struct, frozen=True):
    """What was measured, on which computer, and when."""

    memory_kib: int
    measured: Annotated[int, msgspec.Meta(ge=0)]
    machine: str


@dataclasses.dataclass(frozen=True)
class _Place:
    """Where the measured cost is kept, and the clock that tells its age."""

    path: Path
    clock: Clock


class KdfPolicy:
    """The cost of new slots: fixed, or the largest of the steps that this computer can bear.

    Measuring again only ever raises it: a computer that is busy today must not
    make what a thief has to pay cheaper.
    """

    def __init__(self, params: KdfParams | None = None) -> None:
        self._fixed = params is not None
        self._params = params
        self._place: _Place | None = None
        self._lock = threading.Lock()

    def keep_at(self, path: Path, clock: Clock) -> None:
        """Keep what is measured at `path`, which need not exist, and read it from there."""
        self._place = _Place(path, clock)

    def known(self) -> KdfParams | None:
        """Return the cost where it is known without measuring; never waits for a measurement."""
        if self._params is not None:
            return self._params
        kept = self._read()
        return _params_of(kept) if kept is not None else None

    def params(self) -> KdfParams:
        """Return the cost, measuring it first where that was never done; takes up to seconds."""
        with self._lock:
            if self._params is None:
                kept = self._read()
                self._params = _params_of(kept) if kept is not None else self._measure(None)
            return self._params

    def refresh(self) -> None:
        """Measure where it was never done, on another computer, or after 7 days; takes seconds."""
        with self._lock:
            if self._fixed:
                return
            kept = self._read()
            known = _params_of(kept) if kept is not None else None
            self._params = known if self._is_recent(kept) else self._measure(known)

    def _measure(self, known: KdfParams | None) -> KdfParams:
        found = calibrate()
        best = raised(found, known) if known is not None else found
        place = self._place
        if place is not None:
            kept = _Kept(best.memory_kib, place.clock.now(), _describe_machine())
            # Not kept, it is measured again: nothing is lost but a second.
            with contextlib.suppress(AppError):
                write_bytes(place.path, msgspec.json.encode(kept) + b"\n")
        return best

    def _read(self) -> _Kept | None:
        """Return what was kept, None for what no version of ours would write on this computer.

        Whoever can write the file can make new slots as cheap as on a slow
        computer and not cheaper, and those there are stay as they are.
        """
        if self._place is None:
            return None
        try:
            kept = msgspec.json.decode(read_bytes(self._place.path, _LIMIT), type=_Kept)
        except (AppError, msgspec.DecodeError, UnicodeDecodeError):
            return None
        bearable = {FLOOR.memory_kib}
        bearable |= {mib * _MIB for mib in STEPS_MIB if mib <= read_ram_mib() // 8}
        return kept if kept.memory_kib in bearable else None

    def _is_recent(self, kept: _Kept | None) -> bool:
        if kept is None or self._place is None or kept.machine != _describe_machine():
            return False
        return 0 <= self._place.clock.now() - kept.measured < REMEASURED_AFTER


def _params_of(kept: _Kept) -> KdfParams:
    return dataclasses.replace(FLOOR, memory_kib=kept.memory_kib)


def _describe_machine() -> str:
    """Return what tells computers apart well enough to measure again: cores and memory."""
    return f"{os.cpu_count()} cores, {round(read_ram_mib() / 1024)} GiB"
