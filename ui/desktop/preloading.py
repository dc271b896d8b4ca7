"""The modules that the page of a vault is made of, loaded while somebody reads and types."""

from __future__ import annotations

import gc
import importlib
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer

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


def preload(owner: QObject, pieces: Sequence[str] = PIECES) -> None:
    """Load one piece now and the others in turns of their own, as long as the owner lives."""
    importlib.import_module(pieces[0])
    if len(pieces) > 1:
        QTimer.singleShot(_BETWEEN_MS, owner, lambda: preload(owner, pieces[1:]))
    else:
        # What is here now stays to the end: whoever looks for garbage need not look through it,
        # which took longer after every lock than all else. Nothing is open yet.
        gc.freeze()
