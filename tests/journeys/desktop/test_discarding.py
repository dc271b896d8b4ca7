"""Unsaved work that was discarded on leaving it is taken back as what a banner offered is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.services import drafts
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.screens.vault.leave_dialog import LeaveDialog

Key = Qt.Key


def leave_and_discard(window: VaultWindow) -> None:
    window.press(Key.Key_Escape)
    window.dialog(LeaveDialog).discard.click()
    window.settle()


@pytest.mark.parametrize("by_key", [True, False])
def test_what_was_discarded_on_leaving_comes_back(
    vault_window: VaultWindow, *, by_key: bool
) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" Prime")
    leave_and_discard(vault_window)
    assert vault_window.said() == "Unsaved changes discarded"
    assert drafts.list_drafts(vault_window.session) == []
    right = vault_window.view.panes.right
    assert not right.drafts.has_offers
    if by_key:
        vault_window.press(Key.Key_Z, CONTROL)
    else:
        toast = vault_window.started.window.toasts.toast
        assert toast is not None
        toast.action.click()
    assert right.drafts.text() == "Your unsaved changes to Amazon Prime are back."
    vault_window.relock()
    vault_window.settle()
    right = vault_window.view.panes.right
    right.drafts.button.click()
    vault_window.settle()
    assert right.editor.fields.title.text() == "Amazon Prime"
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.rows() == ["Amazon Prime"]


def test_a_new_item_that_was_discarded_on_leaving_comes_back(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Amazon"))
    vault_window.press(Key.Key_N, CONTROL)
    vault_window.write("Bank")
    leave_and_discard(vault_window)
    vault_window.press(Key.Key_Z, CONTROL)
    right = vault_window.view.panes.right
    right.drafts.button.click()
    vault_window.settle()
    assert right.editor.fields.title.text() == "Bank"
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.rows() == ["Amazon", "Bank"]


def test_what_was_done_after_leaving_is_taken_back_first(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write(" Prime")
    leave_and_discard(vault_window)
    vault_window.view.panes.list.focus_list()
    vault_window.press(Key.Key_Delete)
    assert vault_window.rows() == []
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault_window.rows() == ["Amazon"]
    assert not vault_window.view.panes.right.drafts.has_offers
