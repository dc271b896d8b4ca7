"""Step 4: the owner's password and the typed name; the safe button stands where Next stood."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from core.errors import AppError, NotConfirmedError, WrongPasswordError
from ui.desktop.screens.deletion.acts import Confirmed
from ui.desktop.screens.deletion.words import Confirmation
from ui.desktop.sentences import sentence
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.secret_edit import SecretField
from ui.desktop.widgets.speech import announce

ARMING_MS = 1000


class ConfirmPage(QWidget):
    """Gather what a deletion needs; tell when it is armed, one second after all of it is there."""

    armed_changed = Signal()

    def __init__(
        self,
        name: str,
        matches: Callable[[str], bool],
        *,
        with_password: bool,
        hides_name: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._matches, self._with_password = matches, with_password
        self._boxes: tuple[QCheckBox, ...] = ()
        self.banner = Banner(Tint.DANGER)
        self.banner.setVisible(False)
        self.copy_note = Banner(Tint.SUCCESS)
        self.when = text_label(role=FontRole.BODY_STRONG, wrap=True)
        self.what = text_label(wrap=True, tone="secondary")
        for label in (self.when, self.what):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        asked = self.tr("Master password of %1").replace("%1", name)
        self.secret = SecretField(asked)
        self.secret_field = FormField(asked, self.secret)
        self.typed = QLineEdit()
        wanted = self.tr("Type “%1” to confirm").replace("%1", name)
        if hides_name:
            wanted = self.tr("Type the profile’s own name to confirm")
        self.name_field = FormField(wanted, self.typed)
        self.no_copy = QCheckBox()
        self.final = QCheckBox(self.tr("I know that this cannot be undone"))
        self._lay_out()
        self.secret_field.setVisible(with_password)
        self._arming = QTimer(self, singleShot=True, interval=ARMING_MS)
        self._arming.timeout.connect(self._arm)
        self._armed = False
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        summary = QVBoxLayout()
        summary.setSpacing(2)
        summary.addWidget(self.when)
        summary.addWidget(self.what)
        column.addWidget(self.banner)
        column.addWidget(self.copy_note)
        nest(column, summary)
        column.addSpacing(4)
        for part in (self.secret_field, self.name_field, self.no_copy, self.final):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self.secret.edit.edited.connect(self._edit_secret)
        self.secret.edit.returnPressed.connect(self._move_on)
        self.secret.caps_lock_changed.connect(self._show_caps_lock)
        self.typed.textChanged.connect(self._look)
        for box in (self.no_copy, self.final):
            box.toggled.connect(self._look)

    def prepare(self, shown: Confirmation) -> None:
        """Show what is decided."""
        self.when.setText(shown.when)
        self.what.setText(shown.what)
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
        announce(self, f"{shown.when}. {shown.what}")

    def focus_first(self) -> None:
        """Put the focus where typing starts."""
        first = self.secret if self._with_password else self.typed
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty what was typed and disarm."""
        self.secret.clear()
        self.typed.clear()
        self.banner.setVisible(False)
        for box in (self.no_copy, self.final):
            box.setChecked(False)
        self._look()

    def disarm(self) -> None:
        """Begin the second of arming anew, with all that was typed still there."""
        self._arming.stop()
        self._set_armed(armed=False)
        self._look()

    def show_refusal(self, error: AppError) -> None:
        """Say why nothing was done; whatever was typed stays."""
        self.disarm()
        if isinstance(error, WrongPasswordError):
            self.secret_field.set_error(sentence(error))
            self.secret.edit.selectAll()
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(error, NotConfirmedError):
            self.name_field.set_error(sentence(error))
            self.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.banner.show_message(Tint.DANGER, sentence(error))
            self.focus_first()

    @property
    def is_armed(self) -> bool:
        """Tell whether the deletion may be asked for now."""
        return self._armed

    def read_confirmed(self) -> Confirmed:
        """Return what was typed; the page keeps it, and the caller closes the secret."""
        secret = self.secret.edit.read_secret() if self._with_password else None
        return Confirmed(secret, self.typed.text())

    def _complete(self) -> bool:
        typed = self._matches(self.typed.text())
        known = not self._with_password or not self.secret.edit.is_empty()
        return typed and known and all(box.isChecked() for box in self._boxes)

    def _move_on(self) -> None:
        self.typed.setFocus(Qt.FocusReason.TabFocusReason)

    def _edit_secret(self) -> None:
        self.secret_field.clear_error()
        self._look()

    def _show_caps_lock(self, on: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        self.secret_field.set_hint(self.tr("Caps Lock is on.") if on else "")

    def _look(self) -> None:
        text = self.typed.text()
        differs = bool(text.strip()) and not self._matches(text)
        self.name_field.clear_error()
        self.name_field.set_hint(self.tr("Does not match yet") if differs else "")
        if not self._complete():
            self._arming.stop()
            self._set_armed(armed=False)
        elif not self._armed and self.isVisible():
            # From the last change on: whoever is still typing is not yet asked.
            self._arming.start()

    def _arm(self) -> None:
        self._set_armed(armed=True)
        announce(self, self.tr("The deletion can be confirmed now."))

    def _set_armed(self, *, armed: bool) -> None:
        if armed is not self._armed:
            self._armed = armed
            self.armed_changed.emit()
