"""What was found, said to somebody who hears the screen while the keyboard stays in the search."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QListView, QWidget

from ui.desktop.screens.vault.empty_words import words_for
from ui.desktop.screens.vault.state import ListState, Shown
from ui.desktop.widgets.speech import announce, is_listened_to

QUIET_MS = 600
"""How long nothing is typed before anything is said: a sentence for each key would be noise."""


class SpokenSearch(QObject):
    """Say how much was found and the first of it, which is what Ctrl+C would copy now.

    What was typed is not repeated, and what was said last is not said again: a search goes on
    letter by letter, and often the answer stays.
    """

    def __init__(self, search: QWidget, rows: QListView) -> None:
        super().__init__(search)
        self._search, self._rows = search, rows
        self._heading, self._why, self._said = "", "", ""
        self.quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self.quiet.timeout.connect(self._say)

    def follow(self, heading: str, state: ListState) -> None:
        """Take what is listed now and what stands over it."""
        self.quiet.stop()
        if not state.query:
            self.end()
        elif is_listened_to():
            self._heading, self._why = heading, _say_why(state)
            self.quiet.start()

    def end(self) -> None:
        """Be quiet: nobody searches any more, and the next search is a new one."""
        self.quiet.stop()
        self._said = ""

    def _say(self) -> None:
        more = self._why
        if not self._rows.isHidden():
            more = self._rows.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or ""
        text = ". ".join(filter(None, (self._heading, more)))
        if text != self._said:
            self._said = text
            announce(self._search, text)


def _say_why(state: ListState) -> str:
    """Return what to hear where nothing is listed; the title over it repeats what was typed."""
    if state.shown is Shown.LOADING:
        return ""
    words = words_for(state)
    return words.text if state.shown is Shown.NOTHING_FOUND else f"{words.title} {words.text}"
