"""In the whole program, no layout item is left in Python once its widget is gone."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLayoutItem
from shiboken6 import getAllValidWrappers

from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.widgets.flow_layout import FlowLayout


def list_strays() -> set[int]:
    """Return what Python knows of layout items that no layout of ours holds."""
    gc.collect()
    layouts = [f for w in QApplication.allWidgets() for f in w.findChildren(FlowLayout)]
    held = {id(layout.itemAt(place)) for layout in layouts for place in range(layout.count())}
    known = {id(w) for w in getAllValidWrappers() if isinstance(w, QLayoutItem)}
    layouts_themselves = {id(w) for w in getAllValidWrappers() if isinstance(w, QObject)}
    return known - layouts_themselves - held


def test_looking_writing_and_locking_leave_no_layout_item(vault_window: VaultWindow) -> None:
    # What other tests left is theirs: the last windows of a process may not be deleted yet.
    before = list_strays()
    vault_window.select(vault_window.add(login_draft("Airbnb")))
    vault_window.press(Qt.Key.Key_E, CONTROL)
    vault_window.settle()
    vault_window.press(Qt.Key.Key_Escape)
    vault_window.press(Qt.Key.Key_N, CONTROL)
    vault_window.settle()
    assert list_strays() <= before
    vault_window.relock()
    assert list_strays() <= before
