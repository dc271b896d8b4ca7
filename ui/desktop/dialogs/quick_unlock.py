"""Setting a PIN for quick unlock, and how far it reaches."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from core.errors import AppError, WeakPinError, WrongPasswordError
from core.passwords.pin import PinReach
from ui.desktop.dialogs.form_dialog import FormDialog
from ui.desktop.safety_acts import Safety, SafetyActs
from ui.desktop.sentences import sentence
from ui.desktop.widgets.buttons import link_button
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.secret_edit import SecretField


class QuickUnlockDialog(FormDialog):
    """Ask for the master password and a PIN; accepted once the PIN opens the profile."""

    def __init__(self, acts: SafetyActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_words(self.tr("Quick unlock"), self.tr("Use this PIN"))
        self._acts = acts
        self.secret = SecretField(self.tr("Master password"))
        self.secret_field = FormField(self.tr("Master password"), self.secret, keep_line=False)
        self.pin = SecretField(self.tr("PIN"))
        self.pin_field = FormField(
            self.tr("PIN"), self.pin, hint=self.tr("At least 4 digits or other characters.")
        )
        self.again = SecretField(self.tr("PIN again"))
        self.again_field = FormField(self.tr("PIN again"), self.again, keep_line=False)
        self.across = QCheckBox(self.tr("Also after a restart"))
        self.across.setEnabled(False)
        self.cost = text_label(tone="secondary", wrap=True)
        self.off = link_button(self.tr("Turn quick unlock off"))
        self.off.setVisible(False)
        note = self.tr(
            "A PIN opens %1 after a lock, until you quit Strongroom. After three wrong ones "
            "the master password is needed, and always to export, delete or change passwords."
        ).replace("%1", acts.name)
        self.body.addWidget(text_label(note, tone="secondary", wrap=True))
        # What it costs stands above what is typed: nobody scrolls to read a warning.
        for part in (self.across, self.cost, self.secret_field, self.pin_field, self.again_field):
            self.body.addWidget(part)
        self.body.addWidget(self.off, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._connect()
        self._show_cost()
        acts.look()
        self.secret.setFocus()
        self.fit()

    def _connect(self) -> None:
        acts = self._acts
        self.act_requested.connect(self.use)
        self.cancel_requested.connect(acts.cancel)
        self.off.clicked.connect(self._turn_off)
        self.across.toggled.connect(self._show_cost)
        self.secret.edit.returnPressed.connect(self.pin.setFocus)
        self.pin.edit.returnPressed.connect(self.again.setFocus)
        self.again.edit.returnPressed.connect(self.use)
        for part, field in self._list_fields():
            part.edit.edited.connect(field.clear_error)
        acts.told.connect(self._show_safety)
        acts.done.connect(self.accept)
        acts.refused.connect(self._refuse)
        acts.cancelled.connect(self.stop_busy)

    def use(self) -> None:
        """Put the PIN in force, if all three fields can be used."""
        if self.act.is_busy:
            return
        if self.secret.edit.is_empty():
            self._fail(self.secret, self.secret_field, self.tr("Enter your master password."))
            return
        with self.pin.edit.read_secret() as pin, self.again.edit.read_secret() as again:
            alike = pin.buffer == again.buffer
        if not alike:
            self._fail(self.again, self.again_field, self.tr("These do not match yet."))
            return
        reach = PinReach.ACROSS_RESTARTS if self.across.isChecked() else PinReach.UNTIL_QUIT
        secret, pin = self.secret.edit.read_secret(), self.pin.edit.read_secret()
        self.start_busy(self.tr("Setting the PIN…"))
        self._acts.turn_on_pin(secret, pin, reach)

    def done(self, result: int) -> None:
        """Forget what was typed, then close."""
        for part, _ in self._list_fields():
            part.clear()
        super().done(result)

    def _list_fields(self) -> tuple[tuple[SecretField, FormField], ...]:
        return (
            (self.secret, self.secret_field),
            (self.pin, self.pin_field),
            (self.again, self.again_field),
        )

    def _show_safety(self, safety: Safety) -> None:
        self.off.setVisible(safety.reach is not PinReach.OFF)
        self.across.setEnabled(safety.has_keyring)
        self.across.setChecked(safety.reach is PinReach.ACROSS_RESTARTS and safety.has_keyring)
        self._show_cost()

    def _show_cost(self) -> None:
        if self.across.isChecked():
            said = self.tr(
                "What the PIN opens then lies in the keyring of this computer. A program that "
                "runs as you could copy it and try every PIN. Use at least 6 characters."
            )
        elif self.across.isEnabled():
            said = self.tr("Without this, nothing of the PIN is kept outside of memory.")
        else:
            said = self.tr("That would need a keyring, and this computer has none to use.")
        self.cost.setText(said)
        self.across.setAccessibleDescription(said)

    def _turn_off(self) -> None:
        if not self.act.is_busy:
            self.start_busy(self.tr("Turning it off…"))
            self._acts.turn_off_pin()

    def _refuse(self, error: AppError) -> None:
        self.stop_busy()
        if isinstance(error, WrongPasswordError):
            self._fail(self.secret, self.secret_field, sentence(error))
        elif isinstance(error, WeakPinError):
            self._fail(self.pin, self.pin_field, sentence(error))
        else:
            self.show_failure(sentence(error))

    def _fail(self, part: SecretField, field: FormField, text: str) -> None:
        field.set_error(text)
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        part.edit.selectAll()
