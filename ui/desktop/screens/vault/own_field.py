"""A field of one's own in the editor: its name, its place and its end are in a person's hands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from ui.desktop.item_models.names import type_name
from ui.desktop.screens.vault.editor_form import Entry
from ui.desktop.screens.vault.entry_field import EntryField
from ui.desktop.screens.vault.own_fields import OWN_TYPES
from ui.desktop.widgets.buttons import Button, IconButton, RemoveButton, align_words, prepare_button
from ui.desktop.widgets.focus_order import LastStops


class OwnField(EntryField, LastStops):
    """An EntryField under a name that can be typed."""

    named = Signal(str, str)
    """Carries the key and the name."""
    moved = Signal(str, int)
    """Carries the key and by how many places."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(entry, roomy=True, parent=parent)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of the field"))
        self.name.setAccessibleName(self.tr("Name of the field"))
        self.up = IconButton("chevron-up", self.tr("Move up"))
        self.down = IconButton("chevron-down", self.tr("Move down"))
        self.remove = RemoveButton(self.tr("Remove this field"))
        self.form.label.setVisible(False)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.name, 1)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        self.below.insertWidget(0, head)
        self.show_name(entry.label)
        self.name.textChanged.connect(self._tell_name)
        self.up.clicked.connect(lambda _checked=False: self.moved.emit(self.key, -1))
        self.down.clicked.connect(lambda _checked=False: self.moved.emit(self.key, 1))
        self.remove.clicked.connect(lambda _checked=False: self.remove_requested.emit(self.key))

    def last_stops(self) -> Sequence[QWidget]:
        return (self.up, self.down, self.remove)

    def show_name(self, name: str) -> None:
        """Show a name without telling that it was typed."""
        if self.name.text() != name:
            self.name.blockSignals(True)
            self.name.setText(name)
            self.name.blockSignals(False)
        self._call_value(name)

    def clear(self) -> None:
        """Empty the field and its name."""
        self.show_name("")
        super().clear()

    def _tell_name(self, name: str) -> None:
        self._call_value(name)
        self.named.emit(self.key, name)

    def _call_value(self, name: str) -> None:
        """Have what is typed into spoken of by the name, which stands above it."""
        target = self.form.focusProxy()
        if target is not None:
            target.setAccessibleName(name or self.tr("Value"))
        if self.check is not None:
            self.check.setText(name)


class AddFieldButton(Button):
    """Offer every type that a field of one's own can have."""

    wanted = Signal(object)
    """Carries a FieldType."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Add a field"))
        prepare_button(self, "link", icon="plus")
        align_words(self)
        menu = QMenu(self)
        for type_ in OWN_TYPES:
            action = menu.addAction(type_name(type_))
            action.triggered.connect(partial(self.wanted.emit, type_))
        self.setMenu(menu)
