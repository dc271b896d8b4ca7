"""A card draws a line between two rows that are there, and nowhere else."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFrame, QLabel
from pytestqt.qtbot import QtBot

from ui.desktop.widgets.card import Card

pytestmark = pytest.mark.usefixtures("theme")


def test_a_hidden_row_takes_its_line_with_it(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    first, last = QLabel("Folder"), QLabel("Website")
    for row in (first, last):
        card.add_row(row)
    (line,) = (f for f in card.findChildren(QFrame) if f.property("line") == "true")
    for shown in (False, True):
        card.show_row(last, shown=shown)
        assert line.isVisibleTo(card) is shown
        assert last.isVisibleTo(card) is shown
    card.show_row(first, shown=False)
    assert line.isVisibleTo(card)
