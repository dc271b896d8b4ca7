"""The history of generated passwords, sealed in the vault, so that none is ever lost."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from core.passwords.entropy import recipe_bits
from core.passwords.recipe import CharactersRecipe, Recipe
from core.services import preferences
from core.session import Session
from core.storage.unit_of_work import UnitOfWork
from core.vault.changes import Changes
from core.vault.history import Generated, GeneratedId
from core.vault.item import ItemId

KEPT = 50
DAYS = 30
DEFAULT_PREFERENCE = "generator.recipe"
_DAY = 24 * 60 * 60 * 1000
_RECIPE: msgspec.json.Decoder[Recipe] = msgspec.json.Decoder(Recipe)


def keep_generated(session: Session, *, value: str, recipe: Recipe) -> GeneratedId:
    """Remember a generated value; the oldest beyond fifty and those over thirty days go."""
    row = GeneratedId(session.app.randomness.bytes(16))
    entry = Generated(row, session.clock.now(), value, recipe, recipe_bits(recipe), False, None)
    with session.unit_of_work() as work:
        work.generated.put(row, entry)
        limit = session.clock.now() - DAYS * _DAY
        for place, old in enumerate(_newest_first(work)):
            if place >= KEPT or old.at < limit:
                work.generated.remove(old.id)
        work.commit()
    return row


def _newest_first(work: UnitOfWork) -> list[Generated]:
    return sorted(work.generated.all(), key=lambda entry: (-entry.at, entry.id))


def list_generated(session: Session) -> list[Generated]:
    """Return what is remembered, newest first; over thirty days old is forgotten."""
    limit = session.clock.now() - DAYS * _DAY
    with session.unit_of_work() as work:
        return [entry for entry in _newest_first(work) if entry.at >= limit]


def mark_copied(session: Session, *, generated: GeneratedId) -> Changes:
    """Note that a generated value was copied."""
    return _change(session, generated, lambda e: msgspec.structs.replace(e, copied=True))


def mark_used_in(session: Session, *, generated: GeneratedId, item: ItemId) -> Changes:
    """Note in which item a generated value is used."""
    return _change(session, generated, lambda e: msgspec.structs.replace(e, used_in=item))


def _change(
    session: Session, row: GeneratedId, change: Callable[[Generated], Generated]
) -> Changes:
    with session.unit_of_work() as work:
        entry = work.generated.get(row)
        if entry is None:
            return Changes()
        work.generated.put(row, change(entry))
        work.commit()
    return Changes(history=True)


def clear_generated(session: Session) -> Changes:
    """Forget every generated value."""
    with session.unit_of_work() as work:
        for entry in work.generated.all():
            work.generated.remove(entry.id)
        work.commit()
    return Changes(history=True)


def default_recipe(session: Session) -> Recipe:
    """Return the recipe a new login starts with."""
    text = preferences.read_preference(session, name=DEFAULT_PREFERENCE)
    try:
        return _RECIPE.decode(text) if text else CharactersRecipe()
    except msgspec.MsgspecError:
        return CharactersRecipe()


def set_default_recipe(session: Session, *, recipe: Recipe) -> Changes:
    """Make `recipe` the one a new login starts with."""
    text = msgspec.json.encode(recipe).decode("utf-8")
    return preferences.set_preference(session, name=DEFAULT_PREFERENCE, value=text)
