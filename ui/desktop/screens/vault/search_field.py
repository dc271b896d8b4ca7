"""The search field: what is typed filters at once, and the list is moved without leaving it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.desktop.icons import themed_icon
from ui.desktop.item_models.plural import plural

_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}


class SearchField(QLineEdit):
    """A line edit that leaves copying and undoing to the items while no text is concerned."""

    moved = Signal(int)
    """Carries by how many rows the selection should move."""
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search"))
        self.setClearButtonEnabled(True)
        self._sign = QAction(self)
        themed_icon(self._sign, "search")
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.returnPressed.connect(self.entered)

    def show_total(self, total: int) -> None:
        """Say how many items are searched."""
        self.setPlaceholderText(plural(self.tr("Search all %n item(s)", "", total), total))

    def take_key(self, text: str) -> None:
        """Go on with a character that was typed elsewhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(self.text() + text)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            copies = event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText()
            undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            if copies or undoes:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        move = _MOVES.get(Qt.Key(event.key()))
        if plain and move is not None:
            self.moved.emit(move)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
