"""Where a copy goes and what opens it: place, master password, passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import AppError
from core.vault.secret import Secret
from ui.desktop.screens.deletion.view_model import CopyWish, Format
from ui.desktop.sentences import sentence
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import ElidedLabel, text_label
from ui.desktop.widgets.password_edit import PasswordEdit
from ui.desktop.widgets.secret_edit import SecretField


class CopyFields(QWidget):
    """The fields behind "yes, a copy"; what is missing is said beside its field."""

    edited = Signal()
    place_requested = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.place = ElidedLabel("", mode=Qt.TextElideMode.ElideMiddle)
        self.choose = secondary_button(self.tr("Choose where…"))
        self.place_note = text_label(
            self.tr("This is a temporary folder. The system empties it sooner or later."),
            tone="warning",
            wrap=True,
        )
        self.place_note.setVisible(False)
        self.secret = SecretField(self.tr("Master password"))
        self.secret_field = FormField(self.tr("Master password"), self.secret)
        self.same = QCheckBox(self.tr("Use the master password for the copy as well"))
        self.same.setChecked(True)
        self.passphrase = PasswordEdit(self.tr("Password for the copy"))
        self.passphrase_field = FormField(
            self.tr("Password for the copy"),
            self.passphrase,
            hint=self.tr("Write it down: without it nobody can open the copy."),
        )
        self.repeat = PasswordEdit(self.tr("Repeat"))
        self.repeat_field = FormField(self.tr("Repeat"), self.repeat)
        self._lay_out()
        self._form = Format.ARCHIVE
        self.choose.clicked.connect(self.place_requested)
        self.same.toggled.connect(self._show_fields)
        self.secret.edit.returnPressed.connect(self.submitted)
        self.secret.edit.edited.connect(self.clear_errors)
        self.repeat.return_pressed.connect(self.submitted)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        column.addLayout(row)
        for part in (
            self.place_note,
            self.secret_field,
            self.same,
            self.passphrase_field,
            self.repeat_field,
        ):
            column.addWidget(part)

    def show_form(self, form: Format) -> None:
        """Ask for what this format needs."""
        self._form = form
        self._show_fields()

    def set_place(self, path: Path, *, warns: bool) -> None:
        """Show where the copy will be, and whether the system empties that place."""
        self.path = path
        self.place.set_text(str(path))
        self.place.setAccessibleName(self.tr("Place of the copy: %1").replace("%1", str(path)))
        self.place_note.setVisible(warns)
        self.edited.emit()

    def read_wish(self) -> CopyWish | None:
        """Return the copy that is described, or say what is missing and return None."""
        if self.path is None:
            self.place_requested.emit()
            return None
        if self.secret.edit.is_empty():
            self.secret_field.set_error(self.tr("Enter your master password."))
            self.secret.setFocus()
            return None
        other = self._form is Format.ARCHIVE and not self.same.isChecked()
        if other and not self._passphrase_stands():
            return None
        secret = self.secret.edit.read_secret()
        passphrase: Secret | None = None
        if self._form is Format.ARCHIVE:
            passphrase = Secret.from_text(self.passphrase.text()) if other else secret.copy()
        return CopyWish(self.path, self._form, secret, passphrase)

    def _passphrase_stands(self) -> bool:
        if not self.passphrase.text():
            self.passphrase_field.set_error(self.tr("Enter a password for the copy."))
            self.passphrase.setFocus()
            return False
        if self.passphrase.text() != self.repeat.text():
            self.repeat_field.set_error(self.tr("These do not match yet."))
            self.repeat.setFocus()
            return False
        return True

    def refuse_password(self, error: AppError) -> None:
        """Say that the master password is wrong."""
        self.secret_field.set_error(sentence(error))
        self.secret.edit.selectAll()
        self.secret.setFocus()

    def clear_errors(self) -> None:
        """Take what was said beside the fields back."""
        for field in (self.secret_field, self.passphrase_field, self.repeat_field):
            field.clear_error()

    def forget(self) -> None:
        """Empty every secret field."""
        self.secret.clear()
        self.passphrase.clear()
        self.repeat.clear()

    def _show_fields(self) -> None:
        archive = self._form is Format.ARCHIVE
        other = archive and not self.same.isChecked()
        self.same.setVisible(archive)
        self.passphrase_field.setVisible(other)
        self.repeat_field.setVisible(other)
        self.clear_errors()
        self.edited.emit()
