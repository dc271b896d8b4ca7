"""The history of the generator: nothing is lost for fifty values and thirty days."""

from __future__ import annotations

import pytest

from core.app import App
from core.errors import NothingToRedoError
from core.formats.archived import ParsedArchive, imported_of
from core.formats.catalogue import FormatId
from core.passwords.recipe import CharactersRecipe, PassphraseRecipe
from core.ports import Millis
from core.services import generator, importing, merging, preferences, undo, upkeep
from core.services.merge_copy import copy_of_archive
from core.session import Session
from core.vault.history import Generated, GeneratedId
from core.vault.item import Item, ItemId, ItemKind
from tests.conftest import CANARY
from tests.core.services.vaults import DAY, Template, add, open_with_key, titles
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


def test_an_owner_chooses_how_long(session: Session, clock: FakeClock) -> None:
    keep(session, "old")
    generator.keep_for_days(session, days=7)
    assert generator.days_kept(session) == 7
    clock.advance(7 * DAY + 1)
    assert values(session) == []
    generator.keep_for_days(session, days=generator.DAYS)
    assert values(session) == ["old"], "chosen by mistake, nothing is lost yet"
    generator.keep_for_days(session, days=7)
    assert generator.expire_generated(session).history
    generator.keep_for_days(session, days=generator.DAYS)
    assert values(session) == []


def test_switched_off_nothing_more_is_kept_and_what_is_there_can_be_cleared(
    session: Session, clock: FakeClock
) -> None:
    keep(session, "before")
    generator.keep_for_days(session, days=0)
    row = keep(session, "after")
    assert not generator.mark_copied(session, generated=row).history
    assert not generator.mark_used_in(session, generated=row, item=add(session)).history
    archive = archive_of(2, START)
    bring(session, archive, "import")
    assert values(session) == ["before"]
    clock.advance(generator.DAYS * DAY + 1)
    assert values(session) == []
    generator.clear_generated(session)
    with session.unit_of_work() as work:
        assert list(work.generated.all()) == []


@pytest.mark.parametrize("stored", ["", "off", "-1", "8", "07", "99999999999"])
def test_a_time_nobody_can_choose_is_the_usual_one(session: Session, stored: str) -> None:
    preferences.set_preference(session, name=generator.DAYS_PREFERENCE, value=stored)
    assert generator.days_kept(session) == generator.DAYS
    with pytest.raises(ValueError, match="8"):
        generator.keep_for_days(session, days=8)


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


BAIT = Item(
    id=ItemId(b"b" * 16),
    revision=1,
    kind=ItemKind.NOTE,
    title="Bait",
    folder=None,
    tags=(),
    favourite=False,
    created=START,
    modified=START,
    last_used=None,
    expires=None,
    trashed=None,
    recipe=None,
    fields=(),
    attachments=(),
    foreign=None,
)
FAR_AHEAD = Millis(253_402_300_799_000)


def archive_of(count: int, at: Millis) -> ParsedArchive:
    """Return an archive with an item and so many generated values, all of one time."""
    found = (
        Generated(GeneratedId(bytes([n]) * 16), at, f"foreign {n}", RECIPE, 1.0, False, None)
        for n in range(count)
    )
    return ParsedArchive(
        format_id=FormatId.STRONGROOM,
        items=(imported_of(0, BAIT, {}, {}),),
        stored=(BAIT,),
        folders={},
        tags={},
        versions={},
        files={},
        generated=tuple(found),
        recipes=(),
    )


def bring(session: Session, archive: ParsedArchive, how: str) -> None:
    """Take an archive in by an import or by a merge."""
    if how == "import":
        plan = importing.plan_import(session, parsed=archive)
        importing.apply_import(session, parsed=archive, plan=plan)
    else:
        copy = copy_of_archive(archive)
        merging.apply_merge(session, copy=copy, plan=merging.plan_merge(session, copy=copy))


@pytest.mark.parametrize(
    ("how", "at"), [("import", FAR_AHEAD), ("merge", FAR_AHEAD), ("merge", START)]
)
def test_no_file_pushes_out_what_was_made_here(
    session: Session, clock: FakeClock, how: str, at: Millis
) -> None:
    keep(session, "mine before")
    clock.advance(1)
    bring(session, archive_of(generator.KEPT + 9, at), how)
    found = generator.list_generated(session)
    assert titles(session) == ["Bait"]
    assert "mine before" in values(session)
    assert len(found) <= generator.KEPT
    assert all(entry.at <= clock.now() for entry in found)
    mine = ["mine before"]
    for number in range(generator.KEPT - 1):
        keep(session, f"mine {number}")
        mine.append(f"mine {number}")
    assert sorted(values(session)) == sorted(mine), "of one moment, whatever their ids"
    clock.advance(generator.DAYS * DAY + 2)
    assert values(session) == []


def test_of_an_archive_whose_items_are_all_here_the_values_come(session: Session) -> None:
    bring(session, archive_of(0, START), "import")
    archive = archive_of(2, START)
    bring(session, archive, "import")
    assert titles(session) == ["Bait"]
    assert sorted(values(session)) == ["foreign 0", "foreign 1"]
    plan = importing.plan_import(session, parsed=archive)
    done = importing.apply_import(session, parsed=archive, plan=plan)
    assert done.changes.operation is None, "the second time there is nothing to bring"


def test_brought_to_a_full_history_nothing_comes(session: Session) -> None:
    for number in range(generator.KEPT):
        keep(session, str(number))
    copy = copy_of_archive(archive_of(3, START))
    assert merging.plan_merge(session, copy=copy).generated == 0
    bring(session, archive_of(3, START), "merge")
    assert not any(value.startswith("foreign") for value in values(session))


def test_a_clock_that_was_ahead_pushes_out_nothing_that_follows(
    session: Session, clock: FakeClock
) -> None:
    clock.advance(9 * DAY)
    for number in range(generator.KEPT):
        keep(session, str(number))
    clock.set_wall(START)
    for number in range(3):
        keep(session, f"later {number}")
    assert {f"later {number}" for number in range(3)} <= set(values(session)[:3])


def test_an_undo_that_took_values_away_is_not_done_again(session: Session) -> None:
    bring(session, archive_of(2, START), "merge")
    undo.undo(session)
    assert values(session) == []
    with pytest.raises(NothingToRedoError):
        undo.redo(session)
