"""The window that shows one secret large, and closes by itself after the time that is set."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.screens.vault.enlarging import Enlarged
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import primary_button
from ui.desktop.widgets.dialog_size import open_at
from ui.desktop.widgets.labels import break_long_words, text_label
from ui.desktop.widgets.large_characters import LargeCharacters
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll
from ui.wording.speech import fill


class LargeDialog(QDialog):
    """Show a secret in large characters; made with the vault page as its parent, a lock ends it."""

    def __init__(self, enlarged: Enlarged, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Titles of windows are shown by the system in many places.
        self.setWindowTitle(self.tr("Show large"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_at(self, 640, 320)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        heading = fill(self.tr("%1 of %2"), enlarged.caption, " ".join(enlarged.title.split()))
        column.addWidget(text_label(break_long_words(heading), FontRole.TITLE, wrap=True))
        self.count = text_label(
            self.tr("%Ln characters", "", len(enlarged.text)), FontRole.SECONDARY, tone="secondary"
        )
        column.addWidget(self.count)
        self.characters = LargeCharacters()
        self.characters.setAccessibleName(enlarged.caption)
        self.characters.show_text(enlarged.text)
        column.addWidget(PageScroll(self.characters), 1)
        self.close_button = primary_button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        nest(column, row)
        self.close_button.setFocus()
        self._veil = QTimer(self, singleShot=True, interval=enlarged.seconds * 1000)
        self._veil.timeout.connect(self.reject)
        self._veil.start()

    def done(self, result: int) -> None:
        self._veil.stop()
        self.characters.show_text("")
        super().done(result)
