"""The round picture of a profile and the square picture of an item."""

from __future__ import annotations

import dataclasses
import zlib

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desktop.icons import pixmap
from ui.desktop.theme import current_theme
from ui.desktop.tokens import AVATAR_FILLS, AVATAR_LETTER, FontRole

AVATAR_LIST, AVATAR_HEADER, AVATAR_CHOOSER = 32, 40, 72
_SQUARE_RADIUS = 8
_FADED_FILL = "#6B7280"
_FILLS = tuple(AVATAR_FILLS.values())


@dataclasses.dataclass(frozen=True, kw_only=True)
class Face:
    """What an avatar shows: a picture, else a symbol (an icon name), else a letter on a fill."""

    letter: str
    fill: str
    round: bool
    symbol: str | None = None
    picture: QImage | None = None
    faded: bool = False


def derive_letter(text: str) -> str:
    """Return the first character a person would see, in upper case; empty for no text."""
    text = text.strip()
    if text[:2].isascii():
        return text[:1].upper()
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    end = finder.toNextBoundary()
    if end <= 0:
        return ""
    # Qt counts UTF-16 units, Python code points.
    first = text.encode("utf-16-le")[: end * 2].decode("utf-16-le", errors="ignore")
    upper = first.upper()
    return upper if len(upper) == len(first) else first


def derive_item_fill(item_id: bytes) -> str:
    """Return the fill that belongs to an item id, the same at every start."""
    return _FILLS[zlib.crc32(item_id) % len(_FILLS)]


def derive_item_face(title: str, item_id: bytes) -> Face:
    """Return the square face of an item."""
    return Face(letter=derive_letter(title), fill=derive_item_fill(item_id), round=False)


def derive_profile_face(
    name: str,
    *,
    colour: str = "blue",
    symbol: str | None = None,
    picture: bytes | None = None,
    faded: bool = False,
) -> Face:
    """Return the round face of a profile; a picture that cannot be read is left out."""
    image = QImage.fromData(QByteArray(picture)) if picture else None
    return Face(
        letter=derive_letter(name),
        fill=AVATAR_FILLS.get(colour, AVATAR_FILLS["blue"]),
        round=True,
        symbol=symbol,
        picture=None if image is None or image.isNull() else image,
        faded=faded,
    )


def paint_face(painter: QPainter, rect: QRectF, face: Face) -> None:
    """Paint a face into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    shape = QPainterPath()
    if face.round:
        shape.addEllipse(rect)
    else:
        radius = _SQUARE_RADIUS * rect.width() / AVATAR_LIST if rect.width() > AVATAR_LIST else 6
        shape.addRoundedRect(rect, radius, radius)
    if face.picture is not None:
        painter.setClipPath(shape)
        painter.setOpacity(0.45 if face.faded else 1)
        painter.drawImage(rect, face.picture)
    else:
        painter.fillPath(shape, QColor(_FADED_FILL if face.faded else face.fill))
        _paint_sign(painter, rect, face)
    painter.restore()


def draw_face(face: Face, size: int, *, ratio: float) -> QPixmap:
    """Return a face, `size` logical pixels wide at a device pixel ratio, on nothing."""
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint_face(painter, QRectF(0, 0, size, size), face)
    painter.end()
    return drawn


def _paint_sign(painter: QPainter, rect: QRectF, face: Face) -> None:
    if face.symbol is not None:
        size = round(rect.width() * 0.5)
        ratio = painter.device().devicePixelRatioF()
        corner = rect.center() - QPointF(size / 2, size / 2)
        painter.drawPixmap(corner, pixmap(face.symbol, AVATAR_LETTER, size, ratio=ratio))
        return
    font = current_theme().font(FontRole.BODY)
    font.setPixelSize(max(12, round(rect.width() * (0.36 if face.round else 0.44))))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(AVATAR_LETTER))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, face.letter)


class Avatar(QWidget):
    """Show a face; decoration, because the name always stands beside it."""

    def __init__(
        self, face: Face | None = None, *, size: int = AVATAR_LIST, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._face = face
        self._size = size
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_face(self, face: Face | None) -> None:
        """Show another face, or nothing."""
        self._face = face
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._face is not None:
            paint_face(QPainter(self), QRectF(self.rect()), self._face)
