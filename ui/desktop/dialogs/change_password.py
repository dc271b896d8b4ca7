"""Changing the master password: the current one, then a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core.errors import AppError, WrongPasswordError
from ui.desktop.dialogs.form_dialog import FormDialog
from ui.desktop.owner_acts import OwnerActs
from ui.desktop.screens.new_password.view import NewPasswordForm
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.secret_edit import SecretField


class ChangePasswordDialog(FormDialog):
    """Ask for both passwords; accepted once everything is sealed anew."""

    def __init__(self, acts: OwnerActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_words(self.tr("Change master password"), self.tr("Change password"))
        self._acts = acts
        self.current = SecretField(self.tr("Current master password"))
        self.current_field = FormField(self.tr("Current master password"), self.current)
        self.new = NewPasswordForm(acts.randomness, self.tr("New master password"))
        self.new.set_profile_name(acts.card.name)
        note = self.tr(
            "Everything in the profile is sealed anew. Your recovery kit stays as it is."
        )
        self.body.addWidget(text_label(note, tone="secondary", wrap=True))
        self.body.addWidget(self.current_field)
        self.body.addWidget(self.new)
        self.body.addStretch(1)
        self.act_requested.connect(self.change)
        self.cancel_requested.connect(acts.cancel)
        self.current.edit.returnPressed.connect(self.new.setFocus)
        self.current.edit.edited.connect(self._forget_error)
        self.new.submitted.connect(self.change)
        acts.done.connect(self.accept)
        acts.refused.connect(self._refuse)
        acts.cancelled.connect(self.stop_busy)
        acts.stepped.connect(self._show_step)
        self.current.setFocus()
        self.fit()

    def change(self) -> None:
        """Change it, if both fields can be used."""
        if self.act.is_busy:
            return
        if self.current.edit.is_empty():
            self.current_field.set_error(self.tr("Enter your current master password."))
            self.current.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        new_secret = self.new.take_secret()
        if new_secret is None:
            return
        secret = self.current.edit.read_secret()
        if new_secret.buffer == secret.buffer:
            # Said to be changed, it would leave in force what somebody may know.
            self.new.refuse(self.tr("This is the same as the current one. Choose another."))
            secret.close()
            new_secret.close()
            return
        self.start_busy(self.tr("Sealing everything anew…"))
        self._acts.change_password(secret, new_secret)

    def done(self, result: int) -> None:
        """Forget what was typed, then close."""
        self.current.clear()
        self.new.clear()
        super().done(result)

    def _refuse(self, error: AppError) -> None:
        if isinstance(error, WrongPasswordError):
            self.stop_busy()
            self.current_field.set_error(sentence(error))
            self.current.setFocus(Qt.FocusReason.OtherFocusReason)
            self.current.edit.selectAll()
        else:
            self.show_failure(sentence(error))

    def _show_step(self, step: Step) -> None:
        self.show_progress(step.done, step.total)

    def _forget_error(self) -> None:
        self.current_field.clear_error()
