"""The recovery kit on paper: drawn into memory as PDF."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QIODevice,
    QLineF,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPainter,
    QPdfWriter,
    QPen,
)

from ui.desktop.printed_page import page_layout
from ui.desktop.widgets.qr_code import paint_qr

_POINTS_PER_INCH = 72
_INK = QColor("#000000")
_GREY = QColor("#444444")


@dataclasses.dataclass(frozen=True, kw_only=True)
class Sheet:
    """What stands on the paper."""

    name: str
    made: str
    key: str

    def __repr__(self) -> str:
        return "Sheet(hidden)"


def draw_pdf(sheet: Sheet) -> bytes:
    """Return the sheet as a PDF; nothing is written to disk."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(_say("Strongroom recovery kit"))
    writer.setCreator("Strongroom")
    writer.setPageLayout(page_layout())
    writer.setResolution(300)
    painter = QPainter(writer)
    paint_sheet(painter, sheet, writer.logicalDpiX())
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def paint_sheet(painter: QPainter, sheet: Sheet, dpi: int) -> None:
    """Paint the sheet; below, all lengths are points of 1/72 inch."""
    scale = dpi / _POINTS_PER_INCH
    painter.save()
    painter.scale(scale, scale)
    width = painter.device().width() / scale
    page = _Page(painter, width)
    page.write(_say("Strongroom recovery kit"), 20, bold=True, space=4)
    page.write(_say("Keep this sheet away from the computer, where you will find it."), 10)
    page.rule()
    page.pair(_say("Profile"), sheet.name)
    page.pair(_say("Made on"), sheet.made)
    page.pair(_say("Master password"), "_" * 46)
    page.rule()
    page.write(_say("Recovery key"), 11, bold=True, space=6)
    side = 116.0
    groups = sheet.key.split("-")
    for start in range(0, len(groups), 3):
        page.write("  ".join(groups[start : start + 3]), 17, mono=True, space=8)
    top = page.top - 3 * 31
    paint_qr(painter, QRectF(width - side, top - 10, side, side), sheet.key)
    page.top = max(page.top, top + side)
    page.rule()
    page.write(_say("If the master password is forgotten"), 11, bold=True, space=6)
    for number, step in enumerate(_steps(), start=1):
        page.write(f"{number}.  {step}", 10, space=4)
    page.rule()
    page.write(_say("Anyone with this sheet and this computer can open the profile."), 10)
    painter.restore()


def _steps() -> tuple[str, ...]:
    return (
        _say("Open Strongroom on the computer with this profile."),
        _say("Choose the profile, then “Use recovery key…”."),
        _say("Type the recovery key. Capitals, spaces and dashes do not matter."),
        _say("Choose a new master password."),
    )


class _Page:
    """Write downwards."""

    def __init__(self, painter: QPainter, width: float) -> None:
        self._painter, self._width = painter, width
        self.top = 0.0

    def write(
        self, text: str, size: int, *, bold: bool = False, mono: bool = False, space: float = 8
    ) -> None:
        """Write one paragraph."""
        self._painter.setFont(_font(size, bold=bold, mono=mono))
        self._painter.setPen(_INK)
        room = QRectF(0, self.top, self._width, 400)
        used = self._painter.drawText(room, Qt.TextFlag.TextWordWrap, text)
        self.top += used.height() + space

    def pair(self, label: str, value: str) -> None:
        """Write a label and, beside it, a value."""
        self._painter.setFont(_font(10))
        self._painter.setPen(_GREY)
        self._painter.drawText(QRectF(0, self.top, 120, 20), 0, label)
        self._painter.setPen(_INK)
        self._painter.setFont(_font(11, bold=True))
        # Anywhere: a name may be one word that is wider than the paper.
        room = QRectF(120, self.top - 1, self._width - 120, 200)
        used = self._painter.drawText(room, Qt.TextFlag.TextWrapAnywhere, value)
        self.top += max(24, used.height() + 8)

    def rule(self) -> None:
        """Draw a line."""
        self.top += 6
        self._painter.setPen(QPen(_GREY, 0.5))
        self._painter.drawLine(QLineF(QPointF(0, self.top), QPointF(self._width, self.top)))
        self.top += 14


def _font(size: int, *, bold: bool = False, mono: bool = False) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if mono else QFont()
    font.setPixelSize(size)
    font.setBold(bold)
    return font


def _say(text: str) -> str:
    return QCoreApplication.translate("Sheet", text)
