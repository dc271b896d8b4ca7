"""Finding things: search as it is typed, folders, favourites, several items at once."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from core.search import SortOrder
from core.services import folders, items
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.folder import FolderId
from core.vault.item import ItemDraft, ItemKind
from tests.fakes.vault_items import PASSWORD, login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.item_models.filters import FAVOURITES, of_folder, of_kind
from ui.desktop.screens.vault.name_dialog import NameDialog

Key = Qt.Key


def add_some(window: VaultWindow, *titles: str) -> None:
    for title in titles:
        window.add(login_draft(title))


def add_folder(window: VaultWindow, name: str) -> FolderId:
    changes = folders.add_folder(window.session, name=name)
    window.started.vault.context.events.changed.emit(changes)
    return changes.folders[0]


def sidebar_names(window: VaultWindow) -> list[str]:
    tree = window.view.panes.sidebar.filters.entries
    return [str(tree.index(row, 0).data()) for row in range(tree.rowCount())]


def test_after_unlock_typing_searches_and_ctrl_c_copies(vault_window: VaultWindow) -> None:
    add_some(vault_window, "Airbnb", "Amazon", "Zalando")
    vault_window.relock()
    assert vault_window.focused is vault_window.view.panes.list.search
    vault_window.write("zal")
    assert vault_window.rows() == ["Zalando"]
    assert vault_window.shown_title() == "Zalando"
    vault_window.press(Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == PASSWORD
    vault_window.press(Key.Key_Escape)
    assert vault_window.rows() == ["Airbnb", "Amazon", "Zalando"]


def test_own_fields_and_notes_are_found_below_titles_and_secrets_never(
    vault_window: VaultWindow,
) -> None:
    fields = (
        FieldDraft(FieldType.TEXT, "Kundennummer 4711", label="Ort"),
        FieldDraft(FieldType.CONCEALED, "canary-pin-9999", label="Türcode"),
        FieldDraft(FieldType.MULTILINE, "Ask Otto for the blue card", FieldRole.NOTES),
    )
    door = vault_window.add(ItemDraft(kind=ItemKind.CUSTOM, title="Door", fields=fields))
    add_some(vault_window, "Blue box", "Zalando")
    vault_window.write("blue")
    assert vault_window.rows() == ["Blue box", "Door"]
    for text in ("turcode", "4711", "otto door", "kundennummer card"):
        vault_window.view.panes.list.search.setText(text)
        assert vault_window.rows() == ["Door"], text
    vault_window.view.panes.list.search.setText("canary-pin")
    assert vault_window.rows() == []
    vault_window.relock()
    vault_window.write("otto")
    assert vault_window.rows() == ["Door"], "after an unlock as well"
    seen = vault_window.read("Door")
    draft = msgspec.structs.replace(seen.draft(), fields=seen.draft().fields[:2])
    changes = items.edit_item(
        vault_window.session, item=door, seen_revision=seen.revision, draft=draft
    )
    vault_window.started.vault.context.events.changed.emit(changes)
    assert vault_window.rows() == []


def test_the_list_by_strength_shows_the_weakest_first(vault_window: VaultWindow) -> None:
    for title, password in (("A", PASSWORD), ("B", "sommer2021"), ("C", "")):
        vault_window.add(login_draft(title, password=password))
    vault_window.view.panes.list.heading.sort_chosen.emit(SortOrder.STRENGTH)
    assert vault_window.rows() == ["B", "A", "C"]
    vault_window.add(login_draft("D", password="password1"))
    assert vault_window.rows() == ["B", "D", "A", "C"]
    vault_window.relock()
    assert vault_window.rows() == ["B", "D", "A", "C"], "the order is remembered"


def test_arrows_move_in_the_list_without_leaving_the_search(vault_window: VaultWindow) -> None:
    add_some(vault_window, "Airbnb", "Amazon", "Amtrak")
    vault_window.write("a")
    assert vault_window.shown_title() == "Airbnb"
    vault_window.press(Key.Key_Down)
    assert vault_window.shown_title() == "Amazon"
    vault_window.press(Key.Key_Down)
    vault_window.press(Key.Key_Up)
    assert vault_window.shown_title() == "Amazon"
    assert vault_window.focused is vault_window.view.panes.list.search


def test_typing_in_the_list_searches(vault_window: VaultWindow) -> None:
    add_some(vault_window, "Airbnb", "Zalando")
    vault_window.view.panes.list.focus_list()
    vault_window.write("z")
    assert vault_window.focused is vault_window.view.panes.list.search
    assert vault_window.rows() == ["Zalando"]


def test_a_search_in_a_folder_shows_what_is_elsewhere(vault_window: VaultWindow) -> None:
    bank = add_folder(vault_window, "Banking")
    vault_window.add(login_draft("Comdirect", folder=bank))
    add_some(vault_window, "Comcave", "Amazon")
    vault_window.view.models.vault.show_filter(of_folder(bank))
    assert vault_window.rows() == ["Comdirect"]
    vault_window.write("com")
    assert vault_window.rows() == ["Comdirect", "[Elsewhere · 1]", "Comcave"]
    vault_window.press(Key.Key_Down)
    assert vault_window.shown_title() == "Comcave", "the heading is stepped over"


def test_a_typing_error_is_understood(vault_window: VaultWindow) -> None:
    add_some(vault_window, "Amazon", "Zalando")
    vault_window.write("amzon")
    empty = vault_window.view.panes.list.empty
    assert empty.accessibleName() == "Nothing matches “amzon”. Did you mean Amazon?"
    empty.primary.click()
    assert vault_window.rows() == ["Amazon"]


def test_two_typing_errors_beside_an_operator_are_understood(vault_window: VaultWindow) -> None:
    add_some(vault_window, "Deutsche Bahn tickets and cards", "Zalando")
    vault_window.write("type:login deutshce bhan tikets")
    empty = vault_window.view.panes.list.empty
    assert empty.accessibleName().endswith("Did you mean type:login deutsche bahn tickets?")
    empty.primary.click()
    assert vault_window.rows() == ["Deutsche Bahn tickets and cards"]


def test_an_operator_is_understood_by_what_the_sidebar_calls_a_type(
    vault_window: VaultWindow,
) -> None:
    add_some(vault_window, "Amazon")
    vault_window.add(ItemDraft(ItemKind.CODE, "GitHub"))
    vault_window.write("type:one-time")
    empty = vault_window.view.panes.list.empty
    assert empty.accessibleName().endswith("Did you mean type:code?")
    empty.primary.click()
    assert vault_window.rows() == ["GitHub"]


def test_a_question_mark_shows_what_can_be_typed(vault_window: VaultWindow) -> None:
    add_some(vault_window, "Amazon")
    search = vault_window.view.panes.list.search
    vault_window.write("?")
    assert search.ways.isVisible()
    assert search.text() == "", "a question mark is no search"
    weak = next(way for way in search.ways.actions() if way.text().startswith("is:weak"))
    search.ways.close()
    weak.trigger()
    assert search.text() == "is:weak"
    assert vault_window.focused is search


def test_what_is_missing_can_be_created(vault_window: VaultWindow) -> None:
    vault_window.write("Netflix")
    vault_window.view.panes.list.empty.primary.click()
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.read("Netflix").kind is ItemKind.LOGIN
    assert vault_window.rows() == ["Netflix"]


def test_an_empty_vault_offers_two_ways(vault_window: VaultWindow) -> None:
    empty = vault_window.view.panes.list.empty
    assert empty.accessibleName().startswith("Nothing here yet")
    assert empty.secondary.text() == "Import from another manager"
    empty.primary.click()
    assert vault_window.view.editing.is_open


def test_folders_are_made_renamed_and_removed_with_undo(vault_window: VaultWindow) -> None:
    sidebar = vault_window.view.panes.sidebar
    sidebar.ask_for_folder()
    vault_window.dialog(NameDialog).edit.setText("Banking")
    vault_window.dialog(NameDialog).act.click()
    vault_window.settle()
    (bank,) = folders.list_folders(vault_window.session)
    vault_window.add(login_draft("Comdirect", folder=bank.id))
    vault_window.view.models.vault.show_filter(of_folder(bank.id))
    sidebar.focus_filters()
    vault_window.press(Key.Key_F2)
    vault_window.press(Key.Key_A, CONTROL)
    vault_window.write("Money")
    vault_window.press(Key.Key_Return)
    vault_window.settle()
    (renamed,) = folders.list_folders(vault_window.session)
    assert renamed.name == "Money"
    assert "Money" in sidebar_names(vault_window)
    sidebar.focus_filters()
    vault_window.press(Key.Key_Delete)
    assert vault_window.said() == "Folder Money with 1 item moved to Trash"
    assert folders.list_folders(vault_window.session) == []
    vault_window.take_action_of_message()
    assert vault_window.read("Comdirect").folder == bank.id
    assert vault_window.read("Comdirect").trashed is None


def test_favourites_and_kinds_narrow_the_list(vault_window: VaultWindow) -> None:
    add_some(vault_window, "Airbnb", "Amazon")
    vault_window.select(vault_window.add(login_draft("Zalando")))
    vault_window.press(Key.Key_D, CONTROL)
    vault_window.press(Key.Key_2, CONTROL)
    assert vault_window.view.models.vault.filter == FAVOURITES
    assert vault_window.rows() == ["Zalando"]
    vault_window.view.models.vault.show_filter(of_kind(ItemKind.LOGIN))
    assert vault_window.rows() == ["Airbnb", "Amazon", "Zalando"]
    assert "Logins" in sidebar_names(vault_window)
    assert "Cards" not in sidebar_names(vault_window)


def test_several_items_go_to_trash_together(vault_window: VaultWindow) -> None:
    add_some(vault_window, "Airbnb", "Amazon", "Zalando")
    vault_window.view.panes.list.focus_list()
    vault_window.press(Key.Key_A, CONTROL)
    bulk = vault_window.view.panes.right.bulk
    assert vault_window.view.panes.right.pages.currentWidget() is bulk
    bulk.trash_button.click()
    assert vault_window.said() == "3 items moved to Trash"
    assert all(row.trashed for row in items.list_summaries(vault_window.session))
    vault_window.take_action_of_message()
    assert vault_window.rows() == ["Airbnb", "Amazon", "Zalando"]


def test_emptying_trash_counts_what_goes(vault_window: VaultWindow) -> None:
    add_some(vault_window, "Airbnb", "Amazon")
    vault_window.view.panes.list.focus_list()
    vault_window.press(Key.Key_A, CONTROL)
    vault_window.press(Key.Key_Delete)
    vault_window.press(Key.Key_4, CONTROL)
    prompts = vault_window.started.prompts
    prompts.acts = [True]
    vault_window.view.panes.list.heading.empty_trash_requested.emit()
    question = prompts.questions[-1]
    assert question.title == "Empty Trash? 2 items will be deleted permanently."
    assert (question.safe, question.act) == ("Keep Trash", "Delete 2 items")
    assert items.list_summaries(vault_window.session) == []


def test_f6_goes_through_the_panes(vault_window: VaultWindow) -> None:
    add_some(vault_window, "Amazon")
    view = vault_window.view
    assert view.panes.list.search.hasFocus()
    vault_window.press(Key.Key_F6)
    assert view.panes.list.view.hasFocus()
    vault_window.press(Key.Key_F6)
    assert view.panes.right.detail.isAncestorOf(vault_window.focused)
    vault_window.press(Key.Key_F6)
    assert view.panes.sidebar.filters.hasFocus()
    vault_window.press(Key.Key_F6)
    assert view.panes.list.search.hasFocus()


def test_after_a_lock_one_is_where_one_was(vault_window: VaultWindow) -> None:
    add_some(vault_window, "Airbnb", "Amazon", "Zalando")
    vault_window.select(vault_window.read("Amazon").id)
    vault_window.view.models.vault.show_filter(of_kind(ItemKind.LOGIN))
    vault_window.relock()
    assert vault_window.view.models.vault.filter == of_kind(ItemKind.LOGIN)
    assert vault_window.shown_title() == "Amazon"


def test_nothing_of_the_vault_is_left_in_the_window_after_a_lock(vault_window: VaultWindow) -> None:
    add_some(vault_window, "Airbnb", "Amazon")
    add_folder(vault_window, "Secret plans")
    vault_window.write("ama")
    page = vault_window.view
    vault_window.started.desktop.navigator.lock()
    texts = "\n".join(_texts_of(page))
    for word in ("Airbnb", "Amazon", "Secret plans", "maria@mail.example", "ama"):
        assert word not in texts


def _texts_of(page: QWidget) -> list[str]:
    texts: list[str] = []
    for widget in page.findChildren(QWidget):
        texts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit):
            texts.append(widget.text())
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            texts.append(widget.toPlainText())
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model = widget.model()
            texts += [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    return texts
