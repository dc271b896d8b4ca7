"""One action with its keys: a button that takes others, the way back, and what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import link_button
from ui.desktop.widgets.key_button import KeyButton
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.speech import announce

_KEYS_WIDTH = 180


class KeyRow(QWidget):
    """Show an action's name and its keys."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.label = text_label(name, wrap=True)
        self.reset = link_button(self.tr("Reset"))
        self.reset.setProperty("compact", "true")
        self.reset.setAccessibleName(self.tr("Reset the keys of “%1”").replace("%1", name))
        self.button = KeyButton(name)
        self.button.setMinimumWidth(current_theme().scaled(_KEYS_WIDTH))
        self._fault = text_label(role=FontRole.SECONDARY, tone="danger", wrap=True)
        self._fault.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        row.addWidget(self.reset)
        row.addWidget(self.button)
        nest(column, row)
        column.addWidget(self._fault)

    def words(self) -> str:
        """Return what a search looks into, in lower case."""
        return f"{self._name} {self.button.text()}".casefold()

    def fault(self) -> str:
        """Return what is wrong, empty where nothing is."""
        return self._fault.text()

    def show_keys(self, keys: Sequence[str], *, is_own: bool) -> None:
        """Show keys; where they were chosen there is a way back."""
        self.button.show_keys(keys)
        self.reset.setVisible(is_own)
        self.show_fault("")

    def show_fault(self, text: str) -> None:
        """Say why a key was not taken, or that nothing is wrong."""
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
        announce(self, text, urgent=True)
