"""What is decided before an import: items that are here already, and where new ones go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from core.vault.folder import FolderId
from ui.desktop.screens.import_wizard.view_model import (
    Action,
    Duplicates,
    ImportPlan,
    NewFolder,
    Place,
)
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.labels import text_label


class ChoicesPart(QWidget):
    """Skip, update or keep both; and a folder for what has none."""

    duplicates_chosen = Signal(object)
    """Carries a Duplicates."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.same = text_label(wrap=True, tone="secondary")
        self.differing = text_label(wrap=True)
        self.ways = QWidget()
        self.buttons = QButtonGroup(self)
        self.radios: dict[Duplicates, QRadioButton] = {}
        flow = FlowLayout(spacing=12, parent=self.ways)
        for way, text in (
            (Duplicates.SKIP, self.tr("skip them")),
            (Duplicates.UPDATE, self.tr("update what is here")),
            (Duplicates.KEEP_BOTH, self.tr("keep both")),
        ):
            radio = QRadioButton(text)
            self.radios[way] = radio
            self.buttons.addButton(radio)
            flow.addWidget(radio)
            radio.clicked.connect(lambda _on=False, way=way: self.duplicates_chosen.emit(way))
        self.folder = Choice(self.tr("Put items without a folder in"), shortest=18)
        column.addWidget(self.same)
        column.addWidget(self.differing)
        column.addWidget(self.ways)
        column.addWidget(self._make_folder_row())

    @property
    def place(self) -> Place:
        """Return where new items go that name no folder of their own."""
        value = self.folder.value
        if isinstance(value, NewFolder):
            return value
        return FolderId(value) if isinstance(value, bytes) else None

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what is here already, without rows that were left out."""
        same = sum(row.action is Action.SAME for row in plan.rows)
        differing = sum(row.action is Action.CHANGED for row in plan.rows)
        self.same.setVisible(same > 0)
        self.same.setText(
            self.tr("1 item is here already, just the same. It is skipped.")
            if same == 1
            else self.tr("%Ln items are here already, just the same. They are skipped.", "", same)
        )
        self.differing.setVisible(differing > 0)
        self.ways.setVisible(differing > 0)
        self.differing.setText(
            self.tr("1 item is here already but differs:")
            if differing == 1
            else self.tr("%Ln items are here already but differ:", "", differing)
        )
        self.radios[plan.duplicates].setChecked(True)

    def offer_folders(self, new: str, found: Sequence[tuple[str, FolderId]]) -> None:
        """Offer a folder to be made, none, and those that are there."""
        self.folder.clear()
        self.folder.offer(new, NewFolder(new))
        self.folder.offer(self.tr("No folder"), None)
        for name, folder in found:
            self.folder.offer(name, folder)

    def _make_folder_row(self) -> QWidget:
        self.folder_row = QWidget()
        row = QHBoxLayout(self.folder_row)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        label = text_label(self.tr("Put items without a folder in"))
        label.setBuddy(self.folder)
        row.addWidget(label)
        row.addWidget(self.folder, 1)
        return self.folder_row
