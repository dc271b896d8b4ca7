"""The files of the item on show, each with what can be done to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.vault.attachment import Attachment
from ui.desktop.screens.vault.files_part import FilesPart
from ui.desktop.widgets.buttons import IconButton
from ui.wording.deletion import say_size


class AttachmentsPart(FilesPart):
    """List files; the part is not there where nothing is, and nothing can be added."""

    save_requested = Signal(object)
    """Carries an Attachment."""
    remove_requested = Signal(object)
    """Carries an Attachment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_write = True
        self.show_files((), may_change=False)

    def forbid_writing(self) -> None:
        """Offer nothing that writes into the vault any more."""
        self._may_write = False

    def show_files(self, files: tuple[Attachment, ...], *, may_change: bool) -> None:
        """Show these files; in Trash they can only be saved."""
        may_change = may_change and self._may_write
        self.show_rows([self._row_of(file, may_change=may_change) for file in files])
        self.attach.setVisible(may_change)
        self.setVisible(bool(files) or may_change)

    def _row_of(self, file: Attachment, *, may_change: bool) -> QWidget:
        save = IconButton("download", self.tr("Save %1…").replace("%1", file.name))
        save.clicked.connect(lambda _checked=False: self.save_requested.emit(file))
        buttons: list[IconButton] = [save]
        if may_change:
            remove = self.make_remove(file.name)
            remove.clicked.connect(lambda _checked=False: self.remove_requested.emit(file))
            buttons.append(remove)
        return self.make_row(file.name, say_size(file.size), *buttons)
