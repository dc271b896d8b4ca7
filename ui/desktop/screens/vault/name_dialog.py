"""Ask for the name of a folder."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import make_button_box, primary_button, secondary_button
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label


class NameDialog(QDialog):
    """One name, one verb; the verb waits until there is a name."""

    named = Signal(str)

    def __init__(self, title: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(text_label(title, FontRole.H2, wrap=True))
        self.edit = QLineEdit()
        self.edit.setMaxLength(256)
        column.addWidget(FormField(self.tr("Name"), self.edit, keep_line=False))
        buttons = make_button_box(self)
        self.act, cancel = primary_button(act), secondary_button(self.tr("Cancel"))
        buttons.addButton(self.act, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.act.setDefault(True)
        self.act.setEnabled(False)
        column.addWidget(buttons)
        self.edit.textChanged.connect(lambda text: self.act.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.setMinimumWidth(400)
        self.edit.setFocus()

    def _accept(self) -> None:
        name = self.edit.text().strip()
        if name:
            self.named.emit(name)
            self.accept()
