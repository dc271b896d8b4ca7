"""What a person has put aside for the generator: named recipes, word lists, and the usual one."""

from __future__ import annotations

import dataclasses
import unicodedata

from core.errors import RecipeImpossibleError, RecipeNameTakenError, TooLargeError
from core.passwords.entropy import recipe_bits
from core.passwords.recipe import CharactersRecipe, Recipe
from core.passwords.word_lists import NO_OWN_LISTS, OwnLists
from core.services import generator, own_lists
from core.services.recipe_names import clean_recipe_name
from core.session import Session
from core.vault.changes import Changes
from core.vault.history import NamedRecipe

RECIPES_LIMIT = 100
_NOTICED = 1.0


@dataclasses.dataclass(frozen=True)
class Shelf:
    """The recipe that everything starts with, those with a name, and own word lists."""

    default: Recipe = dataclasses.field(default_factory=CharactersRecipe)
    named: tuple[NamedRecipe, ...] = ()
    own: OwnLists = dataclasses.field(default_factory=lambda: NO_OWN_LISTS)

    @property
    def default_bits(self) -> float:
        """Return the entropy of the usual recipe, which can always be used."""
        return recipe_bits(self.default, self.own)

    def is_weaker(self, bits: float) -> bool:
        """Tell whether so many bits are fewer than the usual ones, by more than a hair."""
        return bits < self.default_bits - _NOTICED

    def usual_above(self, bits: float) -> float | None:
        """Return the bits of the usual recipe where so many are weaker, else None."""
        return self.default_bits if self.is_weaker(bits) else None

    def recipe_for(self, own: Recipe | None) -> Recipe:
        """Return an item's own recipe where it has one that can be used, else the usual one."""
        return own if own is not None and self.offers(own) else self.default

    def offers(self, recipe: Recipe) -> bool:
        """Tell whether passwords can be made of a recipe here."""
        try:
            recipe_bits(recipe, self.own)
        except RecipeImpossibleError:
            return False
        return True


def read_shelf(session: Session) -> Shelf:
    """Return what is put aside, recipes by their names."""
    with session.unit_of_work() as work:
        named = sorted(work.recipes.all(), key=lambda kept: (kept.name.casefold(), kept.id))
        own = own_lists.read_own(work)
    # An archive of somebody else may bring more than a list can show; they wait their turn.
    return Shelf(generator.default_recipe(session), tuple(named[:RECIPES_LIMIT]), own)


def save_recipe(session: Session, *, name: str, recipe: Recipe, replace: bool = False) -> Changes:
    """Keep a recipe under a name; one of that name is changed only where `replace` says so.

    Raises NameEmptyError, NameTooLongError, RecipeNameTakenError, TextBrokenError, TooLargeError.
    """
    clean = clean_recipe_name(name)
    with session.unit_of_work() as work:
        known = work.recipes.all()
        same = next((kept for kept in known if _key(kept.name) == _key(clean)), None)
        if same is not None and not replace:
            raise RecipeNameTakenError(name=clean)
        if same is None and len(known) >= RECIPES_LIMIT:
            raise TooLargeError(what="recipes", limit=RECIPES_LIMIT)
        row = same.id if same is not None else session.app.randomness.bytes(16)
        work.recipes.put(row, NamedRecipe(row, clean, recipe))
        work.commit()
    return Changes(preferences=True)


def remove_recipe(session: Session, *, recipe: bytes) -> Changes:
    """Remove a named recipe; items keep their own."""
    with session.unit_of_work() as work:
        work.recipes.remove(recipe)
        work.commit()
    return Changes(preferences=True)


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
