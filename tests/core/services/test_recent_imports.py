"""An import is taken back for thirty days: after a lock, after other work, and no longer."""

from __future__ import annotations

import pytest

from core.app import App
from core.errors import NothingToUndoError
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem, Parsed, Unit, Where
from core.services import contents, folders, importing, items, recent_imports, trash, undo, upkeep
from core.services.import_plan import Duplicates, ImportResult
from core.session import Session
from core.vault.field import FieldRole
from core.vault.history import Intention, OperationId
from core.vault.item import ItemDraft
from tests.conftest import CANARY
from tests.core.services.vaults import DAY, Template, add, edit, login, open_with_key, titles
from tests.fakes.clock import START, FakeClock


def take(session: Session, *drafts: ItemDraft) -> ImportResult:
    """Import these, into a folder; what is here already is updated."""
    rows = tuple(
        ImportedItem(draft=draft, where=Where(Unit.ITEM, 1), folder_path=("From there",))
        for draft in drafts
    )
    parsed = Parsed(format_id=FormatId.CSV, items=rows)
    plan = importing.plan_import(session, parsed=parsed, duplicates=Duplicates.UPDATE)
    return importing.apply_import(session, parsed=parsed, plan=plan)


def operation_of(result: ImportResult) -> OperationId:
    """Return the operation of an import."""
    assert result.changes.operation is not None
    return result.changes.operation


def open_later(app: App, template: Template, clock: FakeClock, days: float) -> Session:
    """Open the vault again after some days, and do what it does by itself then."""
    clock.advance(round(days * DAY))
    session = open_with_key(app, template)
    upkeep.let_go(session)
    return session


def test_they_are_listed_newest_first_with_what_they_did(
    session: Session, clock: FakeClock
) -> None:
    add(session)
    first = take(session, login("1"), login("2"))
    clock.advance(DAY)
    second = take(session, login(password=f"{CANARY}-2"), login("3"))
    found = recent_imports.list_imports(session)
    assert [each.id for each in found] == [operation_of(second), operation_of(first)]
    assert [(each.added, each.updated) for each in found] == [(1, 1), (2, 0)]
    assert (found[0].at, found[0].until) == (START + DAY, START + 31 * DAY)
    assert not any(each.taken_back for each in found)


def test_after_29_days_a_lock_and_other_work_it_is_taken_back(
    app: App, session: Session, template: Template, clock: FakeClock
) -> None:
    add(session)
    before = contents.vault_digest(session)
    result = take(session, login("1"), login("2"))
    session.close()
    again = open_later(app, template, clock, 10)
    mine = add(again, "mine")
    again.close()
    again = open_later(app, template, clock, 19)
    done = recent_imports.undo_import(again, operation=operation_of(result))
    assert done.kept == 0
    assert titles(again) == ["Mail", "mine"]
    assert folders.list_folders(again) == []
    items.mark_used(again, item=mine)
    assert recent_imports.list_imports(again)[0].taken_back
    with pytest.raises(NothingToUndoError):
        recent_imports.undo_import(again, operation=operation_of(result))
    undo.undo(again)
    assert contents.vault_digest(again) == before, "with what was done since taken back as well"
    again.close()


@pytest.mark.parametrize("locked", [False, True])
def test_after_31_days_it_is_final(
    app: App, session: Session, template: Template, clock: FakeClock, *, locked: bool
) -> None:
    result = take(session, login("1"))
    if locked:
        session.close()
        session = open_later(app, template, clock, 31)
    else:
        clock.advance(31 * DAY)
    assert recent_imports.list_imports(session) == []
    with pytest.raises(NothingToUndoError):
        recent_imports.undo_import(session, operation=operation_of(result))
    assert titles(session) == ["1"]
    session.close()


def test_what_was_changed_since_is_kept_and_counted(session: Session, clock: FakeClock) -> None:
    mail = add(session)
    result = take(session, login("1"), login("2"), login(password=f"{CANARY}-2"))
    clock.advance(DAY)
    by_title = {summary.title: summary.id for summary in items.list_summaries(session)}
    edit(session, by_title["1"], password=f"{CANARY}-3")
    edit(session, mail, password=f"{CANARY}-4")
    done = recent_imports.undo_import(session, operation=operation_of(result))
    assert titles(session) == ["1", "Mail"]
    assert items.read_item(session, item=mail).value(FieldRole.PASSWORD) == f"{CANARY}-4"
    assert done.kept == 3, "two items, and the folder that one of them lies in"


def test_what_was_kept_can_be_taken_back_later_and_is_in_nobodys_way(session: Session) -> None:
    away, mail = add(session, "away"), add(session)
    trash.move_to_trash(session, items=[away])
    items.set_favourite(session, items=[mail], favourite=True)
    operation = operation_of(take(session, login(password=f"{CANARY}-2"), login("1")))
    edit(session, mail, password=f"{CANARY}-3")
    undone = recent_imports.undo_import(session, operation=operation)
    assert undone.kept == 2, "the item, and the folder that the import put it in"
    (left,) = recent_imports.list_imports(session)
    assert (left.added, left.updated, left.taken_back) == (0, 1, False)
    with pytest.raises(NothingToUndoError):
        recent_imports.undo_import(session, operation=operation)
    done = [undo.undo(session) for _ in range(4)]
    assert [each.intention for each in done] == [
        Intention.EDIT,
        Intention.IMPORT,
        Intention.FAVOURITE,
        Intention.TRASH,
    ]
    assert {each.kept for each in done} == {0}
    (left,) = recent_imports.list_imports(session)
    assert (left.added, left.updated, left.taken_back) == (1, 1, True)
    assert items.read_item(session, item=mail).value(FieldRole.PASSWORD) == f"{CANARY}-1"


def test_another_act_is_no_import(session: Session) -> None:
    changes = items.add_item(session, draft=login("1"))
    assert changes.operation is not None
    assert recent_imports.list_imports(session) == []
    with pytest.raises(NothingToUndoError):
        recent_imports.undo_import(session, operation=changes.operation)
    assert titles(session) == ["1"]


def test_an_import_that_was_done_again_can_be_taken_back_again(session: Session) -> None:
    mail = add(session)
    operation = operation_of(take(session, login(password=f"{CANARY}-2")))
    for _ in range(2):
        recent_imports.undo_import(session, operation=operation)
        assert recent_imports.list_imports(session)[0].taken_back
        assert items.read_item(session, item=mail).value(FieldRole.PASSWORD) == f"{CANARY}-1"
        undo.redo(session)
        assert not recent_imports.list_imports(session)[0].taken_back
        assert items.read_item(session, item=mail).value(FieldRole.PASSWORD) == f"{CANARY}-2"
