"""A check box that says what it is: on or off."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget


class OnOffBox(QCheckBox):
    """Say “On” while it is on and “Off” while it is off, as wide either way."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.toggled.connect(self._say)
        self._say()
        self.fit()

    def show_state(self, *, on: bool) -> None:
        """Show what is in force, without telling."""
        self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(False)
        self._say()

    def fit(self) -> None:
        """Be as wide as the longer word: what stands beside it must not move."""
        shown, widths = self.text(), []
        for text in self._words():
            self.setText(text)
            widths.append(self.sizeHint().width())
        self.setText(shown)
        self.setMinimumWidth(max(widths))

    def _say(self) -> None:
        off, on = self._words()
        self.setText(on if self.isChecked() else off)

    def _words(self) -> tuple[str, str]:
        return self.tr("Off"), self.tr("On")
