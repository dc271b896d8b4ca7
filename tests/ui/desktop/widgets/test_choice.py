"""A drop-down list that only a person changes, and a slider with its number."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.widgets.choice import Choice
from ui.desktop.widgets.length_control import LengthControl

COMBO = QStyle.ComplexControl.CC_ComboBox
EDIT_FIELD = QStyle.SubControl.SC_ComboBoxEditField


def turn_wheel(widget: QWidget) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        widget.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def make_choice(qtbot: QtBot) -> Choice:
    choice = Choice("Folder")
    qtbot.addWidget(choice)
    for text, value in (("None", None), ("Bytes", b"\x00\xff"), ("Number", 3)):
        choice.offer(text, value)
    choice.show()
    return choice


def test_values_come_back_as_they_were_given(qtbot: QtBot) -> None:
    choice = make_choice(qtbot)
    for value in (b"\x00\xff", 3, None):
        choice.select(value)
        assert choice.value == value
        assert type(choice.value) is type(value)
    choice.select("unknown")
    assert choice.value is None


def test_only_a_person_is_heard(qtbot: QtBot) -> None:
    choice = make_choice(qtbot)
    told: list[object] = []
    choice.chosen.connect(told.append)
    choice.select(3)
    assert told == []
    choice.activated.emit(1)
    assert told == [b"\x00\xff"]


def test_scrolling_past_changes_nothing(qtbot: QtBot) -> None:
    choice, length = make_choice(qtbot), LengthControl("Length", 4, 128)
    qtbot.addWidget(length)
    length.show()
    length.set_value(20)
    turn_wheel(choice)
    turn_wheel(length.slider)
    assert choice.value is None
    assert length.value == 20


def test_slider_and_number_go_together(qtbot: QtBot) -> None:
    length = LengthControl("Length", 4, 128)
    qtbot.addWidget(length)
    told: list[int] = []
    length.value_changed.connect(told.append)
    length.slider.setValue(40)
    assert length.number.value() == 40
    length.number.setValue(41)
    assert length.slider.value() == 41
    length.set_value(20)
    assert told == [40, 41]


@pytest.mark.usefixtures("theme")
def test_of_what_does_not_fit_beginning_and_end_are_seen(qtbot: QtBot) -> None:
    seen = []
    for end in ("Cards", "Loans"):
        choice = Choice("Folder")
        qtbot.addWidget(choice)
        choice.offer(f"{'Accounts of the whole family ' * 4}/ {end}", None)
        choice.resize(260, 36)
        choice.show()
        seen.append(choice.grab().toImage())
    assert seen[0] != seen[1], "the last folder of a path tells most"


@pytest.mark.usefixtures("theme")
def test_its_text_keeps_its_room_with_the_keyboard(
    open_window: Callable[[QWidget], None],
) -> None:
    choice = Choice("Folder")
    choice.offer("Accounts of the whole family", None)
    choice.resize(260, 36)
    open_window(choice)
    rooms = []
    for give in (choice.clearFocus, choice.setFocus):
        give()
        option = QStyleOptionComboBox()
        choice.initStyleOption(option)
        room = choice.style().subControlRect(COMBO, option, EDIT_FIELD, choice)
        rooms.append((room.left(), room.right()))
    assert rooms[0] == rooms[1], "nothing runs under the arrow"
