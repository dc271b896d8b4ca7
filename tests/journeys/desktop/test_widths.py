"""The width of the list that a person chose is theirs, whatever takes room from it meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitter

from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import VaultWindow

WIDE, NARROW = 1300, 1000


def drag_list(window: VaultWindow, by: int) -> None:
    """Take the line between list and item along."""
    (splitter,) = window.view.panes.findChildren(QSplitter)
    handle = splitter.handle(1)
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(handle, start + QPoint(by, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start)


def test_a_narrow_moment_with_larger_text_takes_no_chosen_width_away(
    vault_window: VaultWindow,
) -> None:
    window, settings = vault_window.started.window, vault_window.started.desktop.settings
    vault_window.select(vault_window.add(login_draft("Bank")))
    window.resize(WIDE, 700)
    vault_window.settle()
    drag_list(vault_window, 150)
    chosen = vault_window.view.panes.list.width()
    assert chosen > 440
    window.resize(NARROW, 700)
    settings.change("text_percent", 150)
    vault_window.settle()
    assert vault_window.view.panes.list.width() < chosen
    vault_window.started.desktop.navigator.lock()
    settings.change("text_percent", 100)
    window.resize(WIDE, 700)
    vault_window.started.unlock(vault_window.profile)
    window.resize(WIDE, 700)
    vault_window.settle()
    assert vault_window.view.panes.list.width() == chosen
