"""The sidebar's entries: counts, folders in folders, names for those who listen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication

from core.vault.item import ItemKind
from tests.fakes.vault_items import folder, folder_id
from ui.desktop.item_models.filters import ALL, Filter, of_folder, of_kind
from ui.desktop.item_models.sidebar_tree import Command, Counts, SidebarModel

COUNTS = Counts(
    total=48,
    favourites=1,
    trash=2,
    kinds={ItemKind.LOGIN: 47, ItemKind.NOTE: 1, ItemKind.CARD: 0},
    folders={folder_id(1): 3, folder_id(2): 1},
)
FOLDERS = {f.id: f for f in (folder(1, "banking"), folder(2, "Cards", 1), folder(3, "Auto"))}


@pytest.fixture
def model(qapp: QApplication) -> SidebarModel:
    made = SidebarModel()
    made.show_filters(COUNTS, FOLDERS)
    return made


def names(model: SidebarModel, above: QModelIndex | None = None) -> list[str]:
    parent = above or QModelIndex()
    return [str(model.index(row, 0, parent).data()) for row in range(model.rowCount(parent))]


def test_only_kinds_that_have_items_are_there_and_folders_are_sorted(model: SidebarModel) -> None:
    top = ["All items", "Favourites", "Types", "Logins", "Notes", "Folders"]
    assert names(model) == [*top, "Auto", "banking", "New folder…"]
    assert names(model, model.index_for(of_folder(folder_id(1)))) == ["Cards"]


def test_an_entry_says_its_count_and_whether_it_is_selected(model: SidebarModel) -> None:
    model.select(of_kind(ItemKind.LOGIN))
    index = model.index_for(of_kind(ItemKind.LOGIN))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Logins, 47 items, selected"
    notes = model.index_for(of_kind(ItemKind.NOTE))
    assert notes.data(Qt.ItemDataRole.AccessibleTextRole) == "Notes, 1 item"


def test_entries_come_back_as_what_they_are(model: SidebarModel) -> None:
    assert model.entry_at(model.index_for(ALL)) == ALL
    assert model.entry_at(model.index_for(Command.NEW_FOLDER)) is Command.NEW_FOLDER
    assert model.entry_at(model.index(2, 0)) is None, "a heading"


def test_a_new_name_is_a_wish_until_the_vault_has_it(model: SidebarModel) -> None:
    wishes: list[tuple[Filter, str]] = []
    model.rename_requested.connect(lambda named, name: wishes.append((named, name)))
    index = model.index_for(of_folder(folder_id(3)))
    model.setData(index, "  Car  ")
    model.setData(index, "   ")
    model.setData(index, "Auto")
    assert wishes == [(of_folder(folder_id(3)), "Car")]
    assert index.data() == "Auto"


def test_a_folder_whose_parent_is_gone_stands_at_the_top(qapp: QApplication) -> None:
    model = SidebarModel()
    model.show_filters(Counts(), {f.id: f for f in (folder(2, "Cards", 1),)})
    assert "Cards" in names(model)


def test_folders_nested_deeper_than_calls_may_be_are_shown(qapp: QApplication) -> None:
    chain = [folder(n, f"level {n}", n - 1 if n > 1 else None) for n in range(1, 2001)]
    model = SidebarModel()
    model.show_filters(Counts(), {f.id: f for f in chain})
    assert names(model, model.index_for(of_folder(chain[-2].id))) == ["level 2000"]


def test_forgetting_leaves_nothing(model: SidebarModel) -> None:
    model.forget()
    assert names(model) == []
    assert not model.index_for(ALL).isValid()
