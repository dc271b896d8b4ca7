"""Pictures for cards: small, square, and silent about where they come from."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from core.errors import PictureRefusedError
from core.vault.profile import PICTURE_LIMIT
from ui.desktop.pictures import SIDE, make_picture

pytestmark = pytest.mark.usefixtures("qapp")


def save_image(path: Path, width: int, height: int, *, form: str = "png") -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.setText("Comment", "taken at home")
    assert image.save(str(path.with_suffix("." + form)))
    return path.with_suffix("." + form)


@pytest.mark.parametrize("form", ["png", "jpg", "bmp", "webp"])
@pytest.mark.parametrize(("width", "height"), [(1, 1), (640, 480), (300, 3000)])
def test_any_picture_becomes_a_small_square(
    tmp_path: Path, form: str, width: int, height: int
) -> None:
    content = make_picture(save_image(tmp_path / "me", width, height, form=form))
    image = QImage.fromData(QByteArray(content))
    assert (image.width(), image.height()) == (SIDE, SIDE)
    assert len(content) <= PICTURE_LIMIT
    assert b"taken at home" not in content
    assert image.textKeys() == []


def test_noise_fits_as_well(tmp_path: Path) -> None:
    draw = random.Random(7)
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    for x in range(SIDE):
        for y in range(SIDE):
            image.setPixelColor(x, y, QColor(draw.getrandbits(24)))
    image.save(str(tmp_path / "noise.png"))
    assert len(make_picture(tmp_path / "noise.png")) <= PICTURE_LIMIT


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a picture",
        b"\x89PNG\r\n\x1a\n" + b"\0" * 20,
        b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    ],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes, qtbot: QtBot) -> None:
    path = tmp_path / "me.png"
    path.write_bytes(content)
    with qtbot.captureExceptions(), pytest.raises(PictureRefusedError):
        make_picture(path)


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PictureRefusedError):
        make_picture(tmp_path / "gone.png")
