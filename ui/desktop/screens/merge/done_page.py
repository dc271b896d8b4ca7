"""The last page of the merge: what was done, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.screens.merge.report_page import EffectsCard
from ui.desktop.screens.merge.view_model import Merged, Undone
from ui.desktop.screens.merge.words import say_effects
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import secondary_button


class MergedPage(QWidget):
    """Tell what a merge did."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        self.banner = Banner(Tint.SUCCESS)
        self.effects = EffectsCard()
        self.undo = secondary_button(self.tr("Undo merge"), icon="rotate-ccw")
        self.undo.clicked.connect(lambda _checked=False: self.undo_requested.emit())
        column.addWidget(self.banner)
        column.addWidget(self.effects)
        column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def show_merged(self, merged: Merged) -> None:
        """Tell what was done."""
        self.banner.show_message(Tint.SUCCESS, say_effects(merged.totals))
        self.effects.setVisible(True)
        self.effects.show_totals(merged.totals)
        self.undo.setVisible(merged.changes.operation is not None)

    def show_undone(self, done: Undone) -> None:
        """Tell that everything is as it was, or what is not."""
        self.effects.setVisible(False)
        self.undo.setVisible(False)
        if done.kept:
            text = self.tr("Merge undone. %Ln changed since and left as it is.", "", done.kept)
            self.banner.show_message(Tint.WARNING, text)
        else:
            text = self.tr("Merge undone. Everything is as it was before.")
            self.banner.show_message(Tint.SUCCESS, text)

    def show_error(self, text: str) -> None:
        """Tell what could not be done."""
        self.banner.show_message(Tint.DANGER, text)
