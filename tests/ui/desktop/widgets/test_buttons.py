"""Buttons have weights, names and sizes; a busy one is off until its work is done."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import apply_theme
from ui.desktop.theme import Role, Scheme
from ui.desktop.widgets.buttons import (
    BusyButton,
    IconButton,
    align_words,
    danger_button,
    link_button,
    make_button,
    primary_button,
    secondary_button,
)

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def holder(open_window: Callable[[QWidget], None]) -> QWidget:
    made = QWidget()
    QVBoxLayout(made)
    open_window(made)
    return made


def put(holder: QWidget, button: QPushButton | IconButton) -> None:
    layout = holder.layout()
    assert layout is not None
    layout.addWidget(button)
    button.show()
    button.clearFocus()


def colours_of(button: QPushButton) -> set[str]:
    image = button.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


@pytest.mark.parametrize("make", [primary_button, secondary_button, danger_button, link_button])
def test_buttons_are_36_high_and_never_default_by_accident(qtbot: QtBot, make: object) -> None:
    assert callable(make)
    button = make("Unlock")
    qtbot.addWidget(button)
    button.ensurePolished()
    assert button.sizeHint().height() == 36
    assert not button.autoDefault()
    assert button.focusPolicy() is Qt.FocusPolicy.StrongFocus


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_focus_is_seen_inside_a_filled_button(
    qapp: QApplication, holder: QWidget, scheme: Scheme
) -> None:
    theme = apply_theme(qapp, scheme=scheme)
    button = primary_button("")
    put(holder, button)
    ring = theme.tokens[Role.ON_ACCENT]
    assert ring not in colours_of(button)
    button.setFocus()
    assert ring in colours_of(button)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_focused_button_but_never_a_dangerous_one(
    holder: QWidget, key: Qt.Key
) -> None:
    pressed: list[object] = []
    buttons = [make("Go") for make in (primary_button, link_button, danger_button)]
    for button in buttons:
        button.clicked.connect(lambda _checked=False: pressed.append(holder.focusWidget()))
        put(holder, button)
        button.setFocus()
        QTest.keyClick(button, key)
    assert pressed == buttons[:2]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_an_icon_button(holder: QWidget, key: Qt.Key) -> None:
    button = IconButton("copy", "Copy password")
    pressed: list[int] = []
    button.clicked.connect(lambda _checked=False: pressed.append(1))
    put(holder, button)
    QTest.keyClick(button, key)
    assert pressed == [1]


@pytest.mark.parametrize("make", [lambda: make_button("Go"), lambda: IconButton("plus", "New")])
def test_enter_opens_a_menu(holder: QWidget, make: Callable[[], QPushButton | IconButton]) -> None:
    button, menu = make(), QMenu(holder)
    menu.addAction("Card")
    button.setMenu(menu)
    if isinstance(button, IconButton):
        button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
    put(holder, button)
    opened: list[int] = []
    menu.aboutToShow.connect(lambda: opened.append(1))
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu.close))
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert opened == [1]


def test_clicked_is_called_without_arguments(qtbot: QtBot) -> None:
    calls: list[int] = []
    button = make_button("Save", clicked=lambda: calls.append(1))
    qtbot.addWidget(button)
    button.click()
    assert calls == [1]


@pytest.mark.parametrize(("compact", "side"), [(False, 36), (True, 32)])
def test_icon_button_has_a_name_and_a_size(*, qtbot: QtBot, compact: bool, side: int) -> None:
    button = IconButton("copy", "Copy password", compact=compact)
    qtbot.addWidget(button)
    assert (button.width(), button.height()) == (side, side)
    assert button.accessibleName() == button.toolTip() == "Copy password"
    button.rename("Password copied")
    assert button.accessibleName() == "Password copied"


def test_busy_is_off_at_once_and_says_so_after_a_moment(qtbot: QtBot, holder: QWidget) -> None:
    button = BusyButton("Unlock", delay_ms=30)
    put(holder, button)
    button.setFocus()
    button.start_busy("Unlocking…")
    assert button.is_busy
    assert not button.isEnabled()
    assert button.text() == "Unlock"
    qtbot.waitUntil(lambda: button.text() == "Unlocking…")
    assert not button.icon().isNull()
    button.stop_busy()
    assert button.isEnabled()
    assert button.hasFocus()
    assert button.text() == "Unlock"
    assert not [timer for timer in button.findChildren(QTimer) if timer.isActive()]


def test_busy_keeps_the_focus_it_had_behind_a_dialog(qtbot: QtBot, holder: QWidget) -> None:
    button, other = BusyButton("Choose file"), secondary_button("Cancel")
    put(holder, button)
    put(holder, other)
    button.setFocus()
    before = QWidget()
    qtbot.addWidget(before)
    with qtbot.waitActive(before):
        before.show()
    button.start_busy("Reading")
    button.stop_busy()
    assert holder.focusWidget() is button


def test_quick_work_shows_no_wheel(holder: QWidget) -> None:
    button = BusyButton("Unlock", delay_ms=30)
    put(holder, button)
    button.start_busy("Unlocking…")
    button.stop_busy()
    QTest.qWait(50)
    assert button.text() == "Unlock"
    assert button.icon().isNull()


def inked(button: QPushButton) -> list[int]:
    """Return the columns of a button that words or icon take."""
    image = button.grab().toImage()
    ground = image.pixelColor(button.width() // 2, 2)
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != ground for y in range(3, image.height() - 3))
    ]


@pytest.mark.parametrize(
    ("icon", "with_menu"), [("", False), ("paperclip", False), ("paperclip", True)]
)
def test_words_of_a_link_stand_at_the_edge_of_what_is_above(
    holder: QWidget, icon: str, *, with_menu: bool
) -> None:
    button = link_button("Attach a file", icon=icon)
    if with_menu:
        button.setMenu(QMenu(button))
    align_words(button)
    put(holder, button)
    # A sign has some air of its own.
    assert 1 <= inked(button)[0] <= (5 if icon else 2), "beside the ring, which is whole"
    before = inked(button)[-1]
    button.setFocus()
    focused = inked(button)
    assert focused[0] == 0
    assert focused[-1] == button.width() - 1
    assert before in focused


def test_words_of_a_link_at_the_end_stand_at_its_edge(holder: QWidget) -> None:
    button = link_button("Show as table")
    align_words(button, edge="end")
    put(holder, button)
    assert button.width() - 4 <= inked(button)[-1] <= button.width() - 2
