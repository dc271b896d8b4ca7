"""What came of a check of the open profile, part by part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import primary_button, secondary_button
from ui.desktop.widgets.dialog_size import open_at
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll


class CheckLine(NamedTuple):
    """One part, whether all is well with it, and what there is to say of it."""

    ok: bool
    text: str


class CheckDialog(QDialog):
    """Show each part with its result; where something is lost, offer to export the rest."""

    export_requested = Signal()

    def __init__(self, lines: Sequence[CheckLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Check of this profile"))
        self.lines = tuple(lines)
        well = all(line.ok for line in lines)
        title = self.tr("All is well") if well else self.tr("Not all is well")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        self.heading = text_label(title, FontRole.TITLE, wrap=True)
        column.addWidget(self.heading)
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.setSpacing(12)
        for line in lines:
            nest(rows, _row(line))
        rows.addStretch(1)
        scroll = PageScroll(inner, self)
        scroll.setAccessibleName(self.tr("What was found"))
        column.addWidget(scroll, 1)
        self.close_button = secondary_button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.export = primary_button(self.tr("Export what can be read…"))
        self.export.clicked.connect(self._export)
        self.export.setVisible(not well)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.export)
        nest(column, foot)
        open_at(self, 520, 380)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _export(self) -> None:
        self.accept()
        self.export_requested.emit()


def _row(line: CheckLine) -> QHBoxLayout:
    icon = ("circle-check", Role.SUCCESS_TEXT) if line.ok else ("circle-x", Role.DANGER_TEXT)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(IconLabel(*icon, 20), 0, Qt.AlignmentFlag.AlignTop)
    label = text_label(line.text, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row.addWidget(label, 1)
    return row
