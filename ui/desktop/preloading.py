"""The modules that the page of a vault is made of, loaded while somebody reads and types."""

from __future__ import annotations

import gc
import importlib
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

PIECES: Final = (
    "ui.desktop.screens.health.view",
    "ui.desktop.screens.vault.item_list",
    "ui.desktop.screens.vault.sidebar",
    "core.services.items",
    "ui.desktop.screens.vault.detail",
    "core.services.ssh_keys",
    "core.services.recipes",
    "ui.desktop.screens.vault.editor",
    "ui.desktop.screens.vault.panes",
    "core.services.undo",
    "core.formats.catalogue",
    "core.services.inspection",
    "ui.desktop.screens.vault.models",
    "core.services.qr_codes",
    "ui.desktop.screens.vault.editing",
    "ui.desktop.screens.vault.view",
)
"""In an order in which none brings so much along that a key typed meanwhile would be late."""
_BETWEEN_MS = 15


class Preloading(QObject):
    """Load one piece after the other, each in a turn of its own, until all are there or stopped."""

    loaded = Signal()
    """All are there."""

    def __init__(self, parent: QObject | None = None, pieces: Sequence[str] = PIECES) -> None:
        super().__init__(parent)
        self._left = list(pieces)
        self._timer = QTimer(self, interval=_BETWEEN_MS)
        self._timer.timeout.connect(self._load_one)

    def begin(self) -> None:
        """Load the first piece soon."""
        self._timer.start()

    def stop(self) -> None:
        """Load nothing more."""
        self._timer.stop()

    def _load_one(self) -> None:
        importlib.import_module(self._left.pop(0))
        if not self._left:
            self._timer.stop()
            # What is here now stays to the end: whoever looks for garbage need not look through
            # it, which took longer after every lock than all else. Nothing is open yet.
            gc.freeze()
            self.loaded.emit()
