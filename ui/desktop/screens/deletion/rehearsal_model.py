"""A look into the copy just made, as one would have to take it after the deletion."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.deletion.export_gate import ExportGate
from core.deletion.rehearsing import Rehearsal, RehearsedItem, rehearse
from core.progress import Progress
from core.vault.secret import Secret
from ui.desktop.item_models.fields import read_field
from ui.desktop.screens.deletion.work import VaultWork
from ui.desktop.tasks import Tasks


class RehearsalModel(VaultWork):
    """Read the copy with a passphrase that is typed again, and hold what was in it.

    `refused` also tells that the file is not the one any more that was checked.
    """

    opened = Signal()

    def __init__(self, gate: ExportGate, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        assert gate.copy is not None, "a look is offered into a copy"
        self._copy = gate.copy
        self.rehearsal = Rehearsal(())

    @property
    def needs_passphrase(self) -> bool:
        """Tell whether the copy is encrypted."""
        return self._copy.encrypted

    @property
    def path(self) -> str:
        """Return where the copy lies."""
        return self._copy.path

    def open(self, passphrase: Secret | None) -> None:
        """Read the copy; the passphrase is closed."""

        def work(progress: Progress) -> Rehearsal:
            if passphrase is None:
                return rehearse(self._copy, passphrase=None, progress=progress)
            with passphrase:
                return rehearse(self._copy, passphrase=passphrase, progress=progress)

        self.run(work, self._take)

    def item(self, place: int) -> RehearsedItem:
        """Return the item at a place of the list."""
        return self.rehearsal.items[place]

    def secret(self, place: int, key: str) -> str:
        """Return a hidden value of an item, empty where it has none with this key."""
        field = read_field(self.item(place).item, key)
        return field.value if field is not None else ""

    def forget(self) -> None:
        """Stop reading, and let go of what was read."""
        self.cancel()
        self.rehearsal = Rehearsal(())

    def _take(self, rehearsal: Rehearsal) -> None:
        self.rehearsal = rehearsal
        self.opened.emit()
