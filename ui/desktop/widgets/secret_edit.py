"""A field for a master password that keeps it out of Qt's strings.

The line edit itself only ever holds stand-ins; what is typed goes, character by
character, into a buffer that can be wiped. Shown openly, it is an ordinary line
edit until it is hidden again: that copy cannot be wiped, and the person asked for it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from core.vault.secret import Secret
from ui.desktop.widgets.buttons import IconButton
from ui.desktop.widgets.caps_lock import CapsLockSensor
from ui.desktop.widgets.secret_buffer import CAPACITY, SecretBuffer

# A private-use character: nobody's keyboard produces it, and the field shows a dot for it.
_STAND_IN = "\uf8ff"
HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SecretEdit(QLineEdit):
    """Hold a password as stand-ins and a wipeable buffer.

    Typing, pasting, input methods and assistive technology all change the line edit
    in their own ways; after each change what is new is taken over and replaced.
    """

    edited = Signal(int)
    too_long = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secret = SecretBuffer()
        self._revealed = False
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(HINTS)
        self.setDragEnabled(False)
        self.textChanged.connect(self._take_over)

    def is_empty(self) -> bool:
        """Tell whether nothing is typed."""
        return self.character_count() == 0

    def character_count(self) -> int:
        """Return how many characters (code points) are typed."""
        return len(self.text()) if self._revealed else len(self._secret)

    def read_secret(self) -> Secret:
        """Return what is typed, in NFC; the field keeps it. The caller closes the secret."""
        if self._revealed:
            return Secret.from_text(self.text())
        return self._secret.make_secret()

    def take_secret(self) -> Secret:
        """Return what is typed, in NFC, and leave the field empty."""
        secret = self.read_secret()
        self.clear()
        return secret

    def clear(self) -> None:
        """Empty the field and wipe what it held."""
        had = self.character_count()
        self._secret.clear()
        self._write("", 0)
        if had:
            self.edited.emit(0)

    @property
    def is_revealed(self) -> bool:
        """Tell whether the password is shown openly."""
        return self._revealed

    def set_revealed(self, *, revealed: bool) -> None:
        """Show the password openly, or hide it again."""
        if revealed is self._revealed:
            return
        if revealed:
            self._revealed = True
            self.setEchoMode(QLineEdit.EchoMode.Normal)
            text = self._secret.read_text()
            self._secret.clear()
            self._write(text, len(text.encode("utf-16-le")) // 2)
        else:
            text = self.text()[:CAPACITY]
            self._revealed = False
            self.setEchoMode(QLineEdit.EchoMode.Password)
            self._secret.replace(0, len(self._secret), text)
            self._write(_STAND_IN * len(text), len(text))
        self.setInputMethodHints(HINTS)

    def hideEvent(self, event: QHideEvent) -> None:
        # What was open must not be open when the page comes back.
        self.set_revealed(revealed=False)
        super().hideEvent(event)

    def _take_over(self) -> None:
        text = self.text()
        if self._revealed:
            if len(text) > CAPACITY:
                self._write(text[:CAPACITY], CAPACITY)
                self.too_long.emit(CAPACITY)
            self.edited.emit(len(self.text()))
            return
        if text == _STAND_IN * len(self._secret):
            return
        start, end, new = self._difference(text)
        if self._secret.has_room_for(len(new) - (end - start)):
            self._secret.replace(start, end, new)
            place = start + len(new)
        else:
            # A password silently cut short would lock its owner out; it is refused whole.
            self.too_long.emit(CAPACITY)
            place = start
        self._write(_STAND_IN * len(self._secret), place)
        self.edited.emit(len(self._secret))

    def _difference(self, text: str) -> tuple[int, int, str]:
        """Return which typed characters were replaced, and by what.

        Every change Qt makes ends at the cursor: stand-ins before and after it are
        characters that stayed, anything else is new. The cursor counts UTF-16 units.
        """
        units = text.encode("utf-16-le")
        before = units[: self.cursorPosition() * 2].decode("utf-16-le", errors="ignore")
        after = text[len(before) :]
        kept = len(before) - len(before.lstrip(_STAND_IN))
        new = before[kept:].replace(_STAND_IN, "")
        if set(after) - {_STAND_IN}:
            # Set from outside with the cursor elsewhere: all of it is new.
            return 0, len(self._secret), text.replace(_STAND_IN, "")
        return kept, len(self._secret) - len(after), new

    def _write(self, text: str, cursor: int) -> None:
        """Show a text; setting it also empties Qt's undo stack, which holds what was typed."""
        self.blockSignals(True)
        super().setText(text)
        self.setCursorPosition(cursor)
        self.blockSignals(False)
        self.update()


class SecretField(QWidget):
    """A secret edit with its own eye button beside it, both in the tab order."""

    caps_lock_changed = Signal(bool)
    reveal_changed = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.edit = SecretEdit(self)
        self.edit.setAccessibleName(name)
        self._name = name
        self.eye = IconButton("eye", self._say_eye(revealed=False), parent=self)
        self.eye.clicked.connect(self.toggle_reveal)
        row.addWidget(self.edit, 1)
        row.addWidget(self.eye)
        self.setFocusProxy(self.edit)
        CapsLockSensor(self.edit).changed.connect(self.caps_lock_changed)

    def toggle_reveal(self) -> None:
        """Show the password openly, or hide it."""
        self.set_revealed(revealed=not self.edit.is_revealed)

    def set_revealed(self, *, revealed: bool) -> None:
        """Show or hide, and have the button say what it does next."""
        self.edit.set_revealed(revealed=revealed)
        self.eye.show_icon("eye-off" if revealed else "eye")
        self.eye.rename(self._say_eye(revealed=revealed))
        self.reveal_changed.emit(revealed)

    def clear(self) -> None:
        """Empty the field, wipe it and hide it."""
        self.set_revealed(revealed=False)
        self.edit.clear()

    def _say_eye(self, *, revealed: bool) -> str:
        # With the field's name: a dialog may have several eyes, and they must not sound alike.
        said = self.tr("Hide: %1") if revealed else self.tr("Reveal: %1")
        return said.replace("%1", self._name)
