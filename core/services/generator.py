"""The history of generated passwords, sealed in the vault, so that none is ever lost.

An owner may have it keep values for another time, or none from then on; what is there stays
until its time is over, or until it is cleared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from core.errors import RecipeImpossibleError
from core.passwords.entropy import recipe_bits
from core.passwords.recipe import CharactersRecipe, PassphraseRecipe, Recipe
from core.passwords.word_lists import NO_OWN_LISTS, OWN
from core.services import own_lists, preferences
from core.services.operations import GENERATED, Recorder
from core.session import Session
from core.storage.unit_of_work import UnitOfWork
from core.vault.changes import Changes
from core.vault.history import Generated, GeneratedId
from core.vault.item import ItemId

KEPT = 50
DAYS = 30
CHOICES = (0, 1, 7, DAYS, 90, 365)
"""For how many days values may be remembered; 0 means that none is."""
DEFAULT_PREFERENCE = "generator.recipe"
DAYS_PREFERENCE = "generator.days"
_DAY = 24 * 60 * 60 * 1000
_BROUGHT = 1 << 32
"""From this revision on a value came with a file or another copy.

It goes before any that was made here: else whoever wrote a file, and chose the dates in it, could
push out what is nowhere else.
"""
_RECIPE: msgspec.json.Decoder[Recipe] = msgspec.json.Decoder(Recipe)


def keep_generated(session: Session, *, value: str, recipe: Recipe) -> GeneratedId:
    """Remember a generated value; the oldest beyond fifty and those past their time go.

    Where none is to be remembered nothing is written, and the id leads to none.
    """
    row = GeneratedId(session.app.randomness.bytes(16))
    with session.unit_of_work() as work:
        days = _read_days(work)
        if not days:
            return row
        bits = _bits_of(work, recipe)
        entry = Generated(row, session.clock.now(), value, recipe, bits, False, None)
        for place, old in enumerate(_first_to_stay(session, work), 1):
            if place >= KEPT or _is_old(session, old, days):
                work.generated.remove(old.id)
        work.generated.put(row, entry)
        work.commit()
    return row


def list_worth_bringing(
    session: Session, work: UnitOfWork, entries: Iterable[Generated]
) -> list[Generated]:
    """Return what of another copy's values is new and has room beside ours, newest first.

    None where none is to be remembered.
    """
    days = _read_days(work)
    if not days:
        return []
    now = session.clock.now()
    here = work.generated.ids()
    new = {
        entry.id: msgspec.structs.replace(entry, at=min(entry.at, now))
        for entry in entries
        if entry.id not in here
    }
    ours = sum(not _is_old(session, entry, days) for entry in work.generated.all())
    newest = sorted(new.values(), key=lambda entry: (-entry.at, entry.id))
    return newest[: max(KEPT - ours, 0)]


def bring_generated(recorder: Recorder, entries: Iterable[Generated]) -> None:
    """Take values of another copy in, as far as there is room beside ours."""
    work = recorder.work
    for entry in list_worth_bringing(recorder.session, work, entries):
        revision = work.generated.put(entry.id, entry, at_least=_BROUGHT)
        recorder.note_row(GENERATED, entry.id, revision)


def expire_generated(session: Session) -> Changes:
    """Forget what is past its time; nothing is written where nothing is."""
    with session.unit_of_work() as work:
        days = _read_days(work)
        old = [entry.id for entry in work.generated.all() if _is_old(session, entry, days)]
        for row in old:
            work.generated.remove(row)
        if old:
            work.commit()
    return Changes(history=bool(old))


def days_kept(session: Session) -> int:
    """Return for how many days values are remembered, one of `CHOICES`."""
    with session.unit_of_work() as work:
        return _read_days(work)


def keep_for_days(session: Session, *, days: int) -> Changes:
    """Have values remembered for `days`, one of `CHOICES`. Raises ValueError for another number.

    Nothing goes at once: a choice by mistake can be taken back before the next unlock or value.
    """
    if days not in CHOICES:
        raise ValueError(f"not for {days} days")
    return preferences.set_preference(session, name=DAYS_PREFERENCE, value=str(days))


def _read_days(work: UnitOfWork) -> int:
    """Return what was chosen; what no version of ours would write is the usual time."""
    known = {str(days): days for days in CHOICES}
    chosen = next((p.value for p in work.preferences.all() if p.name == DAYS_PREFERENCE), "")
    return known.get(chosen, DAYS)


def _is_old(session: Session, entry: Generated, days: int) -> bool:
    # What was kept before nothing was to be kept goes after the usual time, not at once.
    # Days in which the profile waited for its deletion, and nobody could look, do not count.
    kept = (days or DAYS) * _DAY + session.key_file.life.waited_since(entry.at)
    return entry.at < session.clock.now() - kept


def _bits_of(work: UnitOfWork, recipe: Recipe) -> float:
    """Return the entropy of a recipe, 0 where its word list is gone: a value is never lost."""
    own = own_lists.read_own(work) if _uses_own(recipe) else NO_OWN_LISTS
    try:
        return recipe_bits(recipe, own)
    except RecipeImpossibleError:
        return 0.0


def _uses_own(recipe: Recipe) -> bool:
    return isinstance(recipe, PassphraseRecipe) and recipe.word_list.startswith(OWN)


def _newest_first(session: Session, work: UnitOfWork) -> list[Generated]:
    """Return what is remembered; a time that is not yet comes last, for nothing is newer than now.

    Else a clock that was ahead, or a file that says so, would push out everything that follows.
    """
    now = session.clock.now()
    found = work.generated.all()
    return sorted(found, key=lambda entry: (entry.at > now, -entry.at, entry.id))


def _first_to_stay(session: Session, work: UnitOfWork) -> list[Generated]:
    """Return what is remembered, made here before what was brought, each newest first."""

    def is_brought(entry: Generated) -> bool:
        return (work.generated.revision_of(entry.id) or 0) >= _BROUGHT

    return sorted(_newest_first(session, work), key=is_brought)


def list_generated(session: Session) -> list[Generated]:
    """Return what is remembered, newest first; what is past its time is forgotten."""
    with session.unit_of_work() as work:
        days = _read_days(work)
        found = _newest_first(session, work)
        return [entry for entry in found if not _is_old(session, entry, days)]


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
    """Return the recipe a new login starts with; the usual one where that cannot be used."""
    text = preferences.read_preference(session, name=DEFAULT_PREFERENCE)
    try:
        recipe = _RECIPE.decode(text) if text else CharactersRecipe()
        recipe_bits(recipe, own_lists.list_own(session) if _uses_own(recipe) else NO_OWN_LISTS)
    except (msgspec.MsgspecError, RecipeImpossibleError):
        return CharactersRecipe()
    return recipe


def set_default_recipe(session: Session, *, recipe: Recipe) -> Changes:
    """Make `recipe` the one a new login starts with."""
    text = msgspec.json.encode(recipe).decode("utf-8")
    return preferences.set_preference(session, name=DEFAULT_PREFERENCE, value=text)
