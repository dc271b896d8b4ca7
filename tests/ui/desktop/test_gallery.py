"""Walk everything in the gallery: names, sizes, the keyboard, long words, large text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.gallery import PAGES, english, german
from tests.ui.looks import apply_theme
from ui.desktop.theme import Scheme
from ui.desktop.widgets.buttons import IconButton

pytestmark = pytest.mark.usefixtures("theme")

INTERACTIVE = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QPlainTextEdit,
    QTextEdit,
    QAbstractSlider,
    QAbstractItemView,
)
SIZES = {"wizard": (640, 560)}


@pytest.fixture(params=list(PAGES))
def page(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    return show(request.param, qtbot)


def show(name: str, qtbot: QtBot, *, long_words: bool = False) -> QWidget:
    made = PAGES[name](german if long_words else english)
    qtbot.addWidget(made)
    made.resize(*SIZES.get(name, (860, 560)))
    made.show()
    QApplication.sendPostedEvents()
    return made


def walk(page: QWidget) -> Iterator[QWidget]:
    """Yield every control a person can use now; parts inside a control count with it."""
    for child in page.findChildren(QWidget):
        inner = isinstance(child.parentWidget(), (QAbstractSpinBox, QComboBox, QAbstractItemView))
        if isinstance(child, INTERACTIVE) and child.isVisible() and not inner:
            if isinstance(child, QScrollBar) or child.objectName() == "ScrollLeftButton":
                continue
            yield child


def spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


def test_every_control_has_a_name(page: QWidget) -> None:
    found = list(walk(page))
    assert found
    assert [type(control).__name__ for control in found if not spoken_name(control)] == []


def test_every_target_is_large_enough(page: QWidget) -> None:
    small = [
        (type(control).__name__, spoken_name(control), control.width(), control.height())
        for control in walk(page)
        if isinstance(control, (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox))
        if min(control.width(), control.height()) < 32
    ]
    assert small == []


def test_every_control_takes_the_keyboard(page: QWidget) -> None:
    unreachable = [
        spoken_name(control)
        for control in walk(page)
        if control.isEnabled() and not control.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreachable == []


@pytest.mark.parametrize("name", list(PAGES))
def test_no_button_is_clipped_by_long_words(qtbot: QtBot, name: str) -> None:
    check_buttons(show(name, qtbot, long_words=True))


@pytest.mark.parametrize("name", ["unlock", "chooser", "wizard"])
def test_no_button_is_clipped_by_large_text(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    apply_theme(qapp, scheme=Scheme.LIGHT, text_scale=1.5)
    page = show(name, qtbot, long_words=True)
    check_buttons(page)
    check_icon_buttons(page)
    apply_theme(qapp, scheme=Scheme.LIGHT)


def check_icon_buttons(page: QWidget) -> None:
    sides = {
        (button.width(), button.iconSize().width()) for button in page.findChildren(IconButton)
    }
    assert sides <= {(54, 24), (48, 24)}


def check_buttons(page: QWidget) -> None:
    clipped = [
        (button.text(), button.width(), button.sizeHint().width())
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]
    assert clipped == []


def test_pages_differ_between_light_and_dark(qtbot: QtBot, qapp: QApplication) -> None:
    page = show("unlock", qtbot)
    light = page.grab().toImage()
    apply_theme(qapp, scheme=Scheme.DARK)
    assert page.grab().toImage() != light
    apply_theme(qapp, scheme=Scheme.LIGHT)
