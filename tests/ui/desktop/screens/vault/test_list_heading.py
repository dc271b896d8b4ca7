"""The line over the list: its heading is whole, and its buttons give way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from core.search import SortOrder
from tests.ui.clipping import list_clipped
from ui.desktop.item_models.names import say_order
from ui.desktop.screens.vault.list_heading import ListHeading
from ui.desktop.theme import Look, Theme

HEADING = "Lufthansa and all other airlines · 54"
ORDER = say_order(SortOrder.NAME)


@pytest.fixture
def heading(theme: Theme, open_window: Callable[[QWidget], None]) -> ListHeading:
    made = ListHeading()
    made.show_order(SortOrder.NAME)
    made.resize(480, 40)
    open_window(made)
    made.show_heading(HEADING, sorts=True, empties=False)
    return made


def narrow(heading: ListHeading, beside: int) -> None:
    """Leave some room beside the words of the heading."""
    wanted = heading._label.sizeHint().width() + beside
    heading.resize(wanted, heading.sizeHint().height())
    heading._row.activate()


def test_the_order_gives_way_to_the_heading_and_comes_back(heading: ListHeading) -> None:
    assert heading.sort.text() == ORDER
    narrow(heading, 70)
    assert (heading._label.text(), heading.sort.text()) == (HEADING, "")
    assert (heading.sort.accessibleName(), heading.sort.toolTip()) == ("Sort by", ORDER)
    heading.resize(480, 40)
    assert (heading.sort.text(), heading.sort.toolTip()) == (ORDER, "")


def test_what_empties_the_trash_goes_below_the_heading(heading: ListHeading, theme: Theme) -> None:
    theme.apply(Look(text_scale=1.5))
    heading.show_heading("Trash · 3", sorts=False, empties=True)
    narrow(heading, 60)
    assert heading._label.text() == "Trash · 3"
    assert heading.empty_trash.y() > heading._label.y()
    assert list_clipped(heading) == []
