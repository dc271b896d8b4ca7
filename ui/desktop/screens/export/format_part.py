"""As what to export: the encrypted archive first, then what others read, then what anyone reads."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from ui.desktop.screens.export.view_model import FormatId
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.margins import set_margins, words_of_choice
from ui.desktop.widgets.nesting import nest


class FormatPart(QWidget):
    """Three radio buttons, two of them with a list of formats and a word on what each is for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.archive = QRadioButton(self.tr("Encrypted archive (.strongroom)"))
        self.sealed = QRadioButton(self.tr("Encrypted, for another password manager"))
        self.plain = QRadioButton(self.tr("Unencrypted, for other programs or for paper"))
        self.sealed_form = Choice(self.tr("Encrypted format"), shortest=28)
        for text, form in (
            (self.tr("KeePass (.kdbx)"), FormatId.KDBX),
            (self.tr("Bitwarden (.json)"), FormatId.BITWARDEN_PROTECTED),
        ):
            self.sealed_form.offer(text, form)
        self.plain_form = Choice(self.tr("Unencrypted format"), shortest=28)
        for text, form in (
            (self.tr("Table for other programs (.csv)"), FormatId.CSV),
            (self.tr("Table for a spreadsheet (.csv)"), FormatId.SPREADSHEET_CSV),
            (self.tr("Bitwarden (.json)"), FormatId.BITWARDEN_JSON),
            (self.tr("CXF, the exchange format (.json)"), FormatId.CXF_JSON),
            (self.tr("Page for paper (.html)"), FormatId.PAPER_HTML),
        ):
            self.plain_form.offer(text, form)
        self.archive_note, self.sealed_note, self.plain_note = (self._note() for _ in range(3))
        self.archive.setChecked(True)
        group = QButtonGroup(self)
        for radio in (self.archive, self.sealed, self.plain):
            group.addButton(radio)
            radio.toggled.connect(self._tell)
        self.sealed_form.chosen.connect(lambda _form: self._choose_with(self.sealed))
        self.plain_form.chosen.connect(lambda _form: self._choose_with(self.plain))
        self._lay_out()
        self._say()

    @property
    def format_id(self) -> FormatId:
        """Return the format chosen."""
        for radio, box in ((self.sealed, self.sealed_form), (self.plain, self.plain_form)):
            form = box.value
            if radio.isChecked() and isinstance(form, FormatId):
                return form
        return FormatId.STRONGROOM

    @property
    def is_encrypted(self) -> bool:
        """Tell whether a passphrase closes the file."""
        return not self.plain.isChecked()

    def choose(self, form: FormatId) -> None:
        """Choose a format, as a person does with the mouse."""
        if form is FormatId.STRONGROOM:
            self.archive.setChecked(True)
            return
        sealed = form in (FormatId.KDBX, FormatId.BITWARDEN_PROTECTED)
        (self.sealed_form if sealed else self.plain_form).select(form)
        self._choose_with(self.sealed if sealed else self.plain)

    def show_part(self, *, whole: bool) -> None:
        """Say what the archive holds of all that there is."""
        self.archive_note.setText(
            self.tr("Recommended. Complete: nothing is left out.")
            if whole
            else self.tr("Recommended. With the earlier versions and attachments of these items.")
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.archive)
        column.addWidget(self.archive_note)
        for radio, box, note in (
            (self.sealed, self.sealed_form, self.sealed_note),
            (self.plain, self.plain_form, self.plain_note),
        ):
            column.addWidget(radio)
            row = QHBoxLayout()
            set_margins(row, words_of_choice(), 2, 0, 2)
            row.addWidget(box)
            row.addStretch(1)
            nest(column, row)
            column.addWidget(note)

    def _note(self) -> QLabel:
        note = text_label("", FontRole.SECONDARY, tone="secondary", wrap=True)
        set_margins(note, words_of_choice(), 0, 0, 4)
        return note

    def _choose_with(self, radio: QRadioButton) -> None:
        if radio.isChecked():
            self._say()
            self.changed.emit()
        else:
            radio.setChecked(True)

    def _tell(self, on: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        if on:  # each change makes two of them tell
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        notes = {
            FormatId.KDBX: self.tr("KeePassXC and many others open it, also on phones."),
            FormatId.BITWARDEN_PROTECTED: self.tr("Bitwarden takes it in with its passphrase."),
            FormatId.CSV: self.tr("One line for each item, for most password managers."),
            FormatId.SPREADSHEET_CSV: self.tr(
                "What would be computed has an apostrophe before it, passwords too."
            ),
            FormatId.BITWARDEN_JSON: self.tr("Many password managers take it in."),
            FormatId.CXF_JSON: self.tr("What password managers agreed on for moving."),
            FormatId.PAPER_HTML: self.tr("To print and lock away; one-time codes can be scanned."),
        }
        for radio, box, note in (
            (self.sealed, self.sealed_form, self.sealed_note),
            (self.plain, self.plain_form, self.plain_note),
        ):
            form = box.value
            note.setText(notes[form] if isinstance(form, FormatId) else "")
            # Lists that do not count would push the password out of sight.
            box.setVisible(radio.isChecked())
            note.setVisible(radio.isChecked())
        self.archive_note.setVisible(self.archive.isChecked())
