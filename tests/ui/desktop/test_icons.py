"""The icons are one family, take their colour from a role, and follow the theme."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.looks import apply_theme
from ui.desktop.icons import app_icon, icon, pixmap, themed_icon
from ui.desktop.theme import Role, Scheme, current_theme
from ui.desktop.tokens import RESOURCES
from ui.desktop.widgets.buttons import IconButton

FILES = sorted((RESOURCES / "icons").glob("*.svg"))
FAMILY = [path.stem for path in FILES if path.stem != "strongroom"]
SPECIFIED = [
    "layers",
    "star",
    "key-round",
    "credit-card",
    "id-card",
    "sticky-note",
    "wifi",
    "terminal",
    "landmark",
    "file-text",
    "tag",
    "folder",
    "heart-pulse",
    "trash-2",
    "settings",
    "search",
    "plus",
    "copy",
    "eye",
    "eye-off",
    "external-link",
    "pencil",
    "ellipsis",
    "dices",
    "clock",
    "history",
    "paperclip",
    "lock",
    "shield-check",
    "triangle-alert",
    "circle-check",
    "circle-x",
    "info",
    "download",
    "upload",
    "archive-restore",
    "rotate-ccw",
    "timer-reset",
    "qr-code",
    "printer",
    "panel-left",
    "circle-user-round",
    "log-out",
    "bell",
    "command",
    "chevron-down",
    "chevron-right",
    "check",
    "x",
    "arrow-left",
    "minus",
    "star-filled",
]


def list_opaque(image: QImage) -> list[QColor]:
    """Return the different colours of the opaque pixels."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = bytes(plain.constBits())
    pixels = {bits[at : at + 4] for at in range(0, len(bits), 4)}
    return [QColor(*pixel) for pixel in pixels if pixel[3] == 255]


def list_cover(image: QImage) -> list[bytes]:
    """Return the rows of the picture as bytes of opacity."""
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    bits, stride = bytes(alpha.constBits()), alpha.bytesPerLine()
    return [bits[row * stride :][: alpha.width()] for row in range(alpha.height())]


def is_close(one: QColor, other: QColor) -> bool:
    """Tell whether two colours differ by no more than blending rounds."""
    apart = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return max(map(abs, apart)) <= 2


def balance(image: QImage) -> float:
    """Return where the weight lies from left (-1) to right (1)."""
    middle = (image.width() - 1) / 2
    weights = [(value, at) for row in list_cover(image) for at, value in enumerate(row)]
    return sum(value * (at - middle) / middle for value, at in weights) / sum(
        value for value, _ in weights
    )


def test_every_specified_icon_is_there() -> None:
    assert set(SPECIFIED) <= set(FAMILY)


def test_icons_are_one_family() -> None:
    assert [name for name in FAMILY if not is_of_the_family(name)] == []


def is_of_the_family(name: str) -> bool:
    """Tell whether an icon has the grid, the stroke and the single colour of all the others."""
    text = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    root = ET.fromstring(text)
    painted = set(re.findall(r'(?:fill|stroke)="([^"]+)"', text))
    return (
        root.get("viewBox") == "0 0 24 24"
        and root.get("stroke-width") == "1.75"
        and root.get("stroke-linecap") == root.get("stroke-linejoin") == "round"
        and painted == {"none", "currentColor"}
    )


@pytest.mark.parametrize("size", [16, 48])
def test_icons_are_drawn_inside_their_square_in_one_colour(qapp: QApplication, size: int) -> None:
    assert [name for name in FAMILY if not is_clean(name, size)] == []


def is_clean(name: str, size: int) -> bool:
    """Tell whether an icon leaves its edge free and is painted in the one colour asked for."""
    image = pixmap(name, "#C2410C", size, ratio=2.0).toImage()
    rows = list_cover(image)
    drawn = sum(value > 40 for row in rows for value in row)
    edges = [rows[0], rows[-1], [row[0] for row in rows], [row[-1] for row in rows]]
    free = max(value for edge in edges for value in edge) <= 40
    plain = all(is_close(colour, QColor("#C2410C")) for colour in list_opaque(image))
    return (
        (image.width(), image.height()) == (size * 2, size * 2) and drawn > size and free and plain
    )


def test_all_icons_differ(qapp: QApplication) -> None:
    drawn = [bytes(pixmap(name, "#000000", 24).toImage().constBits()) for name in FAMILY]
    assert len(set(drawn)) == len(drawn)


def test_icon_has_the_colour_of_its_role_and_a_disabled_form(qapp: QApplication) -> None:
    apply_theme(qapp, scheme=Scheme.LIGHT)
    made = icon("star-filled", Role.ACCENT, 24)
    theme = current_theme()
    normal = made.pixmap(24, made.Mode.Normal).toImage()
    disabled = made.pixmap(24, made.Mode.Disabled).toImage()
    assert normal.pixelColor(12, 12) == QColor(theme.tokens[Role.ACCENT])
    assert disabled.pixelColor(12, 12) == QColor(theme.tokens[Role.TEXT_DISABLED])


def test_themed_icon_is_recoloured_with_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, scheme=Scheme.LIGHT)
    button, action = QPushButton(), QAction()
    qtbot.addWidget(button)
    for target in (button, action):
        themed_icon(target, "star-filled", Role.TEXT, 24)
    apply_theme(qapp, scheme=Scheme.DARK)
    for target in (button, action):
        middle = target.icon().pixmap(24).toImage().pixelColor(12, 12)
        assert middle == current_theme().color(Role.TEXT)


def test_themed_icon_twice_keeps_one_binding(qtbot: QtBot, qapp: QApplication) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    assert themed_icon(button, "eye") is themed_icon(button, "eye-off")


def test_theme_change_after_a_button_is_gone(qapp: QApplication) -> None:
    button = QPushButton()
    themed_icon(button, "eye")
    button.deleteLater()
    del button
    qapp.sendPostedEvents()
    apply_theme(qapp, scheme=Scheme.LIGHT)


def test_arrows_turn_round_from_right_to_left(qapp: QApplication) -> None:
    left = pixmap("chevron-right", "#000000", 24).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = pixmap("chevron-right", "#000000", 24).toImage()
        upright = pixmap("search", "#000000", 24).toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert turned != left
    assert balance(turned) == pytest.approx(-balance(left), abs=0.01)
    assert upright == pixmap("search", "#000000", 24).toImage()


def test_application_icon_has_the_usual_sizes(qapp: QApplication) -> None:
    assert {size.width() for size in app_icon().availableSizes()} >= {16, 32, 48, 128, 256}


@pytest.mark.usefixtures("theme")
def test_an_icon_keeps_a_distance_from_the_words_of_its_button(qtbot: QtBot) -> None:
    button, alone = QPushButton("Copy"), IconButton("copy", "Copy")
    for widget in (button, alone):
        qtbot.addWidget(widget)
    themed_icon(button, "copy")
    assert button.iconSize().width() > button.iconSize().height()
    assert alone.iconSize().width() == alone.iconSize().height()
    drawn = button.icon().pixmap(button.iconSize()).toImage()
    behind = range(button.iconSize().height(), drawn.width())
    assert behind
    assert all(drawn.pixelColor(x, y).alpha() == 0 for x in behind for y in range(drawn.height()))
