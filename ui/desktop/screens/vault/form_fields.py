"""The fields of the editor in the order of the form, each telling what it makes of the form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.vault.field import FieldType
from core.vault.item import ItemKind
from ui.desktop.screens.vault.editor_checks import TITLE, Refusal
from ui.desktop.screens.vault.editor_form import Form, new_form
from ui.desktop.screens.vault.entry_field import EntryField
from ui.desktop.screens.vault.entry_fields import EntryFields
from ui.desktop.screens.vault.filing_part import FilingPart
from ui.desktop.screens.vault.own_field import AddFieldButton, OwnField
from ui.desktop.screens.vault.own_fields import (
    add_field,
    move_field,
    name_field,
)
from ui.desktop.screens.vault.password_part import PasswordPart
from ui.desktop.screens.vault.title_part import TitlePart
from ui.desktop.screens.vault.waiting_files import WaitingFiles
from ui.desktop.widgets.buttons import align_words, link_button
from ui.desktop.widgets.margins import set_margins
from ui.desktop.widgets.nesting import nest

T = TypeVar("T")


class FormFields(QWidget):
    """Show a Form; what is typed is told as the form it makes."""

    changed = Signal(object)
    """Carries the Form as typed."""
    reshaped = Signal(object)
    """Carries a Form with other entries."""
    left = Signal(str)
    generator_requested = Signal()
    copy_requested = Signal(object)
    """Carries the Entry whose text is wanted elsewhere before it is saved."""
    part_asked = Signal(str, object)
    """Carries the key of an entry, and what the part below it was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: Form | None = None
        self._silent = False
        self._head, self.filing, self.add_own = TitlePart(self), FilingPart(self), AddFieldButton()
        self.title, self.kind = self._head.title, self._head.kind
        self.password_part, self.files = PasswordPart(self), WaitingFiles(self)
        self.add_website = link_button(self.tr("Add another website"), icon="plus")
        align_words(self.add_website)
        # The parts that every form has keep their place; entries come and go between them.
        self._entries = EntryFields(self, self.password_part, self.add_website)
        column = QVBoxLayout(self)
        set_margins(column, 0, 0, 16, 68)
        column.setSpacing(12)
        column.addWidget(self._head)
        nest(column, self._entries.above)
        column.addWidget(self.files)
        column.addWidget(self.add_own, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.filing)
        nest(column, self._entries.below)
        column.addStretch(1)
        for part in (self._entries.above, self._entries.below):
            part.setSpacing(12)
        self._connect()

    @property
    def form(self) -> Form | None:
        """Return what is typed."""
        return self._form

    def make_ready(self, kind: ItemKind) -> None:
        """Have the fields of a kind at hand before there is a form to be shown."""
        self._entries.make_ready(new_form(kind))

    def show_form(self, form: Form, *, is_new: bool) -> None:
        """Show a form, building other fields where it has other entries."""
        self._form = form
        self._silent = True
        self._entries.show_form(form)
        self._head.show_form(form, is_new=is_new)
        self.files.show_files(form.files)
        self.filing.show_draft(form.base)
        self._silent = False

    def show_value(self, key: str, value: str) -> None:
        """Show a value that was put right or generated."""
        if self._form is not None and self._form.entry(key) is not None:
            self._form = self._form.with_value(key, value)
            self._entries.show_entry(self._form, key)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say what is wrong with a field, or that it is right now."""
        field = self.field(refusal.key)
        if field is not None:
            field.set_fault(refusal.text)
        elif refusal.key == TITLE:
            self._head.show_fault(refusal.text)

    def focus_entry(self, key: str) -> None:
        """Put the keyboard into one field."""
        target = self.field(key) or self.title
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal_passwords(self, *, revealed: bool) -> None:
        """Show the password openly, or dots."""
        self._entries.reveal_passwords(revealed=revealed)

    def field(self, key: str) -> EntryField | None:
        """Return one field."""
        return self._entries.field(key)

    def offer_usernames(self, usernames: Sequence[str]) -> None:
        """Offer these while a username is typed."""
        self._entries.offer_usernames(usernames)

    def clear(self) -> None:
        """Forget everything that was typed."""
        self._silent = True
        self._head.clear()
        self.files.show_files(())
        self._entries.clear()
        # It names other items.
        self.password_part.judge("", inputs=(), bits=None)
        self._form = None
        self._silent = False

    def _connect(self) -> None:
        entries = self._entries
        entries.typed.connect(self._typed)
        entries.named.connect(self._name)
        entries.moved.connect(self._move)
        entries.removed.connect(self._remove)
        entries.left.connect(self.left)
        entries.part_asked.connect(self.part_asked)
        entries.generator_requested.connect(self.generator_requested)
        entries.copy_requested.connect(self._copy)
        self._head.titled.connect(lambda title: self._change(Form.with_title, title))
        self._head.kind_chosen.connect(self._choose_kind)
        self.add_own.wanted.connect(self._add_own)
        self.filing.folder_chosen.connect(lambda folder: self._change(Form.with_folder, folder))
        self.filing.expiry_chosen.connect(lambda moment: self._change(Form.with_expiry, moment))
        self.add_website.clicked.connect(lambda _checked=False: self._add_website())

    def _typed(self, key: str, text: str) -> None:
        if self._form is not None:
            self._tell(self._form.with_value(key, text))

    def _change(self, change: Callable[[Form, T], Form], value: T) -> None:
        if self._form is not None:
            self._tell(change(self._form, value))

    def _choose_kind(self, kind: ItemKind) -> None:
        if self._form is not None and kind is not self._form.kind:
            self.reshaped.emit(self._form.with_kind(kind))

    def _add_own(self, type_: FieldType) -> None:
        if self._form is not None:
            form, key = add_field(self._form, type_)
            self.reshaped.emit(form)
            field = self.field(key)
            if isinstance(field, OwnField):
                field.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self, key: str, name: str) -> None:
        if self._form is not None:
            self._tell(name_field(self._form, key, name))

    def _move(self, key: str, steps: int) -> None:
        if self._form is not None:
            self.reshaped.emit(move_field(self._form, key, steps))
            field = self.field(key)
            if isinstance(field, OwnField):
                (field.up if steps < 0 else field.down).setFocus()

    def _copy(self, key: str) -> None:
        entry = self._form.entry(key) if self._form is not None else None
        if entry is not None:
            self.copy_requested.emit(entry)

    def _add_website(self) -> None:
        if self._form is not None:
            form = self._form.with_website()
            added = next(e.key for e in form.entries if self._form.entry(e.key) is None)
            self.reshaped.emit(form)
            self.focus_entry(added)

    def _remove(self, key: str) -> None:
        if self._form is not None:
            self.reshaped.emit(self._form.without(key))
            self._entries.website_button().setFocus()

    def _tell(self, form: Form) -> None:
        self._form = form
        if not self._silent:
            self.changed.emit(form)
