"""What stands under the password in the editor: how strong it is, and the generator."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import RecipeImpossibleError
from core.passwords.recipe import Recipe
from core.passwords.strength import Strength, estimate, strength_of_bits
from core.passwords.word_lists import OwnLists
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.vault.inline_generator import MadeValue
from ui.desktop.sentences import sentence
from ui.desktop.tokens import Role
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.generator_panel import GeneratorPanel
from ui.desktop.widgets.labels import IconLabel, break_long_words, text_label
from ui.desktop.widgets.recipe_bar import OfferedRecipe
from ui.desktop.widgets.strength_meter import StrengthMeter
from ui.wording.speech import quote


class PasswordPart(QWidget):
    """A meter, who else has the password, and the generator's panel once it is asked for."""

    another_requested = Signal(object)
    """Carries a Recipe."""
    replace_requested = Signal()
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judged: tuple[Strength, str] | None = None
        self.meter = StrengthMeter()
        self.meter.set_tip_line(shown=False)
        self.shared = self._make_shared()
        self.box = QFrame()
        self.box.setProperty("card", "true")
        self._inner = QVBoxLayout(self.box)
        self._inner.setContentsMargins(12, 12, 12, 12)
        self._is_made = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.meter)
        column.addWidget(self.shared)
        column.addWidget(self.box)
        self.box.setVisible(False)

    @functools.cached_property
    def panel(self) -> GeneratorPanel:
        """Return the generator, made by then or not: an unlock must not wait for it."""
        made = GeneratorPanel(take=self.tr("Use password"), size="small", parent=self.box)
        made.recipe_changed.connect(self.another_requested)
        made.another_requested.connect(lambda: self.another_requested.emit(made.recipe()))
        made.take_requested.connect(self._take)
        self._inner.addWidget(made)
        self._is_made = True
        return made

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
        # Who asks for a password wants it more often than yet another one.
        self.panel.take.setFocus()

    def close_panel(self) -> None:
        """Put the generator away."""
        self.box.setVisible(False)
        if self._is_made:
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
        self._say_shared("")
        if not text:
            self._judged = None
            self.meter.set_strength(None)
            return
        score = strength_of_bits(bits) if bits is not None else estimate(text, inputs=inputs).score
        length = plural(self.tr("%Ln character(s)", "", len(text)), len(text))
        self._judged = (score, f"{self.meter.strength_word(score)} · {length}")
        self.meter.set_strength(*self._judged)

    def show_shared(self, titles: Sequence[str], *, more: int) -> None:
        """Say who else has the password that was judged; it informs and holds up nothing."""
        said = self.tr("Also used by %1.").replace("%1", self._say_titles(titles, more))
        self._say_shared(said if titles else "")
        if not titles and self._judged is not None:
            score, words = self._judged
            self.meter.set_strength(score, f"{words} · {self.tr('not used elsewhere')}")

    def _say_shared(self, said: str) -> None:
        self._words.setText(break_long_words(said))
        self.shared.setAccessibleName(said)
        self.shared.setVisible(bool(said))

    def _say_titles(self, titles: Sequence[str], more: int) -> str:
        names = list(map(quote, titles))
        if more:
            names.append(self.tr("%Ln more", "", more))
        return ", ".join(names)

    def _make_shared(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("rounded", "true")
        frame.setProperty("surface", "warning")
        self._words = text_label(wrap=True)
        self.replace = secondary_button(self.tr("Generate new"))
        self.replace.clicked.connect(lambda _checked=False: self.replace_requested.emit())
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(IconLabel("triangle-alert", Role.WARNING_ICON))
        row.addWidget(self._words, 1)
        row.addWidget(self.replace, 0, Qt.AlignmentFlag.AlignVCenter)
        frame.setVisible(False)
        return frame

    def _take(self) -> None:
        self.taken.emit()
        self.close_panel()
