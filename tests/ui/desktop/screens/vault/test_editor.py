"""The pane in which an item is typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.vault.item import ItemKind
from tests.fakes.vault_items import login_draft
from ui.desktop.screens.vault.editor import EditorPane
from ui.desktop.screens.vault.editor_form import form_of, new_form
from ui.desktop.widgets.page_frame import PageScroll

pytestmark = pytest.mark.usefixtures("theme")


def test_another_item_begins_at_its_title(open_window: Callable[[QWidget], None]) -> None:
    pane = EditorPane()
    pane.resize(480, 300)
    open_window(pane)
    pane.show_form(form_of(login_draft("Amazon")), is_new=False)
    QApplication.processEvents()
    (scroll,) = pane.findChildren(PageScroll)
    bar = scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    pane.show_form(new_form(ItemKind.CARD), is_new=True)
    pane.begin(is_new=True)
    assert bar.value() == 0


def test_the_buttons_leave_the_heading_its_room(open_window: Callable[[QWidget], None]) -> None:
    pane = EditorPane()
    pane.resize(600, 300)
    open_window(pane)
    pane.show_form(new_form(ItemKind.IDENTITY), is_new=True)
    QApplication.processEvents()
    assert pane.save.mapTo(pane, QPoint()).y() < pane.heading.geometry().bottom()
    pane.heading.set_text("Zugang des Vereins bearbeiten")
    pane.resize(420, 300)
    QApplication.processEvents()
    assert pane.save.mapTo(pane, QPoint()).y() > pane.heading.geometry().bottom()
    assert pane.heading.text() == pane.heading.whole_text()


def test_a_key_still_held_presses_nothing_while_files_are_taken_in(
    open_window: Callable[[QWidget], None],
) -> None:
    pane = EditorPane()
    pane.resize(600, 300)
    open_window(pane)
    left: list[None] = []
    pane.leave_requested.connect(lambda: left.append(None))
    pane.show_form(new_form(ItemKind.NOTE), is_new=True)
    pane.begin(is_new=True)
    pane.freeze(on=True)
    focused = QApplication.focusWidget()
    assert focused is pane, "not the button that leaves"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    QTest.keyClicks(focused, "late")
    assert (left, pane.fields.title.text()) == ([], "")
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert left == [None], "it can still be left"
    pane.freeze(on=False)
    back = QApplication.focusWidget()
    assert back is not None
    assert pane.fields.isAncestorOf(back)
