"""What a list or pane shows when there is nothing, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop.tokens import FontRole, Role
from ui.desktop.widgets.buttons import primary_button, secondary_button
from ui.desktop.widgets.labels import IconLabel, text_label
from ui.desktop.widgets.speech import set_style_property

_SIGN = 40
_MARGIN = 16


class EmptyState(QWidget):
    """Icon, title, text and up to two buttons, in the middle of the room."""

    primary_requested = Signal()
    secondary_requested = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        *,
        primary: str = "",
        secondary: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(8)
        self._icon = IconLabel(icon, Role.TEXT2, _SIGN)
        self._title = text_label(role=FontRole.H2, wrap=True)
        self._text = text_label(tone="secondary", wrap=True)
        self.primary = primary_button("")
        self.secondary = secondary_button("")
        self.primary.clicked.connect(self.primary_requested)
        self.secondary.clicked.connect(self.secondary_requested)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(2)
        column.addWidget(self._icon, 0, centre)
        for label in (self._title, self._text):
            label.setAlignment(centre)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.primary, 0, centre)
        column.addWidget(self.secondary, 0, centre)
        column.addStretch(3)
        self.show_state(icon, title, text, primary=primary, secondary=secondary)

    def show_state(
        self, icon: str, title: str, text: str = "", *, primary: str = "", secondary: str = ""
    ) -> None:
        """Show another emptiness; empty button texts take the buttons away."""
        self._icon.show_icon(icon, Role.TEXT2)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        for button, words in ((self.primary, primary), (self.secondary, secondary)):
            button.setAccessibleName(words)
            button.setText(words)
            button.setVisible(bool(words))
        self._fold()
        self.setAccessibleName(f"{title} {text}".strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Write a button in two lines where its words do not fit: Qt cuts them at both ends."""
        for button in (self.primary, self.secondary):
            words = button.accessibleName()
            button.setText(words)
            folded = button.sizeHint().width() > self.contentsRect().width() - 2 * _MARGIN
            # By the style sheet, which forgets what it is not told whenever it changes.
            set_style_property(button, "folded", "true" if folded else None)
            if folded:
                button.setText(_in_two(words))
        self._give_room()

    def _give_room(self) -> None:
        """Take the icon away where words and buttons need its place."""
        column = self.layout()
        if column is None or not self.height():
            return
        needed = column.totalHeightForWidth(self.width())
        if self._icon.isHidden():
            needed += self._icon.height() + column.spacing()
        self._icon.setVisible(needed <= self.height())


def _in_two(words: str) -> str:
    """Return a text broken at the space nearest to its middle."""
    spaces = [place for place, letter in enumerate(words) if letter == " "]
    if not spaces:
        return words
    middle = min(spaces, key=lambda place: abs(place - len(words) // 2))
    return f"{words[:middle]}\n{words[middle + 1 :]}"
