"""The way back for a profile that waits for its end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from core.errors import AppError, WrongPasswordError, WrongRecoveryKeyError
from ui.desktop.dialogs.form_dialog import FormDialog
from ui.desktop.screens.restore.view_model import RestoreModel
from ui.desktop.screens.restore.words import say_what_for
from ui.desktop.sentences import sentence
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import danger_outline_button, link_button
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.secret_edit import SecretField


class RestoreDialog(FormDialog):
    """Ask who is there, where that is needed, and cancel the deletion."""

    delete_requested = Signal()
    """The person would rather have it deleted at once."""

    def __init__(self, model: RestoreModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        profile = model.profile
        title = self.tr("Restore “%1”?").replace("%1", profile.name)
        self.set_words(title, self.tr("Restore profile"))
        self._model = model
        self._asks = profile.with_password
        self._by_key = False
        asked = self.tr("Master password of %1").replace("%1", profile.name)
        self.secret = SecretField(asked)
        self.secret_field = FormField(asked, self.secret)
        self.key = QLineEdit()
        self.key.setProperty("fontRole", FontRole.MONO.value)
        self.key_field = FormField(
            self.tr("Recovery key"),
            self.key,
            hint=self.tr("Nine groups of four. Capitals, spaces and dashes do not matter."),
        )
        self.other = link_button("", parent=self)
        self.other.setVisible(self._asks and profile.has_kit)
        self.delete = danger_outline_button(self.tr("Delete now…"), icon="trash-2")
        self.body.addWidget(text_label(say_what_for(model), wrap=True, tone="secondary"))
        self.body.addWidget(self.secret_field)
        self.body.addWidget(self.key_field)
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addStretch(1)
        row.addWidget(self.delete)
        nest(self.body, row)
        self.body.addStretch(1)
        self._connect()
        self._show_fields()
        self.fit()

    def restore(self) -> None:
        """Restore, if what is needed is there."""
        if self.act.is_busy:
            return
        if not self._asks:
            self.start_busy(self.tr("Restoring…"))
            self._model.restore()
        elif self._by_key:
            self._restore_with_key()
        elif self.secret.edit.is_empty():
            self._refuse_secret(self.tr("Enter the master password."))
        else:
            secret = self.secret.edit.read_secret()
            self.start_busy(self.tr("Restoring…"))
            self._model.restore(secret)

    def done(self, result: int) -> None:
        """Forget what was typed, then close."""
        self.secret.clear()
        self.key.clear()
        super().done(result)

    def _connect(self) -> None:
        model = self._model
        self.act_requested.connect(self.restore)
        self.cancel_requested.connect(model.cancel)
        self.other.clicked.connect(self._choose_other)
        self.delete.clicked.connect(self._want_deletion)
        self.secret.edit.returnPressed.connect(self.restore)
        self.key.returnPressed.connect(self.restore)
        self.secret.edit.edited.connect(self.secret_field.clear_error)
        self.key.textChanged.connect(self.key_field.clear_error)
        self.secret.caps_lock_changed.connect(self._show_caps_lock)
        model.restored.connect(self.accept)
        model.refused.connect(self._refuse)
        model.cancelled.connect(self.stop_busy)

    def _restore_with_key(self) -> None:
        if not self.key.text().strip():
            self.key_field.set_error(self.tr("Enter the recovery key."))
            self.key.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.start_busy(self.tr("Restoring…"))
        self._model.restore_with_key(self.key.text())

    def _refuse(self, error: AppError) -> None:
        self.stop_busy()
        if isinstance(error, WrongPasswordError):
            self._refuse_secret(sentence(error))
        elif isinstance(error, WrongRecoveryKeyError):
            self.key_field.set_error(sentence(error))
            self.key.selectAll()
            self.key.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.show_failure(sentence(error))

    def _refuse_secret(self, text: str) -> None:
        self.secret_field.set_error(text)
        self.secret.edit.selectAll()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_other(self) -> None:
        self._by_key = not self._by_key
        self._show_fields()

    def _want_deletion(self) -> None:
        self.reject()
        self.delete_requested.emit()

    def _show_caps_lock(self, on: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        self.secret_field.set_hint(self.tr("Caps Lock is on.") if on else "")

    def _show_fields(self) -> None:
        self.secret_field.setVisible(self._asks and not self._by_key)
        self.key_field.setVisible(self._asks and self._by_key)
        self.other.setText(
            self.tr("Use master password…") if self._by_key else self.tr("Use recovery key…")
        )
        for field in (self.secret_field, self.key_field):
            field.clear_error()
        first: QWidget = self.act
        if self._asks:
            first = self.key if self._by_key else self.secret
        first.setFocus(Qt.FocusReason.OtherFocusReason)
