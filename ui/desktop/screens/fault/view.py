"""A page with one sentence, for when the data folder cannot be used."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.context import Page
from ui.desktop.tokens import Role
from ui.desktop.widgets.buttons import primary_button, secondary_button
from ui.desktop.widgets.labels import IconLabel
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageFrame

_SIGN = 40


class FaultView(Page):
    """Say what is in the way; trying again or quitting is all there is."""

    again_requested = Signal()

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = PageFrame(title, text, width=560, parent=self)
        frame.head.insertWidget(
            0,
            IconLabel("triangle-alert", Role.WARNING_ICON, _SIGN),
            0,
            Qt.AlignmentFlag.AlignHCenter,
        )
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        frame.subtitle.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again = primary_button(self.tr("Try again"))
        self.quit = secondary_button(self.tr("Quit"))
        self.again.clicked.connect(self.again_requested)
        self.quit.clicked.connect(lambda: self.window().close())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.quit)
        row.addWidget(self.again)
        row.addStretch(1)
        frame.body.addSpacing(12)
        nest(frame.body, row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    def arrive(self) -> None:
        """Put the focus on trying again, or on quitting where that is all there is."""
        first = self.quit if self.again.isHidden() else self.again
        first.setFocus(Qt.FocusReason.OtherFocusReason)
