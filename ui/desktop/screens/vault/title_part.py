"""The first line of the editor: what the item is called, and what it is while it is new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from core.vault.item import ItemKind
from ui.desktop.item_models.names import kind_name
from ui.desktop.screens.vault.editor_form import NEW_KINDS, Form
from ui.desktop.widgets.focus_order import LastStops
from ui.desktop.widgets.form_field import FormField


class KindBox(QComboBox):
    """A choice of kinds that is made by arrows or from its list, never by what is typed.

    It stands beside the title: whoever types on there would make a login a Wi-Fi network
    by its first letter, and whoever scrolls the page by the wheel.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Space still unfolds the list, where letters find as usual.
        if event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TitlePart(QWidget, LastStops):
    """Show title and kind of a form, and tell when one is changed.

    Tab comes to the kind first: from the title it goes on to the username, new or not.
    """

    titled = Signal(str)
    kind_chosen = Signal(object)
    """Carries an ItemKind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.kind = QLineEdit(), KindBox()
        self._title_field = FormField(self.tr("Title"), self.title, keep_line=False)
        self._kind_field = FormField(self.tr("Type"), self.kind, keep_line=False)
        for kind in NEW_KINDS:
            self.kind.addItem(kind_name(kind), kind.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        # A fault under the title must not push the kind down.
        row.addWidget(self._title_field, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._kind_field, 1, Qt.AlignmentFlag.AlignTop)
        # Not only what keys write: a screen reader or a spoken word sets the whole text.
        self.title.textChanged.connect(self._tell_title)
        self.kind.activated.connect(
            lambda place: self.kind_chosen.emit(ItemKind(self.kind.itemData(place)))
        )

    def last_stops(self) -> Sequence[QWidget]:
        return (self.title,)

    def show_form(self, form: Form, *, is_new: bool) -> None:
        """Show title and kind; only what was never saved can become another kind."""
        # The same text put in again would move the cursor of whoever types in the middle of it.
        if self.title.text() != form.title:
            self.title.setText(form.title)
        self._kind_field.setVisible(is_new)
        self.kind.setCurrentIndex(max(0, self.kind.findData(form.kind.value)))

    def show_fault(self, text: str) -> None:
        """Say what is wrong with the title, or that nothing is."""
        if text:
            self._title_field.set_error(text)
        else:
            self._title_field.clear_error()

    def clear(self) -> None:
        """Forget the title, and what was wrong with it."""
        # Where it was empty no change is told, and the next item would begin with that fault.
        self._title_field.clear_error()
        self.title.setText("")

    def _tell_title(self, text: str) -> None:
        self._title_field.clear_error()
        self.titled.emit(text)
