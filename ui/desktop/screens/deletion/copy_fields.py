"""Where a copy goes and what opens it: place, master password, passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import AppError
from ui.desktop.screens.deletion.copy_model import CopyWish, Format, PlaceCheck
from ui.desktop.screens.export.secrets_part import SecretsPart
from ui.desktop.sentences import sentence
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.labels import ElidedLabel, IconLabel, set_tone, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.speech import announce


class CopyFields(QWidget):
    """The fields behind "yes, a copy"; what is missing is said beside its field."""

    place_requested = Signal()
    submitted = Signal()
    edited = Signal()
    """The place is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._form = Format.ARCHIVE
        self._place_stands = False
        self.place = ElidedLabel("", mode=Qt.TextElideMode.ElideMiddle, parent=self)
        self.choose = secondary_button(self.tr("Choose where…"), parent=self)
        self.place_note = text_label(role=FontRole.SECONDARY, wrap=True, parent=self)
        self.place_note.setVisible(False)
        self.secrets = SecretsPart(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("folder", parent=self))
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        nest(column, row)
        column.addWidget(self.place_note)
        column.addWidget(self.secrets)
        self.choose.clicked.connect(self.place_requested)
        self.secrets.submitted.connect(self.submitted)

    def show_form(self, form: Format) -> None:
        """Ask for what this format needs."""
        self._form = form
        self.secrets.show_for(encrypted=form.is_encrypted, ours=form.is_complete)

    def set_place(self, path: Path, check: PlaceCheck) -> None:
        """Show where the copy will be, and what speaks against that place."""
        self.path = path
        self._place_stands = check.error is None
        self.place.set_text(str(path))
        self.place.setAccessibleName(self.tr("Place of the copy: %1").replace("%1", str(path)))
        if check.error is not None:
            self._show_note(sentence(check.error), refused=True)
        elif check.temporary:
            said = self.tr("This is a temporary folder. The system empties it sooner or later.")
            self._show_note(said, refused=False)
        else:
            self.place_note.setVisible(False)
        self.edited.emit()

    def read_wish(self) -> CopyWish | None:
        """Return the copy that is described, or say what is missing and return None."""
        if self.path is None or not self._place_stands:
            self.place_requested.emit()
            return None
        if not self.secrets.is_complete():
            return None
        return CopyWish(
            self.path, self._form, self.secrets.read_secret(), self.secrets.read_passphrase()
        )

    def refuse_place(self, error: AppError) -> None:
        """Say that the copy cannot be put there."""
        self._place_stands = False
        self._show_note(sentence(error), refused=True)
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_note(self, text: str, *, refused: bool) -> None:
        set_tone(self.place_note, "danger" if refused else "warning")
        self.place_note.setText(text)
        self.place_note.setVisible(True)
        announce(self.place, text, urgent=refused)
