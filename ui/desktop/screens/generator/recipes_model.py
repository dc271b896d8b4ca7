"""What a person has put aside for the generator, read again whenever it changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import AppError, RecipeNameTakenError
from core.passwords.recipe import PassphraseRecipe, Recipe
from core.passwords.word_lists import WORD_LISTS, word_list
from core.services import generator, own_lists, recipes
from core.services.recipes import Shelf
from core.vault.changes import Changes
from ui.desktop.context import VaultContext

_LARGE = 10_000


class RecipesModel(QObject):
    """Hold the usual recipe, those with a name and own word lists, as last read."""

    shelved = Signal(object)
    """Carries the Shelf."""
    name_taken = Signal(str, object)
    """Carries a name that a recipe has already, and the recipe that was to get it."""
    failed = Signal(object)
    """Carries an AppError."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._session = context, context.session
        self.shelf = Shelf()
        self._read: set[str] = set()
        context.events.changed.connect(self._follow)

    def load(self) -> None:
        """Read it."""
        session = self._session
        self._context.tasks.vault(
            lambda _: recipes.read_shelf(session), self._take, self.failed.emit, owner=self
        )

    def prepare(self, recipe: Recipe, then: Callable[[], object]) -> None:
        """Call back once a value of a recipe can be made without making anybody wait.

        The larger word lists take a tenth of a second to read, once; that is done aside.
        """
        name = recipe.word_list if isinstance(recipe, PassphraseRecipe) else ""
        if WORD_LISTS.get(name, 0) < _LARGE or name in self._read:
            then()
            return

        def go_on(_count: int) -> None:
            self._read.add(name)
            then()

        self._context.tasks.vault(
            lambda _: len(word_list(name)), go_on, self.failed.emit, owner=self
        )

    def save_default(self, recipe: Recipe) -> None:
        """Have new logins and the generator start with a recipe."""
        session = self._session
        self._change(lambda: generator.set_default_recipe(session, recipe=recipe))

    def save(self, name: str, recipe: Recipe, *, replace: bool = False) -> None:
        """Keep a recipe under a name; where the name is taken, that is told instead."""
        session = self._session

        def refuse(error: AppError) -> None:
            if isinstance(error, RecipeNameTakenError):
                self.name_taken.emit(name, recipe)
            else:
                self.failed.emit(error)

        self._change(
            lambda: recipes.save_recipe(session, name=name, recipe=recipe, replace=replace), refuse
        )

    def remove(self, recipe: bytes) -> None:
        """Remove a named recipe."""
        session = self._session
        self._change(lambda: recipes.remove_recipe(session, recipe=recipe))

    def add_list(self, path: Path) -> None:
        """Keep the word list in a file, under the name of the file."""
        session = self._session

        def keep() -> Changes:
            words = own_lists.read_word_file(path)
            return own_lists.keep_list(session, name=path.stem, words=words)

        self._change(keep)

    def forget_list(self, name: str) -> None:
        """Forget a word list, by the name that recipes use."""
        session = self._session
        self._change(lambda: own_lists.forget_list(session, name=name))

    def _take(self, shelf: Shelf) -> None:
        def show() -> None:
            self.shelf = shelf
            self.shelved.emit(shelf)

        self.prepare(shelf.default, show)

    def _change(
        self, work: Callable[[], Changes], refuse: Callable[[AppError], object] | None = None
    ) -> None:
        self._context.tasks.vault(
            lambda _: work(),
            self._context.events.changed.emit,
            refuse or self.failed.emit,
            owner=self,
        )

    def _follow(self, changes: Changes) -> None:
        if changes.preferences:
            self.load()
