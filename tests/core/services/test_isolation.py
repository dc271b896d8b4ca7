"""Two profiles under one roof: whatever is done in one, no byte of the other changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.app import App
from core.errors import WrongPasswordError, WrongRecoveryKeyError
from core.passwords.recipe import CharactersRecipe
from core.services import drafts, folders, generator, items, profiles, trash, undo
from core.session import Session
from core.vault.item import ItemId
from core.vault.profile import Card
from core.vault.secret import Secret
from tests.conftest import CANARY
from tests.core.services.vaults import (
    OTHER_PASSWORD,
    PASSWORD,
    Template,
    add,
    edit,
    login,
    open_with_key,
    secret,
    titles,
)


@pytest.fixture
def jan(app: App) -> Session:
    """Return a second profile with an item in it, closed."""
    session = profiles.create_profile(app, card=Card(name="Jan"), secret=secret(OTHER_PASSWORD))
    add(session, "Jan's")
    session.close()
    return session


def bytes_of(app: App, session: Session) -> dict[str, bytes]:
    """Return every file of a profile with its content."""
    folder = app.paths.profile(session.profile).folder
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def do_everything(session: Session) -> None:
    """Do every kind of act in a vault."""
    item = add(session)
    edit(session, item, password=f"{CANARY}-2")
    (folder,) = folders.add_folder(session, name="Work").folders
    items.move_to_folder(session, items=[item], folder=folder)
    generator.keep_generated(session, value="x", recipe=CharactersRecipe())
    drafts.keep_draft(session, item=item, base=1, draft=login())
    trash.move_to_trash(session, items=[item])
    undo.undo(session)
    trash.move_to_trash(session, items=[item])
    trash.empty_trash(session)
    profiles.change_card(session, card=Card(name="Marie"))
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(PASSWORD + "!"))


def test_acts_in_one_leave_the_other_as_it_was(app: App, session: Session, jan: Session) -> None:
    before = bytes_of(app, jan)
    assert set(before) == {"profile.keys", "vault.db"} | (set(before) & {"vault.db-journal"})
    do_everything(session)
    assert bytes_of(app, jan) == before


def test_the_secrets_of_one_do_not_open_the_other(
    app: App, jan: Session, template: Template
) -> None:
    before = bytes_of(app, jan)
    with pytest.raises(WrongPasswordError):
        profiles.unlock(app, profile=jan.profile, secret=secret(PASSWORD))
    with pytest.raises(WrongRecoveryKeyError):
        profiles.recover(
            app,
            profile=jan.profile,
            recovery_key=Secret(bytearray(template.recovery_key)),
            new_secret=secret(PASSWORD),
        )
    assert bytes_of(app, jan) == before


def test_both_may_be_open_and_neither_sees_the_other(
    app: App, jan: Session, template: Template
) -> None:
    mine = open_with_key(app, template)
    theirs = profiles.unlock(app, profile=jan.profile, secret=secret(OTHER_PASSWORD))
    item = add(mine, "mine")
    assert (titles(mine), titles(theirs)) == (["mine"], ["Jan's"])
    assert ItemId(item) not in {summary.id for summary in items.list_summaries(theirs)}
    mine.close()
    assert titles(theirs) == ["Jan's"]
    theirs.close()


def test_nothing_that_was_typed_lies_in_the_data_folder(
    app: App, session: Session, tmp_path: Path
) -> None:
    add(session, f"{CANARY}-title")
    do_everything(session)
    session.close()
    for path in app.paths.data.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert CANARY.encode(encoding) not in content, path
