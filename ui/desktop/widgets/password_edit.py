"""A field for a password that is being chosen or edited, with its buttons beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import IconButton
from ui.desktop.widgets.caps_lock import CapsLockSensor
from ui.desktop.widgets.secret_edit import HINTS


class PasswordEdit(QWidget):
    """A line edit, an eye and, where one is generated, dice and Copy; each is a tab stop."""

    text_changed = Signal(str)
    return_pressed = Signal()
    editing_finished = Signal()
    dice_requested = Signal()
    copy_requested = Signal()
    reveal_changed = Signal(bool)
    caps_lock_changed = Signal(bool)

    def __init__(self, name: str, *, dice: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(name)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(HINTS)
        self.edit.setProperty("fontRole", FontRole.MONO.value)
        self._name = name
        self.eye = IconButton("eye", self._say_eye(revealed=False), parent=self)
        self.dice = IconButton("dices", self.tr("Generate password"), parent=self)
        # Who registers somewhere needs it there before it is saved here.
        self.copy = IconButton("copy", self.tr("Copy: %1").replace("%1", name), parent=self)
        for button in (self.dice, self.copy):
            button.setVisible(dice)
        row.addWidget(self.edit, 1)
        row.addWidget(self.eye)
        row.addWidget(self.dice)
        row.addWidget(self.copy)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.text_changed)
        self.edit.returnPressed.connect(self.return_pressed)
        self.edit.editingFinished.connect(self.editing_finished)
        self.eye.clicked.connect(self.toggle_reveal)
        self.dice.clicked.connect(self.dice_requested)
        self.copy.clicked.connect(self.copy_requested)
        self.caps_lock = CapsLockSensor(self.edit)
        self.caps_lock.changed.connect(self.caps_lock_changed)

    def text(self) -> str:
        """Return what is typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Replace what is typed; the undo steps go too."""
        self.edit.setText(text)

    def clear(self) -> None:
        """Empty the field and hide it."""
        self.edit.setText("")
        self.set_revealed(revealed=False)

    @property
    def is_revealed(self) -> bool:
        """Tell whether the password is shown openly."""
        return self.edit.echoMode() is QLineEdit.EchoMode.Normal

    def toggle_reveal(self) -> None:
        """Show the password openly, or hide it."""
        self.set_revealed(revealed=not self.is_revealed)

    def set_revealed(self, *, revealed: bool) -> None:
        """Show or hide, and have the button say what it does next."""
        if revealed is self.is_revealed:
            return
        mode = QLineEdit.EchoMode.Normal if revealed else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self.edit.setInputMethodHints(HINTS)
        self.eye.show_icon("eye-off" if revealed else "eye")
        self.eye.rename(self._say_eye(revealed=revealed))
        self.reveal_changed.emit(revealed)

    def focus_and_select(self) -> None:
        """Put the focus into the field with everything selected, ready to type over."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def _say_eye(self, *, revealed: bool) -> str:
        # With the field's name: a dialog may have several eyes, and they must not sound alike.
        said = self.tr("Hide: %1") if revealed else self.tr("Reveal: %1")
        return said.replace("%1", self._name)
