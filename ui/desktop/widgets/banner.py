"""A message that stays in the page, with a button or two."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.desktop.tokens import Role
from ui.desktop.widgets.buttons import IconButton, secondary_button
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.speech import announce, set_style_property


class Tint(enum.StrEnum):
    """What kind of message it is; each has a colour and an icon of its own."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"


_SIGNS = {
    Tint.INFO: ("info", Role.INFO_TEXT),
    Tint.SUCCESS: ("circle-check", Role.SUCCESS_TEXT),
    Tint.WARNING: ("triangle-alert", Role.WARNING_ICON),
    Tint.DANGER: ("circle-x", Role.DANGER_TEXT),
}


class Banner(QFrame):
    """Icon, plain text, and what can be done about it."""

    action_requested = Signal()
    other_requested = Signal()
    closed = Signal()

    def __init__(
        self,
        tint: Tint = Tint.INFO,
        text: str = "",
        *,
        action: str = "",
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("rounded", "true")
        self.setProperty("surface", tint.value)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        self._icon = IconLabel(*_SIGNS[tint])
        self._words = text_label(wrap=True)
        self._words.setMinimumHeight(20)
        self.button = secondary_button(action)
        self.button.clicked.connect(self.action_requested)
        self.other = secondary_button("")
        self.other.clicked.connect(self.other_requested)
        self._close = IconButton("x", self.tr("Close message"), compact=True)
        self._close.clicked.connect(self._dismiss)
        self._close.setVisible(closable)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        row.addWidget(self.other)
        row.addWidget(self._close)
        self._fill(text, action)

    def text(self) -> str:
        """Return the message."""
        return self._words.text()

    def show_message(self, tint: Tint, text: str, *, action: str = "") -> None:
        """Show another message and have it spoken."""
        self._icon.show_icon(*_SIGNS[tint])
        set_style_property(self, "surface", tint.value)
        self._fill(text, action)
        self.setVisible(True)
        announce(self, text, urgent=tint is Tint.DANGER)

    def show_quietly(self, text: str, action: str = "", other: str = "") -> None:
        """Show what may be read at leisure: it is not spoken by itself."""
        self._fill(text, action, other)
        self.setVisible(True)

    def _fill(self, text: str, action: str, other: str = "") -> None:
        self._words.setText(text)
        self.setAccessibleName(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.other.setText(other)
        self.other.setVisible(bool(other))

    def _dismiss(self) -> None:
        self.setVisible(False)
        self.closed.emit()
