"""Undo: each act can be taken back, newest first, and never over what came after it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from core.app import App
from core.errors import NothingToRedoError, NothingToUndoError
from core.passwords.health import Finding
from core.services import attachments, contents, folders, ignoring, items, tags, trash, undo
from core.session import Session
from core.vault.canonical import DigestBuilder
from core.vault.folder import FolderId
from core.vault.history import Intention, OperationId, Version
from core.vault.item import ItemId
from core.vault.tag import TagId
from tests.conftest import CANARY
from tests.core.services.vaults import (
    DAY,
    Template,
    add,
    edit,
    login,
    only,
    open_with_key,
    passwords,
    titles,
)
from tests.fakes.clock import FakeClock

World = tuple[ItemId, FolderId, TagId]
Act = Callable[[Session, World], object]


@pytest.fixture
def world(session: Session) -> World:
    """Return an item, a folder and a tag that are there."""
    (folder,) = folders.add_folder(session, name="Work").folders
    (tag,) = tags.ensure_tags(session, names=["a"])
    draft = msgspec.structs.replace(login(), folder=folder, tags=(tag,))
    return only(items.add_item(session, draft=draft)), folder, tag


def state(session: Session) -> bytes:
    """Return the digest of everything but versions: those are kept whatever is undone."""
    builder = DigestBuilder()
    with session.unit_of_work() as work:
        for value in contents.VaultContents(session, work, include_trash=True).values():
            if not isinstance(value, Version):
                builder.add(value)
    return builder.digest()


ACTS: dict[Intention, Act] = {
    Intention.CREATE: lambda s, w: add(s, "new"),
    Intention.EDIT: lambda s, w: edit(s, w[0], password=f"{CANARY}-2"),
    Intention.FAVOURITE: lambda s, w: items.set_favourite(s, items=[w[0]], favourite=True),
    Intention.MOVE: lambda s, w: items.move_to_folder(s, items=[w[0]], folder=None),
    Intention.TRASH: lambda s, w: trash.move_to_trash(s, items=[w[0]]),
    Intention.FOLDER_CREATE: lambda s, w: folders.add_folder(s, name="new", parent=w[1]),
    Intention.FOLDER_RENAME: lambda s, w: folders.rename_folder(s, folder=w[1], name="new"),
    Intention.FOLDER_REMOVE: lambda s, w: folders.remove_folder(s, folder=w[1]),
    Intention.TAG_CREATE: lambda s, w: tags.ensure_tags(s, names=["new"]),
    Intention.TAG_RENAME: lambda s, w: tags.rename_tag(s, tag=w[2], name="new"),
    Intention.TAG_REMOVE: lambda s, w: tags.remove_tag(s, tag=w[2]),
    Intention.IGNORE: lambda s, w: ignoring.ignore(s, items=[w[0]], finding=Finding.WEAK),
}


@pytest.mark.parametrize("intention", list(ACTS))
def test_every_act_can_be_taken_back(
    session: Session, world: World, clock: FakeClock, intention: Intention
) -> None:
    before = state(session)
    clock.advance(1000)
    ACTS[intention](session, world)
    assert state(session) != before
    undone = undo.undo(session)
    assert (undone.intention, undone.kept) == (intention, 0)
    assert state(session) == before
    assert session.vault.find_damage() == []


def test_coming_back_from_trash_can_be_taken_back(session: Session, world: World) -> None:
    trash.move_to_trash(session, items=[world[0]])
    before = state(session)
    trash.restore(session, items=[world[0]])
    assert undo.undo(session).intention is Intention.RESTORE
    assert state(session) == before


def test_there_is_a_rule_for_every_intention() -> None:
    elsewhere = {
        Intention.RESTORE,
        Intention.IMPORT,
        Intention.MERGE,
        Intention.REMOVE,
        Intention.UNDO,
        Intention.REDO,
    }
    assert set(ACTS) | elsewhere == set(Intention)


def test_with_nothing_done_there_is_nothing_to_undo(session: Session) -> None:
    assert undo.list_operations(session) == []
    with pytest.raises(NothingToUndoError):
        undo.undo(session)
    with pytest.raises(NothingToUndoError):
        undo.undo(session, operation=OperationId(bytes(16)))


def test_acts_are_undone_last_first_down_to_the_first(session: Session) -> None:
    states = [state(session)]
    item = add(session, "1")  # all within the same millisecond: the clock stands still
    states.append(state(session))
    for number in range(5):
        edit(session, item, password=f"{CANARY}-{number}")
        states.append(state(session))
    while len(states) > 1:
        states.pop()
        undo.undo(session)
        assert state(session) == states[-1]
    with pytest.raises(NothingToUndoError):
        undo.undo(session)


def test_a_clock_set_back_changes_no_order(session: Session, clock: FakeClock) -> None:
    add(session, "first")
    clock.set_wall(clock.now() - DAY)
    add(session, "second")
    assert undo.undo(session).subject == "second"
    assert titles(session) == ["first"]
    newest, *_ = undo.list_operations(session)
    assert newest.intention is Intention.UNDO


def test_undo_survives_a_lock(
    app: App, session: Session, template: Template, clock: FakeClock
) -> None:
    item = add(session)
    edit(session, item, password=f"{CANARY}-2")
    session.close()
    clock.advance(DAY)
    again = open_with_key(app, template)
    undo.undo(again)
    assert items.read_item(again, item=item).fields[1].value == f"{CANARY}-1"
    again.close()


def test_being_used_is_no_change(session: Session, clock: FakeClock) -> None:
    item = add(session)
    edit(session, item, password=f"{CANARY}-2")
    clock.advance(1000)
    items.mark_used(session, item=item)
    undo.undo(session)
    now = items.read_item(session, item=item)
    assert (now.fields[1].value, now.last_used) == (f"{CANARY}-1", clock.now())
    undo.undo(session)
    assert titles(session) == []


def test_what_was_changed_since_is_left_alone(session: Session, clock: FakeClock) -> None:
    first, second = add(session, "1"), add(session, "2")
    both = items.set_favourite(session, items=[first, second], favourite=True).operation
    clock.advance(1000)
    edit(session, second, password=f"{CANARY}-2")
    assert both is not None
    undone = undo.undo(session, operation=both)
    assert (undone.kept, undone.changes.items) == (1, (first,))
    assert items.read_item(session, item=second).favourite is False  # what the edit said
    assert items.read_item(session, item=second).fields[1].value == f"{CANARY}-2"


def test_where_all_was_changed_since_nothing_is_undone(session: Session) -> None:
    item = add(session)
    created = undo.list_operations(session)[0].id
    edit(session, item, password=f"{CANARY}-2")
    count = len(undo.list_operations(session))
    with pytest.raises(NothingToUndoError):
        undo.undo(session, operation=created)
    assert len(undo.list_operations(session)) == count
    assert titles(session) == ["Mail"]


def test_of_what_nothing_can_be_undone_is_in_nobodys_way(session: Session) -> None:
    item = add(session)
    trash.move_to_trash(session, items=[add(session, "away")])
    favourite = items.set_favourite(session, items=[item], favourite=True).operation
    edit(session, item, password=f"{CANARY}-2")
    newest = undo.list_operations(session)[0].id
    with session.unit_of_work() as work:
        # What was done since is forgotten before it: a clock that was set back can have that.
        work.operations.remove(newest)
        work.commit()
    with pytest.raises(NothingToUndoError):
        undo.undo(session, operation=favourite)
    assert undo.undo(session).intention is Intention.TRASH


def test_an_act_is_undone_once(session: Session) -> None:
    item = add(session)
    operation = items.set_favourite(session, items=[item], favourite=True).operation
    assert operation is not None
    undo.undo(session, operation=operation)
    items.set_favourite(session, items=[item], favourite=True)
    with pytest.raises(NothingToUndoError):
        undo.undo(session, operation=operation)
    assert items.read_item(session, item=item).favourite


def test_undoing_an_undo_does_the_act_again(session: Session) -> None:
    item = add(session)
    again = undo.undo(session).changes.operation
    assert titles(session) == []
    assert again is not None
    undone = undo.undo(session, operation=again)
    assert (undone.intention, undone.changes.items) == (Intention.UNDO, (item,))
    assert titles(session) == ["Mail"]


@pytest.mark.parametrize("intention", list(ACTS))
def test_every_act_can_be_done_again(
    session: Session, world: World, clock: FakeClock, intention: Intention
) -> None:
    before = state(session)
    clock.advance(1000)
    ACTS[intention](session, world)
    after = state(session)
    for _ in range(3):
        undo.undo(session)
        assert state(session) == before
        assert undo.redo(session).kept == 0
        assert state(session) == after
    assert session.vault.find_damage() == []


def test_undo_and_redo_walk_over_the_same_states(session: Session) -> None:
    item = add(session, "1")
    states = [state(session)]
    for number in range(4):
        edit(session, item, password=f"{CANARY}-{number}")
        states.append(state(session))
    place = len(states) - 1
    for step in (-1, -1, 1, -1, -1, 1, 1, 1, -1, -1, -1, -1, 1, 1, 1, 1):
        (undo.undo if step < 0 else undo.redo)(session)
        place += step
        assert state(session) == states[place]
    with pytest.raises(NothingToRedoError):
        undo.redo(session)


def test_earlier_versions_come_back_with_their_item(session: Session) -> None:
    item = add(session)
    edit(session, item, password=f"{CANARY}-2")
    for _ in range(2):
        undo.undo(session)
        undo.undo(session)
        assert titles(session) == []
        undo.redo(session)
        undo.redo(session)
        assert items.read_item(session, item=item).fields[1].value == f"{CANARY}-2"
        assert passwords(session, item) == [f"{CANARY}-1"]
    assert session.vault.find_damage() == []


def test_where_a_version_with_a_file_went_nothing_is_done_again(
    session: Session, tmp_path: Path
) -> None:
    item = add(session)
    path = tmp_path / "a"
    path.write_bytes(b"a")
    attachments.attach_files(session, item=item, paths=[path])
    (file,) = items.read_item(session, item=item).attachments
    attachments.detach_file(session, item=item, attachment=file.id)
    for _ in range(3):
        undo.undo(session)
    with pytest.raises(NothingToRedoError):
        undo.redo(session)


def test_removing_for_good_takes_the_versions_that_undo_holds(session: Session) -> None:
    item = add(session)
    edit(session, item, password=f"{CANARY}-2")
    undo.undo(session)
    undo.undo(session)
    undo.redo(session)
    trash.move_to_trash(session, items=[item])
    trash.remove_for_good(session, items=[item])
    assert not [step for each in undo.list_operations(session) for step in each.steps]


def test_what_is_done_after_an_undo_ends_the_way_forward(session: Session) -> None:
    with pytest.raises(NothingToRedoError):
        undo.redo(session)
    item = add(session)
    edit(session, item, password=f"{CANARY}-2")
    undo.undo(session)
    items.set_favourite(session, items=[item], favourite=True)
    with pytest.raises(NothingToRedoError):
        undo.redo(session)


def test_the_way_forward_survives_a_lock(app: App, session: Session, template: Template) -> None:
    item = add(session)
    edit(session, item, password=f"{CANARY}-2")
    undo.undo(session)
    session.close()
    again = open_with_key(app, template)
    undo.redo(again)
    assert items.read_item(again, item=item).fields[1].value == f"{CANARY}-2"
    again.close()


def test_a_new_folder_in_use_is_kept(session: Session) -> None:
    made = folders.add_folder(session, name="Work")
    item = add(session)
    items.move_to_folder(session, items=[item], folder=made.folders[0])
    assert made.operation is not None
    with pytest.raises(NothingToUndoError):
        undo.undo(session, operation=made.operation)
    assert [folder.name for folder in folders.list_folders(session)] == ["Work"]


def test_a_new_folder_with_another_inside_is_kept(session: Session) -> None:
    made = folders.add_folder(session, name="Work")
    folders.add_folder(session, name="Bank", parent=made.folders[0])
    assert made.operation is not None
    with pytest.raises(NothingToUndoError):
        undo.undo(session, operation=made.operation)


def test_a_new_tag_in_use_is_kept(session: Session) -> None:
    (tag,) = tags.ensure_tags(session, names=["a"])
    made = undo.list_operations(session)[0].id
    items.add_item(session, draft=msgspec.structs.replace(login(), tags=(tag,)))
    with pytest.raises(NothingToUndoError):
        undo.undo(session, operation=made)
    assert [found.name for found in tags.list_tags(session)] == ["a"]


def test_an_item_comes_back_without_a_folder_that_is_gone(session: Session, world: World) -> None:
    item, folder, tag = world
    moved = items.move_to_folder(session, items=[item], folder=None).operation
    folders.remove_folder(session, folder=folder)
    assert moved is not None
    undo.undo(session, operation=moved)
    assert items.read_item(session, item=item).folder is None
    assert items.read_item(session, item=item).tags == (tag,)


def test_an_item_in_trash_remembers_a_folder_that_is_gone(session: Session, world: World) -> None:
    item, folder, _ = world
    folders.remove_folder(session, folder=folder)
    items.set_favourite(session, items=[item], favourite=True)
    assert undo.undo(session).kept == 0
    assert items.read_item(session, item=item).folder == folder
    assert undo.undo(session).kept == 0
    found = items.read_item(session, item=item)
    assert (found.folder, found.trashed) == (folder, None)


def test_a_copy_of_what_lies_in_trash_is_in_no_folder_that_is_gone(
    session: Session, world: World
) -> None:
    item, folder, _ = world
    folders.remove_folder(session, folder=folder)
    before = state(session)
    copy = only(items.duplicate_item(session, item=item))
    assert items.read_item(session, item=copy).folder is None
    after = state(session)
    undo.undo(session)
    assert state(session) == before
    undo.redo(session)
    assert state(session) == after


def test_what_comes_back_carries_the_tag_that_has_its_name_now(
    session: Session, world: World
) -> None:
    item, _, tag = world
    removed = tags.remove_tag(session, tag=tag).operation
    (again,) = tags.ensure_tags(session, names=["a"])
    assert removed is not None
    assert undo.undo(session, operation=removed).kept == 1
    assert [found.id for found in tags.list_tags(session)] == [again]
    assert items.read_item(session, item=item).tags == (again,)


def test_what_comes_back_lies_in_the_folder_that_has_its_name_now(
    session: Session, world: World
) -> None:
    item, folder, _ = world
    (inner,) = folders.add_folder(session, name="Bank", parent=folder).folders
    deeper = only(
        items.add_item(session, draft=msgspec.structs.replace(login("deeper"), folder=inner))
    )
    removed = folders.remove_folder(session, folder=folder).changes.operation
    (again,) = folders.add_folder(session, name="Work").folders
    assert removed is not None
    assert undo.undo(session, operation=removed).kept == 1
    assert {found.id: (found.name, found.parent) for found in folders.list_folders(session)} == {
        again: ("Work", None),
        inner: ("Bank", again),
    }
    assert items.read_item(session, item=item).folder == again
    assert items.read_item(session, item=deeper).folder == inner


def test_a_name_that_another_has_now_is_not_given_back(session: Session, world: World) -> None:
    _, folder, tag = world
    acts = [
        folders.rename_folder(session, folder=folder, name="b").operation,
        tags.rename_tag(session, tag=tag, name="b").operation,
    ]
    folders.add_folder(session, name="Work")
    tags.ensure_tags(session, names=["a"])
    for act in acts:
        assert act is not None
        with pytest.raises(NothingToUndoError):
            undo.undo(session, operation=act)
    assert sorted(found.name for found in folders.list_folders(session)) == ["Work", "b"]
    assert sorted(found.name for found in tags.list_tags(session)) == ["a", "b"]


def test_a_folder_is_not_moved_back_into_one_that_is_gone(session: Session, world: World) -> None:
    _, folder, _ = world
    (inner,) = folders.add_folder(session, name="Bank", parent=folder).folders
    moved = folders.move_folder(session, folder=inner, parent=None).operation
    folders.remove_folder(session, folder=folder)
    assert moved is not None
    with pytest.raises(NothingToUndoError):
        undo.undo(session, operation=moved)
    assert [(found.id, found.parent) for found in folders.list_folders(session)] == [(inner, None)]


def test_a_folder_of_one_that_is_gone_comes_back_at_the_top(session: Session, world: World) -> None:
    _, folder, _ = world
    (inner,) = folders.add_folder(session, name="Bank", parent=folder).folders
    item = only(items.add_item(session, draft=msgspec.structs.replace(login(), folder=inner)))
    removed = folders.remove_folder(session, folder=inner).changes.operation
    folders.remove_folder(session, folder=folder)
    (again,) = folders.add_folder(session, name="Bank").folders
    assert removed is not None
    assert undo.undo(session, operation=removed).kept == 1
    assert [found.id for found in folders.list_folders(session)] == [again]
    assert items.read_item(session, item=item).folder == again


def test_no_change_makes_no_operation(session: Session) -> None:
    item = add(session)
    items.set_favourite(session, items=[item], favourite=False)
    items.move_to_folder(session, items=[item], folder=None)
    trash.restore(session, items=[item])
    assert [o.intention for o in undo.list_operations(session)] == [Intention.CREATE]


def test_operations_are_forgotten_after_thirty_days(session: Session, clock: FakeClock) -> None:
    add(session, "old")
    clock.advance(DAY)
    add(session, "young")
    clock.advance(29 * DAY)
    undo.expire_operations(session)
    assert len(undo.list_operations(session)) == 2
    clock.advance(1)
    undo.expire_operations(session)
    assert [o.subject for o in undo.list_operations(session)] == ["young"]
    assert titles(session) == ["old", "young"]


def test_an_operation_does_not_print_what_it_holds(session: Session) -> None:
    edit(session, add(session), password=f"{CANARY}-2")
    done = undo.list_operations(session)
    assert CANARY not in repr(done)
    assert CANARY not in repr([operation.steps for operation in done])
