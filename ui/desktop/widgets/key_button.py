"""A button that shows the keys of an action and, once pressed, takes the next key as a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.desktop.widgets.buttons import Button, prepare_button

_MODIFIERS = frozenset(
    {
        *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
        *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R),
    }
)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_HELD |= Qt.KeyboardModifier.MetaModifier | Qt.KeyboardModifier.ShiftModifier


class KeyButton(Button):
    """Wait for a key after a press; Esc waits no longer, Backspace stands for no key at all."""

    pressed_key = Signal(object)
    """Carries a QKeySequence, an empty one for no key."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        self.is_waiting = False
        self._what, self._shown = what, ""
        super().__init__("", parent)
        prepare_button(self, "secondary")
        self.clicked.connect(lambda _checked=False: self._begin())

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show the keys in force."""
        native = QKeySequence.SequenceFormat.NativeText
        self._shown = " · ".join(QKeySequence(key).toString(native) for key in keys)
        self._wait(on=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.is_waiting:
            super().keyPressEvent(event)
            return
        key, held = Qt.Key(event.key()), event.modifiers() & _HELD
        if key in _MODIFIERS or event.isAutoRepeat():
            return
        self._wait(on=False)
        if key == Qt.Key.Key_Escape:
            return
        no_key = key == Qt.Key.Key_Backspace and not held
        chosen = QKeySequence() if no_key else QKeySequence(QKeyCombination(held, key))
        self.pressed_key.emit(chosen)

    def event(self, event: QEvent) -> bool:
        # While a key is awaited it is nobody else's: neither an action's nor the dialog's.
        if self.is_waiting and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._wait(on=False)

    def _begin(self) -> None:
        # A click gives the keyboard on some systems only.
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._wait(on=True)

    def _wait(self, *, on: bool) -> None:
        self.is_waiting = on
        shown = self._shown or self.tr("No key")
        self.setText(self.tr("Press keys…") if on else shown.replace("&", "&&"))
        name = self.tr("Keys of “%1”").replace("%1", self._what)
        self.setAccessibleName(f"{name}: {self.tr('Press keys…') if on else shown}")
