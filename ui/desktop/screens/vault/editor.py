"""The right pane while an item is typed: its fields, Save and Cancel, and what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desktop.item_models.names import edit_kind, new_kind
from ui.desktop.screens.vault.editor_form import Form
from ui.desktop.screens.vault.form_fields import FormFields
from ui.desktop.screens.vault.held_focus import HeldFocus
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import primary_button, secondary_button
from ui.desktop.widgets.labels import ElidedLabel
from ui.desktop.widgets.margins import set_margins
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll

_MARGIN, _BESIDE_BAR = 24, 16
_PATIENCE_MS = 150
_CONTROL = Qt.KeyboardModifier.ControlModifier


class EditorPane(QWidget):
    """Show a Form; Ctrl+Enter saves, Esc leaves, Ctrl+G opens the generator."""

    save_requested = Signal()
    leave_requested = Signal()
    generator_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = ElidedLabel(role=FontRole.H2)
        self.cancel = secondary_button(self.tr("Cancel"))
        self.save = primary_button(self.tr("Save"))
        self.banner = Banner(Tint.DANGER)
        self.fields = FormFields()
        self._scroll = PageScroll(self.fields, self)
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        set_margins(head, 0, 0, _BESIDE_BAR, 0)
        head.setSpacing(8)
        head.addWidget(self.heading, 1)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        head.addWidget(self._buttons)
        column = QVBoxLayout(self)
        set_margins(column, _MARGIN, 14, 0, 0)
        column.setSpacing(12)
        nest(column, head)
        # As wide as the fields below it, which leave room for their scroll bar.
        over = QVBoxLayout()
        set_margins(over, 0, 0, _BESIDE_BAR, 0)
        over.addWidget(self.banner)
        nest(column, over)
        column.addWidget(self._scroll, 1)
        self.banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.banner.setVisible(False)
        self.save.clicked.connect(lambda _checked=False: self.save_requested.emit())
        self.cancel.clicked.connect(lambda _checked=False: self.leave_requested.emit())
        self.fields.generator_requested.connect(self.generator_requested)
        self._frozen = False
        self._held = HeldFocus(self, self.fields, self.save)
        # Most saves are over before it could be seen, and would only flicker.
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._allow(allowed=False))

    def show_form(self, form: Form, *, is_new: bool) -> None:
        """Show a form."""
        self.heading.set_text(new_kind(form.kind) if is_new else edit_kind(form.kind))
        self._fold()
        self.fields.show_form(form, is_new=is_new)

    def begin(self, *, is_new: bool) -> None:
        """Put the keyboard where typing starts; a new password is there to be seen."""
        self.banner.setVisible(False)
        # Another item begins at its title, wherever the last one was left.
        self._scroll.verticalScrollBar().setValue(0)
        self.fields.reveal_passwords(revealed=is_new)
        self.fields.focus_entry("")

    def show_hint(self, text: str) -> None:
        """Say what is worth knowing while this is typed."""
        self.banner.show_message(Tint.INFO, text)

    def freeze(self, *, on: bool) -> None:
        """Take no more typing while a save goes on: it would not be part of it."""
        if on is self._frozen:
            return
        self._frozen = on
        if on:
            # Else Qt hands the keyboard to the next button, and a key still held presses it.
            self._held.hold()
            self._patience.start()
            return
        self._patience.stop()
        self._allow(allowed=True)
        self._held.give_back()

    def _allow(self, *, allowed: bool) -> None:
        for part in (self.fields, self.save):
            part.setEnabled(allowed)

    def show_failure(self, text: str) -> None:
        """Say why nothing was saved."""
        self.banner.show_message(Tint.DANGER, text)

    def clear(self) -> None:
        """Forget everything that was typed."""
        self.freeze(on=False)
        self.banner.setVisible(False)
        self.fields.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Put the buttons below the heading where they leave no room for it."""
        wanted = self.heading.sizeHint().width() + self._buttons.sizeHint().width()
        beside = wanted + self._head.spacing() <= self.width() - _MARGIN - _BESIDE_BAR
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if beside else down)

    def event(self, event: QEvent) -> bool:
        # While something is typed, Ctrl+G belongs to the password here.
        if event.type() is QEvent.Type.ShortcutOverride and self._is_generator_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & _CONTROL
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_requested.emit()
        elif self._is_generator_key(event):
            self.generator_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)

    def _is_generator_key(self, event: QEvent) -> bool:
        form = self.fields.form
        return (
            isinstance(event, QKeyEvent)
            and event.modifiers() == _CONTROL
            and event.key() == Qt.Key.Key_G
            and form is not None
            and form.password() is not None
        )
