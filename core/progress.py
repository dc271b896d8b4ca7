"""Long work reports how far it is; reporting is also where it can be cancelled."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Receive how far long work has come."""

    def report(self, done: int, total: int, step: str = "") -> None:
        """Note progress; `step` is a stable word, not a sentence. Raises CancelledError."""


class SilentProgress:
    """Ignore progress; never cancel."""

    def report(self, done: int, total: int, step: str = "") -> None:
        """Do nothing."""


SILENT = SilentProgress()
