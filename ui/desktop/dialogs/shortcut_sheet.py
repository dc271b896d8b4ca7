"""The shortcuts on paper: drawn into memory as PDF, in two columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPdfWriter

from ui.desktop.printed_page import page_font, page_layout

_POINTS_PER_INCH = 72
_INK, _GREY = QColor("#000000"), QColor("#444444")
_GAP, _KEYS = 24, 96
_FLAGS = Qt.TextFlag.TextWordWrap
Section = tuple[str, Sequence[tuple[str, str]]]
"""The name of a menu, with its actions and their keys."""


def draw_shortcuts(title: str, sections: Iterable[Section]) -> bytes:
    """Return the pages as a PDF; nothing is written to disk."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Strongroom")
    writer.setPageLayout(page_layout())
    writer.setResolution(300)
    painter = QPainter(writer)
    scale = writer.logicalDpiX() / _POINTS_PER_INCH
    painter.scale(scale, scale)
    page = QRectF(0, 0, writer.width() / scale, writer.height() / scale)
    _Columns(painter, writer, page, title).write(sections)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


class _Columns:
    """Fill one column after the other; below, all lengths are points of 1/72 inch."""

    def __init__(self, painter: QPainter, writer: QPdfWriter, page: QRectF, title: str) -> None:
        self._painter, self._writer = painter, writer
        painter.setFont(page_font(18, bold=True))
        head = painter.drawText(page, int(_FLAGS), title).height() + 12
        width = (page.width() - _GAP) / 2
        self._rooms = self._list_rooms(page, head, width)
        self._room = next(self._rooms)

    def write(self, sections: Iterable[Section]) -> None:
        """Write every section; its heading never stands alone at the end of a column."""
        for name, lines in sections:
            if not lines:
                continue
            self._make_room(3 * self._height_of(lines[0]))
            self._painter.setPen(_GREY)
            self._painter.setFont(page_font(10, bold=True))
            self._write(self._room, name)
            for line in lines:
                self._make_room(self._height_of(line))
                self._write_line(line)
            self._room.setTop(self._room.top() + 10)

    def _list_rooms(self, page: QRectF, head: float, width: float) -> Iterator[QRectF]:
        """Yield each column: two below the title, then two on every further page."""
        top = head
        while True:
            for left in (0.0, width + _GAP):
                yield QRectF(left, top, width, page.height() - top)
            self._writer.newPage()
            top = 0

    def _make_room(self, height: float) -> None:
        if height > self._room.height():
            self._room = next(self._rooms)

    def _height_of(self, line: tuple[str, str]) -> float:
        return max(self._measure(place, text) for place, text in self._places(line)) + 4

    def _measure(self, place: QRectF, text: str) -> float:
        self._painter.setFont(page_font(10))
        return self._painter.boundingRect(place, int(_FLAGS), text).height()

    def _places(self, line: tuple[str, str]) -> tuple[tuple[QRectF, str], tuple[QRectF, str]]:
        room, (text, keys) = self._room, line
        return (
            (QRectF(room.left(), room.top(), room.width() - _KEYS - 8, 200), text),
            (QRectF(room.right() - _KEYS, room.top(), _KEYS, 200), keys),
        )

    def _write_line(self, line: tuple[str, str]) -> None:
        height = self._height_of(line)
        self._painter.setPen(_INK)
        for place, text in self._places(line):
            self._painter.drawText(place, int(_FLAGS), text)
        self._room.setTop(self._room.top() + height)

    def _write(self, room: QRectF, text: str) -> None:
        height = self._painter.drawText(room, int(_FLAGS), text).height()
        room.setTop(room.top() + height + 4)
