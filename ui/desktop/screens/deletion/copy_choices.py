"""What can become of everything in a profile before it goes: five choices, one of them made."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ui.desktop.screens.deletion.copy_model import Format
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.labels import text_label

_UNDER_RADIO = 36


class CopyChoices(QWidget):
    """The radio buttons of step 2; an encrypted copy is suggested."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.archive = QRadioButton(self.tr("Yes, an encrypted copy (.strongroom)"))
        self.kdbx = QRadioButton(self.tr("Yes, for another password manager, encrypted (.kdbx)"))
        self.csv = QRadioButton(self.tr("Yes, a table for another password manager (.csv)"))
        self.to_profile = QRadioButton(self.tr("Yes, move everything to another profile"))
        self.none = QRadioButton(self.tr("No copy"))
        self._all = (self.archive, self.kdbx, self.csv, self.to_profile, self.none)
        self._move_note = self._note(
            self.tr("On this computer. All but its name, look, settings and unfinished edits.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.archive)
        column.addWidget(self._note(self.tr("Recommended. Complete: nothing is left out.")))
        column.addWidget(self.kdbx)
        column.addWidget(self._note(self.tr("KeePassXC and many others open it, also on phones.")))
        column.addWidget(self.csv)
        column.addWidget(self._note(self.tr("Not encrypted, and not complete.")))
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

    def _note(self, text: str) -> QWidget:
        note = text_label(text, FontRole.SECONDARY, tone="secondary", wrap=True)
        note.setContentsMargins(_UNDER_RADIO, 0, 0, 6)
        return note

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
        if self.kdbx.isChecked():
            return Format.KDBX
        return Format.CSV if self.csv.isChecked() else Format.ARCHIVE
