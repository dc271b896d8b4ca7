"""The decoder of pictures, in the process that tests."""

from __future__ import annotations

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from core.services.qr_codes import Picture, PictureAnswer, QrFault
from tests.fakes.pictures import draw_grey, draw_png
from ui.desktop.qr_reader import read

LINK = "otpauth://totp/Müller?secret=JBSWY3DPEHPK3PXP"


def save(image: QImage, kind: str) -> Picture:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return Picture(bytes(buffer.data().data()))


def promise(width: int, height: int) -> Picture:
    """Return a PNG whose head promises a size and that holds nothing."""
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(100))), (b"IEND", b""))
    written = b"\x89PNG\r\n\x1a\n"
    for name, content in chunks:
        checked = name + content
        written += (
            struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))
        )
    return Picture(written)


@pytest.mark.parametrize("kind", ["PNG", "JPG", "BMP", "WEBP"])
def test_every_usual_kind_of_picture_is_read(kind: str) -> None:
    assert read(save(QImage.fromData(draw_png(LINK)), kind)).texts == (LINK,)


def test_pixels_of_the_screen_are_read() -> None:
    assert read(draw_grey(LINK)).texts == (LINK,)


def test_a_code_on_a_transparent_ground_is_read() -> None:
    assert read(Picture(draw_png(LINK, ground=None))).texts == (LINK,)


def test_a_picture_without_a_code_holds_none() -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)

    assert read(save(image, "PNG")) == PictureAnswer()


@pytest.mark.parametrize(
    "content", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n", draw_png(LINK)[:60]], ids=str
)
def test_what_is_no_picture_is_told(content: bytes) -> None:
    assert read(Picture(content)).fault is QrFault.NO_PICTURE


def test_a_promise_of_too_many_pixels_is_refused_before_decoding() -> None:
    assert read(promise(50_000, 50_000)).fault is QrFault.TOO_LARGE
    assert read(Picture(b"x", 10_000, 10_000)).fault is QrFault.TOO_LARGE


def test_rows_that_do_not_fit_their_size_are_refused() -> None:
    assert read(Picture(b"x" * 11, 4, 3)).fault is QrFault.NO_PICTURE
    assert read(Picture(b"x" * 12, 4, -3)).fault is QrFault.NO_PICTURE
