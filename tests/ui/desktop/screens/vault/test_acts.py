"""Acts on items and folders: done at once, told to everybody, taken back on request."""

from __future__ import annotations

import msgspec
import pytest

from core.errors import AppError, NothingToUndoError
from core.services import folders, items
from core.vault.folder import FolderId
from core.vault.item import ItemId, ItemSummary
from tests.fakes.vault_context import OpenVault
from tests.fakes.vault_items import login_draft
from ui.desktop.screens.vault.acts import ItemActs, Removal
from ui.desktop.screens.vault.folder_acts import FolderActs
from ui.desktop.screens.vault.removal_words import question_for
from ui.desktop.sentences import sentence


@pytest.fixture
def acts(vault: OpenVault) -> ItemActs:
    return ItemActs(vault.context)


def add(vault: OpenVault, title: str, folder: FolderId | None = None) -> ItemSummary:
    changes = items.add_item(vault.session, draft=login_draft(title, folder=folder))
    return row(vault, changes.items[0])


def row(vault: OpenVault, item: ItemId) -> ItemSummary:
    (found,) = (s for s in items.list_summaries(vault.session) if s.id == item)
    return found


def said(vault: OpenVault) -> str:
    return vault.toasts.messages[-1].text


def test_trash_and_undo(vault: OpenVault, acts: ItemActs) -> None:
    amazon = add(vault, "Amazon")
    acts.move_to_trash([amazon])
    assert said(vault) == "“Amazon” moved to Trash"
    assert vault.toasts.messages[-1].action == "Undo"
    acts.undo()
    assert said(vault) == "Back from Trash: “Amazon”"
    assert row(vault, amazon.id).trashed is None


def test_undoing_for_several_says_how_many(vault: OpenVault, acts: ItemActs) -> None:
    acts.move_to_trash([add(vault, "Amazon"), add(vault, "Zalando")])
    acts.undo()
    assert said(vault) == "Back from Trash: 2 items"
    acts.redo()
    assert said(vault) == "Done again: 2 items"


def test_what_is_in_trash_already_is_not_moved_again(vault: OpenVault, acts: ItemActs) -> None:
    amazon = add(vault, "Amazon")
    acts.move_to_trash([amazon])
    count = len(vault.toasts.messages)
    acts.move_to_trash([row(vault, amazon.id)])
    assert len(vault.toasts.messages) == count


def test_a_long_title_leaves_room_for_the_message(vault: OpenVault, acts: ItemActs) -> None:
    acts.move_to_trash([add(vault, "x" * 200)])
    assert len(said(vault)) <= 60


def test_restoring_tells_and_can_be_undone(vault: OpenVault, acts: ItemActs) -> None:
    amazon = add(vault, "Amazon")
    acts.move_to_trash([amazon])
    acts.restore([row(vault, amazon.id)])
    assert said(vault) == "“Amazon” restored"
    acts.undo()
    assert row(vault, amazon.id).trashed is not None


def test_moving_names_the_folder(vault: OpenVault, acts: ItemActs) -> None:
    bank = folders.add_folder(vault.session, name="Bank").folders[0]
    rows = [add(vault, "A"), add(vault, "B")]
    acts.move_to_folder(rows, bank, "Bank")
    assert said(vault) == "2 items moved to Bank"
    acts.move_to_folder([row(vault, rows[0].id)], None, "")
    assert said(vault) == "“A” is in no folder now"
    assert row(vault, rows[1].id).folder == bank


def test_undo_with_nothing_to_undo_is_told(vault: OpenVault, acts: ItemActs) -> None:
    errors: list[AppError] = []
    acts.failed.connect(errors.append)
    acts.undo()
    assert isinstance(errors[0], NothingToUndoError)


def test_a_copy_is_selected_and_told_from_what_looks_the_same(
    vault: OpenVault, acts: ItemActs
) -> None:
    added: list[ItemId] = []
    acts.added.connect(added.append)
    amazon = add(vault, "Amazon")
    acts.duplicate(amazon)
    assert len(items.list_summaries(vault.session)) == 2
    assert added != [amazon.id]
    assert said(vault) == "This is the copy of “Amazon”"
    acts.duplicate(msgspec.structs.replace(amazon, attachment_count=1))
    assert said(vault) == "This is the copy of “Amazon”, without its files"
    vault.toasts.press()
    assert len(items.list_summaries(vault.session)) == 2


