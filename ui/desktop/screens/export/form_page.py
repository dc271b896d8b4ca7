"""What to export, as what, and with which password."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from core.formats.imported import NotKept
from ui.desktop.screens.export.format_part import FormatPart
from ui.desktop.screens.export.secrets_part import SecretsPart
from ui.desktop.screens.export.view_model import (
    EVERYTHING,
    ExportWish,
    FormatId,
    Losses,
    LossKey,
    Offers,
)
from ui.desktop.screens.export.what_part import WhatPart
from ui.desktop.screens.import_wizard.words import say_not_kept
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.labels import SectionHeader


class FormPage(QWidget):
    """Ask for the items, the format and what it needs; the encrypted one comes first."""

    changed = Signal()
    submitted = Signal()
    losses_wanted = Signal()
    """What the format chosen leaves out is to be counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._losses: dict[LossKey, tuple[NotKept, ...]] = {}
        self.banner = Banner(Tint.DANGER)
        self.what = WhatPart()
        self.format = FormatPart()
        self.losses = Banner(Tint.WARNING)
        self.understood = QCheckBox(self.tr("I understand that anyone can read the file"))
        self.secrets = SecretsPart()
        self.what.changed.connect(self._show)
        self.format.changed.connect(self._choose)
        self.understood.toggled.connect(lambda _on: self.changed.emit())
        self.secrets.submitted.connect(self.submitted)
        self._lay_out()
        self._choose()

    @property
    def format_id(self) -> FormatId:
        """Return the format chosen."""
        return self.format.format_id

    @property
    def is_encrypted(self) -> bool:
        """Tell whether a passphrase closes the file."""
        return self.format.is_encrypted

    @property
    def key(self) -> LossKey | None:
        """Return what decides what is left out, None while what there is is being counted."""
        offer = self.what.offer
        if offer is None:
            return None
        return LossKey(self.format_id, offer.choice, self.what.include_trash)

    @property
    def count(self) -> int:
        """Return how many items the export is about."""
        return self.what.tally.items

    @property
    def is_ready(self) -> bool:
        """Tell whether the export can be asked for."""
        if not self.is_encrypted and not self.understood.isChecked():
            return False
        known = self._is_ours or self.key in self._losses
        return known and self.count > 0

    @property
    def _is_ours(self) -> bool:
        return self.format_id is FormatId.STRONGROOM

    def show_offers(self, offers: Offers) -> None:
        """Show what there is."""
        self.what.show_offers(offers)

    def show_losses(self, losses: Losses) -> None:
        """Say what a format of others leaves out."""
        self._losses[losses.key] = losses.lost
        self._show()

    def read_wish(self) -> ExportWish | None:
        """Return what is asked for, or say what is missing and return None."""
        key = self.key
        if key is None or not self.is_ready or not self.secrets.is_complete():
            return None
        return ExportWish(
            key=key,
            secret=self.secrets.read_secret(),
            passphrase=self.secrets.read_passphrase(),
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
        column.addWidget(SectionHeader(self.tr("Format")))
        column.addWidget(self.format)
        column.addWidget(self.losses)
        column.addWidget(self.understood)
        column.addSpacing(8)
        column.addWidget(self.secrets)
        column.addStretch(1)

    def _choose(self) -> None:
        # What was understood of one file was not said of another.
        self.understood.setChecked(False)
        self.losses.setVisible(not self._is_ours)
        self.understood.setVisible(not self.is_encrypted)
        self.secrets.show_for(encrypted=self.is_encrypted, ours=self._is_ours)
        self._show()

    def _show(self) -> None:
        offer, key = self.what.offer, self.key
        if offer is not None and key is not None:
            self.format.show_part(whole=offer.choice == EVERYTHING)
            if not self._is_ours:
                self._show_losses(key)
        self.changed.emit()

    def _show_losses(self, key: LossKey) -> None:
        if key not in self._losses:
            self.losses.show_message(Tint.WARNING, self.tr("Counting what it leaves out…"))
            self.losses_wanted.emit()
            return
        said = [] if self.is_encrypted else [self._say_readable()]
        lost = self._losses[key]
        leaves = self.tr("It leaves out: %1.").replace("%1", say_not_kept(lost))
        said.append(leaves if lost else self.tr("Nothing is left out."))
        harmless = self.is_encrypted and not lost
        self.losses.show_message(Tint.INFO if harmless else Tint.WARNING, " ".join(said))

    def _say_readable(self) -> str:
        logins = self.what.tally.logins
        # A Wi-Fi or a custom item has passwords, too, and nothing tells how many.
        if not logins or logins != self.what.tally.items:
            return self.tr("Anyone who opens the file can read all of it.")
        if logins == 1:
            return self.tr("Anyone who opens the file can read the password in it.")
        return self.tr("Anyone who opens the file can read all %Ln passwords.", "", logins)
