"""What was found, said to somebody who hears the screen while the keyboard stays in the search."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QListView, QWidget

from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.speech import announce, is_listened_to

QUIET_MS = 600
"""How long nothing is typed before anything is said: a sentence for each key would be noise."""


class SpokenSearch(QObject):
    """Say how much was found and the first of it, which is what Ctrl+C would copy now."""

    def __init__(self, search: QWidget, rows: QListView, empty: EmptyState) -> None:
        super().__init__(search)
        self._search, self._rows, self._empty = search, rows, empty
        self._heading = ""
        self.quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self.quiet.timeout.connect(self._say)

    def follow(self, heading: str) -> None:
        """Take what stands over the rows now, nothing where nobody searches."""
        self._heading = heading
        self.quiet.stop()
        if heading and is_listened_to():
            self.quiet.start()

    def _say(self) -> None:
        first = self._empty.accessibleName()
        if not self._rows.isHidden():
            first = self._rows.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or ""
        announce(self._search, f"{self._heading}. {first}")
