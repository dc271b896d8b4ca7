"""How many words a generated passphrase has, and what stands between them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from core.passwords.passphrase import WORD_LISTS
from core.passwords.recipe import WORDS_MAX, WORDS_MIN, Capitals, PassphraseRecipe
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.length_control import LengthControl
from ui.desktop.widgets.nesting import nest

_OWN = "own"
_LONGEST_SEPARATOR = 16


class PassphraseControls(QWidget):
    """Words, separator, capital letters, a digit, and the list the words come from."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.words = LengthControl(self.tr("Words"), WORDS_MIN, WORDS_MAX)
        self.separator = self._make_choice(self.tr("Between words"), self._separators())
        self.own = QLineEdit()
        self.capitals = self._make_choice(
            self.tr("Capital letters"),
            {
                self.tr("none"): Capitals.NONE.value,
                self.tr("first letter of every word"): Capitals.FIRST.value,
                self.tr("some words, at random"): Capitals.RANDOM.value,
            },
        )
        self.word_list = self._make_choice(self.tr("Words from"), self._word_lists())
        self.digit = QCheckBox(self.tr("add a digit"))
        column.addWidget(self.words)
        nest(column, self._make_grid())
        column.addStretch(1)
        self.words.value_changed.connect(lambda _value: self.changed.emit())
        self.own.textChanged.connect(lambda _text: self.changed.emit())
        self.digit.toggled.connect(self.changed)
        for choice in (self.separator, self.capitals, self.word_list):
            choice.currentIndexChanged.connect(lambda _index: self._choose())
        self.set_recipe(PassphraseRecipe())

    def recipe(self) -> PassphraseRecipe:
        """Return what is asked for."""
        separator = str(self.separator.value)
        return PassphraseRecipe(
            words=self.words.value,
            separator=self.own.text() if separator == _OWN else separator,
            capitals=Capitals(str(self.capitals.value)),
            digit=self.digit.isChecked(),
            word_list=str(self.word_list.value),
        )

    def set_recipe(self, recipe: PassphraseRecipe) -> None:
        """Show a recipe without telling anybody."""
        was = self.blockSignals(True)
        self.words.set_value(recipe.words)
        own = recipe.separator == _OWN or not self.separator.offers(recipe.separator)
        self.own.setText(recipe.separator if own else "")
        self.separator.select(_OWN if own else recipe.separator)
        self.capitals.select(recipe.capitals.value)
        self.word_list.select(recipe.word_list)
        self.digit.setChecked(recipe.digit)
        self._show_own()
        self.blockSignals(was)

    def _separators(self) -> dict[str, str]:
        return {
            self.tr("hyphen  -"): "-",
            self.tr("space  ␣"): " ",
            self.tr("dot  ."): ".",
            self.tr("comma  ,"): ",",
            self.tr("underscore  _"): "_",
            self.tr("none"): "",
            self.tr("own…"): _OWN,
        }

    def _word_lists(self) -> dict[str, str]:
        names = {
            "eff-long": self.tr("English (%1 words)"),
            "eff-short": self.tr("English, short (%1 words)"),
            "de-long": self.tr("German (%1 words)"),
        }
        return {
            names[name].replace("%1", self.locale().toString(count)): name
            for name, count in WORD_LISTS.items()
        }

    def _make_choice(self, name: str, choices: dict[str, str]) -> Choice:
        choice = Choice(name)
        for text, value in choices.items():
            choice.offer(text, value)
        return choice

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.own.setMaxLength(_LONGEST_SEPARATOR)
        self.own.setProperty("fontRole", FontRole.MONO.value)
        self.own_field = FormField(self.tr("Own separator"), self.own, keep_line=False)
        fields = (
            FormField(self.tr("Between words"), self.separator, keep_line=False),
            FormField(self.tr("Capital letters"), self.capitals, keep_line=False),
            FormField(self.tr("Words from"), self.word_list, keep_line=False),
        )
        grid.addWidget(fields[0], 0, 0)
        grid.addWidget(fields[1], 0, 1)
        grid.addWidget(fields[2], 1, 0)
        grid.addWidget(self.own_field, 1, 1)
        grid.addWidget(self.digit, 2, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _choose(self) -> None:
        self._show_own()
        self.changed.emit()

    def _show_own(self) -> None:
        self.own_field.setVisible(self.separator.value == _OWN)
