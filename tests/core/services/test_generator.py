"""The history of the generator: nothing is lost for fifty values and thirty days."""

from __future__ import annotations

from core.app import App
from core.passwords.recipe import CharactersRecipe, PassphraseRecipe
from core.services import generator, preferences, upkeep
from core.session import Session
from core.vault.history import GeneratedId
from tests.conftest import CANARY
from tests.core.services.vaults import DAY, Template, add, open_with_key
from tests.fakes.clock import START, FakeClock

RECIPE = CharactersRecipe(length=12)


def keep(session: Session, value: str) -> GeneratedId:
    """Keep a generated value."""
    return generator.keep_generated(session, value=value, recipe=RECIPE)


def values(session: Session) -> list[str]:
    """Return what is remembered, newest first."""
    return [entry.value for entry in generator.list_generated(session)]


def test_a_value_is_remembered_with_how_it_came_about(session: Session) -> None:
    row = keep(session, f"{CANARY}-1")
    (entry,) = generator.list_generated(session)
    assert (entry.id, entry.at, entry.value, entry.recipe) == (row, START, f"{CANARY}-1", RECIPE)
    assert entry.bits > 50
    assert (entry.copied, entry.used_in) == (False, None)
    assert CANARY not in repr(entry)


def test_values_outlive_a_lock_newest_first(
    app: App, session: Session, template: Template, clock: FakeClock
) -> None:
    for number in range(3):
        keep(session, str(number))
        clock.advance(1)
    session.close()
    again = open_with_key(app, template)
    assert values(again) == ["2", "1", "0"]
    again.close()


def test_fifty_are_kept(session: Session, clock: FakeClock) -> None:
    for number in range(generator.KEPT + 2):
        keep(session, str(number))
        clock.advance(1)
    assert values(session) == [str(n) for n in range(generator.KEPT + 1, 1, -1)]


def test_thirty_days_are_kept(session: Session, clock: FakeClock) -> None:
    keep(session, "old")
    clock.advance(generator.DAYS * DAY)
    assert values(session) == ["old"]
    clock.advance(1)
    assert values(session) == []
    keep(session, "new")
    with session.unit_of_work() as work:
        assert [entry.value for entry in work.generated.all()] == ["new"]


def test_what_is_too_old_goes_after_an_unlock_and_not_only_with_the_next(
    session: Session, clock: FakeClock
) -> None:
    keep(session, "old")
    clock.advance(DAY)
    keep(session, "younger")
    clock.advance(generator.DAYS * DAY)
    upkeep.let_go(session)
    with session.unit_of_work() as work:
        assert [entry.value for entry in work.generated.all()] == ["younger"]
    assert not generator.expire_generated(session).history


def test_what_became_of_a_value_is_noted(session: Session) -> None:
    row, item = keep(session, "x"), add(session)
    generator.mark_copied(session, generated=row)
    generator.mark_used_in(session, generated=row, item=item)
    (entry,) = generator.list_generated(session)
    assert (entry.copied, entry.used_in) == (True, item)
    nobody = GeneratedId(bytes(16))
    assert not generator.mark_copied(session, generated=nobody).history


def test_the_history_can_be_cleared(session: Session) -> None:
    keep(session, "1")
    keep(session, "2")
    assert generator.clear_generated(session).history
    assert values(session) == []


def test_a_profile_has_its_own_recipe(app: App, session: Session, template: Template) -> None:
    assert generator.default_recipe(session) == CharactersRecipe()
    for recipe in (PassphraseRecipe(words=7), RECIPE):
        generator.set_default_recipe(session, recipe=recipe)
        assert generator.default_recipe(session) == recipe
    session.close()
    again = open_with_key(app, template)
    assert generator.default_recipe(again) == RECIPE
    again.close()


def test_a_recipe_nobody_can_read_is_the_usual_one(session: Session) -> None:
    name = generator.DEFAULT_PREFERENCE
    preferences.set_preference(session, name=name, value='{"from": "a newer version"}')
    assert generator.default_recipe(session) == CharactersRecipe()
