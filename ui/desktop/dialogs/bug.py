"""What is shown when the program itself made a mistake."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.nesting import nest


class BugDialog(QDialog):
    """Say so, keep the place of it for whoever repairs it, and let the person go on."""

    quit_requested = Signal()

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Strongroom")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumWidth(480)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("triangle-alert", Role.WARNING_ICON, 24))
        head.addWidget(text_label(self.tr("Strongroom made a mistake"), FontRole.H2, wrap=True), 1)
        nest(column, head)
        column.addWidget(
            text_label(
                self.tr(
                    "What was saved is safe. The last step may not have been done."
                    " The details below hold no secrets."
                ),
                wrap=True,
            )
        )
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setFixedHeight(140)
        column.addWidget(self.details)
        self.go_on = secondary_button(self.tr("Go on"))
        self.quit = secondary_button(self.tr("Lock and quit"))
        self.go_on.clicked.connect(self.accept)
        self.quit.clicked.connect(self._quit)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.quit)
        row.addWidget(self.go_on)
        nest(column, row)
        self.go_on.setFocus()

    def _quit(self) -> None:
        self.accept()
        self.quit_requested.emit()
