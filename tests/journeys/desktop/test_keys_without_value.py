"""The keys that copy say so where an item has nothing of the kind, and leave the search alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from tests.fakes.vault_items import PASSWORD, login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow

Key = Qt.Key
NOTHING = "There is nothing to copy"


def card() -> ItemDraft:
    number = FieldDraft(FieldType.CONCEALED, "4111111111111111", FieldRole.NUMBER)
    return ItemDraft(ItemKind.CARD, "Visa", (number,))


@pytest.mark.parametrize("key", [Key.Key_U, Key.Key_T, Key.Key_B])
def test_what_an_item_has_not_is_said_and_the_search_stays(
    vault_window: VaultWindow, key: Qt.Key
) -> None:
    vault_window.add(card())
    vault_window.add(login_draft("Amazon"))
    vault_window.press(Key.Key_F, CONTROL)
    vault_window.write("visa")
    vault_window.press(key, CONTROL)
    assert vault_window.view.panes.list.search.text() == "visa"
    assert vault_window.rows() == ["Visa"]
    assert vault_window.said() == NOTHING
    vault_window.press(Key.Key_Return)
    vault_window.press(key, CONTROL)
    assert vault_window.said() == NOTHING


def test_where_nothing_is_found_the_keys_of_an_item_do_nothing_to_the_search(
    vault_window: VaultWindow,
) -> None:
    vault_window.add(login_draft("Amazon"))
    vault_window.press(Key.Key_F, CONTROL)
    vault_window.write("zzzz")
    for key in (Key.Key_U, Key.Key_E, Key.Key_C, Key.Key_D):
        vault_window.press(key, CONTROL)
        assert vault_window.view.panes.list.search.text() == "zzzz"
        assert vault_window.rows() == []
    assert not vault_window.view.editing.is_open
    assert QGuiApplication.clipboard().text() != PASSWORD


def test_in_the_editor_the_same_keys_are_for_the_text(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(card()))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.press(Key.Key_T, CONTROL)
    assert vault_window.said() != NOTHING
