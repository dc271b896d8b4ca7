"""What to export, as what, and with which password."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from core.formats.imported import NotKept
from ui.desktop.screens.export.secrets_part import SecretsPart
from ui.desktop.screens.export.view_model import Contents, ExportWish, FormatId, Losses
from ui.desktop.screens.import_wizard.words import say_items, say_not_kept
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.labels import SectionHeader, text_label

_UNDER_RADIO = 36


class FormPage(QWidget):
    """Ask for the format and what it needs; the encrypted one comes first."""

    changed = Signal()
    submitted = Signal()
    losses_wanted = Signal(bool)
    """What a table leaves out is to be counted, with Trash or without it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents: Contents | None = None
        self._losses: dict[bool, tuple[NotKept, ...]] = {}
        self.banner = Banner(Tint.DANGER)
        self.what = text_label(wrap=True)
        self.trash = QCheckBox()
        self.archive = QRadioButton(self.tr("Encrypted archive (.strongroom)"))
        self.csv = QRadioButton(self.tr("Table for other programs (.csv), unencrypted"))
        self.archive.setChecked(True)
        self._group = QButtonGroup(self)
        for radio in (self.archive, self.csv):
            self._group.addButton(radio)
            radio.toggled.connect(lambda _on: self._choose())
        self.losses = Banner(Tint.WARNING)
        self.understood = QCheckBox(self.tr("I understand that anyone can read the file"))
        self.secrets = SecretsPart()
        self.trash.toggled.connect(lambda _on: self._show())
        self.understood.toggled.connect(lambda _on: self.changed.emit())
        self.secrets.submitted.connect(self.submitted)
        self._lay_out()
        self._choose()

    @property
    def format_id(self) -> FormatId:
        """Return the format chosen."""
        return FormatId.CSV if self.csv.isChecked() else FormatId.STRONGROOM

    @property
    def include_trash(self) -> bool:
        """Tell whether what is in Trash goes along."""
        return self.trash.isChecked()

    @property
    def count(self) -> int:
        """Return how many items the export is about."""
        return self._contents.count(trash=self.include_trash) if self._contents else 0

    @property
    def is_ready(self) -> bool:
        """Tell whether the export can be asked for."""
        if self.csv.isChecked() and not (self.understood.isChecked() and self._are_losses_known):
            return False
        return self.count > 0

    @property
    def _are_losses_known(self) -> bool:
        return self.include_trash in self._losses

    def show_contents(self, contents: Contents) -> None:
        """Show what there is."""
        self._contents = contents
        self._show()

    def show_losses(self, losses: Losses) -> None:
        """Say what a table leaves out."""
        self._losses[losses.with_trash] = losses.lost
        self._show()

    def read_wish(self) -> ExportWish | None:
        """Return what is asked for, or say what is missing and return None."""
        if not self.is_ready or not self.secrets.is_complete():
            return None
        return ExportWish(
            format_id=self.format_id,
            secret=self.secrets.read_secret(),
            passphrase=self.secrets.read_passphrase(),
            include_trash=self.include_trash,
        )

    def show_error(self, tint: Tint, text: str) -> None:
        """Say why there is no file."""
        self.banner.show_message(tint, text)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(6)
        self.banner.setVisible(False)
        column.addWidget(self.banner)
        column.addWidget(SectionHeader(self.tr("What")))
        column.addWidget(self.what)
        column.addWidget(self.trash)
        column.addWidget(SectionHeader(self.tr("Format")))
        column.addWidget(self.archive)
        column.addWidget(self._note(self.tr("Recommended. Complete: nothing is left out.")))
        column.addWidget(self.csv)
        column.addWidget(self._note(self.tr("One line for each item, for most password managers.")))
        column.addWidget(self.losses)
        column.addWidget(self.understood)
        column.addSpacing(8)
        column.addWidget(self.secrets)
        column.addStretch(1)

    def _note(self, text: str) -> QWidget:
        note = text_label(text, FontRole.SECONDARY, tone="secondary", wrap=True)
        note.setContentsMargins(_UNDER_RADIO, 0, 0, 4)
        return note

    def _choose(self) -> None:
        encrypted = self.archive.isChecked()
        self.losses.setVisible(not encrypted)
        self.understood.setVisible(not encrypted)
        self.secrets.show_for(encrypted=encrypted)
        self._show()

    def _show(self) -> None:
        contents, trash = self._contents, self.include_trash
        self.trash.setVisible(contents is not None and contents.trashed > 0)
        if contents is None:
            self.what.setText(self.tr("Counting…"))
        else:
            self.what.setText(self._say_what(contents, trash=trash))
            self.trash.setText(
                self.tr("Include Trash (%1)").replace(
                    "%1", self.locale().toString(contents.trashed)
                )
            )
            if self.csv.isChecked():
                self._show_losses(contents, trash=trash)
        self.changed.emit()

    def _show_losses(self, contents: Contents, *, trash: bool) -> None:
        if trash not in self._losses:
            self.losses.show_message(Tint.WARNING, self.tr("Counting what it leaves out…"))
            self.losses_wanted.emit(trash)
            return
        self.losses.show_message(Tint.WARNING, self._say_losses(contents, trash=trash))

    def _say_what(self, contents: Contents, *, trash: bool) -> str:
        count = contents.count(trash=trash)
        if not count:
            return self.tr("There is nothing to export yet.")
        attachments = contents.count_attachments(trash=trash)
        text = self.tr("Everything: %1").replace("%1", say_items(count))
        if attachments == 1:
            return text + self.tr(", 1 attachment")
        return text + (self.tr(", %Ln attachments", "", attachments) if attachments else "")

    def _say_losses(self, contents: Contents, *, trash: bool) -> str:
        logins = contents.count_logins(trash=trash)
        if logins == 1:
            readable = self.tr("Anyone who opens the file can read the password in it.")
        else:
            readable = self.tr("Anyone who opens the file can read all %Ln passwords.", "", logins)
        if not logins:
            readable = self.tr("Anyone who opens the file can read all of it.")
        lost = self._losses[trash]
        if not lost:
            return f"{readable} {self.tr('Nothing is left out.')}"
        leaves = self.tr("It leaves out: %1.").replace("%1", say_not_kept(lost))
        return f"{readable} {leaves}"
