"""What all pages for paper are like: their size, their margins, their type."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize


def page_layout() -> QPageLayout:
    """Return the paper: A4 with margins a printer can keep."""
    portrait = QPageLayout.Orientation.Portrait
    margins = QMarginsF(20, 20, 20, 20)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, portrait, margins, QPageLayout.Unit.Millimeter)


def page_font(size: int, *, bold: bool = False) -> QFont:
    """Return the type of running text; `size` in points of 1/72 inch."""
    font = QFont()
    font.setPixelSize(size)
    font.setBold(bold)
    return font
