"""The search field: what is typed filters at once, and the list is moved without leaving it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QWidget

from ui.desktop.item_models.plural import plural
from ui.desktop.screens.vault.search_help import make_search_help
from ui.desktop.tokens import Role
from ui.desktop.widgets.buttons import IconButton
from ui.desktop.widgets.labels import IconLabel

_BEFORE, _BETWEEN, _BEHIND = 12, 6, 3
"""Pixels before the sign, between it and the text, and behind the button that clears."""
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}


class SearchField(QLineEdit):
    """A line edit that leaves copying, undoing and editing to the items while no text is meant."""

    moved = Signal(int)
    """Carries by how many rows the selection should move."""
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Search"))
        # Qt's own buttons inside a line edit are too small, nameless and ignore the style.
        self._sign = IconLabel("search", Role.TEXT2, 16, self)
        self._clear = IconButton("x", self.tr("Clear search"), compact=True, parent=self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.setVisible(False)
        self._clear.clicked.connect(lambda _checked=False: self.clear())
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self.returnPressed.connect(self.entered)
        self.textChanged.connect(self._offer_ways)
        self.ways = make_search_help(self)
        self._total = ""
        for part in (self._sign, self._clear):
            part.installEventFilter(self)
        self.setToolTip(self.tr("Type ? for what can be searched for"))

    def show_total(self, total: int) -> None:
        """Say how many items are searched."""
        text = plural(self.tr("Search all %Ln item(s)", "", total), total)
        self._total = text if total else ""
        self._place_parts()

    def empty(self) -> None:
        """Empty the field without telling that it was typed into."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self._clear.setVisible(False)

    def take_key(self, text: str) -> None:
        """Go on with a character that was typed elsewhere."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(self.text() + text)

    def _offer_ways(self, text: str) -> None:
        """Show what can be typed once somebody asks; nothing is called “?”."""
        if text == "?":
            self.clear()
            self.ways.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # With another size of text they grow by themselves, and not always before the field.
        if event.type() is QEvent.Type.Resize:
            self._place_parts()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_parts()

    def _place_parts(self) -> None:
        """Put sign and button in the middle, whatever their size, and the text between them."""
        for part, x in (
            (self._sign, _BEFORE),
            (self._clear, self.width() - self._clear.width() - _BEHIND),
        ):
            place = QRect(QPoint(x, (self.height() - part.height()) // 2), part.size())
            part.move(QStyle.visualRect(self.layoutDirection(), self.rect(), place).topLeft())
        before, behind = self._sign.width() + _BETWEEN, self._clear.width() - 2 * _BEHIND
        self.setTextMargins(before, 0, behind, 0)
        # Where not all of it can be read, the one word that matters can.
        room = self.width() - before - behind - 2 * _BEFORE
        fits = self._total and self.fontMetrics().horizontalAdvance(self._total) <= room
        self.setPlaceholderText(self._total if fits else self.tr("Search"))

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_for_the_items(event)
        ):
            event.ignore()
            return True
        return super().event(event)

    def _is_for_the_items(self, event: QKeyEvent) -> bool:
        """Tell whether a key means the item that was found, and not the text of the field."""
        copies = event.matches(QKeySequence.StandardKey.Copy) and not self.hasSelectedText()
        undoes = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
        # The end of a line on some desktops; here the item that was found is edited.
        edits = event.matches(QKeySequence.StandardKey.MoveToEndOfLine) and (
            event.key() == Qt.Key.Key_E
        )
        # The terminal's key for an empty line; Esc does that, and here it copies the address.
        addresses = event.modifiers() == Qt.KeyboardModifier.ControlModifier and (
            event.key() == Qt.Key.Key_U
        )
        redoes = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
        return copies or undoes or redoes or edits or addresses

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard and not self.hasSelectedText():
            # Whoever types on sees an item selected, and means its menu.
            event.ignore()
        else:
            super().contextMenuEvent(event)

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
        elif self._is_for_the_items(event):
            # Nothing took it: the item has no such thing, and what was searched for stays.
            event.ignore()
        else:
            super().keyPressEvent(event)
