"""The pages of recipes stay within the widget that they are made for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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
