"""Step 4: the owner's password and the typed name; the safe button stands where Next stood."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from core.errors import AppError, WrongPasswordError
from ui.desktop.screens.deletion.words import Confirmation
from ui.desktop.sentences import sentence
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.secret_edit import SecretField
from ui.desktop.widgets.speech import announce

ARMING_MS = 1000


class ConfirmPage(QWidget):
    """Gather what a deletion needs; tell when it is armed, one second after all of it is there."""

    armed_changed = Signal(bool)

    def __init__(
        self,
        name: str,
        matches: Callable[[str], bool],
        *,
        with_password: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._matches = matches
        self._with_password = with_password
        self._boxes: tuple[QCheckBox, ...] = ()
        self.copy_note = Banner(Tint.SUCCESS, "")
        self.summary = text_label(role=FontRole.BODY_STRONG, wrap=True)
        self.no_copy = QCheckBox()
        self.final = QCheckBox(self.tr("I know that this cannot be undone"))
        self.secret = SecretField(self.tr("Master password of %1").replace("%1", name))
        self.secret_field = FormField(
            self.tr("Master password of %1").replace("%1", name), self.secret
        )
        self.secret_field.setVisible(with_password)
        self.typed = QLineEdit()
        self.name_field = FormField(self.tr("Type “%1” to confirm").replace("%1", name), self.typed)
        self.outcome = Banner()
        self.outcome.setVisible(False)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for part in (
            self.copy_note,
            self.summary,
            self.secret_field,
            self.name_field,
            self.no_copy,
            self.final,
            self.outcome,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self._arming = QTimer(self, singleShot=True, interval=ARMING_MS)
        self._arming.timeout.connect(self._arm)
        self._armed = False
        self.secret.edit.edited.connect(self._look)
        self.typed.textChanged.connect(self._look)
        self.secret.edit.returnPressed.connect(self.typed.setFocus)
        for box in (self.no_copy, self.final):
            box.toggled.connect(self._look)

    def prepare(self, shown: Confirmation) -> None:
        """Show what is decided."""
        self.summary.setText(shown.summary)
        self.copy_note.setVisible(bool(shown.copy))
        if shown.copy:
            self.copy_note.show_message(Tint.SUCCESS, shown.copy)
        boxes = ((self.no_copy, bool(shown.no_copy)), (self.final, shown.final))
        for box, needed in boxes:
            box.setVisible(needed)
            box.setChecked(False)
        self.no_copy.setText(shown.no_copy)
        self._boxes = tuple(box for box, needed in boxes if needed)
        self._look()

    def focus_first(self) -> None:
        """Put the focus where typing starts."""
        (self.secret if self._with_password else self.typed).setFocus()

    def forget(self) -> None:
        """Empty what was typed and disarm."""
        self.secret.clear()
        self.typed.clear()
        self._look()

    def show_refusal(self, error: AppError) -> None:
        """Say why nothing was done."""
        if isinstance(error, WrongPasswordError):
            self.secret_field.set_error(sentence(error))
            self.secret.edit.selectAll()
            self.secret.setFocus()
            return
        self.outcome.show_message(Tint.DANGER, sentence(error))

    @property
    def is_armed(self) -> bool:
        """Tell whether the deletion may be asked for now."""
        return self._armed

    def _complete(self) -> bool:
        typed = self._matches(self.typed.text())
        known = not self._with_password or not self.secret.edit.is_empty()
        return typed and known and all(box.isChecked() for box in self._boxes)

    def _look(self) -> None:
        text = self.typed.text()
        matches = self._matches(text)
        self.name_field.set_hint(
            self.tr("Does not match yet") if text.strip() and not matches else ""
        )
        self.secret_field.clear_error()
        self.outcome.setVisible(False)
        if self._complete():
            if not self._armed and not self._arming.isActive():
                self._arming.start()
            return
        self._arming.stop()
        if self._armed:
            self._armed = False
            self.armed_changed.emit(False)

    def _arm(self) -> None:
        self._armed = True
        announce(self, self.tr("The deletion can be confirmed now."))
        self.armed_changed.emit(True)
