"""Ask what happens to unsaved changes before something else is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.desktop.screens.vault.vault_acts import short
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import make_button_box, primary_button, secondary_button
from ui.desktop.widgets.labels import break_long_words, text_label


class LeaveDialog(QDialog):
    """Save is the default; Esc keeps editing."""

    save_requested = Signal()
    discard_requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Unsaved changes"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        question = self.tr("Save changes to %1?").replace("%1", short(title))
        if not title:
            question = self.tr("Save the new item?")
        column.addWidget(text_label(break_long_words(question), FontRole.H2, wrap=True))
        buttons = make_button_box(self)
        self.discard = secondary_button(self.tr("Discard"))
        self.keep = secondary_button(self.tr("Keep editing"))
        self.save = primary_button(self.tr("Save"))
        buttons.addButton(self.discard, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self.discard.clicked.connect(self._discard)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
        self.save.setFocus()

    def _save(self) -> None:
        self.accept()
        self.save_requested.emit()

    def _discard(self) -> None:
        self.accept()
        self.discard_requested.emit()
