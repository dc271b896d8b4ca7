"""The keys of the search field that belong to the item it found."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.looks import apply_theme
from ui.desktop.screens.vault.search_field import SearchField
from ui.desktop.widgets.labels import IconLabel

pytestmark = pytest.mark.usefixtures("theme")


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_Z, Qt.Key.Key_E, Qt.Key.Key_U])
def test_copying_undoing_and_editing_are_left_to_the_window(
    open_window: Callable[[QWidget], None], key: Qt.Key
) -> None:
    search = SearchField()
    open_window(search)
    control = Qt.KeyboardModifier.ControlModifier
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, control)
    QApplication.sendEvent(search, asked)
    assert not asked.isAccepted()


def test_a_narrow_field_says_the_one_word_that_matters(
    open_window: Callable[[QWidget], None],
) -> None:
    search = SearchField()
    search.resize(300, 36)
    open_window(search)
    search.show_total(54)
    assert search.placeholderText() == "Search all 54 items"
    search.resize(130, 36)
    assert search.placeholderText() == "Search"
    search.show_total(0)
    search.resize(300, 36)
    assert search.placeholderText() == "Search"


def test_the_sign_stays_in_the_middle_and_before_the_text_as_the_text_grows(
    qapp: QApplication, open_window: Callable[[QWidget], None]
) -> None:
    search = SearchField()
    search.setFixedSize(300, 48)
    open_window(search)
    apply_theme(qapp, text_scale=1.5)
    sign = search.findChild(IconLabel)
    assert sign is not None
    assert abs(sign.geometry().center().y() - search.rect().center().y()) <= 1
    assert search.textMargins().left() > sign.width()
