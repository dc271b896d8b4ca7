"""Folders: a tree of names, and what becomes of items when a branch goes."""

from __future__ import annotations

import pytest

from core.errors import (
    FolderMisplacedError,
    ItemNotFoundError,
    NameEmptyError,
    NameTooLongError,
    NothingToUndoError,
    TooLargeError,
)
from core.services import folders, items, undo
from core.session import Session
from core.vault.folder import DEPTH_LIMIT, NAME_LIMIT, FolderFault, FolderId, path_of
from tests.core.services.vaults import add, titles

NOWHERE = FolderId(bytes(16))


def add_folder(session: Session, name: str, parent: FolderId | None = None) -> FolderId:
    """Add a folder and return its id."""
    (folder,) = folders.add_folder(session, name=name, parent=parent).folders
    return folder


def paths(session: Session) -> list[str]:
    """Return every folder as a path, sorted."""
    by_id = {folder.id: folder for folder in folders.list_folders(session)}
    return sorted("/".join(path_of(folder, by_id)) for folder in by_id)


def test_folders_make_a_tree(session: Session) -> None:
    work = add_folder(session, "Work")
    add_folder(session, " Bank ", work)
    add_folder(session, "Bank")
    assert paths(session) == ["Bank", "Work", "Work/Bank"]


def test_the_same_name_at_the_same_place_is_the_same_folder(session: Session) -> None:
    work = add_folder(session, "Work")
    again = folders.add_folder(session, name="Work")
    assert (again.folders, again.operation) == ((work,), None)
    assert paths(session) == ["Work"]


@pytest.mark.parametrize("name", ["", "   ", "\n"])
def test_a_folder_needs_a_name(session: Session, name: str) -> None:
    folder = add_folder(session, "Work")
    with pytest.raises(NameEmptyError):
        folders.add_folder(session, name=name)
    with pytest.raises(NameEmptyError):
        folders.rename_folder(session, folder=folder, name=name)
    assert paths(session) == ["Work"]


def test_a_name_has_a_limit(session: Session) -> None:
    add_folder(session, "x" * NAME_LIMIT)
    with pytest.raises(NameTooLongError):
        folders.add_folder(session, name="x" * (NAME_LIMIT + 1))


def test_a_path_is_made_once(session: Session) -> None:
    first = folders.ensure_path(session, path=("a", "b", "c"))
    assert folders.ensure_path(session, path=("a", "b", "c")) == first
    folders.ensure_path(session, path=("a", "d"))
    assert paths(session) == ["a", "a/b", "a/b/c", "a/d"]
    assert folders.ensure_path(session, path=()) is None


def test_a_folder_gets_another_name(session: Session) -> None:
    folder = add_folder(session, "Work")
    folders.rename_folder(session, folder=folder, name=" Job ")
    assert paths(session) == ["Job"]


def test_a_folder_that_is_not_there_is_said(session: Session) -> None:
    with pytest.raises(ItemNotFoundError):
        folders.rename_folder(session, folder=NOWHERE, name="x")
    with pytest.raises(ItemNotFoundError):
        folders.remove_folder(session, folder=NOWHERE)


def test_with_a_folder_go_its_branches_and_its_items_go_to_trash(session: Session) -> None:
    top, other = add_folder(session, "top"), add_folder(session, "other")
    below = add_folder(session, "below", top)
    inside, deeper, elsewhere = add(session, "inside"), add(session, "deeper"), add(session, "else")
    for item, folder in ((inside, top), (deeper, below), (elsewhere, other)):
        items.move_to_folder(session, items=[item], folder=folder)
    removed = folders.remove_folder(session, folder=top)
    assert (removed.name, removed.items) == ("top", 2)
    assert set(removed.changes.items) == {inside, deeper}
    assert set(removed.changes.folders) == {top, below}
    assert paths(session) == ["other"]
    assert titles(session) == ["else"]
    undo.undo(session)
    assert paths(session) == ["other", "top", "top/below"]
    assert titles(session) == ["deeper", "else", "inside"]
    assert items.read_item(session, item=deeper).folder == below
    assert undo.redo(session).kept == 0
    assert paths(session) == ["other"]
    assert titles(session) == ["else"]


