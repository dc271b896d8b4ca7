"""Choices and numbers tell what a person picked, and keep still under the wheel."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.desktop.widgets.choice_box import ChoiceBox
from ui.desktop.widgets.number_edit import NumberEdit

pytestmark = pytest.mark.usefixtures("theme")

CHOICES = (("In 7 days", 7), ("In 30 days", 30), ("In 90 days", 90))


@pytest.fixture
def box(open_window: Callable[[QWidget], None]) -> ChoiceBox:
    made = ChoiceBox("When", CHOICES)
    open_window(made)
    made.setFocus()
    return made


def turn_wheel(widget: QWidget) -> None:
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_keys_choose_and_tell(box: ChoiceBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.chosen) as told:
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert told.args == [30]
    assert box.value() == 30


def test_selecting_in_code_is_not_told(box: ChoiceBox) -> None:
    told: list[object] = []
    box.chosen.connect(told.append)
    box.select(90)
    assert (box.value(), told) == (90, [])
    with pytest.raises(ValueError, match="not among"):
        box.select(14)


def test_the_wheel_changes_only_what_has_the_focus(
    open_window: Callable[[QWidget], None],
) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    choice, number = ChoiceBox("When", CHOICES), NumberEdit("Days", 1, 90)
    number.setValue(30)
    column.addWidget(choice)
    column.addWidget(number)
    open_window(page)
    number.setFocus()
    turn_wheel(choice)
    assert choice.value() == 7
    turn_wheel(number)
    assert number.value() == 29
    choice.setFocus()
    turn_wheel(number)
    assert number.value() == 29
    turn_wheel(choice)
    assert choice.value() == 30


def test_rows_of_the_list_are_large_enough(box: ChoiceBox) -> None:
    box.showPopup()
    assert box.view().sizeHintForRow(0) >= 32
    box.hidePopup()


def test_number_is_as_tall_as_a_field_and_named(qtbot: QtBot) -> None:
    number = NumberEdit("Days", 1, 90, suffix=" days")
    qtbot.addWidget(number)
    assert number.height() == 36
    assert number.accessibleName() == "Days"
    assert number.text() == "1 days"


def test_what_does_not_fit_is_said_in_a_tooltip(qtbot: QtBot) -> None:
    whole = "Symbol, Schließen verbirgt das Fenster im Infobereich"
    box = ChoiceBox("Tray", [("Kein", 0), (whole, 1)])
    qtbot.addWidget(box)
    box.setFixedWidth(120)
    box.show()
    assert box.toolTip() == ""
    box.select(1)
    assert box.toolTip() == whole
    box.setFixedWidth(900)
    qtbot.waitUntil(lambda: box.toolTip() == "")
    box.setFixedWidth(120)
    box.showPopup()
    assert box.view().minimumWidth() > box.fontMetrics().horizontalAdvance(whole)
    box.hidePopup()
