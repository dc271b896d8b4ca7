"""What lies on the clipboard that a key for one-time codes could be in."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from core.services.qr_codes import PIXELS_LIMIT, Picture
from core.vault.field import HIDDEN

_FORMATS = ("image/png", "image/jpeg", "image/webp", "image/bmp", "image/gif")


@dataclasses.dataclass(frozen=True)
class Pasted:
    """A text, a picture, a file, or several of them; what is not there is empty."""

    text: str = ""
    picture: Picture | None = None
    file: Path | None = None

    def __repr__(self) -> str:
        return f"Pasted({HIDDEN})"


def read_clipboard() -> Pasted:
    """Return what was copied; a picture by another program stays the bytes that it gives."""
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return read_mime(mime) if mime is not None else Pasted()


def read_mime(mime: QMimeData) -> Pasted:
    """Return what is copied or dragged."""
    for kind in _FORMATS:
        # As bytes, so that a stranger's picture is decoded only by the child that is shut in.
        if mime.hasFormat(kind):
            content = bytes(mime.data(kind).data())
            if content:
                # Spreadsheets give a picture of every text that is copied.
                return Pasted(text=mime.text(), picture=Picture(content))
    urls = mime.urls()
    if len(urls) == 1 and urls[0].isLocalFile():
        return Pasted(file=Path(urls[0].toLocalFile()))
    if mime.hasText():
        return Pasted(text=mime.text())
    # Of a kind that is not in the list Qt would decode the bytes here, beside the keys.
    is_foreign = any(kind.startswith("image/") for kind in mime.formats())
    image = mime.imageData() if mime.hasImage() and not is_foreign else None
    if isinstance(image, QImage) and not image.isNull():
        return Pasted(picture=grey_of(image))
    return Pasted()


def grey_of(image: QImage) -> Picture:
    """Return pixels as the child takes them; of too many only their number."""
    width, height = image.width(), image.height()
    if width * height > PIXELS_LIMIT:
        return Picture(b"", width, height)
    if image.hasAlphaChannel():
        white = QImage(image.size(), QImage.Format.Format_RGB32)
        white.fill(0xFFFFFFFF)
        painter = QPainter(white)
        painter.drawImage(0, 0, image)
        painter.end()
        image = white
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows, stride = memoryview(grey.constBits()), grey.bytesPerLine()
    content = b"".join(rows[y * stride : y * stride + width] for y in range(height))
    return Picture(content, width, height)
