"""A hand at the real window: clicks what is called so, presses keys, and is counted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QMainWindow,
    QMenu,
    QRadioButton,
    QWidget,
)

from tests.fakes.watch import WATCH

T = TypeVar("T")
NONE = Qt.KeyboardModifier.NoModifier
_BETWEEN_FIELDS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_PATIENCE = 2_000
_FIELDS = 50
_IN_A_BOX = 12
_LEFT = Qt.MouseButton.LeftButton


class Hand:
    """What a person does: nothing reaches the program but through its windows.

    Each click and each key is a step. Typed text is none, and neither is the Tab from one
    field to the next: whoever counts for our peers counts the texts.
    """

    def __init__(self) -> None:
        self._steps = 0

    def taken(self) -> int:
        """Return how many steps were taken since this was asked last."""
        taken, self._steps = self._steps, 0
        return taken

    def look(self) -> None:
        """See what a test put into the vault by itself: no later step pays for showing that."""
        _settle("what the test did")

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        self._steps += key not in _BETWEEN_FIELDS
        window = _window_with_keyboard()
        with WATCH.act(key.name):
            QTest.keyClick(window, key, held)
        _settle(key.name)

    def write(self, text: str) -> None:
        """Type where the keyboard is."""
        _window_with_keyboard()
        focused = QApplication.focusWidget()
        assert focused is not None
        for letter in text:
            with WATCH.act("a letter"):
                QTest.keyClicks(focused, letter)
        _settle("letters")

    def tab_to(self, name: str) -> None:
        """Go on to a field as whoever types does."""
        passed = [_focused()]
        while passed[-1] != name:
            assert len(passed) < _FIELDS, f"no Tab leads to {name} but to {set(passed)}"
            self.press(Qt.Key.Key_Tab)
            passed.append(_focused())

    def click(self, name: str) -> None:
        """Click the one button on the screen that is called so."""
        found = [button for button in _list_buttons() if name in (button.text(), _spoken(button))]
        assert len(found) == 1, (name, sorted({_spoken(button) for button in _list_buttons()}))
        assert found[0].isEnabled(), f"{name} is off"
        # A box is clicked where it is drawn, not somewhere behind its text.
        middle = found[0].rect().center()
        box = isinstance(found[0], (QCheckBox, QRadioButton))
        self.click_at(found[0], QPoint(_IN_A_BOX, middle.y()) if box else middle)

    def click_row(self, view: QAbstractItemView, row: int) -> None:
        """Click a row of a list."""
        place = view.visualRect(view.model().index(row, 0)).center()
        self.click_at(view.viewport(), place)

    def choose(self, button: str, line: str) -> None:
        """Click a button that opens a menu, and a line in it."""
        # A menu has a loop of its own, and the click comes back only when that has ended.
        QTimer.singleShot(0, lambda: self._click_line(line))
        self.click(button)

    def _click_line(self, line: str) -> None:
        menu = QApplication.activePopupWidget()
        if menu is None:
            QTimer.singleShot(1, lambda: self._click_line(line))
            return
        assert isinstance(menu, QMenu)
        try:
            (action,) = [a for a in menu.actions() if a.text().replace("&", "") == line]
            self.click_at(menu, menu.actionGeometry(action).center())
        finally:
            menu.close()

    def click_at(self, widget: QWidget, place: QPoint, button: Qt.MouseButton = _LEFT) -> None:
        """Click a place, which must be there to be clicked."""
        assert widget.visibleRegion().contains(place), "out of sight"
        top = widget.window()
        window = top.windowHandle()
        assert window is not None
        self._steps += 1
        said = f"a click on {_spoken(widget) or type(widget).__name__}"
        with WATCH.act(said):
            QTest.mouseClick(window, button, NONE, widget.mapTo(top, place))
        _settle(said)


def _settle(what: str) -> None:
    """Let the window do what it put off, which holds its thread as well."""
    with WATCH.act(f"after {what}"):
        QApplication.processEvents()


def _window_with_keyboard() -> QWindow:
    """Return where keys go; off-screen nobody hands the keyboard back to the window below."""
    for _ in range(_PATIENCE):
        window = _maybe(QGuiApplication.focusWindow())
        if window is not None and window.isVisible():
            return window
        (QApplication.activeModalWidget() or _main_window()).activateWindow()
        QTest.qWait(1)
    raise AssertionError("no window has the keyboard")


def _main_window() -> QMainWindow:
    (found,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
    return found


def _list_buttons() -> Iterator[QAbstractButton]:
    """Yield what can be clicked in the window that has the keyboard."""
    active = QWidget.find(_window_with_keyboard().winId())
    assert active is not None
    for button in active.findChildren(QAbstractButton):
        if button.isVisible():
            yield button


def _focused() -> str:
    found = _maybe(QApplication.focusWidget())
    return _spoken(found) if found is not None else ""


def _spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _maybe(found: T) -> T | None:
    """Return what Qt returns; its stubs promise that it is always there."""
    return found
