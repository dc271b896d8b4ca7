"""The receipts in the data folder, and whether a receipt is as it was written."""

from __future__ import annotations

import contextlib
import dataclasses
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from core.app import App
from core.deletion.receipt import (
    Receipt,
    Verification,
    list_receipts,
    read_receipt,
    verify_receipt,
)
from core.errors import AppError
from core.progress import Progress
from ui.desktop.one_act import OneAct
from ui.desktop.tasks import Tasks

CheckedReceipt: TypeAlias = Verification
"""What the view shows, by a name of its own: it knows no deletion."""


@dataclasses.dataclass(frozen=True)
class KeptReceipt:
    """A receipt of the data folder; `receipt` None where its file is not as it was written."""

    path: Path
    receipt: Receipt | None


class ReceiptsModel(OneAct):
    """Read what is kept, and check what is given."""

    listed = Signal(object)
    """Carries a tuple of KeptReceipt, the newest first."""
    checked = Signal(object)
    """Carries the Verification of a receipt that was chosen."""

    def __init__(self, app: App, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._app = app

    def load(self) -> None:
        """Read the receipts."""
        paths = self._app.paths

        def work(_: Progress) -> tuple[KeptReceipt, ...]:
            return tuple(_read(path) for path in reversed(list_receipts(paths)))

        self._begin(work, self.listed.emit)

    def check(self, path: Path) -> None:
        """Find out whether a receipt is unaltered, and whether this computer wrote it."""
        app = self._app
        self._begin(lambda _: verify_receipt(app, path), self.checked.emit)


def _read(path: Path) -> KeptReceipt:
    receipt = None
    with contextlib.suppress(AppError):
        receipt = read_receipt(path)
    return KeptReceipt(path, receipt)
