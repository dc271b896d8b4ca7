"""How many invented words there are, and of how many syllables each."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.passwords.recipe import (
    SYLLABLES_MAX,
    SYLLABLES_MIN,
    WORDS_MAX,
    WORDS_MIN,
    PronounceableRecipe,
)
from ui.desktop.widgets.joining_controls import JoiningControls
from ui.desktop.widgets.length_control import LengthControl
from ui.desktop.widgets.recipe_controls import RecipeControls


class PronounceableControls(RecipeControls):
    """Words, syllables, and how the words are joined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.words = LengthControl(self.tr("Words"), WORDS_MIN, WORDS_MAX)
        self.syllables = LengthControl(self.tr("Syllables of each"), SYLLABLES_MIN, SYLLABLES_MAX)
        self.joining = JoiningControls()
        for widget in (self.words, self.syllables, self.joining):
            column.addWidget(widget)
        column.addStretch(1)
        for length in (self.words, self.syllables):
            length.value_changed.connect(lambda _value: self.changed.emit())
        self.joining.changed.connect(self.changed)
        self.set_recipe(PronounceableRecipe())

    def recipe(self) -> PronounceableRecipe:
        """Return what is asked for."""
        return PronounceableRecipe(
            words=self.words.value,
            syllables=self.syllables.value,
            separator=self.joining.separator,
            capitals=self.joining.capitals,
            digit=self.joining.digit,
        )

    def set_recipe(self, recipe: PronounceableRecipe) -> None:
        """Show a recipe without telling anybody."""
        was = self.blockSignals(True)
        self.words.set_value(recipe.words)
        self.syllables.set_value(recipe.syllables)
        self.joining.show_settings(
            separator=recipe.separator, capitals=recipe.capitals, digit=recipe.digit
        )
        self.blockSignals(was)
