"""Making a recovery kit for the open profile, or replacing the one it has."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from core.errors import AppError, WrongPasswordError
from ui.desktop.dialogs.form_dialog import FormDialog
from ui.desktop.owner_acts import OwnerActs
from ui.desktop.prompts import Prompts
from ui.desktop.screens.recovery_kit.view import KitPanel
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.secret_edit import SecretField


class NewKitDialog(FormDialog):
    """Show a new kit and put it in force once it is kept and the owner has proved themselves."""

    copy_requested = Signal(str)

    def __init__(self, acts: OwnerActs, prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        replaces = acts.has_kit()
        self.set_words(
            self.tr("New recovery kit") if replaces else self.tr("Make a recovery kit"),
            self.tr("Use this kit"),
        )
        self._kit = acts.make_kit()
        self.kit = KitPanel(prompts)
        self.kit.show_kit(self._kit, profile_name=acts.card.name)
        self.secret = SecretField(self.tr("Master password"))
        self.field = FormField(self.tr("Master password"), self.secret)
        note = (
            self.tr("The former kit then opens nothing any more. Destroy it.")
            if replaces
            else self.tr("Forgot the master password? This key is the only other way in.")
        )
        self.body.addWidget(text_label(note, tone="secondary", wrap=True))
        self.body.addWidget(self.kit)
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self.kit.copy_requested.connect(self.copy_requested)
        self.kit.kept_changed.connect(self._show_kept)
        self.act_requested.connect(self.use)
        self.secret.edit.returnPressed.connect(self.use)
        self.secret.edit.edited.connect(self._forget_error)
        acts.done.connect(self.accept)
        acts.refused.connect(self._refuse)
        acts.cancelled.connect(self.stop_busy)
        acts.stepped.connect(self._show_step)
        self.cancel_requested.connect(acts.cancel)
        acts.read_kit_place(self.kit.place.setText)
        self._show_kept()
        self.kit.save.setFocus()
        self.fit()

    def use(self) -> None:
        """Put the kit in force."""
        if self.act.is_busy or not self._kit.is_kept:
            return
        if self.secret.edit.is_empty():
            self.field.set_error(self.tr("Enter your master password."))
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        secret, key = self.secret.edit.read_secret(), self._kit.read_key()
        self.start_busy(self.tr("Sealing everything anew…"))
        place, files = self.kit.place.text(), self._kit.files
        self._acts.replace_kit(secret, key, place=place, files=files)

    def done(self, result: int) -> None:
        """Forget the key and what was typed, then close."""
        self.secret.clear()
        self.kit.clear()
        self._kit.close()
        super().done(result)

    def _show_kept(self) -> None:
        if not self.act.is_busy:
            self.act.setEnabled(self._kit.is_kept)

    def _refuse(self, error: AppError) -> None:
        if isinstance(error, WrongPasswordError):
            self.stop_busy()
            self.field.set_error(sentence(error))
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
            self.secret.edit.selectAll()
        else:
            self.show_failure(sentence(error))

    def _show_step(self, step: Step) -> None:
        self.show_progress(step.done, step.total)

    def _forget_error(self) -> None:
        self.field.clear_error()
