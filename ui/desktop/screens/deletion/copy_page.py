"""Step 2: a copy that was read back, or the explicit decision for none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from core.errors import AppError, WrongPasswordError
from ui.desktop.screens.deletion.copy_fields import CopyFields
from ui.desktop.screens.deletion.view_model import Format
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import BusyButton, secondary_button
from ui.desktop.widgets.labels import text_label


class CopyPage(QWidget):
    """Ask whether and as what a copy is kept, have it made, and say how it went."""

    changed = Signal()
    """What is chosen is another than what was decided."""
    copy_requested = Signal(object)
    """Carries a CopyWish."""
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.archive = QRadioButton(self.tr("Yes, an encrypted copy (.strongroom): complete"))
        self.csv = QRadioButton(self.tr("Yes, for another password manager (CSV): not encrypted"))
        self.none = QRadioButton(self.tr("No copy"))
        self._choices = (self.archive, self.csv, self.none)
        group = QButtonGroup(self)
        for choice in self._choices:
            group.addButton(choice)
        self.archive.setChecked(True)
        self.losses = Banner()
        self.losses.setVisible(False)
        self.fields = CopyFields()
        self.no_copy_note = Banner(
            Tint.WARNING,
            self.tr("Without a copy nothing is left when the profile is deleted permanently."),
        )
        self.outcome = Banner()
        self.outcome.setVisible(False)
        self.go = BusyButton(self.tr("Export and check"))
        self.stop = secondary_button(self.tr("Stop"))
        self.stop.setVisible(False)
        self.progress = text_label(role=FontRole.SECONDARY, tone="secondary")
        self._lay_out()
        for choice in self._choices:
            choice.toggled.connect(self._choose)
        self.go.clicked.connect(self.start)
        self.stop.clicked.connect(self.cancel_requested)
        self.fields.submitted.connect(self.start)
        self.fields.edited.connect(self._forget_outcome)
        self._choose()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for part in (*self._choices, self.losses, self.fields):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addWidget(self.stop)
        row.addWidget(self.progress, 1)
        column.addLayout(row)
        column.addWidget(self.no_copy_note)
        column.addWidget(self.outcome)
        column.addStretch(1)

    @property
    def form(self) -> Format | None:
        """Return what the copy is to be, None for no copy."""
        if self.none.isChecked():
            return None
        return Format.CSV if self.csv.isChecked() else Format.ARCHIVE

    @property
    def is_busy(self) -> bool:
        """Tell whether a copy is being made."""
        return self.go.is_busy

    def show_losses(self, lines: tuple[str, ...]) -> None:
        """Say what a CSV leaves out."""
        if self.form is not Format.CSV:
            return
        said = self.tr("Nothing is left out.")
        if lines:
            said = self.tr("It leaves out: %1.").replace("%1", " · ".join(lines))
        readable = self.tr("Anyone who opens the file can read all passwords.")
        self.losses.show_message(Tint.WARNING, f"{readable} {said}")

    def start(self) -> None:
        """Ask for the copy that is described, unless something is missing."""
        if self.is_busy or self.form is None:
            return
        wish = self.fields.read_wish()
        if wish is None:
            return
        self._forget_outcome()
        self.go.start_busy(self.tr("Exporting…"))
        self.stop.setVisible(True)
        self._enable(enabled=False)
        self.copy_requested.emit(wish)

    def show_step(self, step: Step) -> None:
        """Say how far the copy is."""
        if not self.is_busy:
            return
        checking = step.name == "checking"
        said = self.tr("Reading it back…") if checking else self.tr("Writing…")
        if step.total and not checking:
            said = f"{said} {step.done * 100 // step.total} %"
        self.progress.setText(said)

    def show_copied(self, said: str) -> None:
        """Say that the copy is complete."""
        self._stop_busy()
        self.fields.forget()
        self.outcome.show_message(Tint.SUCCESS, said)

    def show_refusal(self, error: AppError) -> None:
        """Say why there is no copy."""
        self._stop_busy()
        if isinstance(error, WrongPasswordError):
            self.fields.refuse_password(error)
        else:
            self.outcome.show_message(Tint.DANGER, sentence(error))

    def show_cancelled(self) -> None:
        """Say that nothing was written."""
        if self.is_busy:
            self._stop_busy()
            self.outcome.show_message(Tint.INFO, self.tr("Stopped. No file was left behind."))

    def _stop_busy(self) -> None:
        self.go.stop_busy()
        self.stop.setVisible(False)
        self.progress.clear()
        self._enable(enabled=True)

    def _enable(self, *, enabled: bool) -> None:
        for part in (*self._choices, self.fields):
            part.setEnabled(enabled)

    def _choose(self) -> None:
        form = self.form
        for part in (self.fields, self.go):
            part.setVisible(form is not None)
        self.no_copy_note.setVisible(form is None)
        self.losses.setVisible(False)
        if form is not None:
            self.fields.show_form(form)
        self._forget_outcome()

    def _forget_outcome(self) -> None:
        self.outcome.setVisible(False)
        self.changed.emit()