def test_a_folder_moves_with_all_that_is_in_it_and_back(session: Session) -> None:
    bank, work = add_folder(session, "Bank"), add_folder(session, "Work")
    below = add_folder(session, "below", bank)
    item = add(session, "inside")
    items.move_to_folder(session, items=[item], folder=below)
    moved = folders.move_folder(session, folder=bank, parent=work)
    assert moved.folders == (bank,)
    assert paths(session) == ["Work", "Work/Bank", "Work/Bank/below"]
    assert items.read_item(session, item=item).folder == below
    folders.move_folder(session, folder=below, parent=None)
    assert paths(session) == ["Work", "Work/Bank", "below"]
    undo.undo(session)
    undone = undo.undo(session)
    assert (undone.subject, undone.kept) == ("Bank", 0)
    assert paths(session) == ["Bank", "Bank/below", "Work"]
    undo.redo(session)
    assert paths(session) == ["Work", "Work/Bank", "Work/Bank/below"]


def test_a_folder_that_lies_there_already_is_not_moved(session: Session) -> None:
    work = add_folder(session, "Work")
    bank = add_folder(session, "Bank", work)
    assert folders.move_folder(session, folder=bank, parent=work).operation is None
    assert folders.move_folder(session, folder=work, parent=None).operation is None


def test_a_folder_does_not_go_into_itself_or_below(session: Session) -> None:
    top = add_folder(session, "top")
    below = add_folder(session, "below", top)
    for parent in (top, below):
        with pytest.raises(FolderMisplacedError) as refused:
            folders.move_folder(session, folder=top, parent=parent)
        assert refused.value.data == {"name": "top", "reason": FolderFault.INSIDE_ITSELF}
    assert paths(session) == ["top", "top/below"]


def test_a_folder_does_not_go_beside_one_of_its_name(session: Session) -> None:
    work = add_folder(session, "Work")
    inner = add_folder(session, "Bank", work)
    add_folder(session, "Bank")
    with pytest.raises(FolderMisplacedError) as refused:
        folders.move_folder(session, folder=inner, parent=None)
    assert refused.value.data["reason"] is FolderFault.NAME_TAKEN
    assert paths(session) == ["Bank", "Work", "Work/Bank"]


def test_a_folder_does_not_get_the_name_of_one_beside_it(session: Session) -> None:
    work = add_folder(session, "Work")
    bank = add_folder(session, "Bank")
    with pytest.raises(FolderMisplacedError) as refused:
        folders.rename_folder(session, folder=work, name=" Bank")
    assert refused.value.data == {"name": "Bank", "reason": FolderFault.NAME_TAKEN}
    assert paths(session) == ["Bank", "Work"]
    inner = add_folder(session, "Work", bank)
    folders.rename_folder(session, folder=inner, name="Bank")
    folders.rename_folder(session, folder=bank, name="Bank")
    assert paths(session) == ["Bank", "Bank/Bank", "Work"]


def test_a_folder_does_not_go_where_something_would_lie_too_deep(session: Session) -> None:
    deepest = folders.ensure_path(session, path=tuple(map(str, range(DEPTH_LIMIT - 1))))
    top = add_folder(session, "top")
    add_folder(session, "below", top)
    with pytest.raises(TooLargeError):
        folders.move_folder(session, folder=top, parent=deepest)
    assert {"top", "top/below"} <= set(paths(session))


def test_a_folder_moves_only_between_folders_that_are_there(session: Session) -> None:
    top = add_folder(session, "top")
    with pytest.raises(ItemNotFoundError):
        folders.move_folder(session, folder=NOWHERE, parent=None)
    with pytest.raises(ItemNotFoundError):
        folders.move_folder(session, folder=top, parent=NOWHERE)


def test_taking_back_a_move_makes_no_ring(session: Session) -> None:
    inner, outer = add_folder(session, "inner"), add_folder(session, "outer")
    folders.move_folder(session, folder=inner, parent=outer)
    out = folders.move_folder(session, folder=inner, parent=None).operation
    folders.move_folder(session, folder=outer, parent=inner)
    with pytest.raises(NothingToUndoError):
        undo.undo(session, operation=out)
    assert paths(session) == ["inner", "inner/outer"]
