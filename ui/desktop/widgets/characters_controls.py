"""Which characters a generated password is made of, and how many."""

from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.passwords.recipe import LENGTH_MAX, LENGTH_MIN, SYMBOLS, CharactersRecipe
from ui.desktop.icons import themed_icon
from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import align_words, link_button
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.length_control import LengthControl
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.recipe_controls import RecipeControls

_LONGEST_SET = 256


@dataclasses.dataclass(frozen=True)
class _Boxes:
    """The check boxes, named as in the recipe."""

    upper: QCheckBox
    lower: QCheckBox
    digits: QCheckBox
    symbols: QCheckBox
    no_lookalikes: QCheckBox
    each_class: QCheckBox

    def all(self) -> tuple[QCheckBox, ...]:
        """Return them in the order of the screen."""
        return (
            self.upper,
            self.lower,
            self.digits,
            self.symbols,
            self.each_class,
            self.no_lookalikes,
        )


class CharactersControls(RecipeControls):
    """Length, classes of characters, and sets of one's own behind a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.length = LengthControl(self.tr("Length"), LENGTH_MIN, LENGTH_MAX)
        self.boxes = _Boxes(
            QCheckBox(self.tr("A–Z")),
            QCheckBox(self.tr("a–z")),
            QCheckBox(self.tr("0–9")),
            QCheckBox(self.tr("symbols")),
            QCheckBox(self.tr("avoid look-alikes: l 1 I | O 0 o")),
            QCheckBox(self.tr("at least one of each")),
        )
        self.more = link_button(self.tr("Choose characters…"), icon="chevron-down")
        align_words(self.more)
        self.sets = self._make_sets()
        boxes = QWidget()
        flow = FlowLayout(spacing=8, parent=boxes)
        for box in self.boxes.all():
            flow.addWidget(box)
            box.toggled.connect(self.changed)
        column.addWidget(self.length)
        column.addWidget(boxes)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        nest(column, row)
        column.addWidget(self.sets)
        column.addStretch(1)
        self.length.value_changed.connect(lambda _value: self.changed.emit())
        self.more.clicked.connect(lambda _checked=False: self._unfold(shown=self.sets.isHidden()))
        self.set_recipe(CharactersRecipe())

    def recipe(self) -> CharactersRecipe:
        """Return what is asked for."""
        boxes = self.boxes
        return CharactersRecipe(
            length=self.length.value,
            upper=boxes.upper.isChecked(),
            lower=boxes.lower.isChecked(),
            digits=boxes.digits.isChecked(),
            symbols=boxes.symbols.isChecked(),
            symbol_set=self.symbol_set.text(),
            own=self.own.text(),
            exclude=self.exclude.text(),
            no_lookalikes=boxes.no_lookalikes.isChecked(),
            each_class=boxes.each_class.isChecked(),
        )

    def set_recipe(self, recipe: CharactersRecipe) -> None:
        """Show a recipe without telling anybody."""
        was = self.blockSignals(True)
        self.length.set_value(recipe.length)
        boxes = self.boxes
        boxes.upper.setChecked(recipe.upper)
        boxes.lower.setChecked(recipe.lower)
        boxes.digits.setChecked(recipe.digits)
        boxes.symbols.setChecked(recipe.symbols)
        boxes.no_lookalikes.setChecked(recipe.no_lookalikes)
        boxes.each_class.setChecked(recipe.each_class)
        self.symbol_set.setText(recipe.symbol_set)
        self.own.setText(recipe.own)
        self.exclude.setText(recipe.exclude)
        self._unfold(shown=bool(recipe.own or recipe.exclude or recipe.symbol_set != SYMBOLS))
        self._name_symbols()
        self.blockSignals(was)

    def _make_sets(self) -> QWidget:
        """Make the fields for sets of one's own; they keep their height, so nothing jumps."""
        sets = QWidget(self)
        grid = QGridLayout(sets)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.symbol_set, self.own, self.exclude = (QLineEdit() for _ in range(3))
        self.usual = link_button(self.tr("Usual symbols"))
        self.usual.clicked.connect(lambda _checked=False: self.symbol_set.setText(SYMBOLS))
        symbols = QWidget()
        row = QHBoxLayout(symbols)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.symbol_set, 1)
        row.addWidget(self.usual)
        symbols.setFocusProxy(self.symbol_set)
        for edit in (self.symbol_set, self.own, self.exclude):
            edit.setMaxLength(_LONGEST_SET)
            edit.setProperty("fontRole", FontRole.MONO.value)
            edit.textChanged.connect(lambda _text: self.changed.emit())
        self.symbol_set.textChanged.connect(lambda _text: self._name_symbols())
        fields = (
            FormField(self.tr("These symbols"), symbols, keep_line=False),
            FormField(self.tr("Also use"), self.own, keep_line=False),
            FormField(self.tr("Never use"), self.exclude, keep_line=False),
        )
        grid.addWidget(fields[0], 0, 0, 1, 2)
        grid.addWidget(fields[1], 1, 0)
        grid.addWidget(fields[2], 1, 1)
        return sets

    def _name_symbols(self) -> None:
        """Show in the name of the box which symbols are meant."""
        shown = self.symbol_set.text()
        start = f"{shown[:7]}…" if len(shown) > 8 else shown
        self.boxes.symbols.setText(start.replace("&", "&&") or self.tr("symbols"))
        self.boxes.symbols.setAccessibleName(self.tr("symbols"))
        self.usual.setEnabled(shown != SYMBOLS)
        self.boxes.symbols.updateGeometry()

    def _unfold(self, *, shown: bool) -> None:
        self.sets.setVisible(shown)
        self.more.setText(self.tr("Fewer choices") if shown else self.tr("Choose characters…"))
        themed_icon(self.more, "chevron-up" if shown else "chevron-down", Role.LINK)
