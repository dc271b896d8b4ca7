"""A message that stays in the page, with a button or two."""

from __future__ import annotations

import enum

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ui.desktop.theme import current_theme
from ui.desktop.tokens import Role
from ui.desktop.widgets.buttons import IconButton, secondary_button
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.labels import IconLabel, break_long_words, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.speech import announce, set_style_property
from ui.desktop.widgets.tab_order import tab_after


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
_FIRST, _MIDDLE = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Banner(QFrame):
    """Icon, plain text, and what can be done about it: beside the text, or below it.

    It asks for no more width than it needs with its buttons below. Most of them never say
    anything, so what is in it is made with the first message.
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
        self._tint, self._closable = tint, closable
        self._content: _Content | None = None
        self._said = self._pressed_at = ""
        if text:
            self._fill(text, action)

    def text(self) -> str:
        """Return the message."""
        return self._said

    @property
    def button(self) -> QPushButton:
        """Return the button of what can be done."""
        return self._made.button

    @property
    def other(self) -> QPushButton:
        """Return the second button."""
        return self._made.other

    def show_message(self, tint: Tint, text: str, *, action: str = "", other: str = "") -> None:
        """Show another message and have it spoken."""
        self._tint = tint
        self._made.icon.show_icon(*_SIGNS[tint])
        set_style_property(self, "surface", tint.value)
        self._fill(text, action, other)
        self.setVisible(True)
        announce(self, text, urgent=tint is Tint.DANGER)

    def show_quietly(self, text: str, action: str = "", other: str = "") -> None:
        """Show what may be read at leisure: it is not spoken by itself."""
        self._fill(text, action, other)
        self.setVisible(True)

    def clear_text(self) -> None:
        """Forget what was said; one that never spoke is not filled for it."""
        if self._content is not None:
            self._fill("", "")

    def _fill(self, text: str, action: str, other: str = "") -> None:
        made = self._made
        self._said = text
        made.words.setText(break_long_words(text))
        self.setAccessibleName(text)
        for button, said in ((made.button, action), (made.other, other)):
            button.setText(said)
            button.setVisible(bool(said))
        made.acts.setVisible(bool(action or other))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have a double click answer once: its second half would answer what came by the first."""
        is_second = event.type() is QEvent.Type.MouseButtonDblClick
        return is_second and self._pressed_at != self._said

    @Slot()
    def _note_pressed(self) -> None:
        self._pressed_at = self._said

    def sizeHint(self) -> QSize:
        # Neither lower nor higher than what it says takes at this width.
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if self._content is None:
            return least
        made = self._content
        most = max(made.words.minimumSizeHint().width(), made.flow.minimumSize().width())
        return QSize(made.width_around() + most, least.height())

    @property
    def _made(self) -> _Content:
        """Return what is in the banner."""
        if self._content is None:
            self._content = _Content(self, self._tint, self.tr("Close message"))
            self._content.close.setVisible(self._closable)
            # Qt shows only later what is laid out in something that is seen already.
            self._content.icon.setVisible(True)
            self._content.words.setVisible(True)
            # Tab meets them where the banner stands, behind which Qt puts them only while it could
            # take the keyboard itself.
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            tab_after(self, self)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            for button, wish in (
                (self._content.button, self.action_requested),
                (self._content.other, self.other_requested),
            ):
                button.installEventFilter(self)
                button.pressed.connect(self._note_pressed)
                button.clicked.connect(wish)
            self._content.close.clicked.connect(self._dismiss)
            current_theme().changed.connect(self._arrange)
        return self._content

    @Slot()
    def _arrange(self) -> None:
        """Put the buttons beside the words, or below them where these would have no room.

        Also below where the whole is lower that way: a tall banner takes the room of a page.
        """
        if self._content is None:
            return
        made = self._content
        acts = made.flow.sizeHint().width()
        beside = self.width() - made.width_around() - acts - _GAP
        words = made.words.fontMetrics().horizontalAdvance(made.words.text())
        below = beside < min(words, current_theme().scaled(_LEAST_WORDS))
        if not below:
            whole = self.width() - made.width_around()
            under = made.words_height(whole) + _GAP + made.flow.heightForWidth(whole)
            below = acts > 0 and under < made.words_height(beside)
        made.body.setDirection(_BELOW if below else _BESIDE)
        made.acts.setMinimumWidth(0 if below else acts)
        # Beside buttons it is one line of parts, above them the sign belongs to the first words.
        made.place(_FIRST if below else _MIDDLE)

    def _dismiss(self) -> None:
        self.setVisible(False)
        self.closed.emit()


class _Content:
    """Icon, words, buttons and cross of a banner, laid out in it."""

    def __init__(self, banner: QFrame, tint: Tint, close: str) -> None:
        self.icon = IconLabel(*_SIGNS[tint])
        self.words = text_label(wrap=True)
        self.words.setMinimumHeight(20)
        self.button, self.other = secondary_button(""), secondary_button("")
        self.close = IconButton("x", close, compact=True, parent=banner)
        self.row = row = QHBoxLayout(banner)
        row.setContentsMargins(_SIDE, 8, _SIDE, 8)
        row.setSpacing(_GAP)
        self.acts = QWidget()
        self.flow = FlowLayout(spacing=_GAP, parent=self.acts)
        self.flow.addWidget(self.button)
        self.flow.addWidget(self.other)
        self.body = QBoxLayout(_BESIDE)
        self.body.setSpacing(_GAP)
        self.body.addWidget(self.words, 1)
        self.body.addWidget(self.acts)
        row.addWidget(self.icon)
        nest(row, self.body, 1)
        row.addWidget(self.close)

    def place(self, across: Qt.AlignmentFlag) -> None:
        """Put the sign and the buttons at a height of the whole."""
        self.row.setAlignment(self.icon, across)
        self.body.setAlignment(self.acts, across)

    def words_height(self, width: int) -> int:
        """Return how high the words are in a width."""
        wraps = Qt.TextFlag.TextWordWrap
        metrics = self.words.fontMetrics()
        return metrics.boundingRect(0, 0, width, 0, wraps, self.words.text()).height()

    def width_around(self) -> int:
        """Return what margins, icon and cross take of the width."""
        cross = 0 if self.close.isHidden() else self.close.width() + _GAP
        return 2 * _SIDE + self.icon.width() + _GAP + cross
