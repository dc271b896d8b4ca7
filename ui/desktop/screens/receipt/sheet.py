"""A receipt on paper: drawn into memory as PDF."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPdfWriter

from core.deletion.receipt import Receipt
from ui.desktop.printed_page import page_font, page_layout
from ui.desktop.screens.receipt.words import Row, rows_of, title_of

_POINTS_PER_INCH = 72
_INK, _GREY = QColor("#000000"), QColor("#444444")
_LABELS = 130
_WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


def draw_pdf(receipt: Receipt) -> bytes:
    """Return the page as a PDF; nothing is written to disk."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(_tr("Receipt %1").replace("%1", receipt.id))
    writer.setCreator("Strongroom")
    writer.setPageLayout(page_layout())
    writer.setResolution(300)
    painter = QPainter(writer)
    paint_receipt(painter, receipt, writer.logicalDpiX())
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def paint_receipt(painter: QPainter, receipt: Receipt, dpi: int) -> None:
    """Paint the page; below, all lengths are points of 1/72 inch."""
    scale = dpi / _POINTS_PER_INCH
    painter.save()
    painter.scale(scale, scale)
    width = painter.device().width() / scale
    top = _write(painter, QRectF(0, 0, width, 200), title_of(receipt), page_font(18, bold=True))
    top += 18
    for row in rows_of(receipt):
        top = _paint_row(painter, row, top, width)
    painter.restore()


def _paint_row(painter: QPainter, row: Row, top: float, width: float) -> float:
    painter.setPen(_GREY)
    label = QRectF(0, top, _LABELS - 12, 200)
    lowest = top + _write(painter, label, row.label, page_font(10))
    painter.setPen(_INK)
    for line in row.lines:
        room = QRectF(_LABELS, top, width - _LABELS, 400)
        top += _write(painter, room, line, page_font(10)) + 2
    return max(top, lowest) + 8


def _write(painter: QPainter, room: QRectF, text: str, font: QFont) -> float:
    painter.setFont(font)
    return painter.drawText(room, int(_WRAP), text).height()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Receipt", text)
