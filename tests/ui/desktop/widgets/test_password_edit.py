"""The password field has real buttons beside it, in the tab order and named."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.widgets.password_edit import PasswordEdit

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def field(open_window: Callable[[QWidget], None]) -> PasswordEdit:
    made = PasswordEdit("Password", dice=True)
    open_window(made)
    made.setFocus()
    return made


def test_tab_reaches_eye_and_dice(field: PasswordEdit) -> None:
    assert field.edit.hasFocus()
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.eye.hasFocus()
    QTest.keyClick(field.eye, Qt.Key.Key_Tab)
    assert field.dice.hasFocus()


def test_buttons_are_large_and_named(field: PasswordEdit) -> None:
    for button, name in ((field.eye, "Reveal: Password"), (field.dice, "Generate password")):
        assert (button.width(), button.height()) == (36, 36)
        assert button.accessibleName() == name
        assert button.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_space_on_the_eye_reveals_and_the_name_follows(field: PasswordEdit, qtbot: QtBot) -> None:
    field.set_text("hunter2")
    assert field.edit.displayText() == "•" * 7
    with qtbot.waitSignal(field.reveal_changed) as told:
        QTest.keyClick(field.eye, Qt.Key.Key_Space)
    assert told.args == [True]
    assert field.edit.displayText() == "hunter2"
    assert field.eye.accessibleName() == "Hide: Password"


def test_dice_is_a_wish(field: PasswordEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.dice_requested):
        QTest.keyClick(field.dice, Qt.Key.Key_Space)
    assert field.text() == ""


def test_without_dice_there_is_no_stop_for_it(qtbot: QtBot) -> None:
    made = PasswordEdit("Password")
    qtbot.addWidget(made)
    made.show()
    assert not made.dice.isVisible()


def test_paste_is_allowed_and_clear_hides(field: PasswordEdit) -> None:
    field.edit.insert("from the clipboard")
    field.set_revealed(revealed=True)
    field.clear()
    assert field.text() == ""
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password


def test_hidden_and_revealed_text_is_kept_from_prediction(field: PasswordEdit) -> None:
    for revealed in (False, True):
        field.set_revealed(revealed=revealed)
        assert field.edit.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
