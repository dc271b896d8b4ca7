"""What every test of the desktop starts with: the light theme, and Qt's known off-screen remark."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import apply_look, settle
from ui.desktop.theme import Look, Scheme, Theme, current_theme


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the off-screen platform say what it cannot do without a window manager or a panel."""
    known = ("This plugin does not support", "No such signal QPlatformNativeInterface::systemTray")
    for item in items:
        if "tests/ui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(*known, extend=True))


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """Return the theme, light, at ordinary text size, whatever the test before asked for."""
    found, light = current_theme(), Look(scheme=Scheme.LIGHT)
    # Styling everything anew takes half a second, and few tests change anything.
    if found.look != light:
        apply_look(found, light)
    settle(found)
    return found


@pytest.fixture
def open_window(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Return what shows a widget as the active window, where focus is real, and closes it after."""

    def show(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()

    return show
