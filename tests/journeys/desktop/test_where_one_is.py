"""Where an item is filed, and where one is oneself: lists, searches and names that follow."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from core.services import folders, items, tags
from core.vault.changes import Changes
from core.vault.folder import FolderId
from core.vault.tag import TagId
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, SHIFT, VaultWindow
from ui.desktop.item_models.filters import FAVOURITES, of_tag
from ui.desktop.screens.vault.name_dialog import NameDialog
from ui.desktop.widgets.buttons import IconButton

Key = Qt.Key


def tell(window: VaultWindow, changes: Changes) -> None:
    window.started.vault.context.events.changed.emit(changes)


def add_folder(window: VaultWindow, name: str, parent: FolderId | None = None) -> FolderId:
    changes = folders.add_folder(window.session, name=name, parent=parent)
    tell(window, changes)
    return changes.folders[0]


def add_tag(window: VaultWindow, name: str) -> TagId:
    (made,) = tags.ensure_tags(window.session, names=[name])
    tell(window, Changes(tags=(made,)))
    return made


def filed(window: VaultWindow) -> list[str]:
    lines = window.view.panes.right.detail.filed
    return [line.text() for line in (lines.folder, lines.tags) if line.isVisible()]


def clears(window: VaultWindow) -> bool:
    """Tell whether the button that clears the search is on show."""
    buttons = window.view.panes.list.search.findChildren(IconButton)
    return any(button.isVisible() for button in buttons)


def test_an_item_tells_its_folder_and_tags_as_they_are_called_now(
    vault_window: VaultWindow,
) -> None:
    work, family = add_folder(vault_window, "Work"), add_tag(vault_window, "family")
    servers = add_folder(vault_window, "Servers", work)
    draft = msgspec.structs.replace(login_draft("Backup", folder=servers), tags=(family,))
    vault_window.select(vault_window.add(draft))
    assert filed(vault_window) == ["Folder: Work / Servers", "Tags: family"]
    tell(vault_window, folders.rename_folder(vault_window.session, folder=work, name="Office"))
    tell(vault_window, tags.rename_tag(vault_window.session, tag=family, name="us"))
    assert filed(vault_window) == ["Folder: Office / Servers", "Tags: us"]
    vault_window.select(vault_window.add(login_draft("Loose")))
    assert filed(vault_window) == []


def test_what_is_begun_by_a_tag_or_among_favourites_is_found_there(
    vault_window: VaultWindow,
) -> None:
    family = add_tag(vault_window, "family")
    tagged = msgspec.structs.replace(login_draft("Amazon"), tags=(family,), favourite=True)
    vault_window.add(tagged)
    for filter, title in ((of_tag(family), "Netflix"), (FAVOURITES, "Zalando")):
        vault_window.view.models.vault.show_filter(filter)
        vault_window.press(Key.Key_N, CONTROL)
        vault_window.write(title)
        vault_window.press(Key.Key_S, CONTROL)
        assert vault_window.rows() == ["Amazon", title]
        assert vault_window.shown_title() == title
    assert vault_window.read("Netflix").tags == (family,)
    assert not vault_window.read("Netflix").favourite
    assert vault_window.read("Zalando").tags == ()


def test_esc_ends_a_search_also_from_the_list(vault_window: VaultWindow) -> None:
    for title in ("Amazon", "Zalando"):
        vault_window.add(login_draft(title))
    vault_window.press(Key.Key_F, CONTROL)
    vault_window.write("zal")
    vault_window.press(Key.Key_Return)
    vault_window.press(Key.Key_Escape)
    assert vault_window.focused is vault_window.view.panes.list.view
    assert vault_window.rows() == ["Zalando"]
    vault_window.press(Key.Key_Escape)
    assert vault_window.rows() == ["Amazon", "Zalando"]
    assert vault_window.shown_title() == "Zalando"
    assert vault_window.focused is vault_window.view.panes.list.view
    assert not clears(vault_window)


def test_a_search_that_ends_by_itself_leaves_nothing_to_clear(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Amazon"))
    vault_window.press(Key.Key_F, CONTROL)
    vault_window.write("ama")
    assert clears(vault_window)
    vault_window.press(Key.Key_N, CONTROL)
    vault_window.write("Zalando")
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.rows() == ["Amazon", "Zalando"]
    assert vault_window.view.panes.list.search.text() == ""
    assert not clears(vault_window)


def test_taking_back_says_what_happened_to_a_tag(vault_window: VaultWindow) -> None:
    family = add_tag(vault_window, "family")
    draft = msgspec.structs.replace(login_draft("Amazon"), tags=(family,))
    vault_window.select(vault_window.add(draft))
    tell(vault_window, tags.rename_tag(vault_window.session, tag=family, name="us"))
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault_window.said() == "Undone: renaming “us”"
    tell(vault_window, tags.remove_tag(vault_window.session, tag=family))
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault_window.said() == "Tag “family” is back"


def test_taking_back_once_more_what_was_done_again_names_it(vault_window: VaultWindow) -> None:
    amazon = vault_window.add(login_draft("Amazon"))
    vault_window.select(amazon)
    tell(vault_window, items.set_favourite(vault_window.session, items=[amazon], favourite=True))
    vault_window.press(Key.Key_Z, CONTROL)
    vault_window.press(Key.Key_Z, CONTROL | SHIFT)
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault_window.said() == "Undone: “Amazon”"
    assert not vault_window.read("Amazon").favourite


def test_a_name_typed_in_its_place_is_said_to_be_that_of_a_tag_or_a_folder(
    vault_window: VaultWindow,
) -> None:
    work, family = add_folder(vault_window, "Work"), add_tag(vault_window, "family")
    draft = msgspec.structs.replace(login_draft("Amazon", folder=work), tags=(family,))
    vault_window.add(draft)
    tree = vault_window.view.panes.sidebar.filters
    said = []
    for name in ("family", "Work"):
        for row in range(tree.entries.rowCount()):
            if tree.entries.index(row, 0).data() == name:
                tree.setFocus()
                tree.setCurrentIndex(tree.entries.index(row, 0))
        vault_window.press(Key.Key_F2)
        assert isinstance(vault_window.focused, QLineEdit)
        said.append(vault_window.focused.accessibleName())
        vault_window.press(Key.Key_Escape)
    assert said == ["Name of the tag", "Name of the folder"]
    assert not vault_window.started.window.findChildren(NameDialog)


def test_f6_leads_to_the_filter_in_force_also_for_whoever_came_by_with_tab(
    vault_window: VaultWindow,
) -> None:
    vault_window.add(login_draft("Amazon"))
    sidebar = vault_window.view.panes.sidebar
    sidebar.places.setFocus(Qt.FocusReason.TabFocusReason)
    vault_window.press(Key.Key_F, CONTROL)
    vault_window.press(Key.Key_F6, SHIFT)
    assert vault_window.focused is sidebar.filters
