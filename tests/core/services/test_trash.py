"""Trash: what is thrown away waits there, comes back, or is gone with everything it left."""

from __future__ import annotations

import pytest

from core.errors import ItemNotFoundError, NothingToUndoError, WrongStateError
from core.services import drafts, folders, items, trash, undo
from core.session import Session
from core.storage.rows import SEALED_TABLES
from core.vault.attachment import AttachmentId
from core.vault.history import Intention
from core.vault.item import ItemId
from tests.conftest import CANARY
from tests.core.services.vaults import DAY, add, edit, login, titles
from tests.fakes.clock import START, FakeClock


def trashed(session: Session) -> list[str]:
    """Return the titles of what is in Trash, sorted."""
    found = items.list_summaries(session)
    return sorted(summary.title for summary in found if summary.trashed is not None)


def count_rows(session: Session) -> dict[str, int]:
    """Return how many rows each table that holds traces of an item has."""
    with session.unit_of_work() as work:
        counts = {
            name: int(work.driver.execute(f"SELECT count(*) FROM {name}").fetchone()[0])
            for name in (*SEALED_TABLES.values(), "items", "chunks")
        }
    return {name: counts[name] for name in ("items", "versions", "chunks", "drafts", "operations")}


def test_what_is_thrown_away_waits_in_trash(session: Session, clock: FakeClock) -> None:
    item = add(session)
    clock.advance(1000)
    trash.move_to_trash(session, items=[item])
    assert (titles(session), trashed(session)) == ([], ["Mail"])
    assert items.read_item(session, item=item).trashed == START + 1000
    assert trash.list_trash(session) == [item]


def test_what_is_in_trash_already_stays_as_it_is(session: Session, clock: FakeClock) -> None:
    item = add(session)
    trash.move_to_trash(session, items=[item])
    clock.advance(1000)
    changes = trash.move_to_trash(session, items=[item])
    assert (changes.items, changes.operation) == ((), None)
    assert items.read_item(session, item=item).trashed == START


def test_what_comes_back_is_as_it_was(session: Session) -> None:
    item = add(session)
    before = items.read_item(session, item=item).draft()
    trash.move_to_trash(session, items=[item])
    trash.restore(session, items=[item])
    after = items.read_item(session, item=item)
    assert after.draft() == before
    assert after.trashed is None


def test_what_comes_back_lies_in_its_folder_if_there_is_one(session: Session) -> None:
    kept, gone = (folders.add_folder(session, name=name).folders[0] for name in ("kept", "gone"))
    first, second = add(session, "1"), add(session, "2")
    items.move_to_folder(session, items=[first], folder=kept)
    items.move_to_folder(session, items=[second], folder=gone)
    trash.move_to_trash(session, items=[first, second])
    folders.remove_folder(session, folder=gone)
    trash.restore(session, items=[first, second])
    assert items.read_item(session, item=first).folder == kept
    assert items.read_item(session, item=second).folder is None


def test_only_from_trash_is_anything_removed_for_good(session: Session) -> None:
    item, other = add(session, "1"), add(session, "2")
    trash.move_to_trash(session, items=[item])
    with pytest.raises(WrongStateError):
        trash.remove_for_good(session, items=[item, other])
    assert (titles(session), trashed(session)) == (["2"], ["1"])
    with pytest.raises(ItemNotFoundError):
        trash.remove_for_good(session, items=[item, ItemId(bytes(16))])
    assert trashed(session) == ["1"]


def test_nothing_of_a_removed_item_stays(session: Session) -> None:
    item = add(session)
    edit(session, item, password=f"{CANARY}-2")
    with session.unit_of_work() as work:
        work.chunks.write(AttachmentId(b"a" * 16), item, [b"bytes of a file"])
        work.commit()
    drafts.keep_draft(session, item=item, base=2, draft=login())
    trash.move_to_trash(session, items=[item])
    changes = trash.remove_for_good(session, items=[item])
    assert changes.removed == (item,)
    assert count_rows(session) == dict.fromkeys(count_rows(session), 0)
    assert session.vault.find_damage() == []
    with pytest.raises(ItemNotFoundError):
        items.read_item(session, item=item)
    with pytest.raises(NothingToUndoError):
        undo.undo(session)


def test_a_removed_item_leaves_a_tombstone_without_a_word_of_it(session: Session) -> None:
    item = add(session)
    trash.move_to_trash(session, items=[item])
    revision = items.read_item(session, item=item).revision
    trash.remove_for_good(session, items=[item])
    with session.unit_of_work() as work:
        (grave,) = work.tombstones.all()
    assert (grave.noun, grave.id, grave.revision, grave.at) == ("items", item, revision, START)


def test_an_operation_on_several_keeps_what_is_not_about_the_removed(session: Session) -> None:
    first, second = add(session, "1"), add(session, "2")
    items.set_favourite(session, items=[first, second], favourite=True)
    trash.move_to_trash(session, items=[first])
    trash.remove_for_good(session, items=[first])
    done = undo.list_operations(session)
    assert [o.intention for o in done] == [Intention.FAVOURITE, Intention.CREATE]
    assert not any(step.id == first for operation in done for step in operation.steps)
    undo.undo(session)
    assert not items.read_item(session, item=second).favourite


def test_what_was_undone_stays_undone_when_half_of_it_is_removed(session: Session) -> None:
    first, second = add(session, "1"), add(session, "2")
    items.set_favourite(session, items=[first, second], favourite=True)
    edit(session, second, password=f"{CANARY}-2")
    favourite = next(o for o in undo.list_operations(session) if o.intention is Intention.FAVOURITE)
    assert undo.undo(session, operation=favourite.id).kept == 1
    trash.move_to_trash(session, items=[first])
    trash.remove_for_good(session, items=[first])
    with pytest.raises(NothingToUndoError):
        undo.undo(session, operation=favourite.id)
    assert undo.undo(session).intention is Intention.EDIT


def test_empty_trash_takes_what_is_in_it_and_nothing_else(session: Session) -> None:
    doomed = [add(session, str(number)) for number in range(5)]
    add(session, "kept")
    trash.move_to_trash(session, items=doomed)
    changes = trash.empty_trash(session)
    assert set(changes.removed) == set(doomed)
    assert (titles(session), trashed(session)) == (["kept"], [])
    assert trash.empty_trash(session).removed == ()


def test_trash_expires_by_the_day_it_was_thrown_away(session: Session, clock: FakeClock) -> None:
    old, young = add(session, "old"), add(session, "young")
    trash.move_to_trash(session, items=[old])
    clock.advance(DAY)
    trash.move_to_trash(session, items=[young])
    clock.advance(29 * DAY)
    assert trash.expire_trash(session, days=30).removed == ()
    clock.advance(1)
    assert trash.expire_trash(session, days=30).removed == (old,)
    assert trashed(session) == ["young"]
