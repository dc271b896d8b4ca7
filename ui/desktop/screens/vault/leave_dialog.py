"""Ask what happens to unsaved changes before something else is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import prepare_button
from ui.desktop.widgets.labels import text_label


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
        question = self.tr("Save changes to %1?").replace("%1", title)
        if not title:
            question = self.tr("Save the new item?")
        column.addWidget(text_label(question, FontRole.H2, wrap=True))
        buttons = QDialogButtonBox(self)
        self.discard = buttons.addButton(
            self.tr("Discard"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self.keep = buttons.addButton(
            self.tr("Keep editing"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        prepare_button(self.discard, "secondary")
        prepare_button(self.keep, "secondary")
        prepare_button(self.save, "primary")
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
