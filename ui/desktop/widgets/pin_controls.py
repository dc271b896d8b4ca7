"""How many digits a generated PIN has, and whether habits of people are left out."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from core.passwords.recipe import PIN_MAX, PIN_MIN, PinRecipe
from ui.desktop.widgets.length_control import LengthControl
from ui.desktop.widgets.recipe_controls import RecipeControls


class PinControls(RecipeControls):
    """Digits, and a box for what people choose and others try first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.length = LengthControl(self.tr("Digits"), PIN_MIN, PIN_MAX)
        self.no_habits = QCheckBox(self.tr("avoid what people choose: 1234, 0000, years, dates"))
        column.addWidget(self.length)
        column.addWidget(self.no_habits)
        column.addStretch(1)
        self.length.value_changed.connect(lambda _value: self.changed.emit())
        self.no_habits.toggled.connect(self.changed)
        self.set_recipe(PinRecipe())

    def recipe(self) -> PinRecipe:
        """Return what is asked for."""
        return PinRecipe(length=self.length.value, no_habits=self.no_habits.isChecked())

    def set_recipe(self, recipe: PinRecipe) -> None:
        """Show a recipe without telling anybody."""
        was = self.blockSignals(True)
        self.length.set_value(recipe.length)
        self.no_habits.setChecked(recipe.no_habits)
        self.blockSignals(was)
