"""Modules loaded while somebody reads and types: those of a vault's page, then of its rooms."""

from __future__ import annotations

import gc
import importlib
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.memory import sweep_last_freed

PIECES: Final = (
    "core.search",
    "ui.desktop.screens.health.sections",
    "ui.desktop.screens.health.view",
    "ui.desktop.screens.vault.empty_words",
    "ui.desktop.item_models.item_delegate",
    "ui.desktop.screens.vault.item_list",
    "ui.desktop.screens.vault.sidebar",
    "core.services.items",
    "ui.desktop.item_models.fields",
    "ui.desktop.screens.vault.detail_view_model",
    "ui.desktop.screens.vault.detail",
    "core.services.ssh_keys",
    "core.services.recipes",
    "ui.desktop.widgets.generator_panel",
    "ui.desktop.screens.vault.editor",
    "ui.desktop.screens.vault.panes",
    "core.services.undo",
    "core.formats.catalogue",
    "core.formats.caps",
    "core.services.contents",
    "core.services.restoring",
    "core.services.inspection",
    "ui.desktop.screens.vault.condition",
    "ui.desktop.screens.vault.health_watch",
    "ui.desktop.screens.vault.models",
    "core.services.qr_codes",
    "ui.desktop.screens.generator.view_model",
    "ui.desktop.screens.vault.editing",
    "ui.desktop.screens.vault.view",
)
"""In an order in which none brings so much along that a key typed meanwhile would be late."""
ROOM_PIECES: Final = (
    "core.services.autostart",
    "ui.desktop.screens.settings.view",
    "ui.desktop.screens.palette.view",
    "ui.desktop.screens.generator.view",
    "core.formats.kdbx_file",
    "core.formats.kdbx_items",
    "core.formats.kdbx",
    "core.formats.bitwarden_export",
    "core.formats.writing",
    "core.formats.known_csv",
    "core.formats.reading",
    "core.services.exporting",
    "core.services.foreign_files",
    "core.services.importing",
    "core.deletion.export_gate",
    "core.deletion.purge",
    "ui.desktop.screens.deletion.copy_model",
    "core.deletion.lifecycle",
    "ui.desktop.screens.deletion.acts",
    "ui.desktop.screens.deletion.words",
    "ui.desktop.screens.deletion.confirm_page",
    "ui.desktop.screens.export.secrets_part",
    "ui.desktop.screens.deletion.end_page",
    "ui.desktop.screens.deletion.view",
    "ui.desktop.screens.export.view",
    "ui.desktop.screens.import_wizard.choices_part",
    "ui.desktop.screens.import_wizard.check_page",
    "ui.desktop.screens.import_wizard.view",
    "core.services.merge_comparison",
    "core.services.merging",
    "ui.desktop.screens.merge.view",
    "ui.desktop.screens.backups.restore_dialog",
    "ui.desktop.screens.backups.view",
    "ui.desktop.screens.activity.view",
    "ui.desktop.screens.restore.view_model",
    "ui.desktop.farewell",
    "ui.desktop.dialogs.edit_card",
)
"""What dialogs and wizards are made of; who only looks at the door needs no memory for them."""
_BETWEEN_MS = 15
_ROOMS_BETWEEN_MS, _ROOMS_AFTER_MS = 40, 3_000
"""A vault that has just opened is looked at first, and what is read then is let go of again: a
module that is loaded meanwhile takes the place of its texts."""


class Preloading(QObject):
    """Load one piece after the other, each in a turn of its own, until all are there or stopped.

    A turn in which it may not load passes.
    """

    loaded = Signal()
    """All are there."""

    def __init__(
        self,
        parent: QObject | None = None,
        pieces: Sequence[str] = PIECES,
        *,
        may: Callable[[], bool] = lambda: True,
        after: int = _BETWEEN_MS,
        between: int = _BETWEEN_MS,
    ) -> None:
        super().__init__(parent)
        self._left, self._may = list(pieces), may
        self._after, self._between = after, between
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._load_one)

    @Slot()
    def begin(self) -> None:
        """Load the first piece soon, or go on; where all are there, nothing."""
        if self._left:
            self._timer.start(self._after)

    @Slot()
    def stop(self) -> None:
        """Load nothing more until it is begun again."""
        self._timer.stop()

    def _load_one(self) -> None:
        self._timer.setInterval(self._between)
        if not self._may():
            return
        # Modules stay to the end, and rooms are loaded while there are texts of an open vault.
        sweep_last_freed()
        importlib.import_module(self._left.pop(0))
        if not self._left:
            self._timer.stop()
            self.loaded.emit()


def make_rooms_loading(parent: QObject, may: Callable[[], bool]) -> Preloading:
    """Return what loads the rooms, to be begun when a vault is opened."""
    after, between = _ROOMS_AFTER_MS, _ROOMS_BETWEEN_MS
    return Preloading(parent, ROOM_PIECES, may=may, after=after, between=between)


def keep_for_good() -> None:
    """Take what is here now out of what is looked through for garbage, before anything is open.

    It stays to the end, and looking through it took longer after every lock than all else.
    """
    gc.freeze()
