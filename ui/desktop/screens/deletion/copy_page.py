"""Step 2: a copy that was read back, a move that was, or the explicit decision for none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import AppError, RefusedPlaceError, WrongPasswordError
from ui.desktop.screens.deletion.copy_choices import CopyChoices
from ui.desktop.screens.deletion.copy_fields import CopyFields
from ui.desktop.screens.deletion.copy_model import Format, Target
from ui.desktop.screens.deletion.copy_outcome import CheckedCopy, CopyOutcome
from ui.desktop.screens.deletion.move_fields import MoveFields
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import BusyButton, secondary_button
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest


class CopyPage(QWidget):
    """Ask whether and as what a copy is kept, have it made, and say how it went."""

    chosen = Signal()
    """What is chosen is another than what was decided."""
    copy_requested = Signal(object)
    """Carries a CopyWish."""
    move_requested = Signal(object)
    """Carries a MoveWish."""
    cancel_requested = Signal()

    def __init__(
        self, fields: CopyFields, moving: MoveFields, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.fields, self.moving = fields, moving
        self.choices = choices = CopyChoices(self)
        self.archive, self.other = choices.archive, choices.other
        self.to_profile, self.none = choices.to_profile, choices.none
        self.banner = Banner(parent=self)
        self.losses = Banner(Tint.WARNING, parent=self)
        self.no_copy_note = Banner(
            Tint.WARNING,
            self.tr("Then nothing is left of this profile once it is deleted permanently."),
            parent=self,
        )
        self.outcome = CopyOutcome(self)
        self.go = BusyButton(self.tr("Export and check"), parent=self)
        self.stop = secondary_button(self.tr("Stop"), parent=self)
        self.progress = text_label(role=FontRole.SECONDARY, tone="secondary", parent=self)
        self._lay_out()
        self._connect()
        for part in (self.banner, self.losses, self.outcome, self.stop):
            part.setVisible(False)
        self._choose()

    def _connect(self) -> None:
        self.choices.changed.connect(self._choose)
        self.go.clicked.connect(self.start)
        self.stop.clicked.connect(self.cancel_requested)
        self.fields.submitted.connect(self.start)
        self.fields.edited.connect(self._choose_again)
        self.moving.submitted.connect(self.start)
        self.moving.edited.connect(self._choose_again)
        self.outcome.again_requested.connect(self._make_another)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addWidget(self.banner)
        column.addWidget(self.choices)
        column.addSpacing(4)
        parts = (self.losses, self.fields, self.moving, self.outcome, self.no_copy_note)
        for part in parts:
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.go)
        row.addWidget(self.stop)
        row.addWidget(self.progress, 1)
        nest(column, row)
        column.addStretch(1)

    def focus_first(self) -> None:
        """Put the focus on what is chosen."""
        self.choices.focus_first()

    def show_targets(self, targets: Sequence[Target]) -> None:
        """Offer the profiles that can take everything; without any there is no such choice."""
        self.moving.show_targets(targets)
        self.choices.offer_move(possible=bool(targets))

    @property
    def moves(self) -> bool:
        """Tell whether everything is to go into another profile."""
        return self.choices.moves

    @property
    def form(self) -> Format | None:
        """Return what the copy is to be, None for no copy, and for a move."""
        return self.choices.form

    @property
    def is_busy(self) -> bool:
        """Tell whether a copy is being made."""
        return self.go.is_busy

    def show_losses(self, lost: str) -> None:
        """Say what a format of others leaves out; an empty text means nothing."""
        form = self.form
        if form is None or form.is_complete:
            return
        left = self.tr("It leaves out: %1.").replace("%1", lost)
        said = left if lost else self.tr("Nothing is left out.")
        if not form.is_encrypted:
            readable = self.tr("Anyone who opens the file can read all passwords in it.")
            said = f"{readable} {said}"
        harmless = form.is_encrypted and not lost
        self.losses.show_message(Tint.INFO if harmless else Tint.WARNING, said)

    def start(self) -> None:
        """Ask for the copy that is described, unless something is missing."""
        if self.is_busy or self.none.isChecked():
            return
        wish = self.moving.read_wish() if self.moves else self.fields.read_wish()
        if wish is None:
            return
        self._choose_again()
        self.go.start_busy(self.go.text())
        self.progress.setText(self.tr("Checking the password…"))
        self.stop.setVisible(True)
        self._enable(enabled=False)
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        (self.move_requested if self.moves else self.copy_requested).emit(wish)

    def show_step(self, step: Step) -> None:
        """Say how far the copy is."""
        if not self.is_busy:
            return
        said = {
            "deriving-key": self.tr("Checking the password…"),
            "copying": self.tr("Making a backup of the other profile…"),
            "comparing": self.tr("Making a backup of the other profile…"),
            "reading": self.tr("Reading…"),
            "checking": self.tr("Reading it back…"),
        }.get(step.name, self.tr("Writing…"))
        if step.total and step.name != "checking":
            said = f"{said} {step.done * 100 // step.total} %"
        self.progress.setText(said)

    def show_copied(self, copy: CheckedCopy) -> None:
        """Say that the copy is complete."""
        self._stop_busy()
        self.fields.secrets.forget()
        self.moving.forget()
        self.outcome.show_copy(copy)
        self._show_parts(copied=True)

    def show_refusal(self, error: AppError, *, of_other: bool = False) -> None:
        """Say why there is no copy, or why there is none any more.

        A wrong password is that of the profile that was to take everything where it is `of_other`.
        """
        self._stop_busy()
        self._show_parts(copied=False)
        if isinstance(error, WrongPasswordError) and self.moves:
            self.moving.refuse_password(error, of_other=of_other)
        elif isinstance(error, WrongPasswordError):
            self.fields.secrets.refuse_password(sentence(error))
        elif isinstance(error, RefusedPlaceError):
            self.fields.refuse_place(error)
        else:
            self.banner.show_message(Tint.DANGER, sentence(error))

    def show_cancelled(self) -> None:
        """Say that nothing was written."""
        if self.is_busy:
            self._stop_busy()
            self._show_parts(copied=False)
            said = self.tr("Stopped. No file was left behind.")
            if self.moves:
                said = self.tr("Stopped. Nothing was left in the other profile.")
            self.banner.show_message(Tint.INFO, said)

    def _stop_busy(self) -> None:
        self._enable(enabled=True)
        self.go.stop_busy()
        self.stop.setVisible(False)
        self.progress.clear()

    def _enable(self, *, enabled: bool) -> None:
        for part in (self.choices, self.fields, self.moving):
            part.setEnabled(enabled)

    def _choose(self) -> None:
        form = self.form
        self.losses.setVisible(False)
        if form is not None:
            self.fields.show_form(form)
        self._choose_again()

    def _make_another(self) -> None:
        self._choose_again()
        self.fields.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_again(self) -> None:
        self.banner.setVisible(False)
        self._show_parts(copied=False)
        self.chosen.emit()

    def _show_parts(self, *, copied: bool) -> None:
        wanted = not self.none.isChecked()
        self.no_copy_note.setVisible(not wanted)
        self.outcome.setVisible(wanted and copied)
        self.go.setVisible(wanted and not copied)
        self.go.setText(self.tr("Move and check") if self.moves else self.tr("Export and check"))
        self.fields.setVisible(wanted and not copied and not self.moves)
        self.moving.setVisible(wanted and not copied and self.moves)
