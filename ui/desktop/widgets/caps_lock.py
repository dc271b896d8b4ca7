"""Notice Caps Lock from what is typed, as no toolkit call tells on every platform."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.desktop.widgets.speech import announce


class CapsLockSensor(QObject):
    """Watch the keys of one field; `changed` tells whether Caps Lock seems on."""

    changed = Signal(bool)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._on: bool | None = None
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._learn(event)
        return False

    def _learn(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            # Known only after a letter was seen: the key itself says that it turns over.
            if self._on is not None:
                self._settle(now=not self._on)
            return
        text = event.text()
        if len(text) != 1 or text.upper() == text.lower():
            return
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._settle(now=text.isupper() is not shifted)

    def _settle(self, *, now: bool) -> None:
        if now is not bool(self._on):
            self._on = now
            self.changed.emit(now)
            if now:
                announce(self._field, self.tr("Caps Lock is on."))
        self._on = now
