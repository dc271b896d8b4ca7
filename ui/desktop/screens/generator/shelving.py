"""Putting recipes and word lists aside from the generator's window, and taking them away again."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.passwords.recipe import Recipe
from core.passwords.word_lists import OWN
from core.services.recipe_names import NAME_LIMIT
from core.services.recipes import Shelf
from ui.desktop.dialogs.question import Question
from ui.desktop.item_models.offered_recipes import RecipeNames
from ui.desktop.prompts import FileFilter, FileWish, Prompts
from ui.desktop.screens.generator.view_model import GeneratorModel
from ui.desktop.screens.vault.name_dialog import NameDialog
from ui.desktop.widgets.generator_panel import GeneratorPanel
from ui.desktop.widgets.recipe_bar import OfferedRecipe


class Shelving(QObject):
    """Ask for names and files, and before anything is replaced or removed."""

    def __init__(
        self, model: GeneratorModel, panel: GeneratorPanel, prompts: Prompts, window: QWidget
    ) -> None:
        super().__init__(window)
        self._model, self._panel = model, panel
        self._prompts, self._window = prompts, window
        self._names = RecipeNames(self)
        pages, bar, recipes = panel.pages, panel.bar, model.recipes
        bar.default_requested.connect(model.save_default)
        bar.save_requested.connect(self._ask_for_name)
        bar.remove_requested.connect(self._ask_to_remove)
        pages.list_wanted.connect(self._ask_for_list)
        pages.list_unwanted.connect(self._ask_to_forget)
        recipes.shelved.connect(self._show)
        recipes.name_taken.connect(self._ask_to_replace)

    def _show(self, shelf: Shelf) -> None:
        self._panel.set_lists(shelf.own)
        self._panel.offer(self._names.offer(shelf))

    def _ask_for_name(self) -> None:
        recipe = self._panel.recipe()
        dialog = NameDialog(self.tr("Save as recipe"), self.tr("Save recipe"), self._window)
        dialog.edit.setMaxLength(NAME_LIMIT)
        dialog.named.connect(lambda name: self._model.recipes.save(name, recipe))
        dialog.open()

    def _ask_to_replace(self, name: str, recipe: Recipe) -> None:
        question = Question(
            title=self.tr("Replace “%1”?").replace("%1", name),
            text=self.tr("There is a recipe of this name. Passwords made with it stay."),
            safe=self.tr("Keep it"),
            act=self.tr("Replace recipe"),
        )
        save = self._model.recipes.save
        self._prompts.ask(question, lambda: save(name, recipe, replace=True), parent=self._window)

    def _ask_to_remove(self, offered: OfferedRecipe) -> None:
        kept = offered.id
        if kept is None:
            return
        question = Question(
            title=self.tr("Remove the recipe “%1”?").replace("%1", offered.name),
            text=self.tr("Items whose passwords were made with it keep it."),
            safe=self.tr("Keep recipe"),
            act=self.tr("Remove recipe"),
            danger=True,
        )
        remove = self._model.recipes.remove
        self._prompts.ask(question, lambda: remove(kept), parent=self._window)

    def _ask_for_list(self) -> None:
        wish = FileWish(
            title=self.tr("Word list: plain text, a word on each line"),
            filters=(FileFilter(label=self.tr("Text files"), patterns=("*.txt", "*")),),
        )
        self._prompts.open_file(wish, self._model.recipes.add_list, parent=self._window)

    def _ask_to_forget(self, name: str) -> None:
        question = Question(
            title=self.tr("Remove the word list “%1”?").replace("%1", name.removeprefix(OWN)),
            text=self.tr("Recipes that use it make nothing any more. Passwords stay as they are."),
            safe=self.tr("Keep word list"),
            act=self.tr("Remove word list"),
            danger=True,
        )
        forget = self._model.recipes.forget_list
        self._prompts.ask(question, lambda: forget(name), parent=self._window)
