"""What the looks at every screen call cut off."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.clipping import list_clipped


def test_only_what_has_no_room_is_named(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field, button = QLineEdit(), QPushButton("Import from\nanother manager")
    field.setPlaceholderText("Search in what happened")
    for part in (field, button):
        column.addWidget(part)
    window.resize(400, 120)
    window.show()
    assert list_clipped(window) == []
    field.setFixedWidth(60)
    button.setFixedWidth(60)
    assert list_clipped(window) == [
        "button 'Import from\\nanother manager'",
        "hint 'Search in what happened'",
    ]
    field.setText("git")
    assert len(list_clipped(window)) == 1
