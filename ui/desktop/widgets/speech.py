"""Say things to people who listen to the screen, and re-read a widget's style."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

SETTLED_MS = 700
"""How long nobody types before what came of it is said."""


def is_listened_to() -> bool:
    """Tell whether somebody listens to the screen."""
    return QAccessible.isActive()


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say a sentence; `urgent` interrupts what it is saying."""
    if not text or not is_listened_to():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class SettledSpeech(QTimer):
    """Say what came of typing once it has stopped: a sentence for each key would drown the keys."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, singleShot=True, interval=SETTLED_MS)
        self._widget, self._about, self._text = widget, "", ""
        self.timeout.connect(self._say)

    def tell(self, about: str, text: str) -> None:
        """Say a text soon, once for what it is `about`; nothing to be about takes it back."""
        if not about:
            self.stop()
        elif (about, text) != (self._about, self._text) and is_listened_to():
            self.start()
        self._about, self._text = about, text

    def _say(self) -> None:
        announce(self._widget, self._text)


def set_style_property(widget: QWidget, name: str, value: str | None) -> None:
    """Set a property the style sheet looks at, and have the widget styled anew if it is yet."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
