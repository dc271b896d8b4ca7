"""Say things to people who listen to the screen, and re-read a widget's style."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


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


def set_style_property(widget: QWidget, name: str, value: str | None) -> None:
    """Set a property the style sheet looks at, and have the widget styled anew."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
