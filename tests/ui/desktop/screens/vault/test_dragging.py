"""Items and folders dragged onto the sidebar, event by event, and the same by keys and menus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.services import folders, items, tags
from core.vault.folder import FolderId
from core.vault.item import ItemId, ItemSummary
from tests.fakes.vault_context import OpenVault, show_vault
from tests.fakes.vault_items import PASSWORD, login_draft
from ui.desktop.action_table import ActionId
from ui.desktop.item_models.dragged import (
    FOLDER,
    ITEMS,
    pack_folder,
    pack_items,
    read_folder,
    read_items,
)
from ui.desktop.item_models.filters import ALL, FAVOURITES, TRASH, Filter, of_folder, of_tag
from ui.desktop.screens.vault.sidebar_tree_view import SidebarTreeView
from ui.desktop.screens.vault.view import VaultView
from ui.desktop.theme import Theme

MOVE, LEFT, NONE = (
    Qt.DropAction.MoveAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def view(vault: OpenVault, theme: Theme, qtbot: QtBot) -> Iterator[VaultView]:
    bank = folders.add_folder(vault.session, name="Bank").folders[0]
    folders.add_folder(vault.session, name="Cards", parent=bank)
    folders.add_folder(vault.session, name="Work")
    (tag,) = tags.ensure_tags(vault.session, names=["family"])
    for title in ("Airbnb", "Amazon", "Zalando"):
        items.add_item(vault.session, draft=login_draft(title))
    first = items.list_summaries(vault.session)[0].id
    tags.tag_items(vault.session, items=[first], add=[tag])
    made = show_vault(vault.context)
    made.resize(1120, 900)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close_vault()


def folder_of(vault: OpenVault, name: str) -> FolderId:
    (found,) = (f.id for f in folders.list_folders(vault.session) if f.name == name)
    return found


def parent_of(vault: OpenVault, name: str) -> FolderId | None:
    (found,) = (f.parent for f in folders.list_folders(vault.session) if f.name == name)
    return found


def row(vault: OpenVault, title: str) -> ItemSummary:
    (found,) = (row for row in items.list_summaries(vault.session) if row.title == title)
    return found


def rows(vault: OpenVault, *titles: str) -> list[ItemId]:
    return [row(vault, title).id for title in titles]


def said(vault: OpenVault) -> str:
    return vault.toasts.messages[-1].text


def place_of(tree: SidebarTreeView, entry: Filter) -> QPoint:
    index = tree.entries.index_for(entry)
    assert index.isValid()
    tree.scrollTo(index)
    return tree.visualRect(index).center()


def hover(tree: SidebarTreeView, mime: QMimeData, place: QPoint) -> bool:
    """Drag something over a place; tell whether it may be dropped there."""
    entering = QDragEnterEvent(place, MOVE, mime, LEFT, NONE)
    QApplication.sendEvent(tree.viewport(), entering)
    moving = QDragMoveEvent(place, MOVE, mime, LEFT, NONE)
    QApplication.sendEvent(tree.viewport(), moving)
    return entering.isAccepted() and moving.isAccepted()


def leave(tree: SidebarTreeView) -> None:
    QApplication.sendEvent(tree.viewport(), QDragLeaveEvent())


def drop(tree: SidebarTreeView, mime: QMimeData, place: QPoint) -> bool:
    """Drag something there and let go; tell whether it was taken."""
    hover(tree, mime, place)
    dropping = QDropEvent(QPointF(place), MOVE, mime, LEFT, NONE, QEvent.Type.Drop)
    QApplication.sendEvent(tree.viewport(), dropping)
    QTest.qWait(1)
    return dropping.isAccepted()


def drop_items(view: VaultView, ids: Iterable[ItemId], entry: Filter) -> bool:
    sidebar = view.panes.sidebar
    tree = sidebar.places if entry == TRASH else sidebar.filters
    return drop(tree, pack_items(ids), place_of(tree, entry))


def test_items_dropped_on_a_folder_lie_in_it_and_below_all_in_none(
    view: VaultView, vault: OpenVault
) -> None:
    bank, ids = folder_of(vault, "Bank"), rows(vault, "Airbnb", "Amazon")
    assert drop_items(view, ids, of_folder(bank))
    assert [row(vault, t).folder for t in ("Airbnb", "Amazon", "Zalando")] == [bank, bank, None]
    assert said(vault) == "2 items moved to Bank"
    view.item_actions.undo()
    assert row(vault, "Airbnb").folder is row(vault, "Amazon").folder is None
    view.item_actions.redo()
    assert row(vault, "Airbnb").folder == bank
    bank, tree = folder_of(vault, "Bank"), view.panes.sidebar.filters
    (amazon,) = rows(vault, "Amazon")
    heading = tree.visualRect(tree.entries.top_of_folders()).center()
    below = QPoint(20, tree.viewport().height() - 2)
    assert not tree.indexAt(below).isValid()
    for place in (heading, below):
        drop_items(view, [amazon], of_folder(bank))
        assert drop(tree, pack_items([amazon]), place)
        assert row(vault, "Amazon").folder is None


def test_an_item_dropped_on_favourites_a_tag_and_trash(view: VaultView, vault: OpenVault) -> None:
    (tag,) = (tag.id for tag in tags.list_tags(vault.session))
    (zalando,) = rows(vault, "Zalando")
    assert drop_items(view, [zalando], FAVOURITES)
    assert row(vault, "Zalando").favourite
    assert said(vault) == "“Zalando” is a favourite now"
    assert drop_items(view, [zalando], of_tag(tag))
    assert row(vault, "Zalando").tags == (tag,)
    assert drop_items(view, [zalando], TRASH)
    assert row(vault, "Zalando").trashed is not None
    for _ in range(3):
        view.item_actions.undo()
    back = row(vault, "Zalando")
    assert (back.trashed, back.tags, back.favourite) == (None, (), False)


def test_what_takes_nothing_says_so_before_it_is_dropped(view: VaultView, vault: OpenVault) -> None:
    tree, (amazon,) = view.panes.sidebar.filters, rows(vault, "Amazon")
    for entry in (ALL,):
        assert not drop(tree, pack_items([amazon]), place_of(tree, entry))
    bank = folder_of(vault, "Bank")
    own = place_of(tree, of_folder(bank))
    assert not drop(tree, pack_folder(bank), own)
    assert not drop(tree, pack_folder(bank), place_of(tree, FAVOURITES))
    foreign = QMimeData()
    foreign.setText("https://example.org")
    assert not drop(tree, foreign, own)
    assert vault.toasts.messages == []
    view.panes.forbid_writing()
    assert not drop_items(view, rows(vault, "Amazon"), of_folder(folder_of(vault, "Bank")))
    assert not drop_items(view, rows(vault, "Amazon"), TRASH)
    assert not view.panes.list.view.dragEnabled()


def test_ids_from_elsewhere_move_nothing(view: VaultView, vault: OpenVault) -> None:
    bank = folder_of(vault, "Bank")
    drop_items(view, [ItemId(bytes(16)), *rows(vault, "Amazon")], of_folder(bank))
    assert said(vault) == "“Amazon” moved to Bank"
    drop_items(view, [ItemId(bytes(16))], of_folder(bank))
    assert len(vault.toasts.messages) == 1
    garbled = QMimeData()
    garbled.setData(ITEMS, b"no id")
    garbled.setData(FOLDER, b"none")
    assert (read_items(garbled), read_folder(garbled)) == ((), None)


def test_nothing_that_can_be_read_is_dragged_and_nothing_out_of_trash(
    view: VaultView, vault: OpenVault
) -> None:
    view.panes.list.view.selectAll()
    dragged = view.panes.list.view.dragged_rows()
    assert [row.title for row in dragged] == ["Airbnb", "Amazon", "Zalando"]
    mime = pack_items(row.id for row in dragged)
    assert mime.formats() == [ITEMS]
    carried = bytes(mime.data(ITEMS).data())
    assert len(carried) == 3 * 16
    for text in ("Amazon", PASSWORD):
        assert text.encode() not in carried
    view.panes.list.view.selectAll()
    view.item_actions.trash()
    view.models.vault.show_filter(TRASH)
    view.panes.list.view.selectAll()
    assert view.panes.list.view.selectionModel().hasSelection()
    assert view.panes.list.view.dragged_rows() == ()


def test_a_folder_goes_into_another_one_and_to_the_top_but_not_into_itself(
    view: VaultView, vault: OpenVault
) -> None:
    bank, work, tree = (
        folder_of(vault, "Bank"),
        folder_of(vault, "Work"),
        view.panes.sidebar.filters,
    )
    assert drop(tree, pack_folder(bank), place_of(tree, of_folder(work)))
    assert parent_of(vault, "Bank") == work
    assert said(vault) == "Folder Bank moved to Work"
    heading = tree.visualRect(tree.entries.top_of_folders()).center()
    assert drop(tree, pack_folder(folder_of(vault, "Cards")), heading)
    assert parent_of(vault, "Cards") is None
    view.item_actions.undo()
    view.item_actions.undo()
    assert (parent_of(vault, "Bank"), parent_of(vault, "Cards")) == (None, bank)
    bank, cards = folder_of(vault, "Bank"), folder_of(vault, "Cards")
    tree = view.panes.sidebar.filters
    drop(tree, pack_folder(bank), place_of(tree, of_folder(cards)))
    assert parent_of(vault, "Bank") is None
    assert said(vault).startswith("The folder “Bank” cannot lie inside itself.")


def test_a_folder_dropped_on_trash_goes_there_with_its_items(
    view: VaultView, vault: OpenVault
) -> None:
    bank, places = folder_of(vault, "Bank"), view.panes.sidebar.places
    drop_items(view, rows(vault, "Amazon"), of_folder(bank))
    assert drop(places, pack_folder(bank), place_of(places, TRASH))
    assert said(vault) == "Folder Bank with 1 item moved to Trash"
    view.item_actions.undo()
    assert row(vault, "Amazon").folder == folder_of(vault, "Bank")


def test_a_closed_folder_opens_while_something_is_held_over_it(
    view: VaultView, vault: OpenVault, qtbot: QtBot
) -> None:
    tree, bank = view.panes.sidebar.filters, of_folder(folder_of(vault, "Bank"))
    tree.collapse(tree.entries.index_for(bank))
    mime = pack_items(rows(vault, "Amazon"))
    assert hover(tree, mime, place_of(tree, bank))
    assert tree.painter_of_rows.drop_target == tree.entries.index_for(bank)
    qtbot.waitUntil(lambda: tree.isExpanded(tree.entries.index_for(bank)))
    leave(tree)
    assert not tree.painter_of_rows.drop_target.isValid()


def test_a_drop_asks_before_it_leaves_unsaved_changes(view: VaultView, vault: OpenVault) -> None:
    view.models.vault.go_to(rows(vault, "Amazon")[0])
    view.item_actions.refresh()
    view.editing.begin_edit()
    bank = folder_of(vault, "Bank")
    drop_items(view, rows(vault, "Zalando"), of_folder(bank))
    assert not view.editing.is_open
    assert row(vault, "Zalando").folder == bank


def test_menus_and_a_key_move_folders_and_items_without_a_mouse(
    view: VaultView, vault: OpenVault
) -> None:
    bank, cards = folder_of(vault, "Bank"), folder_of(vault, "Cards")
    menu = view.panes.sidebar.make_folder_menu(cards)
    (places,) = (inner for inner in menu.findChildren(QMenu) if inner.title() == "Move to")
    offered = {action.text(): action for action in places.actions() if action.text()}
    assert list(offered) == ["Top level", "Bank", "Work"]
    assert not offered["Bank"].isEnabled()
    offered["Top level"].trigger()
    assert parent_of(vault, "Cards") is None
    inside = view.panes.sidebar.make_folder_menu(bank)
    (places,) = (inner for inner in inside.findChildren(QMenu) if inner.title() == "Move to")
    assert [a.text() for a in places.actions() if a.isEnabled() and a.text()] == ["Cards", "Work"]
    action = vault.context.actions[ActionId.MOVE_ITEM]
    view.panes.list.view.setCurrentIndex(QModelIndex())
    view.panes.list.view.selectAll()
    assert action.isEnabled()
    action.trigger()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    (chosen,) = (a for a in popup.actions() if a.text() == "Cards")
    chosen.trigger()
    popup.close()
    assert said(vault) == "3 items moved to Cards"
