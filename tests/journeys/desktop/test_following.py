"""What the window does to an item that is edited: the save goes through, and Undo is right."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from core.services import folders, items, tags
from core.vault.changes import Changes
from core.vault.folder import FolderId
from core.vault.item import ItemId, ItemKind, ItemSummary
from core.vault.tag import TagId
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.screens.vault.editor import EditorPane
from ui.desktop.screens.vault.filing_part import FilingPart

Key = Qt.Key


def entry(menu: QMenu, text: str) -> QAction:
    menu.aboutToShow.emit()
    (found,) = (action for action in menu.actions() if action.text() == text)
    return found


def editor_of(window: VaultWindow) -> EditorPane:
    return window.view.panes.right.editor


def filing_of(window: VaultWindow) -> FilingPart:
    return editor_of(window).fields.filing


def tags_of(window: VaultWindow, title: str) -> list[str]:
    known = {tag.id: tag.name for tag in tags.list_tags(window.session)}
    return [known[tag] for tag in window.read(title).tags]


def tell(window: VaultWindow, changes: Changes) -> None:
    window.started.vault.context.events.changed.emit(changes)


def add_tagged(window: VaultWindow, *names: str) -> tuple[ItemId, tuple[TagId, ...]]:
    """Put an item with the first of these tags into the vault, and select it."""
    made = tags.ensure_tags(window.session, names=names)
    item = window.add(login_draft("Alpha"))
    tell(window, tags.tag_items(window.session, items=[item], add=made[:1]))
    tell(window, Changes(tags=made))
    window.select(item)
    return item, made


def add_in_folder(window: VaultWindow, *names: str) -> tuple[ItemId, list[FolderId]]:
    """Put an item into the first of these folders, and select it."""
    made = [folders.add_folder(window.session, name=name).folders[0] for name in names]
    item = window.add(login_draft("Alpha"))
    tell(window, items.move_to_folder(window.session, items=[item], folder=made[0]))
    tell(window, Changes(folders=tuple(made)))
    window.select(item)
    return item, made


def stand_on(window: VaultWindow, name: str) -> None:
    """List what lies in a folder or carries a tag: to go there later would leave the editor."""
    tree = window.view.panes.sidebar.filters
    (found,) = tree.entries.match(
        tree.entries.index(0, 0), Qt.ItemDataRole.DisplayRole, name, 1, Qt.MatchFlag.MatchRecursive
    )
    tree.setFocus()
    tree.setCurrentIndex(found)


def rename(window: VaultWindow, new: str) -> None:
    """Rename the folder or tag that is listed."""
    tree = window.view.panes.sidebar.filters
    tree.setFocus()
    QTest.keyClick(tree, Key.Key_F2)
    (edit,) = tree.findChildren(QLineEdit)
    edit.setText(new)
    QTest.keyClick(edit, Key.Key_Return)
    window.settle()


def remove(window: VaultWindow) -> None:
    """Remove the folder or tag that is listed."""
    window.view.panes.sidebar.filters.setFocus()
    QTest.keyClick(window.view.panes.sidebar.filters, Key.Key_Delete)
    window.settle()


def begin(window: VaultWindow) -> None:
    window.press(Key.Key_E, CONTROL)
    assert window.view.editing.is_open


def type_title(window: VaultWindow, text: str) -> None:
    title = editor_of(window).fields.title
    title.setFocus()
    title.selectAll()
    window.write(text)


def save(window: VaultWindow) -> None:
    window.press(Key.Key_S, CONTROL)
    assert not window.view.editing.is_open, editor_of(window).banner.text()


def undo_twice(window: VaultWindow) -> None:
    window.settle()
    for _ in range(2):
        window.view.item_actions.undo()


def test_a_tag_gets_another_name(vault_window: VaultWindow) -> None:
    add_tagged(vault_window, "bank")
    stand_on(vault_window, "bank")
    begin(vault_window)
    rename(vault_window, "banks")
    assert filing_of(vault_window).tags.text() == "banks"
    type_title(vault_window, "Beta")
    save(vault_window)
    assert tags_of(vault_window, "Beta") == ["banks"]


def test_the_cursor_stays_in_a_title_that_is_typed(vault_window: VaultWindow) -> None:
    item, _ = add_tagged(vault_window, "bank")
    begin(vault_window)
    type_title(vault_window, "Btter")
    title = editor_of(vault_window).fields.title
    title.setCursorPosition(1)
    tell(vault_window, items.mark_used(vault_window.session, item=item))
    vault_window.write("e")
    assert title.text() == "Better"
    save(vault_window)


def test_a_tag_is_put_together_with_another(vault_window: VaultWindow) -> None:
    add_tagged(vault_window, "bank", "money")
    stand_on(vault_window, "bank")
    begin(vault_window)
    rename(vault_window, "money")
    assert filing_of(vault_window).tags.text() == "money"
    assert not vault_window.view.models.editor.is_dirty, "nobody typed anything"
    type_title(vault_window, "Beta")
    save(vault_window)
    assert tags_of(vault_window, "Beta") == ["money"]
    undo_twice(vault_window)
    assert tags_of(vault_window, "Alpha") == ["bank"], "first the save, then the tag"


def test_a_tag_is_removed(vault_window: VaultWindow) -> None:
    add_tagged(vault_window, "bank")
    stand_on(vault_window, "bank")
    begin(vault_window)
    remove(vault_window)
    assert filing_of(vault_window).tags.text() == "No tags"
    type_title(vault_window, "Beta")
    save(vault_window)
    assert tags_of(vault_window, "Beta") == []
    undo_twice(vault_window)
    assert tags_of(vault_window, "Alpha") == ["bank"]


def test_a_tag_that_comes_back_while_something_is_typed(vault_window: VaultWindow) -> None:
    add_tagged(vault_window, "bank")
    stand_on(vault_window, "bank")
    begin(vault_window)
    remove(vault_window)
    type_title(vault_window, "Beta")
    vault_window.take_action_of_message()
    assert filing_of(vault_window).tags.text() == "bank"
    assert editor_of(vault_window).fields.title.text() == "Beta"
    vault_window.write(" bank")
    save(vault_window)
    assert tags_of(vault_window, "Beta bank") == ["bank"]


def test_tags_of_an_item_that_was_never_saved(vault_window: VaultWindow) -> None:
    made = tags.ensure_tags(vault_window.session, names=["bank", "money", "gone"])
    vault_window.view.models.vault.load()
    vault_window.view.editing.begin_new(ItemKind.NOTE)
    menu = filing_of(vault_window).tags.menu()
    assert isinstance(menu, QMenu)
    for name in ("bank", "gone"):
        entry(menu, name).trigger()
    acts = vault_window.view.models.tags
    acts.rename(made[0], "bank", "money", together=True)
    acts.remove(made[2], "gone")
    assert filing_of(vault_window).tags.text() == "money"
    type_title(vault_window, "Beta")
    save(vault_window)
    assert tags_of(vault_window, "Beta") == ["money"]


def put_together_and_back(window: VaultWindow) -> TagId:
    """Give a new note a tag, put that together with another and undo it; return the tag."""
    bank, _ = tags.ensure_tags(window.session, names=["bank", "money"])
    window.view.models.vault.load()
    window.view.editing.begin_new(ItemKind.NOTE)
    menu = filing_of(window).tags.menu()
    assert isinstance(menu, QMenu)
    entry(menu, "bank").trigger()
    window.view.models.tags.rename(bank, "bank", "money", together=True)
    window.take_action_of_message()
    assert filing_of(window).tags.text() == "bank"
    return bank


def test_a_tag_that_was_given_and_not_saved_comes_back_with_undo(
    vault_window: VaultWindow,
) -> None:
    bank = put_together_and_back(vault_window)
    vault_window.view.models.tags.remove(bank, "bank")
    assert filing_of(vault_window).tags.text() == "No tags"
    vault_window.take_action_of_message()
    assert filing_of(vault_window).tags.text() == "bank"
    type_title(vault_window, "Beta")
    save(vault_window)
    assert tags_of(vault_window, "Beta") == ["bank"]


def test_tags_put_together_once_more_are_so_in_what_is_typed(vault_window: VaultWindow) -> None:
    put_together_and_back(vault_window)
    vault_window.view.models.acts.redo()
    assert filing_of(vault_window).tags.text() == "money"
    type_title(vault_window, "Beta")
    save(vault_window)
    assert tags_of(vault_window, "Beta") == ["money"]


def test_a_folder_gets_another_name(vault_window: VaultWindow) -> None:
    _, made = add_in_folder(vault_window, "Bank")
    stand_on(vault_window, "Bank")
    begin(vault_window)
    rename(vault_window, "Banks")
    assert filing_of(vault_window).folder.currentText() == "Banks"
    type_title(vault_window, "Beta")
    save(vault_window)
    assert vault_window.read("Beta").folder == made[0]


def test_a_folder_goes_with_an_item_of_which_nothing_is_typed(vault_window: VaultWindow) -> None:
    _, made = add_in_folder(vault_window, "Bank")
    stand_on(vault_window, "Bank")
    begin(vault_window)
    remove(vault_window)
    assert not vault_window.view.editing.is_open, "what lies in Trash is not edited"
    assert vault_window.read("Alpha").trashed is not None
    vault_window.take_action_of_message()
    back = vault_window.read("Alpha")
    assert (back.folder, back.trashed) == (made[0], None)


def test_a_folder_goes_with_an_item_that_is_typed(vault_window: VaultWindow) -> None:
    _, made = add_in_folder(vault_window, "Bank")
    begin(vault_window)
    type_title(vault_window, "Beta")
    vault_window.view.models.folders.remove(made[0])
    assert "Trash" in editor_of(vault_window).banner.text()
    save(vault_window)
    assert vault_window.read("Beta").trashed is not None
    undo_twice(vault_window)
    back = vault_window.read("Alpha")
    assert (back.folder, back.trashed) == (made[0], None)


def test_a_new_item_lies_in_no_folder_that_is_gone(vault_window: VaultWindow) -> None:
    made = folders.add_folder(vault_window.session, name="Bank").folders[0]
    vault_window.view.models.vault.load()
    vault_window.view.editing.begin_new(ItemKind.NOTE)
    model = vault_window.view.models.editor
    assert model.form is not None
    model.reshape(model.form.with_folder(made))
    vault_window.view.models.folders.remove(made)
    assert filing_of(vault_window).folder.currentText() == "No folder"
    type_title(vault_window, "Beta")
    save(vault_window)
    assert vault_window.read("Beta").folder is None


def test_an_undo_from_before_meets_what_is_typed(vault_window: VaultWindow) -> None:
    """Of every message that is still there when an editor opens, Undo can be pressed."""
    item, made = add_in_folder(vault_window, "Bank", "Work")
    acts, catalogue = vault_window.view.models.acts, vault_window.view.models.vault.catalogue

    def row() -> tuple[ItemSummary, ...]:
        found = catalogue.get(item)
        assert found is not None
        return (found,)

    steps: tuple[Callable[[], object], ...] = (
        lambda: acts.move_to_folder(row(), made[1], "Work"),
        lambda: acts.make_favourites(row()),
    )
    for act in steps:
        act()
        begin(vault_window)
        type_title(vault_window, "Beta")
        vault_window.take_action_of_message()
        save(vault_window)
        saved = vault_window.read("Beta")
        assert (saved.folder, saved.favourite) == (made[0], False)


def test_an_undo_that_puts_it_into_trash_again(vault_window: VaultWindow) -> None:
    item = vault_window.add(login_draft("Alpha"))
    acts, catalogue = vault_window.view.models.acts, vault_window.view.models.vault.catalogue
    for act in (acts.move_to_trash, acts.restore):
        found = catalogue.get(item)
        assert found is not None
        act([found])
    vault_window.select(item)
    begin(vault_window)
    type_title(vault_window, "Beta")
    vault_window.take_action_of_message()
    save(vault_window)
    assert vault_window.read("Beta").trashed is not None


def test_an_undo_that_takes_the_item_away(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Alpha")))
    vault_window.view.item_actions.duplicate()
    begin(vault_window)
    type_title(vault_window, "Beta")
    vault_window.take_action_of_message()
    save(vault_window)
    assert vault_window.rows() == ["Alpha", "Beta"], "what was typed is not lost"


def test_the_menu_of_the_list_meets_an_open_editor(vault_window: VaultWindow) -> None:
    _, made = add_tagged(vault_window, "bank", "money")
    folder = folders.add_folder(vault_window.session, name="Bank").folders[0]
    vault_window.view.models.vault.load()
    begin(vault_window)
    moves, marks = vault_window.view._menus
    entry(marks, "money").trigger()
    entry(moves, "Bank").trigger()
    type_title(vault_window, "Beta")
    save(vault_window)
    assert tags_of(vault_window, "Beta") == ["bank", "money"]
    assert vault_window.read("Beta").folder == folder
    assert len(made) == 2


@pytest.mark.parametrize("told", [False, True])
def test_a_real_conflict_is_told(vault_window: VaultWindow, told: bool) -> None:  # noqa: FBT001
    item = vault_window.add(login_draft("Alpha"))
    vault_window.select(item)
    begin(vault_window)
    type_title(vault_window, "Beta")
    now = items.read_item(vault_window.session, item=item)
    other = msgspec.structs.replace(now.draft(), title="Theirs")
    changes = items.edit_item(
        vault_window.session, item=item, seen_revision=now.revision, draft=other
    )
    if told:
        tell(vault_window, changes)
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.view.editing.is_open
    assert editor_of(vault_window).banner.text()
    assert vault_window.read("Theirs").id == item
    vault_window.view.models.editor.discard()


def test_a_draft_that_waits_follows_a_merge_of_tags(vault_window: VaultWindow) -> None:
    _, (old, _) = add_tagged(vault_window, "old", "other")
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" typed")
    vault_window.relock()
    vault_window.settle()
    tell(vault_window, tags.rename_tag(vault_window.session, tag=old, name="other"))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.press(Key.Key_S, CONTROL)
    assert tags_of(vault_window, "Alpha typed") == ["other"]


def test_a_draft_that_waits_follows_the_undo_of_a_merge_of_tags(vault_window: VaultWindow) -> None:
    _, (old, _) = add_tagged(vault_window, "old", "other")
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" typed")
    vault_window.relock()
    vault_window.settle()
    before = tags_of(vault_window, "Alpha")
    tell(vault_window, tags.rename_tag(vault_window.session, tag=old, name="other"))
    vault_window.settle()
    vault_window.press(Key.Key_Z, CONTROL)
    vault_window.settle()
    assert tags_of(vault_window, "Alpha") == before
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.press(Key.Key_S, CONTROL)
    assert tags_of(vault_window, "Alpha typed") == before


def test_a_draft_that_waits_in_a_folder_that_is_removed_is_not_lost(
    vault_window: VaultWindow,
) -> None:
    (attic,) = folders.add_folder(vault_window.session, name="Attic").folders
    vault_window.started.vault.context.events.changed.emit(Changes(folders=(attic,)))
    draft = msgspec.structs.replace(login_draft("Alpha"), folder=attic)
    vault_window.select(vault_window.add(draft))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" typed")
    vault_window.relock()
    vault_window.settle()
    removed = folders.remove_folder(vault_window.session, folder=attic)
    tell(vault_window, removed.changes)
    vault_window.settle()
    vault_window.view.panes.right.drafts.button.click()
    vault_window.settle()
    assert editor_of(vault_window).fields.title.text() == "Alpha typed"
    assert "in Trash now" in editor_of(vault_window).banner.text()
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.read("Alpha typed").trashed is not None
    assert not vault_window.view.panes.right.drafts.has_offers
    vault_window.press(Key.Key_Z, CONTROL)
    vault_window.press(Key.Key_Z, CONTROL)
    vault_window.settle()
    assert vault_window.read("Alpha").folder == attic


def test_a_draft_that_waits_brings_no_removed_tag_back(vault_window: VaultWindow) -> None:
    _, (old,) = add_tagged(vault_window, "old")
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" typed")
    vault_window.relock()
    vault_window.settle()
    tell(vault_window, tags.remove_tag(vault_window.session, tag=old))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.read("Alpha typed").tags == ()


def discard(window: VaultWindow) -> None:
    window.view.panes.right.drafts.other.click()


def offers(window: VaultWindow) -> bool:
    return window.view.panes.right.drafts.has_offers


def test_a_discarded_draft_comes_back_by_undo_unless_more_was_done(
    vault_window: VaultWindow,
) -> None:
    vault_window.select(vault_window.add(login_draft("Alpha")))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" typed")
    vault_window.relock()
    vault_window.settle()
    discard(vault_window)
    assert not offers(vault_window)
    vault_window.press(Key.Key_Z, CONTROL)
    vault_window.settle()
    assert offers(vault_window)
    assert vault_window.started.window.toasts.toast is None, "one Undo is enough"
    assert vault_window.read("Alpha").title == "Alpha"
    vault_window.relock()
    vault_window.settle()
    assert offers(vault_window), "it is kept again"
    discard(vault_window)
    changes = folders.add_folder(vault_window.session, name="Attic")
    tell(vault_window, changes)
    vault_window.press(Key.Key_Z, CONTROL)
    vault_window.settle()
    assert not offers(vault_window)
    with vault_window.session.unit_of_work() as work:
        assert not work.folders.all(), "what was done last is taken back first"
