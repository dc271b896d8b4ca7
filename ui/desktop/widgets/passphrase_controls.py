"""How many words a generated passphrase has, and where they come from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.passwords.recipe import WORDS_MAX, WORDS_MIN, PassphraseRecipe
from core.passwords.word_lists import NO_OWN_LISTS, OWN, WORD_LISTS, OwnLists
from ui.desktop.widgets.buttons import link_button
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.joining_controls import JoiningControls
from ui.desktop.widgets.length_control import LengthControl
from ui.desktop.widgets.recipe_controls import RecipeControls


class PassphraseControls(RecipeControls):
    """Words, the list they come from, and how they are joined."""

    list_wanted = Signal()
    list_unwanted = Signal(str)
    """Carries the name that recipes use for a list of one's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.words = LengthControl(self.tr("Words"), WORDS_MIN, WORDS_MAX)
        self.word_list = Choice(self.tr("Words from"))
        self.joining = JoiningControls()
        column.addWidget(self.words)
        column.addWidget(FormField(self.tr("Words from"), self.word_list, keep_line=False))
        column.addWidget(self.joining)
        self.add_list = link_button(self.tr("Add a word list…"))
        self.remove_list = link_button(self.tr("Remove this word list"))
        self._acts = QWidget()
        flow = FlowLayout(spacing=4, parent=self._acts)
        for button in (self.add_list, self.remove_list):
            flow.addWidget(button)
        column.addWidget(self._acts)
        column.addStretch(1)
        self._own: OwnLists = NO_OWN_LISTS
        self.set_lists(NO_OWN_LISTS)
        self.words.value_changed.connect(lambda _value: self.changed.emit())
        self.joining.changed.connect(self.changed)
        self.word_list.chosen.connect(lambda _value: self._choose_list())
        self.add_list.clicked.connect(lambda _checked=False: self.list_wanted.emit())
        self.remove_list.clicked.connect(
            lambda _checked=False: self.list_unwanted.emit(str(self.word_list.value))
        )
        self.set_recipe(PassphraseRecipe())

    def recipe(self) -> PassphraseRecipe:
        """Return what is asked for."""
        return PassphraseRecipe(
            words=self.words.value,
            separator=self.joining.separator,
            capitals=self.joining.capitals,
            digit=self.joining.digit,
            word_list=str(self.word_list.value),
        )

    def set_recipe(self, recipe: PassphraseRecipe) -> None:
        """Show a recipe without telling anybody."""
        was = self.blockSignals(True)
        self.words.set_value(recipe.words)
        self.joining.show_settings(
            separator=recipe.separator, capitals=recipe.capitals, digit=recipe.digit
        )
        self._show_list(recipe.word_list)
        self.blockSignals(was)

    def set_lists(self, own: OwnLists) -> None:
        """Offer a person's own lists behind the others; the choice stays."""
        self._own = own
        chosen = str(self.word_list.value or PassphraseRecipe().word_list)
        self.word_list.clear()
        names = self._names()
        for name, count in WORD_LISTS.items():
            self.word_list.offer(self._say(names[name], count), name)
        for name, words in own.items():
            self.word_list.offer(self._say(f"{name.removeprefix(OWN)} (%1)", words.count), name)
        self._show_list(chosen)

    def show_list_acts(self, *, shown: bool) -> None:
        """Show the buttons that add and remove lists, or have them elsewhere."""
        self._acts.setVisible(shown)

    def _choose_list(self) -> None:
        self._show_removal()
        self.changed.emit()

    def _show_removal(self) -> None:
        self.remove_list.setVisible(str(self.word_list.value) in self._own)

    def _show_list(self, name: str) -> None:
        if not self.word_list.offers(name):
            # Not another list in its place: that would be another recipe, unasked.
            missing = self.tr("%1 (not here)").replace("%1", name.removeprefix(OWN))
            self.word_list.offer(missing, name)
        self.word_list.select(name)
        self._show_removal()

    def _say(self, text: str, count: int) -> str:
        return text.replace("%1", self.locale().toString(count))

    def _names(self) -> dict[str, str]:
        return {
            "eff-long": self.tr("English (%1 words)"),
            "eff-short": self.tr("English, short (%1 words)"),
            "eff-apart": self.tr("English, easy to tell apart (%1 words)"),
            "de-long": self.tr("German (%1 words)"),
            "de-short": self.tr("German, short (%1 words)"),
            "es": self.tr("Spanish (%1 words)"),
            "fi": self.tr("Finnish (%1 words)"),
            "nb": self.tr("Norwegian (%1 words)"),
            "pt-br": self.tr("Portuguese, Brazil (%1 words)"),
            "sv": self.tr("Swedish (%1 words)"),
        }
