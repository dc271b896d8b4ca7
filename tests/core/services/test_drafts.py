"""Drafts: what was being typed outlives a lock, sealed, and is forgotten when told so."""

from __future__ import annotations

from pathlib import Path

from core.app import App
from core.services import drafts, items, undo
from core.session import Session
from tests.conftest import CANARY
from tests.core.services.vaults import Template, add, login, open_with_key


def test_a_draft_outlives_a_lock(app: App, session: Session, template: Template) -> None:
    item = add(session)
    drafts.keep_draft(session, item=item, base=1, draft=login("Half"))
    session.close()
    again = open_with_key(app, template)
    (kept,) = drafts.list_drafts(again)
    assert (kept.id, kept.base, kept.draft) == (item, 1, login("Half"))
    again.close()


def test_one_draft_an_item_the_latest(session: Session) -> None:
    item = drafts.new_item_id(session)
    for title in ("H", "Ha", "Half"):
        drafts.keep_draft(session, item=item, base=0, draft=login(title))
    other = drafts.new_item_id(session)
    drafts.keep_draft(session, item=other, base=0, draft=login("Other"))
    found = {kept.id: kept.draft.title for kept in drafts.list_drafts(session)}
    assert found == {item: "Half", other: "Other"}


def test_a_draft_is_forgotten(session: Session) -> None:
    item, other = drafts.new_item_id(session), drafts.new_item_id(session)
    for row in (item, other):
        drafts.keep_draft(session, item=row, base=0, draft=login())
    drafts.discard_draft(session, item=item)
    drafts.discard_draft(session, item=item)
    assert [kept.id for kept in drafts.list_drafts(session)] == [other]


def test_a_draft_is_no_item_and_no_act(session: Session) -> None:
    drafts.keep_draft(session, item=drafts.new_item_id(session), base=0, draft=login())
    assert items.list_summaries(session) == []
    assert undo.list_operations(session) == []
    assert session.vault.find_damage() == []


def test_a_draft_does_not_print_what_it_holds(session: Session) -> None:
    drafts.keep_draft(session, item=drafts.new_item_id(session), base=0, draft=login())
    files = [Path("/home/maria/Divorce.pdf")]
    drafts.keep_draft(session, item=drafts.new_item_id(session), base=0, draft=login(), files=files)
    assert CANARY not in repr(drafts.list_drafts(session))
    assert "Divorce" not in repr(drafts.list_drafts(session))


def test_a_draft_keeps_where_the_files_of_a_new_item_lie(session: Session) -> None:
    item = drafts.new_item_id(session)
    files = (Path("/media/stick/Lease.pdf"), Path("/home/maria/no text \udcff.bin"))
    drafts.keep_draft(session, item=item, base=0, draft=login(), files=files)
    (kept,) = drafts.list_drafts(session)
    assert kept.paths == files, "in their order, whatever they are called"
    drafts.keep_draft(session, item=item, base=0, draft=login(), files=files[1:])
    assert drafts.list_drafts(session)[0].paths == files[1:]
