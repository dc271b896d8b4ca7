"""Which profile takes everything, and the two master passwords that this needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.errors import AppError
from ui.desktop.screens.deletion.copy_model import MoveWish, Target
from ui.desktop.sentences import sentence
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.choice_box import ChoiceBox
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.secret_edit import SecretField


class MoveFields(QWidget):
    """The fields behind "move everything"; what is missing is said beside its field."""

    submitted = Signal()
    edited = Signal()
    """Another profile was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        taker = self.tr("Profile that takes everything")
        self.target = ChoiceBox(taker)
        self.other = SecretField(self.tr("Master password of that profile"))
        self.other_field = FormField(
            self.tr("Master password of that profile"), self.other, keep_line=False, parent=self
        )
        self.own = SecretField(self.tr("Master password of this profile"))
        self.own_field = FormField(
            self.tr("Master password of this profile"), self.own, keep_line=False, parent=self
        )
        self.note = text_label(
            self.tr(
                "A backup of that profile is made first. "
                "Undoing the move there puts the items into its Trash."
            ),
            FontRole.SECONDARY,
            tone="secondary",
            wrap=True,
            parent=self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(FormField(taker, self.target, keep_line=False, parent=self))
        column.addWidget(self.other_field)
        column.addWidget(self.own_field)
        column.addWidget(self.note)
        self.target.chosen.connect(self._choose)
        for secret, field in self._both():
            secret.edit.edited.connect(field.clear_error)
            secret.caps_lock_changed.connect(self._show_caps_lock)
        self.other.edit.returnPressed.connect(self._move_on)
        self.own.edit.returnPressed.connect(self.submitted)

    def _both(self) -> tuple[tuple[SecretField, FormField], ...]:
        return (self.other, self.other_field), (self.own, self.own_field)

    def show_targets(self, targets: Sequence[Target]) -> None:
        """Offer these profiles."""
        self.target.set_choices((target.name, target) for target in targets)

    def read_wish(self) -> MoveWish | None:
        """Return what is described, or say what is missing and return None."""
        target = self.target.value()
        assert isinstance(target, Target)
        for secret, field in self._both():
            if secret.edit.is_empty():
                field.set_error(self.tr("Enter this master password."))
                secret.setFocus(Qt.FocusReason.OtherFocusReason)
                return None
        return MoveWish(target, self.own.edit.read_secret(), self.other.edit.read_secret())

    def refuse_password(self, error: AppError, *, of_other: bool) -> None:
        """Say that a master password is wrong, ready to type over."""
        secret, field = self._both()[0 if of_other else 1]
        field.set_error(sentence(error))
        secret.edit.selectAll()
        secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty both passwords."""
        for secret, field in self._both():
            secret.clear()
            field.clear_error()

    def _choose(self) -> None:
        # A password goes with the profile it was typed for.
        self.other.clear()
        self.other_field.clear_error()
        self.edited.emit()

    def _move_on(self) -> None:
        self.own.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_caps_lock(self, on: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        for secret, field in self._both():
            field.set_hint(self.tr("Caps Lock is on.") if on and secret.edit.hasFocus() else "")
