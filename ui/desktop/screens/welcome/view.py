"""The welcome page: what this is, and one thing to do."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.desktop.context import Page
from ui.desktop.icons import app_icon
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import primary_button
from ui.desktop.widgets.labels import text_label
from ui.desktop.widgets.page_frame import PageFrame

_SIGN = 72


class WelcomeView(Page):
    """Greet whoever starts the program for the first time."""

    create_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = PageFrame(
            self.tr("Your passwords, on this computer only"),
            self.tr("Each person gets a profile with its own master password."),
        )
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF()))
        sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        frame.head.insertWidget(0, sign)
        frame.head.insertSpacing(1, 16)
        self.create_button = primary_button(self.tr("Create your profile"))
        self.create_button.clicked.connect(self.create_requested)
        self.create_button.setDefault(True)
        note = text_label(
            self.tr("Coming from another password manager? You can import afterwards."),
            FontRole.SECONDARY,
            tone="secondary",
            wrap=True,
        )
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        frame.body.addSpacing(16)
        frame.body.addWidget(self.create_button)
        frame.body.addSpacing(8)
        frame.body.addWidget(note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    def arrive(self) -> None:
        """Put the focus on the one thing to do."""
        self.create_button.setFocus(Qt.FocusReason.OtherFocusReason)
