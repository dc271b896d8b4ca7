"""What stands under the key of a code in the editor: its code now, and where to scan one."""

from __future__ import annotations

import enum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from ui.desktop.screens.vault.code_shape import CodeShape, CodeShapeButton
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import Button, align_words, prepare_button
from ui.desktop.widgets.labels import text_label


class QrSource(enum.Enum):
    """Where a QR code is taken from."""

    FILE = enum.auto()
    CLIPBOARD = enum.auto()
    SCREEN = enum.auto()


class CodePart(QWidget):
    """Offer the places a QR code can be scanned from, and show the code to compare with."""

    wanted = Signal(object)
    """Carries a QrSource, or the CodeShape that codes are to have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scan = Button(self.tr("Scan a QR code"))
        prepare_button(self.scan, "link", icon="qr-code")
        align_words(self.scan)
        menu = QMenu(self)
        for source, text in (
            (QrSource.FILE, self.tr("From a picture file…")),
            (QrSource.CLIPBOARD, self.tr("From the clipboard")),
            (QrSource.SCREEN, self.tr("From the screen…")),
        ):
            menu.addAction(text).triggered.connect(partial(self.wanted.emit, source))
        self.scan.setMenu(menu)
        self.now = text_label(role=FontRole.SECONDARY, tone="secondary", wrap=True)
        self.shape = CodeShapeButton(self)
        self.shape.chosen.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.now)
        column.addWidget(self.shape, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.scan, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_code("")

    def show_code(self, code: str, shape: CodeShape | None = None) -> None:
        """Show the code that holds now and how it is made, or none where there is no whole key."""
        middle = len(code) // 2
        text = self.tr("Now: %1 – compare with the website.")
        text = text.replace("%1", f"{code[:middle]} {code[middle:]}")
        self.now.setText(text if code else "")
        self.now.setVisible(bool(code))
        if shape is not None:
            self.shape.show_shape(shape)
        self.shape.setVisible(shape is not None)

    def show_reading(self, *, reading: bool) -> None:
        """Say that a picture is being read; another cannot be chosen meanwhile."""
        self.scan.setEnabled(not reading)
        text = self.tr("Reading the picture…") if reading else self.tr("Scan a QR code")
        self.scan.setText(text)
