"""A message that stays in the page, with a button or two."""

from __future__ import annotations

import enum

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from ui.desktop.theme import current_theme
from ui.desktop.tokens import Role
from ui.desktop.widgets.buttons import IconButton, secondary_button
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.nesting import nest
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


_GAP, _SIDE = 8, 12
_LEAST_WORDS = 200
"""Pixels of normal text that the words keep beside the buttons; with less, these go below."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Banner(QFrame):
    """Icon, plain text, and what can be done about it: beside the text, or below it.

    It asks for no more width than it needs with its buttons below.
    """

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
        self._icon = IconLabel(*_SIGNS[tint])
        self._words = text_label(wrap=True)
        self._words.setMinimumHeight(20)
        self.button = secondary_button(action)
        self.button.clicked.connect(self.action_requested)
        self.other = secondary_button("")
        self.other.clicked.connect(self.other_requested)
        self._close = IconButton("x", self.tr("Close message"), compact=True, parent=self)
        self._close.clicked.connect(self._dismiss)
        self._close.setVisible(closable)
        self._lay_out()
        self._fill(text, action)

    def text(self) -> str:
        """Return the message."""
        return self._words.text()

    def show_message(self, tint: Tint, text: str, *, action: str = "", other: str = "") -> None:
        """Show another message and have it spoken."""
        self._icon.show_icon(*_SIGNS[tint])
        set_style_property(self, "surface", tint.value)
        self._fill(text, action, other)
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
        self._acts.setVisible(bool(action or other))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        # Neither lower nor higher than what it says takes at this width.
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        most = max(self._words.minimumSizeHint().width(), self._flow.minimumSize().width())
        return QSize(self._width_around() + most, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 8, _SIDE, 8)
        row.setSpacing(_GAP)
        self._acts = QWidget()
        self._flow = FlowLayout(spacing=_GAP, parent=self._acts)
        self._flow.addWidget(self.button)
        self._flow.addWidget(self.other)
        self._body = QBoxLayout(_BESIDE)
        self._body.setSpacing(_GAP)
        self._body.addWidget(self._words, 1)
        self._body.addWidget(self._acts)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        nest(row, self._body, 1)
        row.addWidget(self._close)
        current_theme().changed.connect(self._arrange)

    @Slot()
    def _arrange(self) -> None:
        """Put the buttons beside the words, or below them where these would have no room."""
        acts = self._flow.sizeHint().width()
        beside = self.width() - self._width_around() - acts - _GAP
        words = self._words.fontMetrics().horizontalAdvance(self._words.text())
        below = beside < min(words, current_theme().scaled(_LEAST_WORDS))
        self._body.setDirection(_BELOW if below else _BESIDE)
        self._acts.setMinimumWidth(0 if below else acts)

    def _width_around(self) -> int:
        """Return what margins, icon and cross take of the width."""
        cross = 0 if self._close.isHidden() else self._close.width() + _GAP
        return 2 * _SIDE + self._icon.width() + _GAP + cross

    def _dismiss(self) -> None:
        self.setVisible(False)
        self.closed.emit()
