"""The generator inside the editor: a value of a recipe, beginning with the profile's default."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.errors import RecipeImpossibleError
from core.passwords.entropy import recipe_bits
from core.passwords.generator import make_password
from core.passwords.recipe import Recipe
from core.services import generator
from core.vault.changes import Changes
from core.vault.history import GeneratedId
from ui.desktop.context import VaultContext
from ui.desktop.screens.generator.recipes_model import RecipesModel


@dataclasses.dataclass(frozen=True)
class MadeValue:
    """A generated value, its recipe and how hard it is to guess."""

    value: str = dataclasses.field(repr=False)
    recipe: Recipe
    bits: float


class InlineGenerator(QObject):
    """Make values; what is tried here never changes the profile's default recipe."""

    made = Signal(object)
    """Carries a MadeValue."""
    refused = Signal(object)
    """Carries the RecipeImpossibleError."""
    failed = Signal(object)
    """Carries an AppError."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.recipes = RecipesModel(context, self)
        self.recipes.failed.connect(self.failed)
        self._last: MadeValue | None = None

    @property
    def default(self) -> Recipe:
        """Return the profile's default recipe."""
        return self.recipes.shelf.default

    @property
    def last(self) -> MadeValue | None:
        """Return the value on show."""
        return self._last

    def load(self) -> None:
        """Read the default recipe ahead, so that a new login opens without waiting."""
        self.recipes.load()

    def make(self, recipe: Recipe) -> MadeValue:
        """Return a new value. Raises RecipeImpossibleError."""
        own = self.recipes.shelf.own
        value = make_password(recipe, self._context.randomness, own)
        return MadeValue(value, recipe, recipe_bits(recipe, own))

    def show_another(self, recipe: Recipe) -> None:
        """Make a value and show it, or say why there is none."""
        self.recipes.prepare(recipe, lambda: self._show(recipe))

    def keep(self, made: MadeValue, then: Callable[[GeneratedId], object]) -> None:
        """Put a value into the generator's history, so that it is never lost."""
        session, events = self._context.session, self._context.events

        def tell(row: GeneratedId) -> None:
            then(row)
            events.changed.emit(Changes(history=True))

        self._context.tasks.vault(
            lambda _: generator.keep_generated(session, value=made.value, recipe=made.recipe),
            tell,
            self.failed.emit,
            owner=self,
        )

    def clear(self) -> None:
        """Forget the value on show."""
        self._last = None

    def _show(self, recipe: Recipe) -> None:
        try:
            self._last = self.make(recipe)
        except RecipeImpossibleError as error:
            self._last = None
            self.refused.emit(error)
            return
        self.made.emit(self._last)
