"""What stands where there is nothing has room for its words."""

from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.clipping import list_clipped
from ui.desktop.theme import Scheme, Theme
from ui.desktop.widgets.empty_state import EmptyState


def test_words_in_two_lines_have_room_around_them(qtbot: QtBot, theme: Theme) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    room.show()
    words = "Import from another manager"
    state = EmptyState("key-round", "Nothing here yet", secondary=words, parent=room)
    state.resize(240, 400)
    state.show()
    button = state.secondary
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.apply(dataclasses.replace(theme.look, scheme=scheme))
        QApplication.processEvents()
        assert button.text().count("\n") == 1
        assert button.height() >= 2 * button.fontMetrics().lineSpacing() + 12
        assert list_clipped(state) == []
    state.resize(500, 400)
    QApplication.processEvents()
    assert "\n" not in button.text()
    assert button.height() == theme.control_height


def test_the_icon_gives_way_where_there_is_little_room(qtbot: QtBot, theme: Theme) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    state = EmptyState("search", "Nothing here", "Did you mean it?", primary="Show", parent=room)
    room.show()
    heights = (400, 150, 400)
    shown = []
    for height in heights:
        state.resize(240, height)
        QApplication.processEvents()
        shown.append(state._icon.isVisible())
        assert list_clipped(state) == [], height
    assert shown == [True, False, True]
