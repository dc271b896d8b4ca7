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
    losses_wanted = Signal()
    """What the format chosen leaves out is to be counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents: Contents | None = None
        self._losses: dict[tuple[FormatId, bool], tuple[NotKept, ...]] = {}
        self.banner = Banner(Tint.DANGER)
        self.what = text_label(wrap=True)
        self.trash = QCheckBox()
        self.archive = QRadioButton(self.tr("Encrypted archive (.strongroom)"))
        self.kdbx = QRadioButton(self.tr("For other password managers (.kdbx), encrypted"))
        self.csv = QRadioButton(self.tr("Table for other programs (.csv), unencrypted"))
        self.archive.setChecked(True)
        self._group = QButtonGroup(self)
        for radio in (self.archive, self.kdbx, self.csv):
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
        if self.kdbx.isChecked():
            return FormatId.KDBX
        return FormatId.CSV if self.csv.isChecked() else FormatId.STRONGROOM

    @property
    def is_encrypted(self) -> bool:
        """Tell whether a passphrase closes the file."""
        return not self.csv.isChecked()

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
        if not self.is_encrypted and not self.understood.isChecked():
            return False
        known = self.archive.isChecked() or self._key in self._losses
        return known and self.count > 0

    @property
    def _key(self) -> tuple[FormatId, bool]:
        return self.format_id, self.include_trash

    def show_contents(self, contents: Contents) -> None:
        """Show what there is."""
        self._contents = contents
        self._show()

    def show_losses(self, losses: Losses) -> None:
        """Say what a format of others leaves out."""
        self._losses[losses.format_id, losses.with_trash] = losses.lost
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
        column.addWidget(self.kdbx)
        column.addWidget(self._note(self.tr("KeePassXC and many others open it, also on phones.")))
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
        ours = self.archive.isChecked()
        self.losses.setVisible(not ours)
        self.understood.setVisible(not self.is_encrypted)
        self.secrets.show_for(encrypted=self.is_encrypted, ours=ours)
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
            if not self.archive.isChecked():
                self._show_losses(contents, trash=trash)
        self.changed.emit()

    def _show_losses(self, contents: Contents, *, trash: bool) -> None:
        if self._key not in self._losses:
            self.losses.show_message(Tint.WARNING, self.tr("Counting what it leaves out…"))
            self.losses_wanted.emit()
            return
        said = [] if self.is_encrypted else [self._say_readable(contents, trash=trash)]
        lost = self._losses[self._key]
        leaves = self.tr("It leaves out: %1.").replace("%1", say_not_kept(lost))
        said.append(leaves if lost else self.tr("Nothing is left out."))
        harmless = self.is_encrypted and not lost
        self.losses.show_message(Tint.INFO if harmless else Tint.WARNING, " ".join(said))

    def _say_what(self, contents: Contents, *, trash: bool) -> str:
        count = contents.count(trash=trash)
        if not count:
            return self.tr("There is nothing to export yet.")
        attachments = contents.count_attachments(trash=trash)
        text = self.tr("Everything: %1").replace("%1", say_items(count))
        if attachments == 1:
            return text + self.tr(", 1 attachment")
        return text + (self.tr(", %Ln attachments", "", attachments) if attachments else "")

    def _say_readable(self, contents: Contents, *, trash: bool) -> str:
        logins = contents.count_logins(trash=trash)
        if logins == 1:
            readable = self.tr("Anyone who opens the file can read the password in it.")
        else:
            readable = self.tr("Anyone who opens the file can read all %Ln passwords.", "", logins)
        if not logins:
            readable = self.tr("Anyone who opens the file can read all of it.")
        return readable