def test_a_removal_is_weighed_before_it_is_asked_about(vault: OpenVault, acts: ItemActs) -> None:
    amazon = add(vault, "Amazon")
    item = items.read_item(vault.session, item=amazon.id)
    items.edit_item(
        vault.session, item=amazon.id, seen_revision=item.revision, draft=login_draft("Amazon 2")
    )
    acts.move_to_trash([row(vault, amazon.id)])
    weighed: list[Removal] = []
    acts.weighed.connect(weighed.append)
    acts.weigh_removal([row(vault, amazon.id)])
    assert weighed == [Removal(items=(amazon.id,), title="Amazon 2", versions=1, attachments=0)]
    assert len(items.list_summaries(vault.session)) == 1
    acts.remove_for_good(weighed[0])
    assert items.list_summaries(vault.session) == []
    assert said(vault) == "“Amazon 2” deleted permanently"


@pytest.mark.parametrize(
    ("removal", "title", "text", "act"),
    [
        (
            Removal(items=(ItemId(b"1"),), title="Amazon", versions=3, attachments=1),
            "Delete “Amazon” permanently?",
            "Its 3 earlier versions and 1 attachment go too. This cannot be undone.",
            "Delete permanently",
        ),
        (
            Removal(items=(ItemId(b"1"),), title="Amazon", versions=1, attachments=0),
            "Delete “Amazon” permanently?",
            "Its 1 earlier version goes too. This cannot be undone.",
            "Delete permanently",
        ),
        (
            Removal(
                items=tuple(ItemId(bytes([n])) for n in range(7)),
                title="",
                versions=11,
                attachments=2,
                empties_trash=True,
            ),
            "Empty Trash? 7 items will be deleted permanently.",
            "2 attachments and 11 earlier versions go too.",
            "Delete 7 items",
        ),
        (
            Removal(
                items=(ItemId(b"1"),), title="A", versions=0, attachments=0, empties_trash=True
            ),
            "Empty Trash? 1 item will be deleted permanently.",
            "This cannot be undone.",
            "Delete 1 item",
        ),
    ],
)
def test_the_question_counts_what_goes(removal: Removal, title: str, text: str, act: str) -> None:
    question = question_for(removal)
    assert (question.title, question.text, question.act) == (title, text, act)
    assert question.safe.startswith("Keep")
    assert question.danger


def test_a_folder_goes_with_its_items_and_comes_back(vault: OpenVault, acts: ItemActs) -> None:
    folder_acts = FolderActs(vault.context, acts.undo)
    made: list[FolderId] = []
    folder_acts.added.connect(made.append)
    folder_acts.add("Banking")
    folder_acts.add("Cards", made[0])
    amazon = add(vault, "Amazon", made[1])
    folder_acts.rename(made[0], "Money")
    folder_acts.remove(made[0])
    assert said(vault) == "Folder Money with 1 item moved to Trash"
    assert folders.list_folders(vault.session) == []
    acts.undo()
    assert {f.name for f in folders.list_folders(vault.session)} == {"Money", "Cards"}
    assert row(vault, amazon.id).folder == made[1]


def test_an_empty_folder_is_only_removed(vault: OpenVault, acts: ItemActs) -> None:
    folder_acts = FolderActs(vault.context, acts.undo)
    folder_acts.add("Banking")
    (folder,) = folders.list_folders(vault.session)
    folder_acts.remove(folder.id)
    assert said(vault) == "Folder Banking removed"


def test_a_name_that_cannot_be_is_told(vault: OpenVault, acts: ItemActs) -> None:
    folder_acts = FolderActs(vault.context, acts.undo)
    errors: list[AppError] = []
    folder_acts.failed.connect(errors.append)
    folder_acts.add("x" * 300)
    assert len(errors) == 1


def test_a_folder_moves_with_its_name_told_and_comes_back(vault: OpenVault, acts: ItemActs) -> None:
    bank = folders.add_folder(vault.session, name="Bank").folders[0]
    work = folders.add_folder(vault.session, name="Work").folders[0]
    folder_acts = FolderActs(vault.context, acts.undo)
    folder_acts.move(bank, "Bank", into=(work, "Work"))
    assert said(vault) == "Folder Bank moved to Work"
    assert vault.toasts.messages[-1].action == "Undo"
    folder_acts.move(bank, "Bank", into=None)
    assert said(vault) == "Folder Bank moved to the top"
    acts.undo()
    assert said(vault) == "Undone: moving “Bank”"
    acts.redo()
    assert said(vault) == "Done again: “Bank”"
    assert {f.parent for f in folders.list_folders(vault.session)} == {None}


def test_a_folder_that_cannot_lie_there_is_told(vault: OpenVault, acts: ItemActs) -> None:
    bank = folders.add_folder(vault.session, name="Bank").folders[0]
    folder_acts, told = FolderActs(vault.context, acts.undo), list[AppError]()
    folder_acts.failed.connect(told.append)
    folder_acts.move(bank, "Bank", into=(bank, "Bank"))
    assert sentence(told[0]).startswith("The folder “Bank” cannot lie inside itself.")
    assert vault.toasts.messages == []
