"""Over the settings, keys do nothing to items out of sight, and ways to them lead back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.fakes.vault_items import PASSWORD, login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.action_table import ActionId
from ui.desktop.screens.settings.view import SettingsView
from ui.desktop.screens.vault.view import VaultView

Key = Qt.Key


def show_settings(window: VaultWindow) -> SettingsView:
    window.select(window.add(login_draft("Amazon")))
    window.press(Key.Key_Comma, CONTROL)
    page = window.started.page
    assert isinstance(page, SettingsView)
    page.rows["reduce_motion"].control.setFocus()
    return page


def test_an_item_out_of_sight_is_left_alone(vault_window: VaultWindow) -> None:
    page = show_settings(vault_window)
    vault_window.press(Key.Key_Delete)
    vault_window.press(Key.Key_C, CONTROL)
    vault_window.press(Key.Key_Z, CONTROL)
    page.left.emit()
    assert vault_window.rows() == ["Amazon"]
    assert QGuiApplication.clipboard().text() != PASSWORD
    assert vault_window.started.desktop.actions[ActionId.TRASH_ITEM].isEnabled()
    vault_window.press(Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == PASSWORD


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_3])
def test_a_way_to_the_items_leads_back(vault_window: VaultWindow, key: Qt.Key) -> None:
    show_settings(vault_window)
    vault_window.press(key, CONTROL)
    assert isinstance(vault_window.started.page, VaultView)


def test_the_key_of_the_search_searches_the_settings(vault_window: VaultWindow) -> None:
    page = show_settings(vault_window)
    page.search.setText("motion")
    for control in (page.rows["reduce_motion"].control, page.search, page.back):
        control.setFocus()
        vault_window.press(Key.Key_F, CONTROL)
        assert vault_window.started.page is page
        assert vault_window.focused is page.search
        assert page.search.selectedText() == "motion"


def test_a_new_login_is_typed_at_once(vault_window: VaultWindow) -> None:
    show_settings(vault_window)
    vault_window.press(Key.Key_N, CONTROL)
    vault_window.write("Zalando")
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.rows() == ["Amazon", "Zalando"]
