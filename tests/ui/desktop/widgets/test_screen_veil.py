"""The picture of a screen on which a part is framed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.desktop.widgets.screen_veil import ScreenVeil

BUTTON = Qt.MouseButton.LeftButton


@pytest.fixture
def veil(qtbot: QtBot) -> ScreenVeil:
    """Return a veil over a screen that has two pixels for each point."""
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    image.setPixelColor(200, 100, Qt.GlobalColor.red)
    made = ScreenVeil(image, QRect(0, 0, 400, 300))
    qtbot.addWidget(made)
    made.show()
    return made


def chosen_from(veil: ScreenVeil) -> list[QImage]:
    told: list[QImage] = []
    veil.chosen.connect(told.append)
    return told


def drag(veil: ScreenVeil, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(veil, BUTTON, pos=start)
    QTest.mouseMove(veil, end)
    QTest.mouseRelease(veil, BUTTON, pos=end)


def test_a_frame_is_that_part_in_all_its_pixels_whichever_way_it_is_drawn(
    veil: ScreenVeil,
) -> None:
    told = chosen_from(veil)
    drag(veil, QPoint(139, 89), QPoint(100, 50))
    (part,) = told
    assert part.width() == part.height() == 80
    assert part.pixelColor(0, 0) == Qt.GlobalColor.red


def test_enter_takes_the_whole_screen_and_a_click_nothing(veil: ScreenVeil) -> None:
    told = chosen_from(veil)
    QTest.mouseClick(veil, BUTTON, pos=QPoint(10, 10))
    assert told == []
    QTest.keyClick(veil, Qt.Key.Key_Return)
    assert told[0].width() == 800


def test_esc_and_the_other_button_step_back(veil: ScreenVeil, qtbot: QtBot) -> None:
    with qtbot.waitSignal(veil.left):
        QTest.keyClick(veil, Qt.Key.Key_Escape)
    with qtbot.waitSignal(veil.left):
        QTest.mouseClick(veil, Qt.MouseButton.RightButton)


def test_what_was_on_the_screen_is_forgotten(veil: ScreenVeil) -> None:
    told = chosen_from(veil)
    veil.forget()
    QTest.keyClick(veil, Qt.Key.Key_Return)
    assert told[0].isNull()


def test_closing_it_as_windows_are_closed_is_stepping_back(veil: ScreenVeil, qtbot: QtBot) -> None:
    with qtbot.waitSignal(veil.left):
        veil.close()
