"""What stands under the password in the editor: how strong it is, and the generator."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.errors import RecipeImpossibleError
from core.passwords.recipe import Recipe
from core.passwords.strength import estimate, strength_of_bits
from core.passwords.word_lists import OwnLists
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.vault.inline_generator import MadeValue
from ui.desktop.sentences import sentence
from ui.desktop.widgets.generator_panel import GeneratorPanel
from ui.desktop.widgets.recipe_bar import OfferedRecipe
from ui.desktop.widgets.strength_meter import StrengthMeter


class PasswordPart(QWidget):
    """A meter, and the generator's panel once it is asked for."""

    another_requested = Signal(object)
    """Carries a Recipe."""
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meter = StrengthMeter()
        self.meter.set_tip_line(shown=False)
        self.panel = GeneratorPanel(take=self.tr("Use password"), size="small")
        self.box = QFrame()
        self.box.setProperty("card", "true")
        inner = QVBoxLayout(self.box)
        inner.setContentsMargins(12, 12, 12, 12)
        inner.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.meter)
        column.addWidget(self.box)
        self.box.setVisible(False)
        self.panel.recipe_changed.connect(self.another_requested)
        self.panel.another_requested.connect(
            lambda: self.another_requested.emit(self.panel.recipe())
        )
        self.panel.take_requested.connect(self._take)

    @property
    def is_open(self) -> bool:
        """Tell whether the generator is on show."""
        return self.box.isVisibleTo(self)

    def open(self, recipe: Recipe, offered: Sequence[OfferedRecipe], own: OwnLists) -> None:
        """Show the generator with a recipe, offer others, and ask for a first value."""
        self.panel.set_lists(own)
        self.panel.set_recipe(recipe)
        self.panel.offer(offered)
        self.box.setVisible(True)
        self.another_requested.emit(recipe)
        self.panel.another.setFocus()

    def close_panel(self) -> None:
        """Put the generator away."""
        self.box.setVisible(False)
        self.panel.value.hide_secret()

    def show_made(self, made: MadeValue, usual: float | None) -> None:
        """Show a value that was made; `usual` are the bits of the default where it has fewer."""
        self.panel.show_value(made.value, made.bits)
        self.panel.show_weaker(made.bits, usual)

    def show_fault(self, error: RecipeImpossibleError) -> None:
        """Say why no value can be made."""
        self.panel.show_fault(sentence(error))

    def judge(self, text: str, *, inputs: tuple[str, ...], bits: float | None) -> None:
        """Say how strong a password is: counted where it was generated, estimated where typed."""
        if not text:
            self.meter.set_strength(None)
            return
        score = strength_of_bits(bits) if bits is not None else estimate(text, inputs=inputs).score
        length = plural(self.tr("%n character(s)", "", len(text)), len(text))
        self.meter.set_strength(score, f"{self.meter.strength_word(score)} · {length}")

    def _take(self) -> None:
        self.taken.emit()
        self.close_panel()
