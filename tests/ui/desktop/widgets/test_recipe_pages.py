"""The pages of recipes stay within the widget that they are made for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.widgets.pin_controls import PinControls
from ui.desktop.widgets.recipe_pages import RecipePages

pytestmark = pytest.mark.usefixtures("theme")


def test_no_page_is_ever_a_window_of_its_own(qtbot: QtBot) -> None:
    windows: list[object] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusWindowChanged.connect(windows.append)
    pages = RecipePages()
    qtbot.addWidget(pages)
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == []
    assert windows == []


def test_controls_are_made_when_their_kind_is_shown_and_tab_comes_to_them_there(
    qtbot: QtBot,
) -> None:
    pages = RecipePages()
    qtbot.addWidget(pages)
    behind = QPushButton("Behind", pages)
    pages.show()
    assert pages.findChildren(PinControls) == []
    pages.tabs.setCurrentIndex(2)
    (pin,) = pages.findChildren(PinControls)
    assert pin is pages.pin
    order: list[QWidget] = [pages.tabs]
    while (following := order[-1].nextInFocusChain()) not in (None, pages.tabs):
        assert following is not None
        order.append(following)
    places = [order.index(w) for w in (pages.kind, pin.length.slider, pin.no_habits, behind)]
    assert places == sorted(places)
