"""How far the import is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui.desktop.tasks import Step
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.labels import text_label


class ProgressPage(QWidget):
    """How far the import is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.words = text_label(role=FontRole.SECONDARY, tone="secondary")
        column.addWidget(text_label(self.tr("Nothing is in the profile until all of it is.")))
        column.addWidget(self.bar)
        column.addWidget(self.words)
        column.addStretch(1)

    def show_step(self, step: Step) -> None:
        """Show how far it is."""
        self.bar.setRange(0, max(1, step.total))
        self.bar.setValue(step.done)
        done, total = self.locale().toString(step.done), self.locale().toString(step.total)
        self.words.setText(self.tr("%1 of %2").replace("%1", done).replace("%2", total))
