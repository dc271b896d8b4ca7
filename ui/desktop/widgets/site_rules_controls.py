"""The rules of a website, and how long a password is wished for within them."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.passwords.recipe import LENGTH_MAX, LENGTH_MIN, SiteRulesRecipe
from core.passwords.site_rules import RULES_MAX
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.length_control import LengthControl
from ui.desktop.widgets.recipe_controls import RecipeControls


class SiteRulesControls(RecipeControls):
    """One line for the rules, a length, and what may stand in the rules."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.rules = QLineEdit()
        self.rules.setMaxLength(RULES_MAX)
        self.rules.setProperty("fontRole", FontRole.MONO.value)
        self.length = LengthControl(self.tr("Length, if allowed"), LENGTH_MIN, LENGTH_MAX)
        self.legend = text_label(
            self.tr(
                "minlength, maxlength, max-consecutive: a number. required, allowed: upper, "
                "lower, digit, special, or characters in brackets. A semicolon after each. "
                "Every “required” asks for one of its characters."
            ),
            FontRole.SECONDARY,
            tone="secondary",
            wrap=True,
        )
        column.addWidget(FormField(self.tr("Rules of the website"), self.rules, keep_line=False))
        column.addWidget(self.length)
        column.addWidget(self.legend)
        column.addStretch(1)
        self.rules.setAccessibleDescription(self.legend.text())
        self.rules.textChanged.connect(lambda _text: self.changed.emit())
        self.length.value_changed.connect(lambda _value: self.changed.emit())
        self.set_recipe(SiteRulesRecipe())

    def recipe(self) -> SiteRulesRecipe:
        """Return what is asked for."""
        return SiteRulesRecipe(rules=self.rules.text(), length=self.length.value)

    def set_recipe(self, recipe: SiteRulesRecipe) -> None:
        """Show a recipe without telling anybody."""
        was = self.blockSignals(True)
        self.rules.setText(recipe.rules)
        self.rules.setCursorPosition(0)
        self.length.set_value(recipe.length)
        self.blockSignals(was)
