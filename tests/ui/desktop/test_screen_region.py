"""A part of the screen: the window goes away for it, and always comes back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.services.qr_codes import Picture
from tests.fakes.pictures import draw_png
from ui.desktop.qr_reader import read
from ui.desktop.screen_region import ScreenRegion, Shots, grab_screens
from ui.desktop.widgets.screen_veil import ScreenVeil

LINK = "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP"


def shoot() -> Shots:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    code = QImage.fromData(draw_png(LINK))
    for y in range(code.height()):
        for x in range(code.width()):
            image.setPixel(x + 50, y + 50, code.pixel(x, y))
    return [(QRect(0, 0, 400, 300), image)]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def region(qtbot: QtBot) -> Iterator[ScreenRegion]:
    made = ScreenRegion(grab=shoot)
    yield made
    made.leave()


def veils() -> list[ScreenVeil]:
    shown = QApplication.topLevelWidgets()
    return [w for w in shown if isinstance(w, ScreenVeil) and w.isVisible()]


def test_the_code_on_the_screen_is_handed_over_and_the_window_comes_back(
    qtbot: QtBot, window: QWidget, region: ScreenRegion
) -> None:
    told: list[Picture] = []
    region.chosen.connect(told.append)
    region.begin(window)
    assert not window.isVisible()
    qtbot.waitUntil(lambda: len(veils()) == 1)
    QTest.keyClick(veils()[0], Qt.Key.Key_Return)
    assert read(told[0]).texts == (LINK,)
    assert window.isVisible()
    assert veils() == []


def test_whoever_steps_back_has_the_window_again(
    qtbot: QtBot, window: QWidget, region: ScreenRegion
) -> None:
    region.begin(window)
    qtbot.waitUntil(lambda: len(veils()) == 1)
    QTest.keyClick(veils()[0], Qt.Key.Key_Escape)
    assert window.isVisible()
    assert veils() == []


def test_a_lock_before_the_picture_brings_the_window_back(
    window: QWidget, region: ScreenRegion
) -> None:
    region.begin(window)
    region.leave()
    assert window.isVisible()
    assert veils() == []


def test_where_the_screen_cannot_be_seen_the_window_stays(qtbot: QtBot, window: QWidget) -> None:
    region = ScreenRegion(grab=grab_screens)
    with qtbot.waitSignal(region.refused):
        region.begin(window)
    assert window.isVisible()


def test_wayland_is_never_asked_even_by_way_of_x11(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PySide6.QtGui.QGuiApplication.platformName", lambda: "xcb")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert grab_screens() == []


def test_a_veil_that_is_closed_is_not_the_last_window(
    qtbot: QtBot, window: QWidget, region: ScreenRegion
) -> None:
    region.begin(window)
    qtbot.waitUntil(lambda: len(veils()) == 1)
    veils()[0].close()
    assert window.isVisible()
    assert veils() == []
