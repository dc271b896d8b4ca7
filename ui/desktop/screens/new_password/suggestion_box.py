"""A passphrase to take: filled in where nothing was typed, offered where something was."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.ports import Randomness
from ui.desktop.screens.new_password.view_model import Suggestion, suggest
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest


class SuggestionBox(QFrame):
    """Five random words; once they are taken, the field shows them and the box others."""

    used = Signal(object)
    """Carries the Suggestion that is to be filled in."""

    def __init__(self, randomness: Randomness, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._randomness = randomness
        self._suggestion: Suggestion | None = None
        self._taken = False
        self.setProperty("card", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self._words = text_label(role=FontRole.MONO, wrap=True)
        self._bits = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self.use = secondary_button(self.tr("Use this"))
        self.another = secondary_button(self.tr("Another"), icon="dices")
        self.use.clicked.connect(self._use)
        self.another.clicked.connect(self._draw_another)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.use)
        row.addWidget(self.another)
        row.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._bits)
        nest(column, row)

    @property
    def is_taken(self) -> bool:
        """Tell whether its words were filled in."""
        return self._taken

    @property
    def taken_text(self) -> str:
        """Return the words that were filled in."""
        return self._suggestion.text if self._taken and self._suggestion is not None else ""

    def offer(self) -> None:
        """Show words without filling them in."""
        self._set_taken(taken=False)
        self._draw()

    def take(self) -> None:
        """Draw words and have them filled in."""
        self._draw()
        self._use()

    def forget(self) -> None:
        """Take the words off the screen."""
        self._suggestion = None
        self._words.clear()
        self._set_taken(taken=False)

    def _draw(self) -> None:
        self._suggestion = suggest(self._randomness)
        self._words.setText(self._suggestion.text)
        bits = QLocale().toString(self._suggestion.bits, "f", 1)
        self._bits.setText(self.tr("%1 bits, five words drawn at random").replace("%1", bits))

    def _draw_another(self) -> None:
        self._draw()
        if self._taken:
            self._use()

    def _use(self) -> None:
        if self._suggestion is not None:
            self._set_taken(taken=True)
            self.used.emit(self._suggestion)

    def _set_taken(self, *, taken: bool) -> None:
        self._taken = taken
        # The field shows them already, in the clear.
        self._words.setVisible(not taken)
        self.use.setVisible(not taken)
