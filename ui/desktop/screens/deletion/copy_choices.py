"""What can become of everything in a profile before it goes: four choices, one of them made."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.desktop.screens.deletion.copy_model import Format
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.choice_box import ChoiceBox
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.margins import set_margins, words_of_choice
from ui.desktop.widgets.nesting import nest


class CopyChoices(QWidget):
    """The radio buttons of step 2; an encrypted copy is suggested."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.archive = QRadioButton(self.tr("Yes, an encrypted copy (.strongroom)"), self)
        self.other = QRadioButton(self.tr("Yes, for another password manager"), self)
        self.program = self._make_programs()
        self.to_profile = QRadioButton(self.tr("Yes, move everything to another profile"), self)
        self.none = QRadioButton(self.tr("No copy"), self)
        self._all = (self.archive, self.other, self.to_profile, self.none)
        self._move_note = self._note(
            self.tr("On this computer. All but its name, look, settings and unfinished edits.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.archive)
        column.addWidget(self._note(self.tr("Recommended. Complete: nothing is left out.")))
        column.addWidget(self.other)
        row = QHBoxLayout()
        set_margins(row, words_of_choice(), 2, 0, 4)
        row.addWidget(self.program)
        row.addStretch(1)
        nest(column, row)
        column.addWidget(self._note(self.tr("What such a file cannot hold is said before.")))
        column.addWidget(self.to_profile)
        column.addWidget(self._move_note)
        column.addWidget(self.none)
        group = QButtonGroup(self)
        for choice in self._all:
            group.addButton(choice)
        self.archive.setChecked(True)
        self.offer_move(possible=False)
        for choice in self._all:
            choice.toggled.connect(self.changed)
        self.program.chosen.connect(self._choose_program)

    def _make_programs(self) -> ChoiceBox:
        kinds = (
            (self.tr("KeePass, encrypted (.kdbx)"), Format.KDBX),
            (self.tr("Bitwarden, encrypted (.json)"), Format.BITWARDEN),
            (self.tr("Table, not encrypted (.csv)"), Format.CSV),
        )
        return ChoiceBox(self.tr("Kind of file"), kinds, parent=self)

    def _note(self, text: str) -> QWidget:
        note = text_label(text, FontRole.SECONDARY, tone="secondary", wrap=True, parent=self)
        set_margins(note, words_of_choice(), 0, 0, 6)
        return note

    def choose(self, form: Format) -> None:
        """Choose a copy for another password manager, of this kind."""
        self.program.select(form)
        self._choose_program()

    def _choose_program(self) -> None:
        if self.other.isChecked():
            self.changed.emit()
        else:
            self.other.setChecked(True)

    def offer_move(self, *, possible: bool) -> None:
        """Show the choice of another profile, where there is one."""
        self.to_profile.setVisible(possible)
        self._move_note.setVisible(possible)

    def focus_first(self) -> None:
        """Put the focus on what is chosen."""
        chosen = next(choice for choice in self._all if choice.isChecked())
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def moves(self) -> bool:
        """Tell whether everything is to go into another profile."""
        return self.to_profile.isChecked()

    @property
    def form(self) -> Format | None:
        """Return what the copy is to be, None for no copy, and for a move."""
        if self.none.isChecked() or self.moves:
            return None
        program = self.program.value()
        if self.other.isChecked() and isinstance(program, Format):
            return program
        return Format.ARCHIVE
