"""A long list is laid out a part at a time, and what is selected is in sight at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.vault.item import ItemId, ItemSummary
from tests.fakes.vault_items import summary
from tests.ui.looks import apply_theme
from ui.desktop.item_models.item_list import Heading
from ui.desktop.screens.vault.item_list_view import LAID_OUT, ItemListView
from ui.desktop.screens.vault.state import Selection
from ui.desktop.theme import Scheme

pytestmark = pytest.mark.usefixtures("theme")
ROWS = [summary(number, "Item") for number in range(2 * LAID_OUT + 10)]


def show(view: ItemListView, rows: list[ItemSummary], place: int) -> None:
    view.begin()
    view.rows.set_rows(rows)
    view.finish()
    one = rows[place]
    view.show_rows(Selection(items=(one,), current=one.id, place=place))


@pytest.mark.parametrize("place", [0, LAID_OUT - 1, LAID_OUT, len(ROWS) - 1])
def test_what_is_selected_is_in_sight_and_the_last_row_can_be_reached(
    qtbot: QtBot, qapp: QApplication, place: int
) -> None:
    view = ItemListView()
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    for rows in (ROWS[:5], ROWS, ROWS[:5], ROWS):
        there = min(place, len(rows) - 1)
        show(view, rows, there)
        assert view.viewport().rect().intersects(view.visualRect(view.rows.index(there)))
    height = view.visualRect(view.rows.index(0)).height()
    whole = height * len(ROWS) - view.viewport().height()
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() == whole)
    view.move_by(len(ROWS))
    assert view.currentIndex().row() == len(ROWS) - 1
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_rows_are_as_high_as_they_are_painted_when_the_text_grows(
    qtbot: QtBot, qapp: QApplication
) -> None:
    view = ItemListView()
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    show(view, ROWS[:5], 0)
    before = view.painter_of_rows.row_height
    for scale in (2.0, 1.0):
        apply_theme(qapp, scheme=Scheme.LIGHT, text_scale=scale)
        height = view.painter_of_rows.row_height
        places = [view.visualRect(view.rows.index(row)) for row in range(5)]
        assert [place.top() for place in places] == [height * row for row in range(5)]
        assert {place.height() for place in places} == {height}
        assert {place.width() for place in places} == {view.viewport().width()}
        assert (height > before) is (scale > 1)


@pytest.mark.parametrize("headed", [False, True])
def test_all_that_is_selected_is_told_without_the_heading(qtbot: QtBot, *, headed: bool) -> None:
    view = ItemListView()
    qtbot.addWidget(view)
    told: list[tuple[tuple[ItemSummary, ...], ItemId | None]] = []
    view.chosen.connect(lambda rows, current: told.append((rows, current)))
    view.rows.set_rows((*ROWS[:3], *([Heading("Elsewhere")] if headed else []), *ROWS[3:5]))
    view.selectAll()
    assert told[-1][0] == tuple(ROWS[:5])
