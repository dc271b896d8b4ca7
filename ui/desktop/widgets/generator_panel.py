"""The generator as a panel: the value, how strong it is, and what is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.passwords.recipe import Recipe
from core.passwords.strength import strength_of_bits
from core.passwords.word_lists import NO_OWN_LISTS, OwnLists
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import primary_button, secondary_button
from ui.desktop.widgets.generated_value import GeneratedLabel, ValueBox
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.recipe_bar import OfferedRecipe, RecipeBar
from ui.desktop.widgets.recipe_pages import RecipePages
from ui.desktop.widgets.speech import announce
from ui.desktop.widgets.strength_meter import StrengthMeter
from ui.desktop.widgets.strength_reason import StrengthReason


class GeneratorPanel(QWidget):
    """Show a value and the recipe it was made of; whoever owns the panel makes the value.

    `recipe_changed` carries the new recipe; the owner answers with `show_value` or
    `show_fault`. `take` names the button that takes the value ("Copy", "Use password").
    """

    recipe_changed = Signal(object)
    another_requested = Signal()
    take_requested = Signal()

    def __init__(
        self,
        *,
        take: str,
        size: Literal["large", "small"] = "large",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        large = size == "large"
        self.value = GeneratedLabel(FontRole.CODE_LARGE if large else FontRole.MONO)
        self.another = secondary_button(self.tr("Another"), icon="rotate-cw")
        self.take = primary_button(take) if large else secondary_button(take)
        self._own: OwnLists = NO_OWN_LISTS
        self._reason = StrengthReason(self)
        # Made where they stand, in the order of the screen: a change of parent styles all that is
        # in it anew, and puts it behind the others for Tab.
        column.addWidget(self._make_value_box(large=large))
        self.meter = StrengthMeter(self)
        column.addWidget(self.meter)
        nest(column, self._make_fault_row())
        nest(column, self._make_note_row())
        self.pages = RecipePages(list_acts=large, parent=self)
        column.addWidget(self.pages)
        self.bar = RecipeBar(acts=large, parent=self)
        column.addWidget(self.bar)
        self.pages.changed.connect(self._tell)
        self.bar.chosen.connect(self._choose)
        self.another.clicked.connect(lambda _checked=False: self.another_requested.emit())
        self.take.clicked.connect(lambda _checked=False: self.take_requested.emit())
        self._show_fault("")

    def recipe(self) -> Recipe:
        """Return what is asked for now."""
        return self.pages.recipe()

    def set_recipe(self, recipe: Recipe) -> None:
        """Show a recipe without telling anybody; the other kinds keep their own."""
        self.pages.set_recipe(recipe)
        self.bar.show_recipe(recipe)

    def offer(self, recipes: Sequence[OfferedRecipe]) -> None:
        """Offer recipes to choose from."""
        self.bar.offer(recipes, self.recipe())

    def set_lists(self, own: OwnLists) -> None:
        """Offer word lists of a person's own."""
        self._own = own
        self.pages.set_lists(own)

    def show_value(self, value: str, bits: float) -> None:
        """Show a value made of the recipe, and its entropy in bits."""
        self._show_fault("")
        self.value.reveal(value)
        recipe, reason = self.recipe(), self._reason
        strength = strength_of_bits(bits)
        words = (
            self.meter.strength_word(strength),
            reason.say_bits(bits),
            reason.say_effort(strength),
        )
        tips = (reason.say_why(recipe, self._own), reason.say_tip(recipe, strength, self._own))
        self.meter.set_strength(strength, " · ".join(words), " ".join(t for t in tips if t))

    def show_weaker(self, bits: float, usual: float | None) -> None:
        """Say that a value has fewer bits than the usual recipe gives; None where it has not."""
        text = ""
        if usual is not None:
            text = self.tr("Weaker than your default: %1 instead of %2 bits.")
            text = text.replace("%1", str(int(bits))).replace("%2", str(int(usual)))
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self._note_sign.setVisible(bool(text))

    def show_fault(self, text: str) -> None:
        """Say why no value can be made of the recipe."""
        self.value.hide_secret()
        self.meter.set_strength(None)
        self.show_weaker(0, None)
        self._show_fault(text)
        announce(self, text, urgent=True)

    @property
    def note(self) -> str:
        """Return what is said about a weaker recipe, or an empty text."""
        return self._note.text()

    @property
    def fault(self) -> str:
        """Return why there is no value, or an empty text."""
        return self._fault.text()

    def _make_value_box(self, *, large: bool) -> QFrame:
        box = ValueBox(self.value, self)
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 14, 12, 12)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.another)
        row.addWidget(self.take)
        if not large:
            column.setContentsMargins(12, 8, 8, 8)
        column.addWidget(self.value)
        nest(column, row)
        return box

    def _make_fault_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._fault_sign = IconLabel("triangle-alert", Role.DANGER_TEXT, 14)
        self._fault = text_label(tone="danger", wrap=True)
        row.addWidget(self._fault_sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._fault, 1)
        return row

    def _make_note_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._note_sign = IconLabel("triangle-alert", Role.WARNING_TEXT, 14)
        self._note = text_label(role=FontRole.SECONDARY, wrap=True)
        row.addWidget(self._note_sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._note, 1)
        self.show_weaker(0, None)
        return row

    def _tell(self) -> None:
        recipe = self.recipe()
        self.bar.show_recipe(recipe)
        self.recipe_changed.emit(recipe)

    def _choose(self, recipe: Recipe) -> None:
        self.pages.set_recipe(recipe)
        self.recipe_changed.emit(recipe)

    def _show_fault(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
        self._fault_sign.setVisible(bool(text))
        self.meter.setVisible(not text)
        self.take.setEnabled(not text)
        self.another.setEnabled(not text)
