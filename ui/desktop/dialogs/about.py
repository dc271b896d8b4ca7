"""What this program is, which version, and what it does not protect against."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

import core
from ui.desktop.icons import app_icon
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.nesting import nest

_SIGN = 64
_WIDTH = 480


class AboutDialog(QDialog):
    """Name, version, place of the data, and honest limits."""

    def __init__(self, data_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Strongroom"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(16)
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF()))
        head.addWidget(sign)
        names = QVBoxLayout()
        names.addWidget(text_label("Strongroom", FontRole.TITLE))
        version = self.tr("Version %1").replace("%1", core.VERSION)
        names.addWidget(text_label(version, tone="secondary"))
        nest(head, names, 1)
        nest(column, head)
        for text in (
            self.tr("Keeps passwords on this computer. It never uses the network."),
            self.tr(
                "It protects your files against whoever takes the disk. It does not protect"
                " against a program that runs as you while a profile is open."
            ),
            self.tr("Your data is in %1").replace("%1", data_folder),
        ):
            label = text_label(text, wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        close = secondary_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        nest(column, foot)
        close.setFocus()
        self.resize(_WIDTH, column.totalHeightForWidth(_WIDTH))
