"""Tags through the window: given, taken away, made, searched, several items at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from core.services import tags
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.item_models.filters import ALL, of_tag
from ui.desktop.item_models.sidebar_tree import Command
from ui.desktop.screens.vault.name_dialog import NameDialog
from ui.desktop.screens.vault.sidebar_tree_view import SidebarTreeView

Key = Qt.Key


def entry(menu: QMenu, text: str) -> QAction:
    menu.aboutToShow.emit()
    (found,) = (action for action in menu.actions() if action.text() == text)
    return found


def tag_menu(window: VaultWindow) -> QMenu:
    menu = window.view.panes.right.bulk.tag_button.menu()
    assert isinstance(menu, QMenu)
    return menu


def name_it(window: VaultWindow, name: str) -> None:
    dialog = window.dialog(NameDialog)
    dialog.edit.setText(name)
    dialog.act.click()
    window.settle()


def names_of(window: VaultWindow, title: str) -> list[str]:
    known = {tag.id: tag.name for tag in tags.list_tags(window.session)}
    return [known[tag] for tag in window.read(title).tags]


def sidebar(window: VaultWindow) -> list[str]:
    entries = window.view.panes.sidebar.filters.entries
    return [str(entries.index(row, 0).data()) for row in range(entries.rowCount())]


def test_several_items_are_tagged_at_once_and_back(vault_window: VaultWindow) -> None:
    made = [vault_window.add(login_draft(title)) for title in ("Amazon", "Bank", "Zalando")]
    vault_window.view.models.vault.choose(made)
    entry(tag_menu(vault_window), "New tag…").trigger()
    name_it(vault_window, "family & friends")
    assert names_of(vault_window, "Bank") == ["family & friends"]
    assert vault_window.said() == "Tagged “family & friends”"
    assert "family & friends" in sidebar(vault_window)
    found = vault_window.view.models.vault.catalogue.counts().tags
    assert list(found.values()) == [3]
    vault_window.take_action_of_message()
    assert names_of(vault_window, "Bank") == []
    assert "family & friends" not in sidebar(vault_window)
    ticked = entry(tag_menu(vault_window), "family && friends")
    assert not ticked.isChecked()
    ticked.trigger()
    assert names_of(vault_window, "Zalando") == ["family & friends"]
    assert entry(tag_menu(vault_window), "family && friends").isChecked()


def test_the_editor_gives_tags_and_saves_them_with_the_rest(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Bank"))
    vault_window.press(Key.Key_E, CONTROL)
    filing = vault_window.view.panes.right.editor.fields.filing
    assert filing.tags.text() == "No tags"
    menu = filing.tags.menu()
    assert isinstance(menu, QMenu)
    entry(menu, "New tag…").trigger()
    name_it(vault_window, "money")
    assert filing.tags.text() == "money"
    assert names_of(vault_window, "Bank") == []
    vault_window.press(Key.Key_S, CONTROL)
    assert names_of(vault_window, "Bank") == ["money"]
    vault_window.press(Key.Key_Z, CONTROL)
    assert names_of(vault_window, "Bank") == []


def test_a_tag_in_the_sidebar_shows_what_carries_it(vault_window: VaultWindow) -> None:
    made = tags.ensure_tags(vault_window.session, names=[f"tag {n}" for n in range(9)])
    for number, tag in enumerate(made):
        item = vault_window.add(login_draft(f"Item {number}"))
        tags.tag_items(vault_window.session, items=[item], add=[tag])
    vault_window.view.models.vault.load()
    shown = sidebar(vault_window)
    assert "tag 0" in shown
    assert "tag 8" not in shown
    vault_window.view.panes.sidebar.filters.command_chosen.emit(Command.ALL_TAGS)
    assert "tag 8" in sidebar(vault_window)
    entries = vault_window.view.panes.sidebar.filters.entries
    (row,) = (n for n in range(entries.rowCount()) if entries.index(n, 0).data() == "tag 8")
    chosen = entries.entry_at(entries.index(row, 0))
    vault_window.view.panes.sidebar.filter_chosen.emit(chosen)
    assert vault_window.view.models.vault.filter == of_tag(made[8])
    assert vault_window.rows() == ["Item 8"]
    tags.remove_tag(vault_window.session, tag=made[8])
    vault_window.view.models.vault.load()
    assert vault_window.view.models.vault.filter == ALL


def stand_on_tag(window: VaultWindow, name: str) -> SidebarTreeView:
    tree = window.view.panes.sidebar.filters
    (row,) = (n for n in range(tree.entries.rowCount()) if tree.entries.index(n, 0).data() == name)
    tree.setFocus()
    tree.setCurrentIndex(tree.entries.index(row, 0))
    return tree


def rename_by_key(window: VaultWindow, name: str, new: str) -> None:
    tree = stand_on_tag(window, name)
    QTest.keyClick(tree, Key.Key_F2)
    (edit,) = tree.findChildren(QLineEdit)
    edit.setText(new)
    QTest.keyClick(edit, Key.Key_Return)
    window.settle()


def test_a_tag_is_renamed_where_it_stands_and_put_together_with_another(
    vault_window: VaultWindow,
) -> None:
    first, second = tags.ensure_tags(vault_window.session, names=["bank", "money"])
    for title, tag in (("Alpha", first), ("Beta", second)):
        item = vault_window.add(login_draft(title))
        tags.tag_items(vault_window.session, items=[item], add=[tag])
    vault_window.view.models.vault.load()
    rename_by_key(vault_window, "bank", "banks & co")
    assert names_of(vault_window, "Alpha") == ["banks & co"]
    assert vault_window.said() == "Tag “bank” is called “banks & co” now"
    rename_by_key(vault_window, "banks & co", "money")
    assert names_of(vault_window, "Alpha") == names_of(vault_window, "Beta") == ["money"]
    assert vault_window.said() == "Tag “banks & co” put together with “money”"
    assert "banks & co" not in sidebar(vault_window)
    vault_window.take_action_of_message()
    assert names_of(vault_window, "Alpha") == ["banks & co"]


def test_a_tag_is_removed_and_its_items_stay(vault_window: VaultWindow) -> None:
    (tag,) = tags.ensure_tags(vault_window.session, names=["bank"])
    items = [vault_window.add(login_draft(title)) for title in ("Alpha", "Beta")]
    tags.tag_items(vault_window.session, items=items, add=[tag])
    vault_window.view.models.vault.load()
    QTest.keyClick(stand_on_tag(vault_window, "bank"), Key.Key_Delete)
    vault_window.settle()
    assert vault_window.said() == "Tag “bank” removed from 2 items"
    assert "bank" not in sidebar(vault_window)
    assert vault_window.rows() == ["Alpha", "Beta"]
    vault_window.take_action_of_message()
    assert names_of(vault_window, "Beta") == ["bank"]
    menu = vault_window.view.panes.sidebar.make_tag_menu(tag)
    entry(menu, "Remove tag").trigger()
    vault_window.settle()
    assert names_of(vault_window, "Alpha") == names_of(vault_window, "Beta") == []


def test_a_tag_that_is_there_is_not_made_again_in_capitals(vault_window: VaultWindow) -> None:
    for title, name in (("Amazon", "family"), ("Bank", "Family")):
        vault_window.view.models.vault.choose([vault_window.add(login_draft(title))])
        entry(tag_menu(vault_window), "New tag…").trigger()
        name_it(vault_window, name)
    assert names_of(vault_window, "Bank") == ["family"]
    assert [tag.name for tag in tags.list_tags(vault_window.session)] == ["family"]
