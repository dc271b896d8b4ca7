"""A session for reading only: everything can be read and taken along, and nothing is written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.app import App
from core.errors import VaultReadOnlyError
from core.formats.catalogue import FormatId
from core.passwords.recipe import CharactersRecipe
from core.passwords.word_lists import WordList
from core.services import (
    drafts,
    exporting,
    folders,
    generator,
    items,
    own_lists,
    preferences,
    profiles,
    recipes,
    recovery,
    tags,
    trash,
    undo,
    upkeep,
)
from core.services.exporting import ExportRequest
from core.session import Session
from core.vault.condition import Opening, ReadOnlyReason
from core.vault.profile import Card
from tests.core.services.vaults import (
    DAY,
    OTHER_PASSWORD,
    PASSWORD,
    Template,
    add,
    login,
    open_with_key,
    secret,
    titles,
)
from tests.fakes.clock import FakeClock


def image(folder: Path) -> dict[str, bytes]:
    """Return every byte below a folder but the holder's number in the lock."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "lock"
    }


def unlock(app: App, template: Template, how: Opening) -> Session:
    """Open Maria's vault with her password."""
    return profiles.unlock(app, profile=template.profile, secret=secret(PASSWORD), how=how)


@pytest.fixture
def filled(app: App, template: Template) -> Iterator[Session]:
    """Return Maria's vault for reading only, with two items, one of them in Trash, and a draft."""
    before = open_with_key(app, template)
    add(before, "Mail")
    trash.move_to_trash(before, items=[add(before, "Old")])
    drafts.keep_draft(before, item=drafts.new_item_id(before), base=0, draft=login("Draft"))
    before.close()
    session = unlock(app, template, Opening.READ_ONLY)
    yield session
    session.close()


def test_a_whole_session_writes_no_byte(
    app: App, template: Template, clock: FakeClock, filled: Session
) -> None:
    filled.close()
    clock.advance(40 * DAY)
    before = image(app.paths.data)
    session = unlock(app, template, Opening.READ_ONLY)
    assert session.read_only is ReadOnlyReason.ASKED
    assert titles(session) == ["Mail"]
    (mail,) = (s.id for s in items.list_summaries(session) if s.trashed is None)
    assert items.read_item(session, item=mail).title == "Mail"
    assert items.mark_used(session, item=mail).items == ()
    assert upkeep.let_go(session).removed == ()
    assert [kept.draft.title for kept in drafts.list_drafts(session)] == ["Draft"]
    profiles.check_password(session, secret=secret(PASSWORD))
    session.close()
    assert image(app.paths.data) == before


def test_everything_can_be_exported(
    app: App, template: Template, filled: Session, tmp_path: Path
) -> None:
    folder = app.paths.profile(template.profile).folder
    before = image(folder)
    app.registry().remove_profile(template.profile)
    request = ExportRequest(path=tmp_path / "all.csv", format_id=FormatId.CSV)
    assert exporting.export(filled, request=request, secret=secret(PASSWORD)).items == 1
    assert image(folder) == before
    assert app.registry().list_copies(template.profile), "a deletion will name the copy"


ACTS: dict[str, Callable[[Session], object]] = {
    "add": add,
    "trash": lambda s: trash.move_to_trash(
        s, items=[row.id for row in items.list_summaries(s) if row.trashed is None]
    ),
    "empty trash": trash.empty_trash,
    "folder": lambda s: folders.add_folder(s, name="Work"),
    "tag": lambda s: tags.ensure_tags(s, names=["work"]),
    "undo": undo.undo,
    "draft": lambda s: drafts.keep_draft(
        s, item=drafts.new_item_id(s), base=0, draft=login("Other")
    ),
    "forget a draft": lambda s: drafts.discard_draft(s, item=drafts.list_drafts(s)[0].id),
    "generated": lambda s: generator.keep_generated(s, value="x", recipe=CharactersRecipe()),
    "recipe": lambda s: recipes.save_recipe(s, name="x", recipe=CharactersRecipe()),
    "word list": lambda s: own_lists.keep_list(s, name="x", words=WordList((), prefix_free=True)),
    "preference": lambda s: preferences.set_preference(s, name="sort", value="name"),
    "card": lambda s: profiles.change_card(s, card=Card(name="Mara")),
    "password": lambda s: profiles.change_password(
        s, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD)
    ),
    "kit": lambda s: recovery.replace_kit(
        s, secret=secret(PASSWORD), recovery_key=recovery.make_kit(s.app)
    ),
}


@pytest.mark.parametrize("what", ACTS)
def test_what_writes_is_refused_and_leaves_no_byte(app: App, filled: Session, what: str) -> None:
    before = image(app.paths.data)
    with pytest.raises(VaultReadOnlyError) as refused:
        ACTS[what](filled)
    assert refused.value.reason is ReadOnlyReason.ASKED
    assert image(app.paths.data) == before
    assert titles(filled) == ["Mail"], "reading goes on"


def test_the_database_itself_refuses(filled: Session) -> None:
    with pytest.raises(VaultReadOnlyError), filled.unit_of_work() as work:
        work.driver.execute("DELETE FROM items")


def test_the_usual_session_is_not_for_reading_only(app: App, template: Template) -> None:
    session = unlock(app, template, Opening.USUAL)
    assert session.read_only is None
    session.check_writable()
    add(session)
    session.close()


def test_a_journal_that_a_crash_left_is_rolled_back_all_the_same(
    app: App, template: Template, filled: Session
) -> None:
    filled.close()
    path = app.paths.profile(template.profile).vault
    journal = path.with_name(path.name + "-journal")
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size=1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE items SET overview=zeroblob(9000)")
    torn, left = path.read_bytes(), journal.read_bytes()
    connection.rollback()
    connection.close()
    path.write_bytes(torn)
    journal.write_bytes(left)
    session = unlock(app, template, Opening.READ_ONLY)
    assert titles(session) == ["Mail"]
    session.close()
