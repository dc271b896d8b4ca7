"""Avatars show a letter a person would see first, on a colour that stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from core.vault.profile import COLOURS
from ui.desktop.tokens import AVATAR_FILLS
from ui.desktop.widgets.avatar import (
    Avatar,
    Face,
    derive_item_face,
    derive_item_fill,
    derive_letter,
    derive_profile_face,
)

pytestmark = pytest.mark.usefixtures("theme")


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("amazon", "A"),
        ("  élan", "É"),
        ("e\u0301lan", "E\u0301"),
        ("東京", "東"),
        ("👩‍👩‍👧 family", "👩‍👩‍👧"),
        ("ßtraße", "ß"),
        ("9gag", "9"),
        ("", ""),
        ("   ", ""),
    ],
)
def test_letter(text: str, letter: str) -> None:
    assert derive_letter(text) == letter


def test_every_profile_colour_has_a_fill() -> None:
    assert set(AVATAR_FILLS) == set(COLOURS)


def test_an_item_keeps_its_colour_and_items_differ() -> None:
    ids = [bytes([n]) * 16 for n in range(60)]
    assert [derive_item_fill(i) for i in ids] == [derive_item_fill(i) for i in ids]
    assert len({derive_item_fill(i) for i in ids}) >= 8
    assert derive_item_fill(b"\x00" * 16) == derive_item_fill(bytes(16))


def centre(qtbot: QtBot, face: Face) -> tuple[QImage, QColor]:
    avatar = Avatar(face, size=40)
    qtbot.addWidget(avatar)
    image = avatar.grab().toImage()
    return image, image.pixelColor(20, 3)


def test_round_and_square(qtbot: QtBot) -> None:
    fill = QColor(AVATAR_FILLS["blue"])
    circle, _ = centre(qtbot, Face(letter="", fill=fill.name(), round=True))
    square, _ = centre(qtbot, Face(letter="", fill=fill.name(), round=False))
    assert circle.pixelColor(20, 20) == square.pixelColor(20, 20) == fill
    assert circle.pixelColor(4, 4) != fill
    assert square.pixelColor(4, 4) == fill


def test_letter_symbol_and_picture_are_painted(qtbot: QtBot) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(QColor("#00FF00"))
    stored = QByteArray()
    device = QBuffer(stored)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(device, "PNG")  # type: ignore[call-overload]  # the stub wants bytes; Qt wants text
    device.close()
    shown, colour = centre(qtbot, derive_profile_face("Maria", picture=bytes(stored.data())))
    assert colour == QColor("#00FF00")
    plain, _ = centre(qtbot, Face(letter="", fill=AVATAR_FILLS["blue"], round=True))
    for face in (derive_profile_face("Maria"), derive_profile_face("Maria", symbol="star")):
        image, _ = centre(qtbot, face)
        assert image != plain
    assert shown != plain


def test_a_picture_that_cannot_be_read_leaves_the_letter() -> None:
    face = derive_profile_face("Maria", picture=b"not a picture")
    assert face.picture is None
    assert face.letter == "M"


def test_item_face_is_square() -> None:
    assert not derive_item_face("Amazon", b"x").round
