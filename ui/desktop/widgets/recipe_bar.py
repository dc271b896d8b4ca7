"""Which recipe is in force, by its name, and what can be done with it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.passwords.recipe import Recipe
from ui.desktop.widgets.buttons import align_words, link_button
from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest


@dataclasses.dataclass(frozen=True)
class OfferedRecipe:
    """A recipe under the name it is chosen by; `id` is that of one a person has named."""

    name: str
    recipe: Recipe
    id: bytes | None = None


class RecipeBar(QWidget):
    """A drop-down list of recipes and, where `acts`, the verbs for the one in force."""

    chosen = Signal(object)
    """Carries the Recipe."""
    save_requested = Signal()
    default_requested = Signal()
    remove_requested = Signal(object)
    """Carries the OfferedRecipe."""

    def __init__(self, *, acts: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[OfferedRecipe, ...] = ()
        self.choice = Choice(self.tr("Recipe"))
        self.save = link_button(self.tr("Save as recipe…"))
        self.save_default = link_button(self.tr("Save as my default"))
        align_words(self.save_default)
        self.remove = link_button(self.tr("Remove this recipe"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        nest(column, self._make_row())
        buttons = QWidget()
        flow = FlowLayout(spacing=4, parent=buttons)
        for button in (self.save_default, self.save, self.remove):
            flow.addWidget(button)
        column.addWidget(buttons)
        buttons.setVisible(acts)
        self.choice.chosen.connect(self._choose)
        self.save.clicked.connect(lambda _checked=False: self.save_requested.emit())
        self.save_default.clicked.connect(lambda _checked=False: self.default_requested.emit())
        self.remove.clicked.connect(lambda _checked=False: self._remove())
        self.offer((), None)

    def offer(self, recipes: Sequence[OfferedRecipe], now: Recipe | None) -> None:
        """Offer these recipes; the one in force is shown."""
        self._offered = tuple(recipes)
        self.choice.clear()
        self.choice.offer(self.tr("as set here"), None)
        for offered in recipes:
            self.choice.offer(offered.name, offered)
        self.show_recipe(now)

    def show_recipe(self, now: Recipe | None) -> None:
        """Show which of the recipes is in force, or that none is."""
        shown = self.choice.value
        same = [offered for offered in self._offered if offered.recipe == now]
        found = shown if shown in same else next(iter(same), None)
        self.choice.select(found)
        self.remove.setVisible(isinstance(found, OfferedRecipe) and found.id is not None)

    def show_default(self, *, same: bool) -> None:
        """Say whether the recipe in force is the usual one."""
        self.save_default.setEnabled(not same)
        self.save_default.setText(
            self.tr("This is your default") if same else self.tr("Save as my default")
        )

    def _make_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        caption = text_label(self.tr("Recipe"))
        caption.setBuddy(self.choice)
        row.addWidget(caption)
        row.addWidget(self.choice, 1)
        return row

    def _choose(self, offered: object) -> None:
        if isinstance(offered, OfferedRecipe):
            self.chosen.emit(offered.recipe)
        self.remove.setVisible(isinstance(offered, OfferedRecipe) and offered.id is not None)

    def _remove(self) -> None:
        if isinstance(self.choice.value, OfferedRecipe):
            self.remove_requested.emit(self.choice.value)
