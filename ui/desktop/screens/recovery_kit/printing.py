"""The recovery kit to a printer; apart, because only whoever prints waits for this import."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from ui.desktop.screens.recovery_kit.sheet import Sheet, page_layout, paint_sheet


def has_printer() -> bool:
    """Tell whether a printer is set up."""
    return bool(QPrinterInfo.availablePrinterNames())


def print_sheet(sheet: Sheet, parent: QWidget) -> None:
    """Ask for a printer and print; a file is not offered, it would be readable by others."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout())
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def paint() -> None:
        painter = QPainter(printer)
        paint_sheet(painter, sheet, printer.logicalDpiX())
        painter.end()

    dialog.accepted.connect(paint)
    QDialog.open(dialog)
