"""A master password is typed, pasted and edited without Qt ever holding it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.widgets.secret_buffer import CAPACITY
from ui.desktop.widgets.secret_edit import SecretEdit, SecretField

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def edit(open_window: Callable[[QWidget], None]) -> SecretEdit:
    made = SecretEdit()
    made.setAccessibleName("Master password")
    open_window(made)
    made.setFocus()
    return made


def read(edit: SecretEdit) -> str:
    with edit.read_secret() as secret:
        return bytes(secret.buffer).decode()


def test_typing_goes_into_the_secret_and_not_into_the_text(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "Tr0ub4dor&3")
    assert read(edit) == "Tr0ub4dor&3"
    assert len(edit.text()) == 11
    assert not set(edit.text()) & set("Tr0ub4dor&3")
    assert edit.displayText() == "•" * 11


def test_backspace_and_delete_remove_where_the_cursor_is(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "abcdef")
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    QTest.keyClick(edit, Qt.Key.Key_Home)
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClick(edit, Qt.Key.Key_Right)
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert read(edit) == "cde"


def test_typing_in_the_middle(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "ad")
    QTest.keyClick(edit, Qt.Key.Key_Left)
    QTest.keyClicks(edit, "bc")
    assert read(edit) == "abcd"
    assert edit.cursorPosition() == 3


def test_typing_over_a_selection(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "abcdef")
    edit.setSelection(1, 3)
    QTest.keyClicks(edit, "X")
    assert read(edit) == "aXef"
    edit.selectAll()
    QTest.keyClicks(edit, "neu")
    assert read(edit) == "neu"
    edit.setSelection(0, 2)
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert read(edit) == "u"


def test_pasting(edit: SecretEdit, qapp: QApplication) -> None:
    QGuiApplication.clipboard().setText("correct horse")
    QTest.keyClicks(edit, "<>")
    QTest.keyClick(edit, Qt.Key.Key_Left)
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().clear()
    assert read(edit) == "<correct horse>"


@pytest.mark.parametrize(
    ("key", "left"), [(Qt.Key.Key_C, "secret"), (Qt.Key.Key_X, "")], ids=["copy", "cut"]
)
def test_nothing_reaches_the_clipboard(edit: SecretEdit, key: Qt.Key, left: str) -> None:
    QGuiApplication.clipboard().setText("before")
    QTest.keyClicks(edit, "secret")
    edit.selectAll()
    QTest.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    assert read(edit) == left
    QGuiApplication.clipboard().clear()


def test_undo_brings_nothing_back(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "ab")
    edit.clear()
    edit.undo()
    assert edit.is_empty()
    assert edit.text() == ""
    assert not edit.isUndoAvailable()


def test_input_method_commits(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "caf")
    event = QInputMethodEvent()
    event.setCommitString("é")
    QApplication.sendEvent(edit, event)
    assert read(edit) == "café"


@pytest.mark.parametrize(
    ("typed", "secret"),
    [("e\u0301x", "éx"), ("🗝️🐎", "🗝️🐎"), ("a👩‍👩‍👧b", "a👩‍👩‍👧b"), ("ﬁ", "ﬁ")],
)
def test_any_character_can_be_typed(edit: SecretEdit, typed: str, secret: str) -> None:
    edit.insert(typed)
    assert read(edit) == secret
    assert edit.character_count() == len(typed)
    edit.insert("!")
    assert read(edit) == secret + "!"


def test_text_set_from_outside_replaces_everything(edit: SecretEdit) -> None:
    # Assistive technology sets a field's text in one go.
    QTest.keyClicks(edit, "old")
    edit.setText("new words")
    assert read(edit) == "new words"
    assert "new" not in edit.text()


def test_clear_wipes_and_tells(edit: SecretEdit, qtbot: QtBot) -> None:
    QTest.keyClicks(edit, "secret")
    with qtbot.waitSignal(edit.edited) as told:
        edit.clear()
    assert told.args == [0]
    assert edit.is_empty()
    assert not any(edit._secret._block)


def test_taking_empties_the_field_and_reading_does_not(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "secret")
    assert read(edit) == "secret"
    with edit.take_secret() as secret:
        assert bytes(secret.buffer) == b"secret"
    assert edit.is_empty()


def test_enter_is_told(edit: SecretEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edit.returnPressed):
        QTest.keyClick(edit, Qt.Key.Key_Return)


def test_too_long_a_paste_is_refused_whole(edit: SecretEdit, qtbot: QtBot) -> None:
    QTest.keyClicks(edit, "ab")
    with qtbot.waitSignal(edit.too_long):
        edit.insert("x" * CAPACITY)
    assert read(edit) == "ab"


def test_revealed_is_an_ordinary_field_and_hidden_again_is_not(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "abc")
    edit.set_revealed(revealed=True)
    assert edit.text() == edit.displayText() == "abc"
    QTest.keyClicks(edit, "d")
    assert read(edit) == "abcd"
    edit.set_revealed(revealed=False)
    assert "a" not in edit.text()
    assert edit.echoMode() is QLineEdit.EchoMode.Password
    assert read(edit) == "abcd"
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert read(edit) == "abc"


def test_a_page_that_goes_takes_the_open_text_with_it(edit: SecretEdit) -> None:
    QTest.keyClicks(edit, "abc")
    edit.set_revealed(revealed=True)
    edit.hide()
    assert not edit.is_revealed
    assert "a" not in edit.text()


def test_field_has_an_eye_in_the_tab_order(open_window: Callable[[QWidget], None]) -> None:
    field = SecretField("Master password")
    open_window(field)
    field.setFocus()
    assert field.edit.hasFocus()
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.eye.hasFocus()
    QTest.keyClick(field.eye, Qt.Key.Key_Space)
    assert field.edit.is_revealed
    assert field.eye.accessibleName() == "Hide: Master password"
    field.clear()
    assert field.eye.accessibleName() == "Reveal: Master password"


@pytest.mark.parametrize(
    ("keys", "expected"), [("A", [True]), ("a", []), ("Aa", [True, False]), ("1!", [])]
)
def test_caps_lock_is_noticed(qtbot: QtBot, keys: str, expected: list[bool]) -> None:
    field = SecretField("Master password")
    qtbot.addWidget(field)
    told: list[bool] = []
    field.caps_lock_changed.connect(told.append)
    for key in keys:
        # keyClick presses no Shift: a capital without it comes from Caps Lock.
        QTest.keyClicks(field.edit, key, Qt.KeyboardModifier.NoModifier)
    assert told == expected
