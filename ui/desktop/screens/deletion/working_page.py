"""What a deletion is doing right now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui.desktop.tasks import Step
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.progress import show_unknown
from ui.desktop.widgets.speech import announce


class WorkingPage(QWidget):
    """Say which step runs; the bar moves only where the steps are counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = text_label(role=FontRole.H2, wrap=True)
        self.hint = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for label in (self.words, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.hint)
        column.addStretch(3)

    def begin(self, *, changes: bool = False) -> None:
        """Show what comes before the first step; `changes` where nothing is checked any more."""
        self._say(self.tr("Going on…") if changes else self.tr("Checking what was typed…"))
        self.hint.setText("" if changes else self.tr("Nothing has been deleted yet."))
        show_unknown(self.bar)

    def show_step(self, step: Step) -> None:
        """Show how far the work is."""
        names = {
            "plan": self.tr("Writing down what will be deleted…"),
            "keys": self.tr("Destroying the keys…"),
            "keyring": self.tr("Clearing the system’s keyring…"),
            "files": self.tr("Deleting files and backups…"),
            "registry": self.tr("Removing it from the list of profiles…"),
            "settings": self.tr("Removing settings…"),
            "scan": self.tr("Looking for traces…"),
            "receipt": self.tr("Writing the receipt…"),
        }
        said = names.get(step.name)
        if said is None:
            return
        if said != self.words.text():
            self._say(said)
        self.hint.setText(self.tr("This cannot be stopped now. If it is interrupted, it goes on."))
        self.bar.setRange(0, step.total)
        self.bar.setValue(step.done)

    def _say(self, text: str) -> None:
        self.words.setText(text)
        announce(self, text)
