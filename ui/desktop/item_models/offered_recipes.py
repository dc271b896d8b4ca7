"""The recipes a person can choose from, by the names they are shown under."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.passwords.derived import derive_recipe
from core.passwords.recipe import Recipe
from core.services.recipes import Shelf
from ui.desktop.widgets.recipe_bar import OfferedRecipe


class RecipeNames(QObject):
    """Name what is on the shelf and, for an item, what is its own."""

    def offer(self, shelf: Shelf) -> list[OfferedRecipe]:
        """Return the usual recipe and every named one."""
        usual = OfferedRecipe(self.tr("My default"), shelf.default)
        return [usual, *(OfferedRecipe(kept.name, kept.recipe, kept.id) for kept in shelf.named)]

    def offer_for(self, shelf: Shelf, own: Recipe | None, password: str) -> list[OfferedRecipe]:
        """Return what the item itself brings before all others."""
        offered = self.offer(shelf)
        if password:
            like = OfferedRecipe(self.tr("Like the present password"), derive_recipe(password))
            offered.append(like)
        if own is not None and own != shelf.default and shelf.offers(own):
            offered.insert(0, OfferedRecipe(self.tr("The recipe of this item"), own))
        return offered
