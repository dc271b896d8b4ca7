"""The head of the page of backups: the newest, and what can be done with all of them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desktop.widgets.buttons import BusyButton, secondary_button
from ui.desktop.widgets.labels import text_label


class BackupsHead(QWidget):
    """Buttons of which one at a time is at work, and the one that stops it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.newest = text_label(tone="secondary", wrap=True)
        self.now = BusyButton(self.tr("Back up now"))
        self.all = BusyButton(self.tr("Verify all"), "secondary")
        self.cancel = secondary_button(self.tr("Cancel"))
        self.cancel.setVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.newest, 1)
        for button in (self.cancel, self.all, self.now):
            row.addWidget(button)

    @property
    def is_busy(self) -> bool:
        """Tell whether an act is under way."""
        return self.now.is_busy or self.all.is_busy

    def begin(self, button: BusyButton, doing: str) -> None:
        """Wait for the act of one button."""
        button.start_busy(doing)
        for other in (self.now, self.all):
            other.setEnabled(False)
        self.cancel.setVisible(True)

    def stop(self, *, writable: bool) -> None:
        """Offer again what can be done."""
        self.cancel.setVisible(False)
        for button in (self.now, self.all):
            if button.is_busy:
                button.stop_busy()
        self.now.setEnabled(writable)
        self.all.setEnabled(True)
