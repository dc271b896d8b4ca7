"""Ticks and chevrons are in Qt's resources while their theme is in force."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui.desktop.indicators import IMAGES, Indicators
from ui.desktop.tokens import Role, read_tokens


def path_of(indicators: Indicators, name: str) -> str:
    return indicators.url(name).removeprefix("url(").removesuffix(")")


@pytest.mark.parametrize("name", list(IMAGES))
def test_image_is_readable_and_in_its_role(qapp: QApplication, name: str) -> None:
    tokens = read_tokens(dark=True)
    indicators = Indicators(tokens)
    file = QFile(path_of(indicators, name))
    assert file.open(QIODevice.OpenModeFlag.ReadOnly)
    text = bytes(file.readAll().data()).decode()
    file.close()
    assert tokens[IMAGES[name][1]] in text
    assert "currentColor" not in text
    assert not QIcon(path_of(indicators, name)).pixmap(16, 16).isNull()
    indicators.release()


def test_released_images_are_gone(qapp: QApplication) -> None:
    indicators = Indicators(read_tokens(dark=False))
    path = path_of(indicators, "tick")
    assert QFile.exists(path)
    indicators.release()
    assert not QFile.exists(path)


def test_two_themes_do_not_share_names(qapp: QApplication) -> None:
    light, dark = Indicators(read_tokens(dark=False)), Indicators(read_tokens(dark=True))
    assert path_of(light, "tick") != path_of(dark, "tick")
    light.release()
    assert QFile.exists(path_of(dark, "tick"))
    dark.release()


def test_checked_tick_is_drawn_on_the_accent() -> None:
    assert IMAGES["tick"][1] is Role.ON_ACCENT
