"""A pattern to be typed, and what its signs mean."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.passwords.pattern import PATTERN_MAX
from core.passwords.recipe import PatternRecipe
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.recipe_controls import RecipeControls


class PatternControls(RecipeControls):
    """One line for the pattern, and a legend of its signs below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.pattern = QLineEdit()
        self.pattern.setMaxLength(PATTERN_MAX)
        self.pattern.setProperty("fontRole", FontRole.MONO.value)
        self.legend = text_label(
            self.tr(
                "A and a are letters, 9 is a digit, # is a symbol, * is any of them.\n"
                "C c consonants, V v vowels, H h hexadecimal digits; [abc] one of these.\n"
                "{3} three times what stands before it, \\a the letter itself; "
                "marks stand for themselves."
            ),
            FontRole.SECONDARY,
            tone="secondary",
            wrap=True,
        )
        column.addWidget(FormField(self.tr("Pattern"), self.pattern, keep_line=False))
        column.addWidget(self.legend)
        column.addStretch(1)
        self.pattern.setAccessibleDescription(self.legend.text())
        self.pattern.textChanged.connect(lambda _text: self.changed.emit())
        self.set_recipe(PatternRecipe())

    def recipe(self) -> PatternRecipe:
        """Return what is asked for."""
        return PatternRecipe(self.pattern.text())

    def set_recipe(self, recipe: PatternRecipe) -> None:
        """Show a recipe without telling anybody."""
        was = self.blockSignals(True)
        self.pattern.setText(recipe.pattern)
        self.blockSignals(was)
