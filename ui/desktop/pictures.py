"""Pictures for cards: any picture a person has becomes a small PNG that says nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from core.errors import PictureRefusedError
from core.vault.profile import PICTURE_LIMIT

SIDE = 128
FILE_LIMIT = 32 * 1024 * 1024
PATTERNS = ("*.png", "*.jpg", "*.jpeg", "*.webp", "*.gif", "*.bmp")
# No SVG: it is a program that may name other files.
_FORMATS = (b"png", b"jpeg", b"jpg", b"webp", b"gif", b"bmp")


def make_picture(path: Path) -> bytes:
    """Return the middle of a picture as a PNG of 128×128, without metadata, at most 40 KiB.

    Raises PictureRefusedError.
    """
    try:
        size = path.stat().st_size
    except OSError as error:
        raise PictureRefusedError(detail=error.strerror or "unreadable") from error
    if size > FILE_LIMIT:
        raise PictureRefusedError(detail="too large")
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if reader.format().data() not in _FORMATS:
        raise PictureRefusedError(detail="no picture")
    image = reader.read()
    if image.isNull():
        raise PictureRefusedError(detail="no picture")
    return _encode(_crop(image))


def _crop(image: QImage) -> QImage:
    side = min(image.width(), image.height())
    middle = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
    small = image.copy(middle).scaled(
        SIDE,
        SIDE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    # Painted anew: neither text nor profile nor place of the old picture comes along.
    clean = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    clean.fill(Qt.GlobalColor.transparent)
    painter = QPainter(clean)
    painter.drawImage(0, 0, small)
    painter.end()
    return clean


def _encode(image: QImage) -> bytes:
    """Return a PNG within the limit; noise that does not fit gets 256 colours, which always do."""
    for form in (QImage.Format.Format_ARGB32, QImage.Format.Format_Indexed8):
        content = _png(image.convertToFormat(form))
        if len(content) <= PICTURE_LIMIT:
            return content
    raise PictureRefusedError(detail="too large")


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(buffer.data().data())
