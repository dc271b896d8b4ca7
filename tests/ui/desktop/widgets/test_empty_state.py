"""What stands where there is nothing has room for its words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.clipping import list_clipped
from ui.desktop.widgets.empty_state import EmptyState

pytestmark = pytest.mark.usefixtures("theme")


def test_words_in_two_lines_have_room_around_them(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    room.show()
    words = "Import from another manager"
    state = EmptyState("key-round", "Nothing here yet", secondary=words, parent=room)
    state.resize(240, 400)
    state.show()
    button = state.secondary
    assert button.text().count("\n") == 1
    assert button.height() >= 2 * button.fontMetrics().lineSpacing() + 12
    assert list_clipped(state) == []
    state.resize(500, 400)
    assert "\n" not in button.text()
    assert button.minimumHeight() == 0
