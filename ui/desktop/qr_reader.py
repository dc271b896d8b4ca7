"""The child that reads QR codes in a picture: shut in first, then it decodes, then it ends.

The only importer of `zxingcpp`. Pictures are decoded by Qt, without a window or an application.
"""

from __future__ import annotations

import os
import sys

import msgspec
import zxingcpp
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from core.services.confinement import confine
from core.services.qr_codes import (
    CODES_LIMIT,
    PIXELS_LIMIT,
    SECONDS,
    Picture,
    PictureAnswer,
    PictureOrder,
    QrFault,
)

MEMORY = 768 * 1024 * 1024
"""What decoding may take beyond what the process has when it begins."""
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_KINDS = {
    b"\x89PNG\r\n\x1a\n": b"png",
    b"\xff\xd8\xff": b"jpeg",
    b"GIF8": b"gif",
    b"BM": b"bmp",
    b"RIFF": b"webp",
}
"""How the pictures begin that are decoded. No SVG: it is a program that may name other files."""


def main() -> int:
    """Do the child's part: read an order, read the picture, answer. Returns the exit code."""
    try:
        order = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=PictureOrder)
    except msgspec.MsgspecError:
        return 2
    confine(parent=order.parent, memory=MEMORY, room=0, seconds=int(SECONDS), load=load_all)
    try:
        answer = read(order.picture)
    except MemoryError:
        answer = PictureAnswer(fault=QrFault.TOO_LARGE)
    sys.stdout.buffer.write(msgspec.msgpack.encode(answer))
    sys.stdout.buffer.flush()
    # Nothing is left to tidy up.
    os._exit(0)


def load_all() -> None:
    """Load the decoders: Qt has them in files of their own, which it opens when it is asked."""
    nothing = QBuffer()
    nothing.open(QIODevice.OpenModeFlag.ReadOnly)
    for kind in _KINDS.values():
        QImageReader(nothing, QByteArray(kind)).canRead()


def read(picture: Picture) -> PictureAnswer:
    """Return what the QR codes in a picture say."""
    if picture.width * picture.height > PIXELS_LIMIT:
        return PictureAnswer(fault=QrFault.TOO_LARGE)
    image = _pixels(picture) if picture.width else _decode(picture.content)
    if isinstance(image, QrFault):
        return PictureAnswer(fault=image)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    if grey.isNull():
        return PictureAnswer(fault=QrFault.TOO_LARGE)
    found = zxingcpp.read_barcodes(grey, formats=_QR)
    texts = tuple(code.text for code in found[:CODES_LIMIT] if code.valid)
    return PictureAnswer(texts=texts)


def _pixels(picture: Picture) -> QImage | QrFault:
    width, height = picture.width, picture.height
    if width < 1 or height < 1 or len(picture.content) != width * height:
        return QrFault.NO_PICTURE
    return QImage(picture.content, width, height, width, QImage.Format.Format_Grayscale8)


def _decode(content: bytes) -> QImage | QrFault:
    kind = next((kind for start, kind in _KINDS.items() if content.startswith(start)), None)
    if kind is None:
        return QrFault.NO_PICTURE
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    # Before anything is decoded: a few hundred bytes may promise a square kilometre.
    if not size.isValid():
        return QrFault.NO_PICTURE
    if size.width() * size.height() > PIXELS_LIMIT:
        return QrFault.TOO_LARGE
    image = reader.read()
    return QrFault.NO_PICTURE if image.isNull() else _on_white(image)


def _on_white(image: QImage) -> QImage:
    """Return a picture without transparency, under which a code may be black on black."""
    if not image.hasAlphaChannel():
        return image
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    if white.isNull():
        return image
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, image)
    painter.end()
    return white
