"""What an export asks for: the master password always, and what will open an encrypted file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from core.vault.secret import Secret
from ui.desktop.screens.export.view_model import Judgement
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.password_edit import PasswordEdit
from ui.desktop.widgets.secret_edit import SecretField
from ui.desktop.widgets.strength_meter import StrengthMeter
from ui.wording.strength import TIPS, guess_time


class SecretsPart(QWidget):
    """Fields that say beside themselves what is missing."""

    submitted = Signal()
    passphrase_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.secret = SecretField(self.tr("Master password"))
        self.secret_field = FormField(self.tr("Master password"), self.secret, parent=self)
        self.same = QCheckBox(self.tr("The file opens with the master password as well"), self)
        self.same.setChecked(True)
        self.passphrase = PasswordEdit(self.tr("Passphrase of the file"))
        self.passphrase_field = FormField(
            self.tr("Passphrase of the file"), self.passphrase, keep_line=False, parent=self
        )
        self.meter = StrengthMeter(self)
        self.repeat = PasswordEdit(self.tr("Repeat the passphrase of the file"))
        self.repeat_field = FormField(
            self.tr("Repeat"),
            self.repeat,
            hint=self.tr("Write it down: without it nobody can open the file."),
            parent=self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (
            self.secret_field,
            self.same,
            self.passphrase_field,
            self.meter,
            self.repeat_field,
        ):
            column.addWidget(part)
        self._encrypted = self._ours = True
        self._connect()
        self.show_for(encrypted=True)

    @property
    def _takes_own(self) -> bool:
        """Tell whether the file has a passphrase of its own."""
        return self._encrypted and not (self._ours and self.same.isChecked())

    def show_for(self, *, encrypted: bool, ours: bool = True) -> None:
        """Ask for what a format needs; `ours` is one that the master password may open as well.

        Other programs, and the phones that they run on, have no business with that password.
        """
        self._encrypted, self._ours = encrypted, ours
        own = self._takes_own
        self.same.setVisible(encrypted and ours)
        for part in (self.passphrase_field, self.meter, self.repeat_field):
            part.setVisible(own)
        self.clear_errors()

    def show_judgement(self, found: Judgement | None) -> None:
        """Show how hard the passphrase of the file is to guess."""
        if found is None:
            self.meter.set_strength(None)
            return
        template, count = guess_time(found.seconds)
        time = _say(template).format(count=QLocale().toString(count))
        word = self.meter.strength_word(found.strength)
        tip = _say(TIPS[found.tip]) if found.tip is not None else ""
        self.meter.set_strength(found.strength, f"{word} · {time}", tip)

    def is_complete(self) -> bool:
        """Tell whether everything is there; what is not is said beside its field."""
        self.clear_errors()
        if self.secret.edit.is_empty():
            self.secret_field.set_error(self.tr("Enter your master password."))
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if not self._takes_own:
            return True
        if not self.passphrase.text():
            self.passphrase_field.set_error(self.tr("Enter a passphrase for the file."))
            self.passphrase.focus_and_select()
            return False
        if not self.passphrase.is_revealed and self.passphrase.text() != self.repeat.text():
            self.repeat_field.set_error(self.tr("These do not match yet."))
            self.repeat.focus_and_select()
            return False
        return True

    def read_secret(self) -> Secret:
        """Return the master password as typed; the field keeps it."""
        return self.secret.edit.read_secret()

    def read_passphrase(self) -> Secret | None:
        """Return what will open the file, None for one that is not encrypted."""
        if not self._encrypted:
            return None
        if self._takes_own:
            return Secret.from_text(self.passphrase.text())
        return self.read_secret()

    def refuse_password(self, text: str) -> None:
        """Say that the master password is wrong, ready to type over."""
        self.secret_field.set_error(text)
        self.secret.edit.selectAll()
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_errors(self) -> None:
        """Take back what was said beside the fields."""
        for field in (self.secret_field, self.passphrase_field, self.repeat_field):
            field.clear_error()

    def forget(self) -> None:
        """Empty every field."""
        self.secret.clear()
        self.passphrase.clear()
        self.repeat.clear()

    def _connect(self) -> None:
        self.same.toggled.connect(lambda _on: self._show_again())
        self.same.clicked.connect(lambda same: None if same else self.passphrase.focus_and_select())
        self.secret.edit.edited.connect(lambda _count: self.secret_field.clear_error())
        self.secret.edit.returnPressed.connect(self._go_on)
        self.secret.caps_lock_changed.connect(self._show_caps_lock)
        self.passphrase.text_changed.connect(self.passphrase_edited)
        self.passphrase.text_changed.connect(lambda _text: self.passphrase_field.clear_error())
        self.passphrase.return_pressed.connect(self._go_on)
        self.passphrase.reveal_changed.connect(self._follow_eye)
        self.repeat.return_pressed.connect(self.submitted)
        self.repeat.editing_finished.connect(self._judge_repeat)

    def _go_on(self) -> None:
        """Lead to the next field that still waits, or submit."""
        waiting = [] if self.passphrase.is_revealed or not self._takes_own else [self.repeat]
        if self._takes_own and not self.passphrase.edit.hasFocus():
            waiting.insert(0, self.passphrase)
        for part in waiting:
            if not part.text():
                part.focus_and_select()
                return
        self.submitted.emit()

    def _show_again(self) -> None:
        self.show_for(encrypted=self._encrypted, ours=self._ours)

    def _show_caps_lock(self, on: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        self.secret_field.set_hint(self.tr("Caps Lock is on.") if on else "")

    def _follow_eye(self, revealed: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        self.repeat.setEnabled(not revealed)

    def _judge_repeat(self) -> None:
        if self.repeat.text() and self.repeat.text() != self.passphrase.text():
            self.repeat_field.set_error(self.tr("These do not match yet."))
        else:
            self.repeat_field.clear_error()


def _say(text: str) -> str:
    return QCoreApplication.translate("Wording", text)
