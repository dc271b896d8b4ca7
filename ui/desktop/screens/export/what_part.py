"""What is exported: everything, what is selected, or a folder or tag, each with its counts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.screens.export.view_model import Offer, Offers, Tally
from ui.desktop.screens.import_wizard.words import say_items
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest


class WhatPart(QWidget):
    """Radio buttons, one with a list, and whether Trash goes along."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: Offers | None = None
        self.waiting = text_label(self.tr("Counting…"))
        self.everything = QRadioButton()
        self.selected = QRadioButton()
        self.some = QRadioButton(self.tr("Only"))
        self.some.setAccessibleName(self.tr("Only a folder or a tag"))
        self.place = Choice(self.tr("Folder or tag"), shortest=24)
        self.trash = QCheckBox()
        self.everything.setChecked(True)
        group = QButtonGroup(self)
        for radio in (self.everything, self.selected, self.some):
            group.addButton(radio)
            radio.setVisible(False)
            radio.toggled.connect(self._tell)
        self.place.chosen.connect(lambda _offer: self._choose_place())
        self.place.setVisible(False)
        self.trash.setVisible(False)
        self.trash.toggled.connect(lambda _on: self._show())
        self._lay_out()

    @property
    def offer(self) -> Offer | None:
        """Return what is chosen, None while it is being counted."""
        offers = self._offers
        if offers is None:
            return None
        if self.selected.isChecked() and offers.selected is not None:
            return offers.selected
        place = self.place.value
        return place if self.some.isChecked() and isinstance(place, Offer) else offers.everything

    @property
    def tally(self) -> Tally:
        """Return the counts of what is chosen."""
        offer = self.offer
        return offer.tally(trash=self.include_trash) if offer is not None else Tally()

    @property
    def include_trash(self) -> bool:
        """Tell whether what is in Trash goes along."""
        return self.trash.isChecked()

    def show_offers(self, offers: Offers) -> None:
        """Show what there is to choose from."""
        self._offers = offers
        there = offers.everything.tally(trash=True).items > 0
        self.waiting.setText(self.tr("There is nothing to export yet."))
        self.waiting.setVisible(not there)
        self.everything.setVisible(there)
        self.selected.setVisible(offers.selected is not None)
        self.place.clear()
        for folder in offers.folders:
            self.place.offer(" › ".join(folder.path), folder)
        for tag in offers.tags:
            self.place.offer(self.tr("Tag: %1").replace("%1", tag.name), tag)
        some = bool(offers.folders or offers.tags)
        self.some.setVisible(some)
        self.place.setVisible(some)
        self._show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.waiting)
        column.addWidget(self.everything)
        column.addWidget(self.selected)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.some)
        row.addWidget(self.place, 1)
        nest(column, row)
        column.addWidget(self.trash)

    def _choose_place(self) -> None:
        if self.some.isChecked():
            self._show()
        else:
            self.some.setChecked(True)

    def _tell(self, on: bool) -> None:  # noqa: FBT001 - a slot of Qt's making
        if on:  # each change makes two of them tell
            self._show()

    def _show(self) -> None:
        offers, trash = self._offers, self.include_trash
        if offers is None:
            return
        whole = say_tally(offers.everything.tally(trash=trash))
        self.everything.setText(self.tr("Everything: %1").replace("%1", whole))
        if offers.selected is not None:
            chosen = say_tally(offers.selected.kept)
            self.selected.setText(self.tr("Only what is selected: %1").replace("%1", chosen))
        # A new text takes the shortcut away.
        self.everything.setShortcut("Alt+A")
        self.selected.setShortcut("Alt+S")
        place = self.place.value
        if isinstance(place, Offer):
            told = say_tally(place.tally(trash=trash))
            self.some.setText(self.tr("Only %1 in:").replace("%1", told))
        offer = self.offer
        trashed = offer.trashed.items if offer is not None else 0
        self.trash.setVisible(trashed > 0)
        count = self.locale().toString(trashed)
        self.trash.setText(self.tr("Include Trash (%1)").replace("%1", count))
        self.changed.emit()


def say_tally(tally: Tally) -> str:
    """Return “60 items, 12 attachments, 34 earlier versions”."""
    parts = [say_items(tally.items)]
    if tally.attachments == 1:
        parts.append(QCoreApplication.translate("Export", "1 attachment"))
    elif tally.attachments:
        parts.append(QCoreApplication.translate("Export", "%Ln attachments", "", tally.attachments))
    if tally.versions == 1:
        parts.append(QCoreApplication.translate("Export", "1 earlier version"))
    elif tally.versions:
        parts.append(
            QCoreApplication.translate("Export", "%Ln earlier versions", "", tally.versions)
        )
    return ", ".join(parts)
