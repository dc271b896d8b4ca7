"""Step 2: a copy that was read back, or the explicit decision for none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from core.errors import AppError, RefusedPlaceError, WrongPasswordError
from ui.desktop.screens.deletion.copy_fields import CopyFields
from ui.desktop.screens.deletion.copy_model import Format
from ui.desktop.screens.deletion.copy_outcome import CheckedCopy, CopyOutcome
from ui.desktop.sentences import sentence
from ui.desktop.tasks import Step
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import BusyButton, secondary_button
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest

_UNDER_RADIO = 36


class CopyPage(QWidget):
    """Ask whether and as what a copy is kept, have it made, and say how it went."""

    chosen = Signal()
    """What is chosen is another than what was decided."""
    copy_requested = Signal(object)
    """Carries a CopyWish."""
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.archive = QRadioButton(self.tr("Yes, an encrypted copy (.strongroom)"))
        self.csv = QRadioButton(self.tr("Yes, a table for another password manager (.csv)"))
        self.none = QRadioButton(self.tr("No copy"))
        self._choices = (self.archive, self.csv, self.none)
        group = QButtonGroup(self)
        for choice in self._choices:
            group.addButton(choice)
        self.archive.setChecked(True)
        self.banner = Banner()
        self.losses = Banner(Tint.WARNING)
        self.fields = CopyFields()
        self.no_copy_note = Banner(
            Tint.WARNING,
            self.tr("Then nothing is left of this profile once it is deleted permanently."),
        )
        self.outcome = CopyOutcome()
        self.go = BusyButton(self.tr("Export and check"))
        self.stop = secondary_button(self.tr("Stop"))
        self.progress = text_label(role=FontRole.SECONDARY, tone="secondary")
        self._lay_out()
        for part in (self.banner, self.losses, self.outcome, self.stop):
            part.setVisible(False)
        for choice in self._choices:
            choice.toggled.connect(self._choose)
        self.go.clicked.connect(self.start)
        self.stop.clicked.connect(self.cancel_requested)
        self.fields.submitted.connect(self.start)
        self.fields.edited.connect(self._choose_again)
        self.outcome.again_requested.connect(self._make_another)
        self._choose()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addWidget(self.banner)
        choices = QVBoxLayout()
        choices.setSpacing(0)
        choices.addWidget(self.archive)
        choices.addWidget(self._note(self.tr("Recommended. Complete: nothing is left out.")))
        choices.addWidget(self.csv)
        choices.addWidget(self._note(self.tr("Not encrypted, and not complete.")))
        choices.addWidget(self.none)
        nest(column, choices)
        column.addSpacing(4)
        for part in (self.losses, self.fields, self.outcome, self.no_copy_note):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.go)
        row.addWidget(self.stop)
        row.addWidget(self.progress, 1)
        nest(column, row)
        column.addStretch(1)

    def _note(self, text: str) -> QWidget:
        note = text_label(text, FontRole.SECONDARY, tone="secondary", wrap=True)
        note.setContentsMargins(_UNDER_RADIO, 0, 0, 6)
        return note

    def focus_first(self) -> None:
        """Put the focus on what is chosen."""
        chosen = next(choice for choice in self._choices if choice.isChecked())
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def show_losses(self, lost: str) -> None:
        """Say what a CSV leaves out; an empty text means nothing."""
        if self.form is not Format.CSV:
            return
        left = self.tr("It leaves out: %1.").replace("%1", lost)
        readable = self.tr("Anyone who opens the file can read all passwords in it.")
        said = left if lost else self.tr("Nothing is left out.")
        self.losses.show_message(Tint.WARNING, f"{readable} {said}")

    def start(self) -> None:
        """Ask for the copy that is described, unless something is missing."""
        if self.is_busy or self.form is None:
            return
        wish = self.fields.read_wish()
        if wish is None:
            return
        self._choose_again()
        self.go.start_busy(self.tr("Export and check"))
        self.progress.setText(self.tr("Checking the password…"))
        self.stop.setVisible(True)
        self._enable(enabled=False)
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
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

    def show_copied(self, copy: CheckedCopy) -> None:
        """Say that the copy is complete."""
        self._stop_busy()
        self.fields.secrets.forget()
        self.outcome.show_copy(copy)
        self._show_parts(copied=True)

    def show_refusal(self, error: AppError) -> None:
        """Say why there is no copy, or why there is none any more."""
        self._stop_busy()
        self._show_parts(copied=False)
        if isinstance(error, WrongPasswordError):
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
            self.banner.show_message(Tint.INFO, self.tr("Stopped. No file was left behind."))

    def _stop_busy(self) -> None:
        self._enable(enabled=True)
        self.go.stop_busy()
        self.stop.setVisible(False)
        self.progress.clear()

    def _enable(self, *, enabled: bool) -> None:
        for part in (*self._choices, self.fields):
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
        wanted = self.form is not None
        self.no_copy_note.setVisible(not wanted)
        self.outcome.setVisible(wanted and copied)
        for part in (self.fields, self.go):
            part.setVisible(wanted and not copied)
