"""Binding a profile to this computer, and taking that back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from core.errors import AppError, WrongPasswordError, WrongRecoveryKeyError
from ui.desktop.dialogs.form_dialog import FormDialog
from ui.desktop.safety_acts import SafetyActs
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.secret_edit import SecretField


class UnbindDialog(FormDialog):
    """Ask for the master password; accepted once it opens the profile alone again."""

    def __init__(self, acts: SafetyActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self.secret = SecretField(self.tr("Master password"))
        self.secret_field = FormField(self.tr("Master password"), self.secret)
        self.body.addWidget(text_label(self._explain(), tone="secondary", wrap=True))
        self.body.addWidget(self.secret_field)
        self._add_proof()
        self.body.addStretch(1)
        self.act_requested.connect(self.go)
        self.cancel_requested.connect(acts.cancel)
        self.secret.edit.edited.connect(self.secret_field.clear_error)
        acts.done.connect(self.accept)
        acts.refused.connect(self._refuse)
        acts.cancelled.connect(self.stop_busy)
        acts.stepped.connect(self._show_step)
        self.secret.setFocus()
        self.fit()

    def _explain(self) -> str:
        self.set_words(self.tr("Unbind from this computer"), self.tr("Unbind"))
        return self.tr(
            "The master password then opens %1 and any copy of it, on every computer. "
            "Everything in the profile is sealed anew."
        ).replace("%1", self._acts.name)

    def _add_proof(self) -> None:
        self.secret.edit.returnPressed.connect(self.go)

    def go(self) -> None:
        """Do it, if what is typed can be used."""
        if self.act.is_busy:
            return
        if self.secret.edit.is_empty():
            self._fail(self.tr("Enter your master password."))
            return
        self._act()

    def _act(self) -> None:
        secret = self.secret.edit.read_secret()
        self.start_busy(self.tr("Sealing everything anew…"))
        self._acts.unbind(secret)

    def done(self, result: int) -> None:
        """Forget what was typed, then close."""
        self.secret.clear()
        super().done(result)

    def _refuse(self, error: AppError) -> None:
        self.stop_busy()
        if isinstance(error, WrongPasswordError):
            self._fail(sentence(error))
        else:
            self.show_failure(sentence(error))

    def _fail(self, text: str) -> None:
        self.secret_field.set_error(text)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        self.secret.edit.selectAll()

    def _show_step(self, step: Step) -> None:
        self.show_progress(step.done, step.total)


class BindDialog(UnbindDialog):
    """Ask for the recovery key as well: who binds must be able to do without the keyring."""

    def _explain(self) -> str:
        self.set_words(self.tr("Bind to this computer"), self.tr("Bind"))
        return self.tr(
            "The master password then opens %1 only together with a key in the keyring of this "
            "computer. Elsewhere, and where the keyring is lost, it and its backups need the "
            "recovery key: show that you have it. Programs that run as you can read the keyring."
        ).replace("%1", self._acts.name)

    def _add_proof(self) -> None:
        self.key = QLineEdit()
        self.key.setProperty("fontRole", FontRole.MONO.value)
        self.key.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.key_field = FormField(
            self.tr("Recovery key"),
            self.key,
            hint=self.tr("Nine groups of four. Capitals, spaces and dashes do not matter."),
        )
        self.body.addWidget(self.key_field)
        self.secret.edit.returnPressed.connect(self.key.setFocus)
        self.key.returnPressed.connect(self.go)
        self.key.textChanged.connect(self._forget_error)

    def done(self, result: int) -> None:
        """Forget what was typed, then close."""
        self.key.clear()
        super().done(result)

    def _act(self) -> None:
        try:
            key = self._acts.read_key(self.key.text())
        except WrongRecoveryKeyError as error:
            self._refuse(error)
            return
        secret = self.secret.edit.read_secret()
        self.start_busy(self.tr("Sealing everything anew…"))
        self._acts.bind(secret, key)

    def _refuse(self, error: AppError) -> None:
        if isinstance(error, WrongRecoveryKeyError):
            self.stop_busy()
            self.key_field.set_error(sentence(error))
            self.key.setFocus(Qt.FocusReason.OtherFocusReason)
            self.key.selectAll()
        else:
            super()._refuse(error)

    def _forget_error(self) -> None:
        self.key_field.clear_error()
