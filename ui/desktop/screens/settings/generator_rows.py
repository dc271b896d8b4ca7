"""The two rows about the generator: what it starts with, and what it remembers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desktop.item_models.plural import plural
from ui.desktop.screens.settings.rows import Row
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.choice_box import ChoiceBox


class RecipeRow(Row):
    """The way to the recipe that new logins start with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.button = secondary_button(self.tr("Generator…"))
        self.button.setAccessibleName(self.tr("Open the generator"))
        super().__init__(
            self.tr("Recipe for new logins"),
            self.tr("Chosen in the generator, where its passwords can be seen."),
            self.button,
            parent,
        )


class RememberedRow(Row):
    """How long generated passwords are remembered; 0 days means that none is."""

    chosen = Signal(int)

    def __init__(self, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        self._read_only = read_only
        self.choice = ChoiceBox(self.tr("Remember generated passwords"))
        super().__init__(
            self.tr("Remember generated passwords"), self._say_kept(), self.choice, parent
        )
        self.choice.setEnabled(False)
        self.choice.chosen.connect(self._tell)

    def offer(self, choices: tuple[int, ...]) -> None:
        """Offer these numbers of days."""
        self.choice.set_choices((self._say_days(days), days) for days in choices)
        self.refresh()

    def show_days(self, days: int) -> None:
        """Show what is in force."""
        self.choice.select(days)
        self.choice.setEnabled(not self._read_only)
        said = (
            self._say_kept()
            if days
            else self.tr(
                "Off: a password that is not saved in an item is gone. What is in the generator's "
                "history stays there until its 30 days are over or you clear it."
            )
        )
        self.consequence.setText(said)
        self.choice.setAccessibleDescription(said)

    def _say_kept(self) -> str:
        return self.tr("Encrypted, the newest 50, so that none is lost before it is saved.")

    def _say_days(self, days: int) -> str:
        return plural(self.tr("%Ln day(s)", "", days), days) if days else self.tr("Not at all")

    def _tell(self, days: object) -> None:
        if isinstance(days, int):
            self.chosen.emit(days)
