"""The generator's value, its recipe, and the history that nothing falls out of."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import RecipeImpossibleError
from core.passwords.entropy import recipe_bits
from core.passwords.generator import make_password
from core.passwords.recipe import CharactersRecipe, Recipe
from core.services import generator
from core.services.recipes import Shelf
from core.vault.changes import Changes
from core.vault.field import HIDDEN
from core.vault.history import GeneratedId
from ui.desktop.context import VaultContext
from ui.desktop.screens.generator.history_model import HistoryModel
from ui.desktop.screens.generator.recipes_model import RecipesModel

REST_MS = 600
"""How long a value stands before it counts as seen; dragging a slider passes over many."""


@dataclasses.dataclass(frozen=True)
class Made:
    """A value to show, what it was made of, and its entropy in bits."""

    value: str
    recipe: Recipe
    bits: float

    def __repr__(self) -> str:
        return f"Made({self.bits:.0f} bits, {HIDDEN})"


@dataclasses.dataclass(frozen=True)
class WantedLogin:
    """The wish for a new login with this value; `generated` is where the history has it."""

    value: str
    recipe: Recipe
    bits: float
    generated: GeneratedId

    def __repr__(self) -> str:
        return f"WantedLogin({self.generated.hex()}, {HIDDEN})"


class _Standing:
    """A value on show, and where the history has it once it does; changed on the vault lane."""

    def __init__(self, made: Made) -> None:
        self.made = made
        self.id: GeneratedId | None = None


class GeneratorModel(QObject):
    """Make values, keep every one that was seen, and remember what became of it.

    Each kind of recipe keeps its own value, so that turning a tab and back loses nothing.
    """

    shown = Signal(object)
    """Carries a Made."""
    refused = Signal(object)
    """Carries the RecipeImpossibleError of a recipe that has no values."""
    recipe_changed = Signal(object)
    """Carries the Recipe to show in the controls."""
    default_changed = Signal(bool)
    """Tells whether the recipe in force is the one new logins start with."""
    copied = Signal(int)
    """Carries the seconds until the clipboard is cleared."""
    login_wanted = Signal(object)
    """Carries a WantedLogin."""
    failed = Signal(object)
    """Carries an AppError."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._session = context, context.session
        self._recipe: Recipe = CharactersRecipe()
        self._standing: dict[type, _Standing] = {}
        self.history = HistoryModel(context, self)
        self.recipes = RecipesModel(context, self)
        self._begun = False
        self._unwanted: _Standing | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.rest)
        self.history.failed.connect(self.failed)
        self.recipes.failed.connect(self.failed)
        self.recipes.shelved.connect(self._take_shelf)

    @property
    def recipe(self) -> Recipe:
        """Return the recipe in force."""
        return self._recipe

    def begin(self) -> None:
        """Read the person's own recipe and the history, and make the first value."""
        self.history.load()
        self.recipes.load()

    def ask(self, recipe: Recipe) -> None:
        """Show a value of `recipe`; the one before it is kept if it was there to be seen."""
        turned = type(recipe) is not type(self._recipe)
        if turned or not self._rest.isActive():
            self._keep_current()
        self._recipe = recipe
        known = self._standing.get(type(recipe))
        if turned and known is not None and known.made.recipe == recipe:
            self.shown.emit(known.made)
            self._tell_default()
        else:
            self._make()

    def make_another(self) -> None:
        """Show another value of the same recipe; the one before it is kept."""
        self._keep_current()
        self._make()

    def rest(self) -> None:
        """Keep the value on show: it stood long enough to be seen."""
        self._rest.stop()
        self._keep_current()

    def copy(self) -> None:
        """Put the value on the clipboard for a while, and keep it."""
        current = self._current()
        if current is None:
            return
        self._rest.stop()
        self._to_clipboard(current.made.value)
        session = self._session

        def note() -> Changes:
            return generator.mark_copied(session, generated=self._kept(current))

        self._change(note)

    def copy_kept(self, generated: GeneratedId) -> None:
        """Put a remembered value on the clipboard for a while."""
        entry = self.history.find(generated)
        if entry is None:
            return
        self._to_clipboard(entry.value)
        session = self._session
        self._change(lambda: generator.mark_copied(session, generated=generated))

    def want_login(self) -> None:
        """Wish for a new login with the value on show."""
        current = self._current()
        if current is None:
            return
        self._rest.stop()
        made = current.made

        def wish(generated: GeneratedId) -> None:
            self.history.load()
            self.login_wanted.emit(WantedLogin(made.value, made.recipe, made.bits, generated))

        self._context.tasks.vault(lambda _: self._kept(current), wish, self.failed.emit, owner=self)

    def want_login_with(self, generated: GeneratedId) -> None:
        """Wish for a new login with a remembered value."""
        entry = self.history.find(generated)
        if entry is not None:
            wanted = WantedLogin(entry.value, entry.recipe, entry.bits, entry.id)
            self.login_wanted.emit(wanted)

    def save_default(self) -> None:
        """Have new logins and the generator start with the recipe in force."""
        self.recipes.save_default(self._recipe)

    def clear(self) -> None:
        """Forget the history; the value on show comes back into it only if it is used."""
        session, known = self._session, tuple(self._standing.values())
        self._rest.stop()
        self._unwanted = self._current()

        def forget() -> Changes:
            changes = generator.clear_generated(session)
            for standing in known:
                standing.id = None
            return changes

        self._change(forget)

    def end(self) -> None:
        """Keep the value on show and stop."""
        self._rest.stop()
        self._keep_current()

    def _take_shelf(self, shelf: Shelf) -> None:
        if self._begun:
            self._tell_default()
            current = self._current()
            if current is not None:
                self.shown.emit(current.made)
            return
        self._begun = True
        self.recipe_changed.emit(shelf.default)
        self.ask(shelf.default)

    def _tell_default(self) -> None:
        self.default_changed.emit(self._recipe == self.recipes.shelf.default)

    def _current(self) -> _Standing | None:
        current = self._standing.get(type(self._recipe))
        return current if current is not None and current.made.recipe == self._recipe else None

    def _make(self) -> None:
        recipe = self._recipe
        self.recipes.prepare(recipe, lambda: self._make_of(recipe))

    def _make_of(self, recipe: Recipe) -> None:
        if recipe != self._recipe:
            return
        try:
            own = self.recipes.shelf.own
            value = make_password(recipe, self._context.randomness, own)
            made = Made(value, recipe, recipe_bits(recipe, own))
        except RecipeImpossibleError as error:
            self._rest.stop()
            self.refused.emit(error)
            return
        self._standing[type(recipe)] = _Standing(made)
        self.shown.emit(made)
        self._tell_default()
        self._rest.start()

    def _keep_current(self) -> None:
        current = self._current()
        if current is None or current.id is not None or current is self._unwanted:
            return

        def keep() -> Changes:
            self._kept(current)
            return Changes(history=True)

        self._change(keep)

    def _kept(self, standing: _Standing) -> GeneratedId:
        """Return where the history has a value, putting it there first; on the vault lane."""
        if standing.id is None:
            made = standing.made
            standing.id = generator.keep_generated(
                self._session, value=made.value, recipe=made.recipe
            )
        return standing.id

    def _to_clipboard(self, value: str) -> None:
        seconds = self._context.settings.value.clipboard_seconds
        self._context.clipboard.copy_secret(value, seconds=seconds)
        self.copied.emit(seconds)

    def _change(self, work: Callable[[], Changes]) -> None:
        events = self._context.events
        self._context.tasks.vault(
            lambda _: work(), events.changed.emit, self.failed.emit, owner=self
        )
