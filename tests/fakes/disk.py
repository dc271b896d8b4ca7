"""A disk that stops, fails, or forgets what was not synced when the power goes."""

from __future__ import annotations

import os
import random as random_module
from pathlib import Path

import pytest

SECTOR = 512


class KilledError(Exception):
    """The process is gone at this point."""


class Disk:
    """Watch what is written to one file through `os.pwrite` and `os.fsync`.

    At the act with the number `kill_at` the process ends instead; `survives`
    tells what a power cut then leaves of what was not synced: nothing,
    everything, a torn beginning, or scattered sectors. At `fail_at` the act
    fails with `error`; a failing write may have written a part.
    """

    def __init__(
        self,
        path: Path,
        *,
        kill_at: int = 0,
        fail_at: int = 0,
        error: int = 0,
        survives: str = "everything",
        random: random_module.Random | None = None,
    ) -> None:
        self.acts = 0
        self._path, self._kill_at, self._fail_at = path, kill_at, fail_at
        self._error, self._survives = error, survives
        self._random = random or random_module.Random(0)
        self._pending: list[tuple[int, bytes, bytes]] = []
        self._pwrite, self._fsync = os.pwrite, os.fsync

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        """Step between the program and the disk."""
        patch.setattr(os, "pwrite", self._write)
        patch.setattr(os, "fsync", self._sync)

    def _write(self, descriptor: int, content: bytes, offset: int) -> int:
        self.acts += 1
        before = os.pread(descriptor, len(content), offset)
        if self.acts == self._fail_at:
            self._pwrite(descriptor, content[: len(content) // 2], offset)
            raise OSError(self._error, os.strerror(self._error))
        self._pending.append((offset, before, content))
        if self.acts == self._kill_at:
            raise KilledError
        return self._pwrite(descriptor, content, offset)

    def _sync(self, descriptor: int) -> None:
        self.acts += 1
        if self.acts == self._fail_at:
            raise OSError(self._error, os.strerror(self._error))
        if self.acts == self._kill_at:
            raise KilledError
        self._fsync(descriptor)
        self._pending.clear()

    def lose_power(self) -> None:
        """Leave of the writes that were not synced what a disk may leave."""
        with self._path.open("r+b") as stream:
            for offset, before, content in self._pending:
                count = -(-len(content) // SECTOR)
                kept = self._choose(count)
                for number in range(count):
                    part = slice(number * SECTOR, (number + 1) * SECTOR)
                    stream.seek(offset + part.start)
                    stream.write((content if number in kept else before)[part])

    def _choose(self, count: int) -> set[int]:
        match self._survives:
            case "nothing":
                return set()
            case "torn":
                return set(range(self._random.randrange(count + 1)))
            case "scattered":
                return {number for number in range(count) if self._random.random() < 0.5}
            case _:
                return set(range(count))
