"""A title as long as one may be leaves room for what is asked about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.screens.vault.leave_dialog import LeaveDialog

Key = Qt.Key
LONG = "Rindfleischetikettierung " * 40


def longest(widget: QWidget) -> int:
    return max(len(label.text()) for label in widget.findChildren(QLabel))


def test_the_question_and_the_offer_of_a_draft_name_no_more_of_it_than_is_read(
    vault_window: VaultWindow,
) -> None:
    vault_window.select(vault_window.add(login_draft(LONG.strip())))
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write("changed ")
    vault_window.press(Key.Key_Escape)
    dialog = vault_window.dialog(LeaveDialog)
    assert dialog.height() < 300
    assert longest(dialog) < 100
    dialog.keep.click()
    vault_window.settle()
    vault_window.relock()
    banner = vault_window.view.panes.right.drafts
    assert banner.isVisible()
    assert longest(banner) < 100
